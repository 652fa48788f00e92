package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.correction.Back;
import org.chancery.desk.correction.Notice;
import org.chancery.desk.entry.Badge;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Mark;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.finding.Sureness;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Engagement;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.register.Dossier;
import org.chancery.register.Source;
import org.chancery.register.correction.Correction;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;

/**
 * An engagement as all reports tell it together, and these.
 *
 * @param id the fact by which it was asked for
 * @param badge the style of its status
 * @param facts what is known of it besides who took part
 * @param recognised whom the register takes participants for
 * @param together how sure it is that the reports tell of one engagement; empty of a single report
 * @param tellings each report's own reading, to be confirmed or corrected
 * @param excerpts the reports that are shown; of copies the first
 * @param silent how many more tell of it
 */
public record EngagementView(
    String id,
    String title,
    String kind,
    String status,
    String badge,
    List<Known> facts,
    List<Somebody> people,
    List<Chip> topics,
    List<Taken> recognised,
    Sureness sure,
    Optional<Sureness> together,
    List<Utterance> said,
    List<Utterance> plans,
    List<Telling> tellings,
    List<Excerpt> excerpts,
    int silent,
    Optional<Abreast> abreast,
    Neighbours neighbours,
    String back,
    Optional<Notice> notice)
    implements View {
  /** So many reports are shown with their words. */
  private static final int MOST = 12;

  /** So many are listed at all. */
  private static final int MOST_TELLINGS = 60;

  /** Something known of an engagement, and what lights up the words that say so. */
  public record Known(String what, String words, String token) {}

  /** A topic. */
  public record Chip(String words, String link, String token) {}

  /** Whom the register takes a participant for, and who has named them so. */
  public record Taken(
      String participant, String name, String link, Sureness sure, List<Seen> seen) {}

  /** A report, at a passage. */
  public record Seen(Shown report, String cite) {}

  /** As one report tells it. */
  public record Telling(Finding finding, Shown report, boolean alone) {}

  static EngagementView of(Visit visit, Dossier told, FactId asked) {
    List<Correction> corrections = visit.register().corrections(visit.moment());
    Standing standing = Standing.of(corrections);
    Engagement e = told.group().merged().engagement();
    Texts texts = Texts.of(told);
    List<Utterance> said = new ArrayList<>();
    List<Utterance> plans = new ArrayList<>();
    List<Excerpt> excerpts = new ArrayList<>();
    List<Abreast.Head> heads = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (int i : texts.tellings().stream().limit(MOST).toList()) {
      Source source = told.tellings().get(i).source();
      Engagement own = told.group().sightings().get(i).engagement();
      Optional<Record> record =
          visit.register().report(source.key(), visit.moment()).map(r -> r.record());
      List<Statement> statements = record.map(r -> Belonging.statements(r, own)).orElse(List.of());
      List<Plan> planned = record.map(r -> Belonging.plans(r, own)).orElse(List.of());
      statements.stream()
          .filter(s -> once.add(s.speaker().orElse("") + "\n" + s.text()))
          .forEach(s -> said.add(Utterance.of(source, s, standing)));
      planned.stream()
          .filter(p -> once.add(p.what() + "\n" + p.text()))
          .forEach(p -> plans.add(Utterance.of(source, p, standing)));
      List<Mark> marks = Lights.of(source, own, told.group().merged(), statements, planned);
      String cite = Finding.cite(source.key(), own.evidence());
      excerpts.add(
          Excerpt.of(
              told.tellings().get(i).id().digits(),
              source,
              cite,
              marks,
              texts.copies(source.key())));
      heads.add(new Abreast.Head(Shown.of(source), cite, statements));
    }
    return new EngagementView(
        asked.digits(),
        Wording.engagement(e),
        Wording.kind(e.kind()),
        e.status().label(),
        Badge.of(e.status()).look(),
        facts(e),
        people(told),
        e.topics().stream()
            .map(t -> new Chip(Wording.topic(t), Links.dossier(t.label()), Lights.topic(t.label())))
            .toList(),
        told.recognised().stream().map(EngagementView::taken).toList(),
        Sureness.of(Engagements.confidence(told)),
        told.tellings().size() > 1
            ? Optional.of(Sureness.of(told.group().confidence()))
            : Optional.empty(),
        said,
        plans,
        tellings(told, standing),
        excerpts,
        Math.max(0, texts.tellings().size() - MOST),
        Abreast.of(told, texts.tellings(), heads),
        Neighbours.of(visit, told),
        Back.here(visit),
        Notice.of(visit, corrections));
  }

  private static List<Known> facts(Engagement e) {
    List<Known> facts = new ArrayList<>();
    e.name().ifPresent(n -> facts.add(new Known("Name", n, Lights.ALL)));
    facts.add(new Known("Date", e.date().map(Wording::date).orElse("not stated"), Lights.ALL));
    String place = EngagementEntry.place(e);
    facts.add(new Known("Place", place.isEmpty() ? "not stated" : place, Lights.PLACE));
    e.occasion().ifPresent(o -> facts.add(new Known("On the margins of", o, Lights.ALL)));
    return facts;
  }

  private static List<Somebody> people(Dossier told) {
    List<Somebody> people = new ArrayList<>();
    for (int i = 0; i < told.group().merged().people().size(); i++) {
      people.add(Somebody.of(i, told.group().merged().people().get(i)));
    }
    return people;
  }

  private static Taken taken(Dossier.Recognised r) {
    return new Taken(
        Wording.participant(r.participant()),
        r.name(),
        Links.dossier(r.name()),
        Sureness.of(r.confidence()),
        r.seen().stream()
            .map(s -> new Seen(Shown.of(s.source()), Finding.cite(s.source().key(), s.evidence())))
            .distinct()
            .toList());
  }

  private static List<Telling> tellings(Dossier told, Standing standing) {
    return IntStream.range(0, Math.min(MOST_TELLINGS, told.tellings().size()))
        .mapToObj(
            i -> {
              Source source = told.tellings().get(i).source();
              Fact fact = new Fact.Engaged(told.group().sightings().get(i).engagement());
              return new Telling(
                  Finding.of(source, fact, standing),
                  Shown.of(source),
                  told.tellings().size() == 1);
            })
        .toList();
  }

  /** "3 reports tell of it". */
  public String many() {
    int all = tellings.size();
    return all == 1 ? "One report tells of it" : all + " reports tell of it";
  }

  @Override
  public String template() {
    return "engagement/engagement.jte";
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public List<String> assets() {
    return List.of("finding.css", "finding.js");
  }
}
