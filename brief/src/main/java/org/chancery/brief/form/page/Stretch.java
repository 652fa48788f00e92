package org.chancery.brief.form.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that run in one direction, so that a name in Arabic or Hebrew letters does not carry the
 * digits and brackets beside it to its other end.
 */
record Stretch(String words, boolean rightToLeft) {
  /**
   * The words in stretches; one from right to left begins and ends with a letter of that direction.
   */
  static List<Stretch> of(String words) {
    List<Stretch> stretches = new ArrayList<>();
    int done = 0;
    int at = 0;
    while (at < words.length()) {
      if (isRightToLeft(words.codePointAt(at))) {
        int end = end(words, at);
        add(stretches, words.substring(done, at), false);
        add(stretches, words.substring(at, end), true);
        done = end;
        at = end;
      } else {
        at += Character.charCount(words.codePointAt(at));
      }
    }
    add(stretches, words.substring(done), false);
    return List.copyOf(stretches);
  }

  /** Behind the last letter from right to left, and its marks, before one from left to right. */
  private static int end(String words, int start) {
    int end = start;
    boolean letterBefore = false;
    for (int at = start; at < words.length(); ) {
      int c = words.codePointAt(at);
      int next = at + Character.charCount(c);
      byte direction = Character.getDirectionality(c);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        break;
      }
      letterBefore =
          isRightToLeft(c)
              || (letterBefore && direction == Character.DIRECTIONALITY_NONSPACING_MARK);
      if (letterBefore) {
        end = next;
      }
      at = next;
    }
    return end;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static void add(List<Stretch> stretches, String words, boolean rightToLeft) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(words, rightToLeft));
    }
  }
}
