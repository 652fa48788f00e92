package org.chancery.register.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.name.BodyName;
import org.chancery.register.name.PersonName;
import org.chancery.register.name.Phrase;

/** The blocks of intents and of what may fulfil them: somebody or a word, and a month. */
final class Horizon {
  /** What has no date is waited for so long. */
  static final int MONTHS = 12;

  private Horizon() {}

  static Set<String> of(Intent intent) {
    Set<String> who = new TreeSet<>();
    intent.engagement().ifPresent(e -> who.addAll(who(e)));
    intent.plan().ifPresent(p -> Phrase.telling(p.what()).forEach(w -> who.add("=" + w)));
    Set<String> when = new TreeSet<>();
    Optional<YearMonth> told = intent.published().map(YearMonth::from);
    if (intent.date().isPresent()) {
      PartialDate d = intent.date().get();
      when.addAll(months(d.first().minusDays(3), d.last().plusDays(31)));
    }
    // What was called off may take place on any later day.
    if (intent.date().isEmpty() || intent.cancelled()) {
      told.ifPresent(m -> when.addAll(months(m.atDay(1), m.plusMonths(MONTHS).atEndOfMonth())));
    }
    // A new date is told in the report that tells of the loss of the old one.
    told.ifPresent(m -> when.add("p" + m));
    Set<String> keys = crossed(who, when);
    keys.add(report(intent.id().report()));
    return keys;
  }

  /** A report's own block: its engagements may be the intent itself, or a new date. */
  static String report(String id) {
    return "#" + id;
  }

  static Set<String> of(Engagement held, Optional<LocalDate> published) {
    Set<String> who = who(held);
    Set<String> when = new TreeSet<>();
    held.date().ifPresent(d -> when.addAll(months(d.first(), d.last())));
    if (held.date().isEmpty()) {
      published.ifPresent(d -> when.addAll(months(d.minusDays(31), d)));
    }
    return crossed(who, when);
  }

  private static Set<String> who(Engagement e) {
    Set<String> who = new TreeSet<>();
    for (Participant p : e.participants()) {
      p.name().ifPresent(n -> PersonName.of(n).keys().forEach(k -> who.add("~" + k)));
      BodyName body = BodyName.of(p.office());
      if (!body.unknown()) {
        who.addAll(body.keys());
      }
    }
    e.name().ifPresent(n -> Phrase.telling(n).forEach(w -> who.add("=" + w)));
    e.occasion().ifPresent(n -> Phrase.telling(n).forEach(w -> who.add("=" + w)));
    return who;
  }

  private static Set<String> crossed(Set<String> who, Set<String> when) {
    Set<String> keys = new TreeSet<>();
    who.forEach(w -> when.forEach(t -> keys.add(w + "|" + t)));
    return keys;
  }

  private static List<String> months(LocalDate first, LocalDate last) {
    List<String> months = new ArrayList<>();
    YearMonth end = YearMonth.from(last);
    for (YearMonth m = YearMonth.from(first); !m.isAfter(end); m = m.plusMonths(1)) {
      months.add(m.toString());
    }
    return months;
  }
}
