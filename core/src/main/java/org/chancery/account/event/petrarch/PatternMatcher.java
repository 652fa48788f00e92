package org.chancery.account.event.petrarch;

import java.util.List;
import java.util.Optional;

/** Compares patterns with a scene. */
final class PatternMatcher {
  /**
   * A pattern that fits, with the actors that it names.
   *
   * @param together actors who act upon each other
   */
  record Fit(
      VerbPattern pattern,
      Optional<Party> source,
      Optional<Party> target,
      Optional<Party> together) {
    private Fit withSource(Party p) {
      return new Fit(pattern, Optional.of(p), target, together);
    }

    private Fit withTarget(Party p) {
      return new Fit(pattern, source, Optional.of(p), together);
    }

    private Fit withTogether(Party p) {
      return new Fit(pattern, source, target, Optional.of(p));
    }
  }

  private final Scene scene;

  PatternMatcher(Scene scene) {
    this.scene = scene;
  }

  /** The first of the verb's patterns that fits. */
  Optional<Fit> fit() {
    for (VerbPattern p : scene.verb().form().patterns()) {
      Fit start = new Fit(p, Optional.empty(), Optional.empty(), Optional.empty());
      Optional<Fit> found =
          before(start, p.before(), scene.verb().first() - 1)
              .flatMap(f -> after(f, p.after(), scene.verb().last() + 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * @param at the place right before what was compared last
   */
  private Optional<Fit> before(Fit fit, List<Element> elements, int at) {
    if (elements.isEmpty()) {
      return Optional.of(fit);
    }
    Element e = elements.get(0);
    List<Element> rest = elements.subList(1, elements.size());
    return switch (e) {
      case Element.Words w -> {
        for (int last = at; last >= (w.adjoins() ? at : scene.first()) && last >= 0; last--) {
          for (Phrase choice : w.choices()) {
            int first = last - choice.size() + 1;
            Optional<Fit> found =
                first >= scene.first() && scene.words().holds(choice, first)
                    ? before(fit, rest, first - 1)
                    : Optional.empty();
            if (found.isPresent()) {
              yield found;
            }
          }
        }
        yield Optional.empty();
      }
      case Element.Source s ->
          partyBefore(s, at).flatMap(p -> before(fit.withSource(p), rest, p.first() - 1));
      case Element.Target t ->
          partyBefore(t, at).flatMap(p -> before(fit.withTarget(p), rest, p.first() - 1));
      case Element.Together t ->
          partyBefore(t, at)
              .filter(Party::isSeveral)
              .flatMap(p -> before(fit.withTogether(p), rest, p.first() - 1));
      case Element.Skip s ->
          scene.phrases().stream()
              .filter(p -> p.first() <= at && (!s.adjoins() || p.last() >= at))
              .reduce((a, b) -> b)
              .flatMap(p -> before(fit, rest, p.first() - 1));
    };
  }

  /**
   * @param at the place right behind what was compared last
   */
  private Optional<Fit> after(Fit fit, List<Element> elements, int at) {
    if (elements.isEmpty()) {
      return Optional.of(fit);
    }
    Element e = elements.get(0);
    List<Element> rest = elements.subList(1, elements.size());
    return switch (e) {
      case Element.Words w -> {
        for (int first = at; first <= (w.adjoins() ? at : scene.last()); first++) {
          for (Phrase choice : w.choices()) {
            int last = first + choice.size() - 1;
            Optional<Fit> found =
                last <= scene.last() && scene.words().holds(choice, first)
                    ? after(fit, rest, last + 1)
                    : Optional.empty();
            if (found.isPresent()) {
              yield found;
            }
          }
        }
        yield Optional.empty();
      }
      case Element.Source s ->
          partyAfter(s, at).flatMap(p -> after(fit.withSource(p), rest, p.last() + 1));
      case Element.Target t ->
          partyAfter(t, at).flatMap(p -> after(fit.withTarget(p), rest, p.last() + 1));
      case Element.Together t ->
          partyAfter(t, at)
              .filter(Party::isSeveral)
              .flatMap(p -> after(fit.withTogether(p), rest, p.last() + 1));
      case Element.Skip s ->
          scene.phrases().stream()
              .filter(p -> p.last() >= at && (!s.adjoins() || p.first() <= at))
              .findFirst()
              .filter(p -> p.last() <= scene.last())
              .flatMap(p -> after(fit, rest, p.last() + 1));
    };
  }

  private Optional<Party> partyBefore(Element e, int at) {
    return scene.previous(at).filter(p -> !e.adjoins() || p.last() == at);
  }

  private Optional<Party> partyAfter(Element e, int at) {
    return scene.next(at).filter(p -> !e.adjoins() || p.first() == at);
  }
}
