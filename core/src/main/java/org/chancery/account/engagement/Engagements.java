package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.report.Paragraph;

/**
 * Finds a report's engagements: first each word that tells of one, then which of them tell of the
 * same. The headline is read last, since it says in short what the body says in full.
 */
public final class Engagements {

  private final TellingFinder finder;
  private final Triggers triggers;
  private final Judge judge;
  private final TellingJudge completed;
  private final Denials denials = Denials.load();

  private Engagements(Triggers triggers, Judge judge) {
    this.finder = new TellingFinder(triggers);
    this.triggers = triggers;
    this.judge = judge;
    this.completed = new TellingJudge(triggers, judge);
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
    List<Telling> denied = new ArrayList<>();
    Map<Pairing, Long> surest = new HashMap<>();
    Rolls rolls = Rolls.of(document, cast);
    int order = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Paragraph.Role role =
          document.report().paragraphs().get(document.sentences().get(i).paragraph()).role();
      boolean title = role == Paragraph.Role.TITLE;
      if (rolls.cover(i) || tellsNothing(document.sentences().get(i), i, cast)) {
        order += title ? 0 : 1;
        continue;
      }
      TellingFinder.Scene scene =
          TellingFinder.Scene.of(
              i,
              trees.apply(i),
              cast,
              document.times().get(i),
              sites.of(i),
              document.report().published());
      Surroundings around = new Surroundings(title, order, document.report().published());
      List<Telling> here = completed.complete(scene, around, finder.find(scene), surest);
      order += title ? 0 : 1;
      for (Telling t : Separation.kept(scene, here)) {
        boolean no = denials.cover(scene.tree(), t.token());
        (no ? denied : title ? titles : body)
            .addAll(Separation.of(scene, no ? Denials.dated(scene, t) : t));
      }
    }
    Drafts drafts =
        new Drafts(
            judge,
            new DraftFeatures(document, cast, trees, surest),
            new Signatories(document, cast));
    Headlines.joined(body, titles).forEach(drafts::place);
    titles.forEach(drafts::name);
    // A headline says again what the body says, in fewer words.
    titles.stream().filter(t -> !drafts.knows(d -> d.isSpokenOfIn(t))).forEach(drafts::place);
    drafts.call(rolls.entries());
    List<FoundEngagement> whole =
        drafts.judged().stream()
            .filter(d -> denied.stream().noneMatch(d::isDeniedBy))
            .map(Draft::finished)
            .toList();
    return Placing.complete(Dating.complete(whole, document), document, sites);
  }

  /** Nobody is named and no word tells of an engagement: the sentence needs no tree. */
  private boolean tellsNothing(Sentence s, int index, Cast cast) {
    for (int t = 0; t < s.size(); t++) {
      if (cast.at(index, t).isPresent()) {
        return false;
      }
    }
    return !triggers.mayStandIn(s);
  }

  /**
   * These engagements with what the plans add: those that they name and that are not known yet, and
   * the dates and places of those that are.
   */
  public List<FoundEngagement> withPlans(
      Cast cast,
      java.util.function.IntFunction<Tree> trees,
      List<FoundEngagement> found,
      List<Planned> plans) {
    PlanReader reader = new PlanReader(triggers, cast);
    List<FoundEngagement> all = new ArrayList<>(found);
    for (Planned plan : plans) {
      Optional<FoundEngagement> made = reader.read(trees.apply(plan.sentence()), plan, all);
      if (made.isEmpty()) {
        continue;
      }
      boolean known = false;
      for (int i = 0; i < all.size(); i++) {
        if (PlanReader.isSame(made.get(), all.get(i))) {
          all.set(i, PlanReader.completed(all.get(i), made.get()));
          known = true;
        }
      }
      if (!known) {
        all.add(made.get());
      }
    }
    return all;
  }
}
