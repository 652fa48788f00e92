package org.chancery.account.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Spoken;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;

/**
 * Which of the places that a plan's words name it is to take place at: where one goes to, not where
 * one comes from, and no place that is but part of a longer name.
 */
final class Destinations {
  /** A place's name has at most so many tokens. */
  private static final int LONGEST = 4;

  private record Place(int first, int last, Venues.Venue venue) {}

  private final PlanWords words;
  private final Venues venues;
  private final Cast cast;

  Destinations(PlanWords words, Venues venues, Cast cast) {
    this.words = words;
    this.venues = venues;
    this.cast = cast;
  }

  /**
   * Those of the words cited, the likeliest first: only more than one where somebody goes to
   * several countries.
   */
  List<Venues.Venue> of(int sentence, Tree tree, Future f, List<TimeExpression> times) {
    List<Place> all = places(sentence, tree, f, times);
    int verb = PlanFeatures.main(tree, f);
    List<Place> to =
        all.stream()
            .filter(p -> preposition(tree, p).matches("to|for") || isObject(tree, verb, p))
            .toList();
    boolean going = PlanNames.GOING.contains(tree.sentence().lemma(PlanFeatures.main(tree, f)));
    if (going && !to.isEmpty()) {
      return countries(tree, to, all);
    }
    return all.stream()
        .filter(p -> preposition(tree, p).matches("in|at|to|into|inside|on|near"))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(p -> List.of(p.venue()))
        .orElse(List.of());
  }

  /** "will visit Peru": what the verb itself governs. */
  private static boolean isObject(Tree tree, int verb, Place p) {
    if (!tree.sentence().lemma(verb).equals("visit")) {
      return false;
    }
    for (int t = p.first(); t <= p.last(); t++) {
      if (tree.sentence().head(t) == verb && tree.is(t, "obj")) {
        return true;
      }
    }
    return false;
  }

  /** The first that one goes to, with those that are joined to it and lie in other countries. */
  private static List<Venues.Venue> countries(Tree tree, List<Place> to, List<Place> all) {
    List<Venues.Venue> out = new ArrayList<>();
    Place first = to.get(0);
    out.add(first.venue());
    Place before = first;
    for (Place p : all) {
      boolean joined =
          p.first() > before.last()
              && p.first() - before.last() < 10
              && (preposition(tree, p).matches("and|to|,"));
      boolean other =
          p.venue().country().isPresent()
              && out.stream().noneMatch(v -> v.country().equals(p.venue().country()));
      if (joined) {
        before = p;
        if (other) {
          out.add(p.venue());
        }
      }
    }
    return out;
  }

  private List<Place> places(int sentence, Tree tree, Future f, List<TimeExpression> times) {
    List<Place> out = new ArrayList<>();
    Sentence s = tree.sentence();
    for (int t = f.first(); t <= f.last(); t++) {
      for (int last = t; last <= Math.min(f.last(), t + LONGEST); last++) {
        Optional<Venues.Venue> venue = venues.in(sentence, t, last);
        if (venue.isPresent() && (t == last || venues.in(sentence, t + 1, last).isEmpty())) {
          boolean topic = Spoken.isTopic(s, t, last, f.verb());
          if (stands(sentence, s, t, last, times)
              && !preposition(tree, t).equals("from")
              && !topic) {
            out.add(new Place(t, last, venue.get()));
          }
          t = last;
          break;
        }
      }
    }
    return out;
  }

  /** Whether the name stands for itself: no month, no part of a person's or a venue's name. */
  private boolean stands(
      int sentence, Sentence s, int first, int last, List<TimeExpression> times) {
    boolean time = times.stream().anyMatch(e -> e.first() <= last && first <= e.last());
    boolean person = cast.at(sentence, first).filter(p -> p instanceof Party.Person).isPresent();
    boolean event = words.is("event", s.lemma(last).toLowerCase(java.util.Locale.ROOT));
    int head = s.head(last);
    boolean part =
        head > last
            && s.xpos(last + 1).startsWith("NNP")
            && s.xpos(head).startsWith("NNP")
            && s.relation(last).startsWith("compound");
    return !time && !person && !event && !part;
  }

  private static String preposition(Tree tree, Place p) {
    return preposition(tree, p.first());
  }

  private static String preposition(Tree tree, int first) {
    int t = first - 1;
    while (t > 0 && tree.word(t).matches("the|central|both")) {
      t--;
    }
    return t < 0 ? "" : tree.word(t);
  }
}
