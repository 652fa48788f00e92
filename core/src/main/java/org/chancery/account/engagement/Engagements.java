package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.language.Document;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.report.Paragraph;
import org.chancery.report.Span;

/**
 * Finds a report's engagements: first each word that tells of one, then which of them tell of the
 * same. The headline is read last, since it says in short what the body says in full.
 */
public final class Engagements {

  private final TellingFinder finder;
  private final Judge judge;
  private final EncounterReader encounters;
  private final PlanReader plans;

  private Engagements(Triggers triggers, Judge judge) {
    this.finder = new TellingFinder(triggers);
    this.judge = judge;
    this.encounters = new EncounterReader(triggers, judge);
    this.plans = new PlanReader(triggers);
  }

  /** With the word list and the model that are installed. */
  public static Engagements standard() {
    return with(EngagementModels.shipped());
  }

  /** With another model, such as one that never saw the reports it is to be measured on. */
  public static Engagements with(EngagementModels models) {
    return with(new LearnedJudge(models));
  }

  static Engagements with(Judge judge) {
    return new Engagements(Triggers.load(), judge);
  }

  /**
   * @param trees of the document's sentences, made when asked for
   * @param sites for each sentence the places that it names
   */
  public List<FoundEngagement> find(
      Document document, Cast cast, java.util.function.IntFunction<Tree> trees, Sites sites) {
    List<Telling> body = new ArrayList<>();
    List<Telling> titles = new ArrayList<>();
    Map<Pairing, Long> odds = new HashMap<>();
    int order = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Paragraph.Role role =
          document.report().paragraphs().get(document.sentences().get(i).paragraph()).role();
      TellingFinder.Scene scene =
          new TellingFinder.Scene(i, trees.apply(i), cast, document.times().get(i), sites.of(i));
      boolean title = role == Paragraph.Role.TITLE;
      List<Telling> here =
          encounters.read(
              scene,
              title,
              order,
              document.report().published(),
              finder.find(i, trees.apply(i), cast, document.times().get(i), sites.of(i)),
              odds);
      order += title ? 0 : 1;
      (role == Paragraph.Role.TITLE ? titles : body).addAll(here);
    }
    Drafts drafts = new Drafts(judge, new DraftFeatures(document, cast, trees, odds));
    body.forEach(drafts::place);
    // A headline says again what the body says, in fewer words.
    titles.stream()
        .filter(t -> !drafts.knows(d -> d.isSpokenOfIn(t)))
        .forEach(drafts::place);
    List<Draft> whole = drafts.judged();
    whole.forEach(
        d -> d.date = d.date.or(() -> inherited(d, whole, document.report().published())));
    whole.forEach(d -> d.date = d.date.or(() -> nearby(d, document)));
    for (int i = whole.size() - 2; i >= 0; i--) {
      Draft d = whole.get(i);
      Draft next = whole.get(i + 1);
      boolean alike = d.status == Status.HELD && next.status == Status.HELD;
      d.date = alike ? d.date.or(() -> next.date) : d.date;
    }
    document.report().published().ifPresent(day -> whole.forEach(d -> d.status = d.statusAt(day)));
    Optional<Site> dateline = sites.dateline();
    whole.forEach(d -> d.site = d.site.or(() -> surrounding(d, whole, dateline)));
    whole.forEach(d -> d.site = d.site.map(site -> inCity(site, d, dateline)));
    whole.forEach(
        d -> d.site = d.site.filter(site -> d.kind != Kind.CALL && d.kind != Kind.LETTER));
    return whole.stream().map(Draft::finished).toList();
  }

  /**
   * The date of an engagement that the text gives none for: what goes on does so in the month of
   * the report; what is told after something dated happened on that day, or, during a visit of
   * several days, in that month.
   */
  private static Optional<PartialDate> inherited(
      Draft d, List<Draft> all, Optional<LocalDate> published) {
    if (d.status == Status.ONGOING) {
      return published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()));
    }
    Optional<PartialDate> found = Optional.empty();
    for (Draft other : all) {
      if (other == d) {
        break;
      }
      boolean planned = other.status == Status.PLANNED;
      boolean stay = other.kind == Kind.VISIT && (planned || other.status == Status.ONGOING);
      boolean alike = planned == (d.status == Status.PLANNED) && other.status != Status.CANCELLED;
      if (other.date.isPresent() && (alike || (stay && d.status == Status.PLANNED))) {
        // Within a stay of some days, or among plans, the day is open.
        found = planned || stay ? other.date.map(PartialDates::month) : other.date;
      }
    }
    return found;
  }

  /**
   * A date in the sentence that tells of it, though another word governs it; else one in the
   * sentence before or after.
   */
  private static Optional<PartialDate> nearby(Draft d, Document document) {
    if (d.status != Status.HELD) {
      return Optional.empty();
    }
    int told = d.sentence();
    for (int s : new int[] {told, told - 1, told + 1}) {
      if (s >= 0 && s < document.times().size()) {
        Optional<PartialDate> found =
            document.times().get(s).stream()
                .flatMap(t -> t.value().date().stream())
                .filter(v -> v.day().isPresent() && isRecent(v, document.report().published()))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRecent(PartialDate date, Optional<LocalDate> published) {
    return published.isEmpty()
        || !date.first().isAfter(published.get())
            && date.first().isAfter(published.get().minusDays(14));
  }

  /**
   * Where an engagement took place that the text gives no place for: where what was told before it
   * did, else the place that an agency reports from. A call or a letter has no place, and a plan
   * none that is not stated.
   */
  private static Optional<Site> surrounding(Draft d, List<Draft> all, Optional<Site> dateline) {
    if (d.kind == Kind.CALL
        || d.kind == Kind.LETTER
        || d.kind == Kind.VISIT
        || d.status == Status.PLANNED) {
      return Optional.empty();
    }
    Optional<Site> found = Optional.empty();
    for (Draft other : all) {
      if (other == d) {
        break;
      }
      boolean there =
          other.site.isPresent() && other.status != Status.PLANNED && other.kind != Kind.CALL;
      if (there && PartialDates.compatible(other.date, d.date)) {
        found = other.site;
      }
    }
    return found.or(() -> dateline);
  }

  /**
   * Where the text names the country alone, and an agency reports from a city there, it is that
   * city.
   */
  private static Site inCity(Site site, Draft d, Optional<Site> dateline) {
    boolean there =
        dateline.isPresent()
            && site.country().isPresent()
            && site.country().equals(dateline.get().country());
    return site.city().isEmpty() && there && d.status != Status.PLANNED ? dateline.get() : site;
  }

  /**
   * The planned engagement that a plan names, unless it is known already.
   *
   * @param sentence index of the sentence that the plan stands in
   * @param span of the plan's words
   * @param city where it is to be
   * @param country ISO 3166-1 alpha-3
   */
  public Optional<FoundEngagement> planned(
      Document document,
      Cast cast,
      java.util.function.IntFunction<Tree> trees,
      int sentence,
      Span span,
      Optional<PartialDate> date,
      Optional<String> city,
      Optional<String> country,
      List<FoundEngagement> known) {
    TellingFinder.Scene scene =
        new TellingFinder.Scene(
            sentence, trees.apply(sentence), cast, document.times().get(sentence), List.of());
    return plans.read(scene, span, date, city, country).filter(e -> !PlanReader.isKnown(e, known));
  }
}
