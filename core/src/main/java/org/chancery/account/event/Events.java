package org.chancery.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chancery.account.cast.ReportCast;
import org.chancery.account.engagement.Site;
import org.chancery.account.engagement.Sites;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Resolver;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.Tree;
import org.chancery.record.PartialDate;

/**
 * Codes a report's sentences as PLOVER events: who did what to whom, by words that mean deeds and
 * stances on deeds ({@code docs/codebook.md}). Immutable; safe between threads.
 */
public final class Events {
  private static final class Standard {
    static final Events INSTANCE =
        new Events(Gazetteer.standard(), Resolver.standard(), Words.load());
  }

  private final Words words;
  private final Compositions compositions = Compositions.load();
  private final Gazetteer gazetteer;
  private final Resolver resolver;

  private Events(Gazetteer gazetteer, Resolver resolver, Words words) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
  }

  /** With the lists that come with this version, read at the first call. */
  public static Events standard() {
    return Standard.INSTANCE;
  }

  /**
   * With a user's own actors and words besides, which come first.
   *
   * @param gazetteer that knows the actors too
   */
  public static Events with(Gazetteer gazetteer, List<Actor> own, OwnWords words) {
    return new Events(gazetteer, Resolver.with(own), Words.with(words));
  }

  /**
   * The events that the sentences tell, in their order.
   *
   * @param trees of the sentences; asked for those alone that have a word of an event
   */
  public List<FoundEvent> find(
      Document document, ReportCast cast, IntFunction<Tree> trees, Sites sites) {
    List<FoundEvent> out = new ArrayList<>();
    Resolutions resolutions = new Resolutions(resolver, document.report().published());
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      if (!words.mayStandIn(s)) {
        continue;
      }
      Tree tree = trees.apply(i);
      ActorFinder actors = new ActorFinder(gazetteer, resolutions, cast, i, tree);
      for (SentenceCoder.Candidate c :
          new SentenceCoder(words, compositions, tree, actors).told()) {
        out.add(found(c, i, tree, document.times().get(i), sites));
      }
    }
    return List.copyOf(out);
  }

  private static FoundEvent found(
      SentenceCoder.Candidate c, int index, Tree tree, List<TimeExpression> times, Sites sites) {
    int first = c.happening().anchor();
    int last = first;
    for (int t : c.happening().tokens()) {
      first = Math.min(first, t);
      last = Math.max(last, t);
    }
    int from = first;
    int to = last;
    for (List<Side> sides : List.of(c.source(), c.target())) {
      for (Side s : sides) {
        from = Math.min(from, s.first());
        to = Math.max(to, s.last());
      }
    }
    Optional<Site> site = sites.in(index, first, tree.last(c.happening().anchor()));
    return new FoundEvent(
        c.happening().code(),
        c.source().stream().map(Side::actor).toList(),
        c.target().stream().map(Side::actor).toList(),
        date(c.happening(), tree, times),
        site,
        index,
        tree.sentence().span(from, to));
  }

  /** The day that stands in the clause of what happened. */
  private static Optional<PartialDate> date(Happening h, Tree tree, List<TimeExpression> times) {
    return times.stream()
        .filter(t -> t.value().date().isPresent())
        .filter(t -> tree.dominates(h.anchor(), t.first()) && !isAside(tree, t.first(), h.anchor()))
        .findFirst()
        .flatMap(t -> t.value().date());
  }

  private static boolean isAside(Tree tree, int token, int above) {
    return Climb.passes(tree, token, above, t -> tree.is(t, "acl", "advcl", "ccomp", "parataxis"));
  }
}
