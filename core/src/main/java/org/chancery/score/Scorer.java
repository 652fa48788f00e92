package org.chancery.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.record.Topic;

/**
 * Compares records with annotated ones, a report at a time, and adds up.
 *
 * <p>All figures are micro-averages over the reports. What is asked of an engagement (kind, status,
 * date ...) is asked of every annotated one, and a missed one has it wrong. A made engagement
 * stands for an annotated one if their score is at least 0.5: the share of participants in common,
 * and less for kind, date, status, place and topics. Statements pair off by half of their words,
 * plans by half of the words of their text or their name, holdings by name and office. {@code
 * evidence} is the share of made objects whose passages lie inside the text and, for statements and
 * plans, are the words of their {@code text}.
 */
public final class Scorer {
  /** Least score of a pair of engagements, statements or plans. */
  private static final double LEAST = 0.5;

  /** Least share of words that two wordings of one office have in common. */
  private static final double SAME_ROLE = 0.6;

  private final int[] gold = new int[Measure.values().length];
  private final int[] made = new int[Measure.values().length];
  private final int[] hit = new int[Measure.values().length];
  private final List<Mistake> mistakes = new ArrayList<>();
  private int reports;

  /**
   * Compares one report's record.
   *
   * @param name of the report, for the list of mistakes
   * @param annotated the record it ought to have
   * @param record the one that was made, or none: the same as an empty one
   * @param text of the report as it was given
   */
  public void add(String name, Record annotated, Optional<Record> record, String text) {
    reports++;
    record.ifPresent(r -> evidence(r, text));
    ask(Measure.PUBLISHED, annotated.published().equals(record.flatMap(Record::published)));
    Optional<String> outlet = record.flatMap(Record::outlet);
    ask(
        Measure.OUTLET,
        Words.overlap(annotated.outlet(), outlet) > 0.5
            || annotated.outlet().isEmpty() && outlet.isEmpty());
    engagements(name, annotated.engagements(), record.map(Record::engagements).orElse(List.of()));
    topics(name, topics(annotated), record.map(Scorer::topics).orElse(Set.of()));
    statements(name, annotated.statements(), record.map(Record::statements).orElse(List.of()));
    plans(name, annotated.plans(), record.map(Record::plans).orElse(List.of()));
    holdings(name, annotated.holdings(), record.map(Record::holdings).orElse(List.of()));
  }

  /** What came of all reports so far. */
  public Score score() {
    return Score.of(reports, gold, made, hit, mistakes);
  }

  private void engagements(String name, List<Engagement> asked, List<Engagement> found) {
    Pairing pairs = Pairing.of(asked, found, LEAST, Scorer::likeness);
    count(Measure.ENGAGEMENTS, asked.size(), found.size(), pairs.count());
    for (int i = 0; i < asked.size(); i++) {
      if (!pairs.has(i)) {
        mistake(name, "missed engagement", outline(asked.get(i)));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!pairs.uses(j)) {
        mistake(name, "invented engagement", outline(found.get(j)));
      }
      int n = found.get(j).participants().size();
      count(Measure.PARTICIPANTS, 0, n, 0);
      count(Measure.PARTICIPANTS_CODE, 0, n, 0);
    }
    for (int i = 0; i < asked.size(); i++) {
      engagement(name, asked.get(i), pairs.of(i, found));
    }
  }

  private void engagement(String name, Engagement g, Optional<Engagement> m) {
    ask(Measure.KIND, m.isPresent() && m.get().kind() == g.kind());
    ask(
        g.status() == Status.HELD ? Measure.STATUS_HELD : Measure.STATUS_OTHER,
        m.isPresent() && m.get().status() == g.status());
    ask(Measure.DATE, m.isPresent() && m.get().date().equals(g.date()));
    ask(Measure.COUNTRY, m.isPresent() && m.get().country().equals(g.country()));
    ask(
        Measure.PLACE,
        m.isPresent()
            && (Words.overlap(g.place(), m.get().place()) >= 0.5
                || g.place().isEmpty() && m.get().place().isEmpty()));
    m.ifPresent(e -> differences(name, g, e));
    List<Participant> found = m.map(Engagement::participants).orElse(List.of());
    Pairing pairs =
        Pairing.of(
            g.participants(),
            found,
            1,
            (u, v) ->
                Alike.participants(u, v)
                    ? 1 + 0.1 * Words.overlap(u.office().role(), v.office().role())
                    : 0);
    int n = g.participants().size();
    count(Measure.PARTICIPANTS, n, 0, pairs.count());
    count(Measure.PARTICIPANTS_CODE, n, 0, 0);
    for (int u = 0; u < n; u++) {
      Participant p = g.participants().get(u);
      if (!pairs.has(u)) {
        mistake(
            name,
            m.isPresent() ? "missed participant" : "participant of a missed engagement",
            outline(p));
      }
      participant(name, p, pairs.of(u, found));
    }
    for (int v = 0; v < found.size(); v++) {
      if (!pairs.uses(v)) {
        mistake(name, "invented participant", outline(found.get(v)));
      }
    }
  }

  /** What is wrong with an engagement that was found. */
  private void differences(String name, Engagement g, Engagement m) {
    if (g.kind() != m.kind()) {
      mistake(name, "kind", g.kind() + ", not " + m.kind() + ": " + outline(g));
    }
    if (g.status() != m.status()) {
      mistake(name, "status", g.status() + ", not " + m.status() + ": " + outline(g));
    }
    if (!g.date().equals(m.date())) {
      mistake(name, "date", insteadOf(date(g.date()), date(m.date()), "none") + ": " + outline(g));
    }
    if (!g.country().equals(m.country())) {
      mistake(name, "country", insteadOf(g.country(), m.country(), "none") + ": " + outline(g));
    }
  }

  private static Optional<String> date(Optional<PartialDate> date) {
    return date.map(PartialDate::toString);
  }

  private void participant(String name, Participant g, Optional<Participant> m) {
    if (m.isPresent()) {
      Optional<String> code = m.get().office().code();
      if (g.office().code().equals(code)) {
        count(Measure.PARTICIPANTS_CODE, 0, 0, 1);
      } else {
        mistake(name, "code", insteadOf(g.office().code(), code, "none") + ": " + outline(g));
      }
      if (g.name().isPresent()) {
        ask(
            Measure.EXACT_NAME,
            Words.ofName(g.name().get()).equals(Words.of(m.get().name().orElse(""))));
      }
    }
    if (g.office().role().isPresent()) {
      Optional<String> role = m.flatMap(p -> p.office().role());
      boolean right = Words.overlap(g.office().role(), role) >= SAME_ROLE;
      ask(Measure.ROLE, right);
      if (m.isPresent() && !right) {
        mistake(name, "role", insteadOf(g.office().role(), role, "none") + ": " + outline(g));
      }
    }
  }

  private void statements(String name, List<Statement> asked, List<Statement> found) {
    Pairing pairs =
        Pairing.of(
            asked,
            found,
            LEAST,
            (u, v) -> {
              double words = Words.overlap(u.text(), v.text());
              return words < LEAST
                  ? 0
                  : words
                      + 0.01 * one(Words.sameName(u.speaker(), v.speaker()))
                      + 0.005 * one(u.act() == v.act());
            });
    count(Measure.STATEMENTS, asked.size(), found.size(), pairs.count());
    count(Measure.STATEMENTS_SPEAKER, asked.size(), found.size(), 0);
    count(Measure.STATEMENTS_ACT, asked.size(), found.size(), 0);
    for (int u = 0; u < asked.size(); u++) {
      Statement g = asked.get(u);
      Optional<Statement> m = pairs.of(u, found);
      if (m.isEmpty()) {
        mistake(name, "missed statement", said(g));
        continue;
      }
      if (Words.sameName(g.speaker(), m.get().speaker())) {
        count(Measure.STATEMENTS_SPEAKER, 0, 0, 1);
      } else {
        mistake(name, "speaker", insteadOf(g.speaker(), m.get().speaker(), "nobody named"));
      }
      if (g.act() == m.get().act()) {
        count(Measure.STATEMENTS_ACT, 0, 0, 1);
      } else {
        mistake(name, "act", g.act() + ", not " + m.get().act() + ": " + g.text());
      }
    }
    for (int v = 0; v < found.size(); v++) {
      if (!pairs.uses(v)) {
        mistake(name, "invented statement", said(found.get(v)));
      }
    }
  }

  private static String said(Statement s) {
    return s.speaker().orElse("nobody named") + ": " + s.text();
  }

  private void plans(String name, List<Plan> asked, List<Plan> found) {
    Pairing pairs =
        Pairing.of(
            asked,
            found,
            LEAST,
            (u, v) ->
                Math.max(Words.overlap(u.text(), v.text()), Words.overlap(u.what(), v.what()))
                    + 0.01 * one(u.date().equals(v.date())));
    int dated = 0;
    for (int u = 0; u < asked.size(); u++) {
      Optional<Plan> m = pairs.of(u, found);
      Plan g = asked.get(u);
      if (m.isEmpty()) {
        mistake(name, "missed plan", g.text());
      } else if (m.get().date().equals(g.date())) {
        dated++;
      } else {
        mistake(
            name,
            "date of a plan",
            insteadOf(date(g.date()), date(m.get().date()), "none") + ": " + g.text());
      }
    }
    for (int v = 0; v < found.size(); v++) {
      if (!pairs.uses(v)) {
        mistake(name, "invented plan", found.get(v).text());
      }
    }
    count(Measure.PLANS, asked.size(), found.size(), pairs.count());
    count(Measure.PLANS_DATE, asked.size(), found.size(), dated);
  }

  private void holdings(String name, List<Holding> asked, List<Holding> found) {
    Pairing pairs =
        Pairing.of(
            asked,
            found,
            1,
            (u, v) ->
                one(
                    Words.sameName(Optional.of(u.name()), Optional.of(v.name()))
                        && Words.overlap(u.office(), v.office()) >= SAME_ROLE));
    count(Measure.HOLDINGS, asked.size(), found.size(), pairs.count());
    for (int u = 0; u < asked.size(); u++) {
      if (!pairs.has(u)) {
        mistake(name, "missed holding", asked.get(u).name() + ", " + asked.get(u).office());
      }
    }
    for (int v = 0; v < found.size(); v++) {
      if (!pairs.uses(v)) {
        mistake(name, "invented holding", found.get(v).name() + ", " + found.get(v).office());
      }
    }
  }

  private void topics(String name, Set<Topic> asked, Set<Topic> found) {
    int common = 0;
    for (Topic t : asked) {
      if (found.contains(t)) {
        common++;
      } else {
        mistake(name, "missed topic", t.label());
      }
    }
    for (Topic t : found) {
      if (!asked.contains(t)) {
        mistake(name, "invented topic", t.label());
      }
    }
    count(Measure.TOPICS, asked.size(), found.size(), common);
  }

  private static Set<Topic> topics(Record r) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    r.engagements().forEach(e -> topics.addAll(e.topics()));
    r.statements().forEach(s -> topics.addAll(s.topics()));
    return topics;
  }

  private void evidence(Record r, String text) {
    Citations citations = new Citations(text);
    r.engagements().forEach(e -> ask(Measure.EVIDENCE, citations.inside(e.evidence())));
    r.statements().forEach(s -> ask(Measure.EVIDENCE, citations.are(s.evidence(), s.text())));
    r.plans().forEach(p -> ask(Measure.EVIDENCE, citations.are(p.evidence(), p.text())));
    r.holdings().forEach(h -> ask(Measure.EVIDENCE, citations.inside(h.evidence())));
  }

  /** How much a made engagement is like an annotated one; from 0 to about 1.4. */
  static double likeness(Engagement g, Engagement m) {
    List<Participant> pg = g.participants();
    List<Participant> pm = m.participants();
    double who;
    if (pg.isEmpty() && pm.isEmpty()) {
      who = Words.overlap(g.name(), m.name()) > 0.4 ? 1 : 0.3;
    } else {
      int common = Pairing.of(pg, pm, 1, (a, b) -> one(Alike.participants(a, b))).count();
      who = 2.0 * common / (pg.size() + pm.size());
    }
    return who
        + 0.2 * one(g.kind() == m.kind())
        + 0.15 * one(g.date().equals(m.date()))
        + 0.05 * one(g.status() == m.status())
        + 0.02 * one(Words.overlap(g.place(), m.place()) > 0.5)
        + 0.01 * Words.overlap(labels(g.topics()), labels(m.topics()));
  }

  private static String labels(Collection<Topic> topics) {
    return String.join(" ", topics.stream().map(Topic::label).toList());
  }

  private static String outline(Engagement e) {
    return Stream.concat(
            Stream.of(e.status() + " " + e.kind() + e.date().map(d -> " of " + d).orElse("")),
            e.participants().stream().map(Scorer::outline))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static String outline(Participant p) {
    return p.name().or(p.office()::body).or(p.office()::role).orElse("nobody named");
  }

  private static String insteadOf(Optional<String> gold, Optional<String> made, String none) {
    return gold.orElse(none) + ", not " + made.orElse(none);
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }

  private void mistake(String report, String what, String detail) {
    mistakes.add(new Mistake(report, what, detail));
  }

  private void count(Measure m, int annotated, int found, int right) {
    gold[m.ordinal()] += annotated;
    made[m.ordinal()] += found;
    hit[m.ordinal()] += right;
  }

  private void ask(Measure m, boolean right) {
    gold[m.ordinal()]++;
    hit[m.ordinal()] += right ? 1 : 0;
  }
}
