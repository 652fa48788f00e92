package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Phrases by their first words, and what each stands for. */
final class PhraseIndex<T> {
  /** Most words that may stand between two of a phrase. */
  private static final int GAP = 4;

  private record Held<T>(Phrase phrase, T value) {}

  /**
   * A phrase found in a sentence.
   *
   * @param first place of its first word
   * @param last place of its last word, included
   */
  record Sighting<T>(int first, int last, T value) {}

  private final Map<String, List<Held<T>>> byFirst = new HashMap<>();

  void add(Phrase phrase, T value) {
    List<Held<T>> held = byFirst.computeIfAbsent(phrase.words().get(0), k -> new ArrayList<>(1));
    held.add(new Held<>(phrase, value));
    held.sort(Comparator.comparingInt((Held<T> h) -> -h.phrase().size()));
  }

  /**
   * All phrases in a sentence, from left to right, not overlapping; where several begin, the one
   * with most words.
   *
   * @param mayStandBetween which places may be passed over within a phrase
   * @param isFree which places may be part of one
   */
  List<Sighting<T>> in(SentenceWords words, IntPredicate mayStandBetween, IntPredicate isFree) {
    List<Sighting<T>> out = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Sighting<T>> found = at(words, at, mayStandBetween, isFree);
      if (found.isPresent()) {
        out.add(found.get());
        at = found.get().last();
      }
    }
    return out;
  }

  private Optional<Sighting<T>> at(
      SentenceWords words, int first, IntPredicate mayStandBetween, IntPredicate isFree) {
    for (Held<T> held : byFirst.getOrDefault(words.word(first), List.of())) {
      int last =
          isFree.test(first) ? last(held.phrase(), words, first, mayStandBetween, isFree) : -1;
      if (last >= 0) {
        return Optional.of(new Sighting<>(first, last, held.value()));
      }
    }
    return Optional.empty();
  }

  /** Where the phrase ends that begins at a place; -1 if it does not stand there. */
  private static int last(
      Phrase phrase,
      SentenceWords words,
      int first,
      IntPredicate mayStandBetween,
      IntPredicate isFree) {
    int at = first;
    for (int i = 1; i < phrase.size(); i++) {
      int next = at + 1;
      int furthest = phrase.adjoins().get(i) ? next : next + GAP;
      while (next < words.size()
          && next < furthest
          && !words.word(next).equals(phrase.words().get(i))
          && mayStandBetween.test(next)) {
        next++;
      }
      if (next >= words.size()
          || !words.word(next).equals(phrase.words().get(i))
          || !isFree.test(next)) {
        return -1;
      }
      at = next;
    }
    return at;
  }
}
