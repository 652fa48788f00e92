package org.chancery.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.record.Topic;

/** Which made object stands for which annotated one, for each kind of object. */
final class Pairs {
  /** Least score of a pair of engagements, statements or plans. */
  private static final double LEAST = 0.5;

  /** Least share of words that two wordings of one office have in common. */
  static final double SAME_ROLE = 0.6;

  private Pairs() {}

  static Pairing engagements(List<Engagement> asked, List<Engagement> found) {
    return Pairing.of(asked, found, LEAST, Pairs::likeness);
  }

  static Pairing participants(List<Participant> asked, List<Participant> found) {
    return Pairing.of(
        asked,
        found,
        1,
        (u, v) ->
            Alike.participants(u, v)
                ? 1 + 0.1 * Words.overlap(u.office().role(), v.office().role())
                : 0);
  }

  static Pairing statements(List<Statement> asked, List<Statement> found) {
    return Pairing.of(
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
  }

  static Pairing plans(List<Plan> asked, List<Plan> found) {
    return Pairing.of(
        asked,
        found,
        LEAST,
        (u, v) ->
            Math.max(Words.overlap(u.text(), v.text()), Words.overlap(u.what(), v.what()))
                + 0.01 * one(u.date().equals(v.date())));
  }

  static Pairing holdings(List<Holding> asked, List<Holding> found) {
    return Pairing.of(
        asked,
        found,
        1,
        (u, v) ->
            one(
                Words.sameName(Optional.of(u.name()), Optional.of(v.name()))
                    && Words.overlap(u.office(), v.office()) >= SAME_ROLE));
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

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
