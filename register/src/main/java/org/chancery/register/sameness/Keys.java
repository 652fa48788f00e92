package org.chancery.register.sameness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.register.name.BodyName;

/**
 * The blocks a sighting stands in: a participant's side or name, a sort of kind, and a day. So a
 * block holds the engagements of one participant on one day, however many years a register has. A
 * month stands for each of its days, an undated sighting for the days that it may mean. A year
 * blocks with years alone: next to a day it would say too little.
 */
final class Keys {
  /** A long list is looked for by those who come first in the alphabet. */
  private static final int SIDES = 12;

  private Keys() {}

  static Set<String> of(Profile p) {
    Set<String> who = new TreeSet<>();
    for (Party party : p.cast().parties()) {
      for (BodyName side : party.sides()) {
        who.addAll(side.keys());
      }
      party.name().ifPresent(n -> who.addAll(n.keys().stream().map(k -> "~" + k).toList()));
    }
    p.name().forEach(w -> who.add("=" + w));
    if (who.isEmpty()) {
      p.place().forEach(w -> who.add("@" + w));
    }
    Set<String> keys = new TreeSet<>();
    List<String> when = new ArrayList<>(when(p));
    int dated = when.size();
    if (p.status() == Status.PLANNED || p.status() == Status.CANCELLED) {
      p.published().ifPresent(d -> when.addAll(announced(d)));
    }
    who.stream()
        .limit(dated > 10 ? SIDES : Integer.MAX_VALUE)
        .forEach(w -> when.forEach(t -> keys.add(sort(p.kind()) + "|" + w + "|" + t)));
    return keys;
  }

  /** Kinds that can be one engagement have one letter. */
  private static String sort(Kind kind) {
    return switch (kind) {
      case MEETING, CONFERENCE, CONSULTATIONS, CEREMONY, SIGNING -> "m";
      case CALL -> "c";
      case VISIT -> "v";
      case LETTER -> "l";
      case PRESS_BRIEFING -> "p";
    };
  }

  private static List<String> when(Profile p) {
    if (p.date().isEmpty()) {
      return p.published().map(d -> undated(d, p.status())).orElse(List.of("?"));
    }
    PartialDate date = p.date().get();
    if (date.month().isEmpty()) {
      return List.of(date.toString());
    }
    LocalDate last = date.last();
    if (date.exact().isPresent()) {
      last =
          switch (p.kind()) {
            case VISIT, CONFERENCE, CONSULTATIONS -> last.plusDays(3);
            case MEETING, CALL, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING -> last;
          };
    }
    return days(date.first(), last);
  }

  /** What is announced in one week or the next may be one, whatever the date is. */
  private static List<String> announced(LocalDate published) {
    long week = Math.floorDiv(published.toEpochDay(), 7);
    return List.of("w" + week, "w" + (week + 1));
  }

  private static List<String> undated(LocalDate published, Status status) {
    return switch (status) {
      case HELD, ONGOING -> days(published.minusDays(7), published);
      case PLANNED, CANCELLED -> days(published.minusDays(2), published.plusDays(7));
    };
  }

  private static List<String> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toList();
  }
}
