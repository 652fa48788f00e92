package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.language.Document;
import org.chancery.language.Tree;
import org.chancery.record.PartialDate;
import org.chancery.report.Paragraph;
import org.chancery.report.Span;

/**
 * Finds a report's engagements: first each word that tells of one, then which of them tell of the
 * same. The headline is read last, since it says in short what the body says in full.
 */
public final class Engagements {

  private final TellingFinder finder;
  private final Judge judge;
  private final TellingJudge completed;
  private final PlanReader plans;

  private Engagements(Triggers triggers, Judge judge) {
    this.finder = new TellingFinder(triggers);
    this.judge = judge;
    this.completed = new TellingJudge(triggers, judge);
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
    Map<Pairing, Long> surest = new HashMap<>();
    int order = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Paragraph.Role role =
          document.report().paragraphs().get(document.sentences().get(i).paragraph()).role();
      TellingFinder.Scene scene =
          TellingFinder.Scene.of(i, trees.apply(i), cast, document.times().get(i), sites.of(i));
      boolean title = role == Paragraph.Role.TITLE;
      Surroundings around = new Surroundings(title, order, document.report().published());
      List<Telling> here = completed.complete(scene, around, finder.find(scene), surest);
      order += title ? 0 : 1;
      (title ? titles : body).addAll(here);
    }
    Drafts drafts = new Drafts(judge, new DraftFeatures(document, cast, trees, surest));
    body.forEach(drafts::place);
    // A headline says again what the body says, in fewer words.
    titles.stream().filter(t -> !drafts.knows(d -> d.isSpokenOfIn(t))).forEach(drafts::place);
    List<FoundEngagement> whole = drafts.judged().stream().map(Draft::finished).toList();
    return Placing.complete(Dating.complete(whole, document), document, sites);
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
