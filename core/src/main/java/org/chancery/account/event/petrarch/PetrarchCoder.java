package org.chancery.account.event.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.account.event.petrarch.PhraseIndex.Sighting;
import org.chancery.language.Condensed;
import org.chancery.language.Document;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.Tagger;
import org.chancery.language.Tree;

/**
 * Codes what documents tell with a user's dictionaries. Safe to share between threads.
 *
 * <p>A verb of the dictionary makes an event where its source and its target are known: the subject
 * acts, and the first actor behind the verb is acted upon; "by" turns a passive round. {@code
 * docs/dictionaries.md} says more. A sentence without a verb of the dictionary and two who may be
 * its sides is never parsed.
 */
public final class PetrarchCoder {
  /** What may stand between two words of an actor's name that a blank parts. */
  private static final Set<String> WITHIN =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "VBN", "VBG");

  private static final Set<String> FUNCTION_WORDS =
      Set.of("PRP", "WP", "WDT", "WRB", "IN", "TO", "DT", "MD", "CC");

  /** What the tagger is shown where it takes an actor's name for no name. */
  private static final String SOMEWHERE = "Rome";

  private final PetrarchDictionaries dictionaries;
  private final Tagger tagger = Tagger.shipped();
  private final Parser parser = Parser.shipped();

  public PetrarchCoder(PetrarchDictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /**
   * The events of a document, in the order of its sentences, each once a sentence.
   *
   * @param day for codes that depend on it; without one, the report's own date counts, and if it
   *     has none, only codes without days do
   */
  public List<Coded> code(Document document, Optional<LocalDate> day) {
    List<SentenceWords> words = document.sentences().stream().map(SentenceWords::new).toList();
    if (words.stream().anyMatch(w -> isDiscarded(w, true))) {
      return List.of();
    }
    Optional<LocalDate> counts = day.or(() -> document.report().published());
    List<Coded> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isDiscarded(words.get(i), false)) {
        out.addAll(code(document.sentences().get(i), words.get(i), i, counts));
      }
    }
    return out;
  }

  private boolean isDiscarded(SentenceWords words, boolean wholeStory) {
    return dictionaries.discards().stream()
        .anyMatch(d -> d.wholeStory() == wholeStory && d.standsIn(words.words()));
  }

  private List<Coded> code(
      Sentence plain, SentenceWords words, int index, Optional<LocalDate> day) {
    List<VerbIndex.Sighting> verbs = verbs(words);
    IntPredicate within = at -> WITHIN.contains(plain.xpos(words.token(at)));
    List<Sighting<ActorEntry>> actors =
        verbs.isEmpty()
            ? List.of()
            : dictionaries.actors().in(words, within, at -> true).stream()
                .filter(s -> isName(plain, words, s))
                .toList();
    if (actors.isEmpty()) {
      return List.of();
    }
    boolean[] taken = new boolean[words.size()];
    actors.forEach(s -> Arrays.fill(taken, s.first(), s.last() + 1, true));
    List<Sighting<AgentEntry>> agents = dictionaries.agents().in(words, within, at -> !taken[at]);
    long sides = actors.stream().mapToLong(s -> s.value().codes(day).size()).sum() + agents.size();
    if (sides < 2) {
      return List.of();
    }
    Tree tree = Tree.of(condensed(plain, words, actors));
    List<NounPhrase> phrases = NounPhrases.of(words, tree, actors, agents);
    SentenceCoder coder =
        new SentenceCoder(words, tree, phrases, Parties.of(words, tree, phrases, day), index);
    verbs.stream().filter(v -> !taken[v.verb()]).forEach(coder::code);
    return coder.coded();
  }

  /** "us" is no country, and "who" no organisation, unless written in capitals. */
  private static boolean isName(Sentence s, SentenceWords words, Sighting<ActorEntry> actor) {
    int token = words.token(actor.first());
    return actor.first() < actor.last()
        || !FUNCTION_WORDS.contains(s.xpos(token))
        || s.form(token).equals(s.form(token).toUpperCase(Locale.ROOT));
  }

  private List<VerbIndex.Sighting> verbs(SentenceWords words) {
    List<VerbIndex.Sighting> out = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      dictionaries.verbs().at(words, at).filter(v -> v.form().makesEvents()).ifPresent(out::add);
    }
    return out;
  }

  /** Names that the models have never met become one word each, and a name at that. */
  private Sentence condensed(
      Sentence plain, SentenceWords words, List<Sighting<ActorEntry>> actors) {
    List<Condensed.Stretch> stretches = new ArrayList<>();
    int free = 0;
    for (Sighting<ActorEntry> s : actors) {
      int first = words.token(s.first());
      int last = words.token(s.last());
      boolean isName = plain.xpos(last).startsWith("NNP") || plain.xpos(last).startsWith("JJ");
      if (first >= free) {
        stretches.add(
            new Condensed.Stretch(
                first, last, last, isName ? Optional.empty() : Optional.of(SOMEWHERE)));
        free = last + 1;
      }
    }
    return Condensed.of(plain, stretches, tagger, parser);
  }
}
