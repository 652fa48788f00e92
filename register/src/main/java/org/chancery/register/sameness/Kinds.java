package org.chancery.register.sameness;

import org.chancery.record.Kind;

/** How far a kind is from another, in the words of reports. */
final class Kinds {
  private Kinds() {}

  /** What two different kinds weigh; symmetric. */
  static double apart(Kind one, Kind other) {
    Kind a = one.compareTo(other) <= 0 ? one : other;
    Kind b = a == one ? other : one;
    return switch (a) {
      // Talks are a meeting to one and consultations to another; a summit is a conference.
      case MEETING ->
          switch (b) {
            case CONSULTATIONS -> -0.3;
            case CONFERENCE -> -6;
            case MEETING, CALL, VISIT, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING -> OTHER;
          };
      case CONFERENCE ->
          switch (b) {
            case CONSULTATIONS, CEREMONY -> -4;
            case MEETING, CALL, VISIT, CONFERENCE, SIGNING, LETTER, PRESS_BRIEFING -> OTHER;
          };
      case CEREMONY ->
          switch (b) {
            case SIGNING -> -7;
            case MEETING,
                CALL,
                VISIT,
                CONFERENCE,
                CONSULTATIONS,
                CEREMONY,
                LETTER,
                PRESS_BRIEFING ->
                OTHER;
          };
      case CALL, VISIT, CONSULTATIONS, SIGNING, LETTER, PRESS_BRIEFING -> OTHER;
    };
  }

  /** A call is no meeting, and a press briefing after a meeting is another engagement. */
  private static final double OTHER = -14;
}
