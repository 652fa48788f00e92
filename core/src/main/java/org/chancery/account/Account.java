package org.chancery.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.chancery.account.cast.Held;
import org.chancery.account.cast.Party;
import org.chancery.account.cast.ReportCast;
import org.chancery.account.confidence.Assessor;
import org.chancery.account.confidence.EngagementTraits;
import org.chancery.account.confidence.HoldingTraits;
import org.chancery.account.confidence.PlanTraits;
import org.chancery.account.confidence.StatementTraits;
import org.chancery.account.confidence.Subject;
import org.chancery.account.engagement.FoundEngagement;
import org.chancery.account.engagement.Site;
import org.chancery.account.event.FoundEvent;
import org.chancery.account.plan.FoundPlan;
import org.chancery.account.statement.FoundStatement;
import org.chancery.account.topic.Features;
import org.chancery.account.topic.Topics;
import org.chancery.account.topic.Wordings;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.chancery.report.Paragraph;
import org.chancery.report.Span;

/** Puts what was found in one report into the words of the record, each with its passages. */
final class Account {
  /** Characters behind an office that may go on with it. */
  private static final int NEXT = 20;

  private final Document document;
  private final ReportCast cast;
  private final Topics topics;
  private final Assessor assessor;
  private final Citation citation;
  private final Wordings wordings;
  private final Topics.Seen seen;

  /** What the report as a whole is about; nothing in it is about anything else. */
  private final List<Topic> whole;

  Account(Document document, ReportCast cast, Topics topics, Assessor assessor) {
    this.document = document;
    this.cast = cast;
    this.topics = topics;
    this.assessor = assessor;
    this.citation = new Citation(document.report().text());
    this.wordings = new Wordings(document, cast);
    this.seen = Topics.Seen.of(wordings.sentences());
    this.whole = topics.ofReportSeen(seen.sentences(), seen.whole());
  }

  List<Engagement> engagements(List<FoundEngagement> found) {
    List<Set<Topic>> about = topicsOf(found);
    EngagementTraits traits = new EngagementTraits(found);
    List<Engagement> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundEngagement e = found.get(i);
      OptionalDouble sure = assessor.howSure(Subject.ENGAGEMENT, traits.of(e));
      List<Participant> participants = participants(e, traits, sure);
      List<Span> spans =
          e.sentences().stream().map(s -> document.sentences().get(s).span()).toList();
      out.add(
          new Engagement(
              e.kind(),
              e.status(),
              e.date(),
              e.site().flatMap(Site::city),
              e.site().flatMap(Site::country),
              e.site().map(Site::latitude).orElse(OptionalDouble.empty()),
              e.site().map(Site::longitude).orElse(OptionalDouble.empty()),
              e.occasion(),
              e.name(),
              participants,
              List.copyOf(about.get(i)),
              citation.of(spans),
              sure));
    }
    return List.copyOf(out);
  }

  /** Nobody takes part more surely than there was something to take part in. */
  private List<Participant> participants(
      FoundEngagement e, EngagementTraits traits, OptionalDouble whole) {
    List<Participant> out = new ArrayList<>();
    for (Party party : e.parties()) {
      party
          .participant()
          .ifPresent(
              p -> {
                OptionalDouble sure =
                    assessor.howSure(
                        Subject.PARTICIPANT, traits.of(e, party, p, cast.held(party).size()));
                boolean surer =
                    sure.isPresent()
                        && whole.isPresent()
                        && sure.getAsDouble() > whole.getAsDouble();
                out.add(p.sure(surer ? whole : sure));
              });
    }
    return List.copyOf(out);
  }

  /**
   * The topics of each engagement. A sentence belongs to the engagement that was told of last; what
   * the report as a whole is about and no engagement's own sentences show goes to the first.
   */
  private List<Set<Topic>> topicsOf(List<FoundEngagement> found) {
    List<Set<Topic>> out = new ArrayList<>();
    found.forEach(f -> out.add(EnumSet.noneOf(Topic.class)));
    if (found.isEmpty()) {
      return out;
    }
    Set<Topic> left = new TreeSet<>(whole);
    for (int s = 0; s < seen.sentences().size(); s++) {
      List<Topic> here = topics.ofPartSeen(seen.sentences().get(s), whole);
      out.get(ownerOf(s, found)).addAll(here);
      here.forEach(left::remove);
    }
    out.get(0).addAll(left);
    return out;
  }

  /**
   * The topics of each statement. Where no engagement can bear what the report as a whole is about,
   * it goes to the statement that tells of it best.
   */
  private List<Set<Topic>> topicsOfStatements(List<FoundStatement> found, boolean alone) {
    List<Features> parts =
        found.stream().map(f -> Topics.features(wordings.within(f.spans()))).toList();
    List<Set<Topic>> out = new ArrayList<>();
    Set<Topic> left = new TreeSet<>(whole);
    for (Features part : parts) {
      Set<Topic> here = EnumSet.noneOf(Topic.class);
      here.addAll(topics.ofPartSeen(part, whole));
      left.removeAll(here);
      out.add(here);
    }
    if (alone && !parts.isEmpty()) {
      left.forEach(t -> out.get(topics.bestSeen(parts, t)).add(t));
    }
    return out;
  }

  private static int ownerOf(int sentence, List<FoundEngagement> found) {
    int owner = 0;
    int latest = -1;
    for (int i = 0; i < found.size(); i++) {
      for (int told : found.get(i).sentences()) {
        if (told <= sentence && told > latest) {
          owner = i;
          latest = told;
        }
      }
    }
    return owner;
  }

  /**
   * The statements.
   *
   * @param alone whether the record has no engagement
   */
  List<Statement> statements(List<FoundStatement> found, boolean alone) {
    List<Set<Topic>> about = topicsOfStatements(found, alone);
    List<Statement> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundStatement f = found.get(i);
      String text = citation.words(f.spans());
      out.add(
          new Statement(
              f.joint() ? Optional.of(Statement.JOINT) : f.speaker().map(Party::name),
              f.speaker().flatMap(Account::bodyOf),
              f.act(),
              f.addressee().map(Party::name),
              List.copyOf(about.get(i)),
              text,
              citation.of(f.spans()),
              assessor.howSure(Subject.STATEMENT, StatementTraits.of(f, text))));
    }
    return List.copyOf(out);
  }

  private static Optional<String> bodyOf(Party party) {
    return switch (party) {
      case Party.Person p -> p.offices().stream().findFirst().flatMap(Office::body);
      case Party.Body b -> Optional.of(b.name());
      case Party.Sides s -> Optional.empty();
    };
  }

  List<Plan> plans(List<FoundPlan> found) {
    List<Plan> out = new ArrayList<>();
    for (FoundPlan f : found) {
      String text = citation.words(List.of(f.span()));
      out.add(
          new Plan(
              f.what(),
              f.date(),
              f.place(),
              f.country(),
              text,
              citation.of(List.of(f.span())),
              assessor.howSure(Subject.PLAN, PlanTraits.of(f, text, found.size()))));
    }
    return List.copyOf(out);
  }

  /** An office that somebody is said to hold, and in which words. */
  private record Stated(String name, String role, Office office, Span words) {}

  /**
   * The holdings.
   *
   * @param engagements of the record
   */
  List<Holding> holdings(List<Engagement> engagements) {
    String text = document.report().text();
    List<Stated> all = stated();
    Set<String> present = new TreeSet<>();
    engagements.forEach(e -> e.participants().forEach(p -> p.name().ifPresent(present::add)));
    List<Holding> out = new ArrayList<>();
    for (Stated s : all) {
      Holding unsure =
          new Holding(
              s.name(),
              s.role(),
              s.office().body(),
              s.office().code(),
              citation.of(List.of(s.words())));
      int same = (int) all.stream().filter(o -> o.name().equals(s.name())).count();
      OptionalDouble sure =
          assessor.howSure(
              Subject.HOLDING,
              HoldingTraits.of(
                  unsure,
                  citation.words(List.of(s.words())),
                  text.substring(s.words().end(), Math.min(text.length(), s.words().end() + NEXT)),
                  same,
                  all.size(),
                  present.contains(s.name())));
      out.add(unsure.sure(sure));
    }
    return List.copyOf(out);
  }

  /** Every office that the report states, once for each holder, in the order of the text. */
  private List<Stated> stated() {
    Set<String> seen = new TreeSet<>();
    List<Stated> out = new ArrayList<>();
    Set<Integer> told = told();
    for (Party party : cast.parties()) {
      for (Held h : told.contains(party.id()) ? cast.held(party) : List.<Held>of()) {
        Sentence s = document.sentences().get(h.sentence());
        Office o = h.office();
        if (o.role().isPresent() && seen.add(party.name() + "\t" + o)) {
          out.add(new Stated(party.name(), o.role().get(), o, s.span(h.first(), h.last())));
        }
      }
    }
    cast.credited()
        .ifPresent(
            c -> {
              if (c.office().role().isPresent() && seen.add(c.name() + "\t" + c.office())) {
                out.add(new Stated(c.name(), c.office().role().get(), c.office(), c.words()));
              }
            });
    out.sort(Comparator.comparingInt(s -> s.words().start()));
    return out;
  }

  /**
   * Who is spoken of below the headline, whose capitals make names of other words ("Ruiz Bids Okoro
   * Farewell"), or signs what is; all, where there is nothing else, or lines that look like
   * headlines are the programme of a day.
   */
  private Set<Integer> told() {
    Set<Integer> below = new HashSet<>();
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      boolean headline = isHeadline(s);
      for (int t = 0; t < s.size(); t++) {
        Optional<Party> party = cast.at(i, t);
        party.ifPresent(p -> all.add(p.id()));
        if (party.isPresent() && (!headline || signs(i, t))) {
          below.add(party.get().id());
        }
      }
    }
    long headlines = document.sentences().stream().filter(this::isHeadline).count();
    return below.isEmpty() || headlines > HEADLINES ? all : below;
  }

  /** "Statement by Spokesperson Ana Ruiz": the headline says whose words they are. */
  private boolean signs(int sentence, int token) {
    Sentence s = document.sentences().get(sentence);
    return cast.extent(sentence, token)
        .filter(
            e -> e.first() > 0 && SIGNED.contains(s.form(e.first() - 1).toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static final Set<String> SIGNED = Set.of("by", "from");

  /** A headline and a line below it; more are a list. */
  private static final int HEADLINES = 2;

  private boolean isHeadline(Sentence s) {
    List<Paragraph> paragraphs = document.report().paragraphs();
    int p = s.paragraph();
    return p >= 0 && p < paragraphs.size() && paragraphs.get(p).role() == Paragraph.Role.TITLE;
  }

  /**
   * The events.
   *
   * @param engagements of the record, and as they were found
   */
  List<Event> events(
      List<Engagement> engagements, List<FoundEngagement> found, List<FoundEvent> told) {
    return Occurrences.of(engagements, found, told, citation);
  }

  static <T> IntFunction<T> remembered(IntFunction<T> made, int size) {
    Object[] known = new Object[size];
    return i -> {
      if (known[i] == null) {
        known[i] = made.apply(i);
      }
      @SuppressWarnings("unchecked")
      T t = (T) known[i];
      return t;
    };
  }
}
