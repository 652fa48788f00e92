package org.chancery.desk.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.visit.Links;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.register.Source;
import org.chancery.register.fact.Fact;

/**
 * Something that was said, or is planned, as a report on an engagement tells it.
 *
 * @param who speaks, and how: "Jane Roe pledged"; of a plan, what is planned and when
 * @param link to what the register has on the speaker; empty if nobody is named
 * @param words that were said; of a plan those that tell of it
 * @param topics in words
 */
public record Utterance(
    Finding finding,
    String who,
    String link,
    String how,
    String words,
    List<String> topics,
    Shown report) {
  public Utterance {
    topics = List.copyOf(topics);
  }

  static Utterance of(Source source, Statement s, Standing standing) {
    Optional<String> named = s.speaker().filter(n -> !n.equals(Statement.JOINT));
    return new Utterance(
        Finding.of(source, new Fact.Said(s), standing),
        Wording.speaker(s),
        named.map(Links::dossier).orElse(""),
        Wording.saying(s.act()) + s.addressee().map(a -> ", to " + a).orElse(""),
        s.text(),
        s.topics().stream().map(t -> Wording.topic(t).toLowerCase(Locale.ROOT)).toList(),
        Shown.of(source));
  }

  static Utterance of(Source source, Plan p, Standing standing) {
    return new Utterance(
        Finding.of(source, new Fact.Planned(p), standing),
        Wording.capital(Wording.plan(p)),
        "",
        "",
        p.text(),
        List.of(),
        Shown.of(source));
  }
}
