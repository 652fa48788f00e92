package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.account.event.petrarch.PhraseIndex.Sighting;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * Divides a sentence into its noun phrases, by the tags; what a dictionary knows is part of one.
 */
final class NounPhrases {
  private static final Set<String> STARTS = Set.of("DT", "PRP$", "PDT", "WP$");
  private static final Set<String> FORMER = Set.of("FORMER", "EX", "ONETIME", "ERSTWHILE");

  private final SentenceWords words;
  private final Tree tree;
  private final List<Sighting<ActorEntry>> actors;
  private final List<Sighting<AgentEntry>> agents;
  private final boolean[] isKnown;

  private NounPhrases(
      SentenceWords words,
      Tree tree,
      List<Sighting<ActorEntry>> actors,
      List<Sighting<AgentEntry>> agents) {
    this.words = words;
    this.tree = tree;
    this.actors = actors;
    this.agents = agents;
    this.isKnown = new boolean[words.size()];
    actors.forEach(s -> know(s.first(), s.last()));
    agents.forEach(s -> know(s.first(), s.last()));
  }

  /** In order, not overlapping. */
  static List<NounPhrase> of(
      SentenceWords words,
      Tree tree,
      List<Sighting<ActorEntry>> actors,
      List<Sighting<AgentEntry>> agents) {
    return new NounPhrases(words, tree, actors, agents).find();
  }

  private void know(int first, int last) {
    for (int i = first; i <= last; i++) {
      isKnown[i] = true;
    }
  }

  private List<NounPhrase> find() {
    List<NounPhrase> out = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= words.size(); i++) {
      boolean goesOn = i < words.size() && (isNominal(i) || (from >= 0 && joinsAdjectives(i)));
      if (from >= 0 && (!goesOn || startsAnew(i))) {
        out.add(phrase(from, i - 1));
        from = -1;
      }
      if (goesOn && from < 0) {
        from = i;
      }
    }
    return out;
  }

  private NounPhrase phrase(int first, int last) {
    boolean former = false;
    for (int i = first; i <= last; i++) {
      former |= FORMER.contains(words.word(i)) && !isKnown[i];
    }
    return new NounPhrase(
        first,
        last,
        STARTS.contains(tag(first)),
        former,
        actors.stream().filter(s -> s.first() >= first && s.first() <= last).toList(),
        agents.stream().filter(s -> s.first() >= first && s.first() <= last).toList());
  }

  /** An article begins another: "gave Peru the ships". */
  private boolean startsAnew(int at) {
    return STARTS.contains(tag(at)) && !isKnown[at] && !tag(at - 1).equals("PDT");
  }

  private boolean isNominal(int at) {
    if (isKnown[at]) {
      return true;
    }
    String tag = tag(at);
    if (tag.startsWith("NN") || tag.startsWith("JJ") || STARTS.contains(tag)) {
      return true;
    }
    return switch (tag) {
      case "CD", "POS", "FW", "$" -> true;
      case "VBN", "VBG" -> tree.is(words.token(at), "amod", "compound");
      case "RB", "RBR", "RBS" -> at + 1 < words.size() && isAdjectiveOf(at + 1, words.token(at));
      default -> false;
    };
  }

  /** "clearly" in "a clearly weary official". */
  private boolean isAdjectiveOf(int at, int adverb) {
    Sentence s = tree.sentence();
    return tag(at).startsWith("JJ")
        && s.head(adverb) == words.token(at)
        && tree.is(words.token(at), "amod");
  }

  /** "and" in "the awful and evil minister". */
  private boolean joinsAdjectives(int at) {
    return tag(at).equals("CC")
        && at + 1 < words.size()
        && tag(at - 1).startsWith("JJ")
        && !isKnown[at - 1]
        && isNominal(at + 1)
        && !STARTS.contains(tag(at + 1));
  }

  private String tag(int at) {
    return tree.sentence().xpos(words.token(at));
  }
}
