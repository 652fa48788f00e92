package org.chancery.account.event.petrarch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.report.Span;

/** Codes the verbs of one sentence. */
final class SentenceCoder {
  /** Tags of words with which something else begins. */
  private static final Set<String> BREAKS =
      Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "CC");

  private static final Set<String> SAYING =
      Set.of("say", "report", "tell", "announce", "state", "add");

  private record Key(String source, String target, String code) {}

  private final SentenceWords words;
  private final Tree tree;
  private final Sentence sentence;
  private final Clauses clauses;
  private final List<NounPhrase> phrases;
  private final List<Party> parties;
  private final int index;
  private final int attribution;
  private final Map<Key, Coded> coded = new LinkedHashMap<>();

  SentenceCoder(
      SentenceWords words, Tree tree, List<NounPhrase> phrases, List<Party> parties, int index) {
    this.words = words;
    this.tree = tree;
    this.sentence = tree.sentence();
    this.clauses = new Clauses(tree);
    this.phrases = phrases;
    this.parties = parties;
    this.index = index;
    this.attribution = attribution();
  }

  /** Each once, in the order in which they were found. */
  List<Coded> coded() {
    return List.copyOf(coded.values());
  }

  void code(VerbIndex.Sighting verb) {
    int token = words.token(verb.verb());
    if (!isVerb(verb, token)) {
      return;
    }
    int main = clauses.main(token);
    Scene scene = scene(verb, main);
    Optional<PatternMatcher.Fit> fit = new PatternMatcher(scene).fit();
    EventCode code = fit.map(f -> f.pattern().code()).orElse(verb.form().code());
    if (code.isNone()) {
      return;
    }
    Optional<Party> together = fit.flatMap(PatternMatcher.Fit::together);
    if (together.isPresent()) {
      add(together.get(), together.get(), code, verb);
      return;
    }
    Optional<Party> target = fit.flatMap(PatternMatcher.Fit::target);
    Optional<Party> source = fit.flatMap(PatternMatcher.Fit::source);
    OptionalInt by = clauses.isPassive(main) ? clauses.by(main) : OptionalInt.empty();
    if (source.isEmpty()) {
      source = by.isPresent() ? party(by.getAsInt()) : subject(main, target);
    }
    if (target.isEmpty() && source.isPresent()) {
      target = by.isPresent() ? subject(main, source) : object(scene, main, source.get());
    }
    if (source.isPresent() && target.isPresent()) {
      add(source.get(), target.get(), code, verb);
    }
  }

  private boolean isVerb(VerbIndex.Sighting verb, int token) {
    String tag = sentence.xpos(token);
    return tag.startsWith("VB") || tag.equals("MD") || (!verb.isSingle() && tag.startsWith("NN"));
  }

  private Scene scene(VerbIndex.Sighting verb, int main) {
    int start = clauses.start(main);
    int end = clauses.end(main);
    int first = verb.first();
    int last = verb.last();
    while (first > 0 && words.token(first - 1) >= start) {
      first--;
    }
    while (last + 1 < words.size() && (words.token(last + 1) <= end || goesOn(last + 1))) {
      last++;
    }
    if (verb.last() < attribution) {
      last = Math.min(last, attribution - 1);
    }
    return new Scene(words, phrases, parties, verb, first, last);
  }

  /** Whether a place belongs to a verb before it, whatever the tree says: no verb, no mark. */
  private boolean goesOn(int place) {
    String tag = sentence.xpos(words.token(place));
    return Character.isLetter(tag.charAt(0)) && !BREAKS.contains(tag);
  }

  /** Where ", officials said" begins, as a sentence's last clause; else behind its end. */
  private int attribution() {
    for (NounPhrase p : phrases) {
      int verb = p.last() + 1;
      if (p.first() > 0
          && words.word(p.first() - 1).equals(",")
          && verb < words.size()
          && SAYING.contains(sentence.lemma(words.token(verb)))
          && sentence.xpos(words.token(verb)).matches("VB[DZP]")
          && !words.words().subList(verb, words.size()).contains(",")) {
        return p.first() - 1;
      }
    }
    return words.size();
  }

  /** Who does what a verb says; a pronoun is taken for the subject of the clause around it. */
  private Optional<Party> subject(int verb, Optional<Party> other) {
    if (tree.children(verb, "nsubj").isEmpty()) {
      Optional<Party> near = rightBefore(verb).filter(p -> other.filter(p::overlaps).isEmpty());
      if (near.isPresent()) {
        return near;
      }
    }
    for (int noun : clauses.subjects(verb)) {
      Optional<Party> found = party(noun);
      boolean isOther = found.isPresent() && other.isPresent() && found.get().overlaps(other.get());
      if (found.isPresent() && !isOther) {
        return found;
      }
      if (found.isEmpty() && !clauses.isPronoun(noun)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Actors with nothing but auxiliaries and adverbs between them and a verb. */
  private Optional<Party> rightBefore(int verb) {
    for (int i = words.size() - 1; i >= 0; i--) {
      int token = words.token(i);
      if (token < verb && !sentence.xpos(token).matches("VB[DZP]|VB|MD|RB.?")) {
        int place = i;
        return parties.stream().filter(p -> p.last() == place).findFirst();
      }
    }
    return Optional.empty();
  }

  /** The first actors behind the verb, those in the dictionary of actors before others. */
  private Optional<Party> object(Scene scene, int verb, Party source) {
    List<Party> behind =
        parties.stream()
            .map(p -> p.from(scene.verb().last() + 1))
            .filter(p -> p.first() > scene.verb().last() && p.first() <= scene.last())
            .filter(p -> !p.members().isEmpty() && !p.overlaps(source))
            .filter(p -> !source.codes().containsAll(p.codes()))
            .filter(p -> !clauses.isCircumstance(verb, words.token(p.last())))
            .toList();
    return behind.stream().filter(Party::isKnown).findFirst().or(() -> behind.stream().findFirst());
  }

  /** The actors that a noun is one of, else the first that are said of it. */
  private Optional<Party> party(int noun) {
    for (Party p : parties) {
      for (int i = p.first(); i <= p.last(); i++) {
        if (words.token(i) == noun) {
          return Optional.of(p);
        }
      }
    }
    return parties.stream()
        .filter(
            p ->
                tree.dominates(noun, words.token(p.last()))
                    && isPartOf(noun, words.token(p.last())))
        .findFirst();
  }

  /** Whether no clause stands between a noun and a word below it. */
  private boolean isPartOf(int noun, int token) {
    for (int at = token, steps = 0; at != noun && at >= 0 && steps < sentence.size(); steps++) {
      if (tree.is(at, "acl", "advcl", "ccomp", "parataxis", "appos")) {
        return false;
      }
      at = sentence.head(at);
    }
    return true;
  }

  private void add(Party source, Party target, EventCode code, VerbIndex.Sighting verb) {
    Span verbSpan = span(verb.first(), verb.last());
    for (Member s : source.members()) {
      for (Member t : target.members()) {
        for (String from : s.codes()) {
          for (String to : t.codes()) {
            Span one = span(s.first(), s.last());
            Span other = span(t.first(), t.last());
            code.forth().ifPresent(c -> add(new Coded(from, to, c, index, one, other, verbSpan)));
            code.back().ifPresent(c -> add(new Coded(to, from, c, index, other, one, verbSpan)));
          }
        }
      }
    }
  }

  private void add(Coded event) {
    if (!event.source().equals(event.target())) {
      coded.putIfAbsent(new Key(event.source(), event.target(), event.code()), event);
    }
  }

  private Span span(int first, int last) {
    return sentence.span(words.token(first), words.token(last));
  }
}
