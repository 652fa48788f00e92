package org.chancery.account;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.chancery.account.cast.Casts;
import org.chancery.account.confidence.Assessor;
import org.chancery.account.engagement.Engagements;
import org.chancery.account.engagement.FoundEngagement;
import org.chancery.account.engagement.Planned;
import org.chancery.account.engagement.Sites;
import org.chancery.account.event.Events;
import org.chancery.account.event.FoundEvent;
import org.chancery.account.event.OwnWords;
import org.chancery.account.plan.FoundPlan;
import org.chancery.account.plan.Plans;
import org.chancery.account.plan.Venues;
import org.chancery.account.statement.FoundStatement;
import org.chancery.account.statement.Statements;
import org.chancery.account.topic.Topics;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.language.Tree;
import org.chancery.record.Engagement;
import org.chancery.record.Fingerprint;
import org.chancery.record.Record;
import org.chancery.report.Report;

/**
 * Reads a report as a desk officer does: who is who, who met whom, who said what, what comes next.
 */
final class DeskOfficer implements Understanding {
  private final Function<Report, Document> engine;
  private final Gazetteer gazetteer;
  private final Casts casts;
  private final Engagements engagements;
  private final Statements statements;
  private final Plans plans;
  private final Topics topics;
  private final Assessor assessor;
  private final Events events;

  DeskOfficer(
      Function<Report, Document> engine,
      Engagements engagements,
      Topics topics,
      Statements statements,
      Plans plans,
      Assessor assessor) {
    this(
        engine,
        Gazetteer.standard(),
        Casts.standard(),
        engagements,
        topics,
        statements,
        plans,
        assessor,
        Events.standard());
  }

  private DeskOfficer(
      Function<Report, Document> engine,
      Gazetteer gazetteer,
      Casts casts,
      Engagements engagements,
      Topics topics,
      Statements statements,
      Plans plans,
      Assessor assessor,
      Events events) {
    this.engine = engine;
    this.gazetteer = gazetteer;
    this.casts = casts;
    this.engagements = engagements;
    this.topics = topics;
    this.statements = statements;
    this.plans = plans;
    this.assessor = assessor;
    this.events = events;
  }

  /** Loaded when first asked for, and shared: the models fill much memory. */
  private static final class Language {
    static final Engine ENGINE = Engine.load();
  }

  private static final class Standard {
    static final DeskOfficer INSTANCE =
        with(
            Engagements.standard(),
            Topics.standard(),
            Statements.standard(),
            Plans.standard(),
            Assessor.standard());
  }

  /** With other models of what is learned from annotated reports. */
  static DeskOfficer with(
      Engagements engagements,
      Topics topics,
      Statements statements,
      Plans plans,
      Assessor assessor) {
    return new DeskOfficer(Language.ENGINE::read, engagements, topics, statements, plans, assessor);
  }

  /** With everything that comes with this version; loaded at the first call. */
  static DeskOfficer standard() {
    return Standard.INSTANCE;
  }

  /** The standard one with a user's own actors and words for events besides. */
  static DeskOfficer knowing(List<Actor> own, OwnWords words) {
    Gazetteer gazetteer = Gazetteer.standard().plus(own);
    return new DeskOfficer(
        Language.ENGINE::read,
        gazetteer,
        Casts.with(gazetteer, own),
        Engagements.standard(),
        Topics.standard(),
        Statements.standard(),
        Plans.standard(),
        Assessor.standard(),
        Events.with(gazetteer, own, words));
  }

  /** The sentences of a report, without anybody in them. */
  static Document sentences(Report report) {
    return Language.ENGINE.read(report);
  }

  @Override
  public Record read(Report report) {
    if (report.paragraphs().isEmpty()) {
      return Understanding.blank(report);
    }
    Casts.Result told = casts.cast(engine.apply(report));
    Document document = told.document();
    IntFunction<Tree> trees =
        Account.remembered(i -> Tree.of(document.sentences().get(i)), document.sentences().size());
    Sites sites = Sites.of(document, gazetteer);
    List<FoundEngagement> met = engagements.find(document, told.cast(), trees, sites);
    List<FoundStatement> said = statements.find(document, told.cast());
    List<FoundPlan> planned =
        plans.find(
            document,
            told.cast(),
            (sentence, first, last) ->
                sites.in(sentence, first, last).map(s -> new Venues.Venue(s.city(), s.country())));
    List<FoundEngagement> all =
        engagements.withPlans(
            told.cast(), trees, met, planned.stream().map(DeskOfficer::planned).toList());
    List<FoundEvent> happened = events.find(document, told.cast(), trees, sites);
    Account account = new Account(document, told.cast(), topics, assessor);
    List<Engagement> record = account.engagements(all);
    return new Record(
        report.source(),
        Fingerprint.of(report.text(), report.outlet(), report.published()),
        Fingerprint.ofText(report.text()),
        report.published(),
        report.outlet(),
        report.syndicator(),
        report.attribution(),
        report.author(),
        report.title(),
        report.language(),
        true,
        record,
        account.statements(said, record.isEmpty()),
        account.plans(planned),
        account.holdings(record),
        account.events(record, all, happened));
  }

  private static Planned planned(FoundPlan p) {
    return new Planned(
        p.sentence(),
        p.verb(),
        p.noun(),
        p.span(),
        p.date(),
        p.place(),
        p.country(),
        p.grounds().odds());
  }
}
