package org.chancery.brief.wording;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.Act;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.record.Topic;

/** The record in a desk officer's words. */
public final class Wording {
  private Wording() {}

  /** "11 January 2024", "January 2024" or "2024". */
  public static String date(PartialDate date) {
    StringBuilder words = new StringBuilder();
    date.day().ifPresent(d -> words.append(d).append(' '));
    date.month()
        .ifPresent(
            m ->
                words
                    .append(Month.of(m).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .append(' '));
    return words.append(date.year()).toString();
  }

  /** "Meeting, held on 11 January 2024 in Baku (AZE)". */
  public static String engagement(Engagement e) {
    String when = e.date().map(d -> (d.day().isPresent() ? " on " : " in ") + date(d)).orElse("");
    String what =
        switch (e.status()) {
          case HELD -> "held" + (when.isEmpty() ? ", date not stated" : when);
          case ONGOING -> "under way" + (when.isEmpty() ? "" : ", from" + when.substring(3));
          case PLANNED ->
              "planned"
                  + (when.isEmpty()
                      ? ", no date yet"
                      : when.replace(" on ", " for ").replace(" in ", " for "));
          case CANCELLED ->
              "cancelled" + (when.isEmpty() ? "" : ", had been set for" + when.substring(3));
        };
    return kind(e.kind()) + ", " + what + place(e.place(), e.country());
  }

  public static String kind(Kind kind) {
    return capital(kind.label().replace('-', ' '));
  }

  /** "Mine action". */
  public static String topic(Topic topic) {
    return capital(topic.label().replace('-', ' '));
  }

  /** With a capital letter, as a line begins. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "once", "twice", "3 times". */
  public static String times(int many) {
    return many == 1 ? "once" : many == 2 ? "twice" : many + " times";
  }

  /** " in Baku (AZE)", or nothing. */
  public static String place(Optional<String> place, Optional<String> country) {
    if (place.isPresent()) {
      return " in " + place.get() + country.map(c -> " (" + c + ")").orElse("");
    }
    return country.map(c -> " in " + c).orElse("");
  }

  /** "Jane Roe, Foreign Minister (Fiji); also envoy (UN)". */
  public static String participant(Participant p) {
    StringBuilder words = new StringBuilder();
    Office o = p.office();
    if (p.name().isPresent()) {
      words.append(p.name().get());
      o.role().ifPresent(r -> words.append(", ").append(r));
      bodyOf(o).ifPresent(b -> words.append(" (").append(b).append(')'));
    } else {
      words.append(bodyOf(o).or(o::role).orElse("not named"));
      if (bodyOf(o).isPresent()) {
        o.role().ifPresent(r -> words.append(", ").append(r));
      }
    }
    for (Office other : p.also()) {
      words.append("; also ").append(other.role().orElse("of"));
      bodyOf(other).ifPresent(b -> words.append(" (").append(b).append(')'));
    }
    return words.toString();
  }

  private static Optional<String> bodyOf(Office o) {
    return o.body().or(o::code);
  }

  public static String topics(List<Topic> topics) {
    return String.join(", ", topics.stream().map(t -> t.label().replace('-', ' ')).toList());
  }

  public static String speaker(Statement s) {
    return s.speaker()
        .map(n -> n.equals(Statement.JOINT) ? "The sides" : n)
        .orElse("Speaker not named");
  }

  /** "noted", "offered condolences" ... */
  public static String said(Act act) {
    return switch (act) {
      case INFORM -> "informed";
      case NOTE -> "noted";
      case STRESS -> "stressed";
      case PRAISE -> "praised";
      case THANK -> "thanked";
      case CONGRATULATE -> "congratulated";
      case CONDOLE -> "offered condolences";
      case SUPPORT -> "supported";
      case PLEDGE -> "pledged";
      case INVITE -> "invited";
      case REQUEST -> "requested";
      case PROPOSE -> "proposed";
      case CRITICISE -> "criticised";
      case REJECT -> "rejected";
      case WARN -> "warned";
      case HOPE -> "hoped";
    };
  }

  /** As {@link #said}, before a colon and the very words: "in support", "noted". */
  public static String saying(Act act) {
    return switch (act) {
      case INFORM -> "said";
      case SUPPORT -> "in support";
      case CRITICISE -> "in criticism";
      case HOPE -> "hoped or wished";
      case NOTE,
          STRESS,
          PRAISE,
          THANK,
          CONGRATULATE,
          CONDOLE,
          PLEDGE,
          INVITE,
          REQUEST,
          PROPOSE,
          REJECT,
          WARN ->
          said(act);
    };
  }

  /** "WUF13, 2026 in Baku (AZE)". */
  public static String plan(Plan p) {
    return p.what() + ", " + p.date().map(Wording::date).orElse("no date yet") + where(p);
  }

  /** The place, where the plan's own name does not say it. */
  public static String where(Plan p) {
    boolean said = p.place().filter(place -> p.what().contains(place)).isPresent();
    return said ? "" : place(p.place(), p.country());
  }
}
