package org.chancery.account.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Event;

/** Finds what one sentence tells of events, with the actors on both sides. */
final class SentenceCoder {
  /**
   * A happening that may be an event.
   *
   * @param position where it stands: "main", or the relation that leads away from what is told
   */
  record Candidate(
      Happening happening, String position, List<Event.Actor> source, List<Event.Actor> target) {}

  /** Where what the sentence itself tells stands. */
  static final String MAIN = "main";

  private final Interpreter interpreter;
  private final ActorFinder actors;
  private final Tree tree;
  private final Sentence sentence;

  SentenceCoder(Words words, Compositions compositions, Tree tree, ActorFinder actors) {
    this.interpreter = new Interpreter(words, compositions, tree, actors);
    this.actors = actors;
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /**
   * What the sentence tells: what stands in its main clauses, each with an actor; where that is
   * nothing, the first thing told elsewhere with actors on both sides.
   */
  List<Candidate> told() {
    List<Candidate> all = candidates();
    List<Candidate> main =
        all.stream()
            .filter(c -> c.position().equals(MAIN) && (!c.source().isEmpty() || !c.target().isEmpty()))
            .toList();
    List<Candidate> sided = main.stream().filter(c -> isSided(c)).toList();
    if (!sided.isEmpty()) {
      return sided;
    }
    List<Candidate> elsewhere =
        all.stream().filter(c -> !c.position().equals(MAIN) && isSided(c)).limit(1).toList();
    return main.isEmpty() || (main.stream().noneMatch(c -> !c.source().isEmpty()) && !elsewhere.isEmpty())
        ? elsewhere
        : main.subList(0, 1);
  }

  private static boolean isSided(Candidate c) {
    return !c.source().isEmpty() && (!c.target().isEmpty() || c.source().size() > 1);
  }

  List<Candidate> candidates() {
    List<Candidate> out = new ArrayList<>();
    boolean[] used = new boolean[sentence.size()];
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.head(t) < 0) {
        visit(t, MAIN, used, out, 0);
      }
    }
    return out;
  }

  private void visit(int token, String position, boolean[] used, List<Candidate> out, int depth) {
    if (depth > sentence.size()) {
      return;
    }
    boolean says = false;
    if (!used[token]) {
      Optional<Happening> found = interpreter.at(token);
      says = found.isPresent() && found.get().stances().indexOf(Stance.SAY) == 0 || isSaying(token);
      if (found.isPresent() && found.get().stances().indexOf(Stance.SAY) != 0) {
        Happening h = found.get();
        h.tokens().forEach(t -> used[t] = true);
        if (!h.code().startsWith("#")) {
          out.add(candidate(h, position));
        }
      }
    }
    for (int c : tree.children(token)) {
      visit(c, below(token, c, position, says), used, out, depth + 1);
    }
  }

  private boolean isSaying(int token) {
    return !tree.children(token, "ccomp").isEmpty();
  }

  private String below(int token, int child, String position, boolean says) {
    String relation = sentence.relation(child);
    boolean on =
        relation.equals("conj")
            || relation.equals("parataxis")
            || (says && relation.equals("ccomp"))
            || (relation.equals("advcl") && sentence.xpos(child).equals("VBG") && isQuoted(token))
            || (relation.equals("acl:relcl") && isDay(token))
            || (sentence.head(token) < 0 && !isVerbal(token) && relation.startsWith("acl"));
    return position.equals(MAIN) && !on && !carries(token, child) ? relation : position;
  }

  /** "was quoted as saying that". */
  private boolean isQuoted(int token) {
    return sentence.lemma(token).equals("quote");
  }

  /** "announced Thursday that it had": the clause is no day's. */
  private boolean isDay(int token) {
    return Days.is(sentence.form(token));
  }

  private boolean carries(int token, int child) {
    return isDay(child) && !tree.children(child, "acl:relcl").isEmpty();
  }

  private boolean isVerbal(int token) {
    return sentence.xpos(token).startsWith("VB") || !tree.children(token, "cop", "nsubj").isEmpty();
  }

  private Candidate candidate(Happening h, String position) {
    List<Event.Actor> sources = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    for (int place : h.sources()) {
      if (sources.isEmpty()) {
        sources.addAll(all(place, taken));
      }
    }
    if (sources.isEmpty()) {
      // "said it would": who says it does it.
      boolean pronoun = h.sources().stream().anyMatch(p -> sentence.xpos(p).startsWith("PRP"));
      if (pronoun || h.sources().isEmpty()) {
        for (int s : interpreter.speakers(h.anchor())) {
          if (sources.isEmpty() && pronoun) {
            sources.addAll(all(s, taken));
          }
        }
      }
    }
    List<Event.Actor> targets = new ArrayList<>();
    boolean enough = h.mutual() && sources.size() > 1;
    for (int place : h.targets()) {
      if (targets.isEmpty() && !isAt(place, h) && (!enough || isWith(place))) {
        targets.addAll(all(place, taken));
        if (targets.isEmpty()) {
          targets.addAll(inside(place, taken, "nmod:poss", "amod", "compound", "nmod", "appos"));
        }
      }
    }
    if (targets.isEmpty() && !enough) {
      targets.addAll(aimed(h, taken));
    }
    if (targets.isEmpty() && !enough) {
      targets.addAll(behind(h, taken));
    }
    if (h.mutual() && sources.isEmpty() && targets.size() > 1) {
      return new Candidate(h, position, distinct(targets), List.of());
    }
    if (sources.isEmpty()) {
      sources.addAll(before(h, taken));
    }
    if (sources.isEmpty()) {
      h.sources().stream()
          .filter(actors::isUnknownActor)
          .findFirst()
          .flatMap(p -> actors.only().map(a -> named(p, a)))
          .ifPresent(sources::add);
    }
    return new Candidate(h, position, distinct(sources), distinct(targets));
  }

  private Event.Actor named(int place, Event.Actor of) {
    StringBuilder name = new StringBuilder();
    for (int t = tree.first(place); t <= place; t++) {
      name.append(name.isEmpty() ? "" : " ").append(sentence.form(t));
    }
    return new Event.Actor(name.toString(), Optional.empty(), of.plover(), Optional.empty());
  }

  private boolean isWith(int place) {
    String marker = tree.marker(place);
    return marker.equals("with") || marker.equals("between");
  }

  /** "blocked the roads to press the government": those whom its purpose is aimed at. */
  private List<Event.Actor> aimed(Happening h, Set<Integer> taken) {
    for (int c : tree.children(h.anchor(), "advcl", "xcomp", "acl")) {
      Optional<Happening> purpose =
          c > h.anchor() && sentence.xpos(c).equals("VB") && !h.tokens().contains(c) ? interpreter.at(c) : Optional.empty();
      if (purpose.isPresent()) {
        for (int place : purpose.get().targets()) {
          List<Event.Actor> found = all(place, taken);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** Nobody is named where the grammar has a target: the first one named behind the words. */
  private List<Event.Actor> behind(Happening h, Set<Integer> taken) {
    if (h.targets().isEmpty() && h.stances().isEmpty() && !PLACED.contains(h.root())) {
      return List.of();
    }
    for (int t = h.anchor() + 1; t <= tree.last(h.anchor()); t++) {
      boolean free = !taken.contains(t) && isHeadOfName(t) && actors.at(t).isPresent();
      if (free && !isAside(t, h.anchor()) && !isIn(t, h)) {
        return all(t, taken);
      }
    }
    return List.of();
  }

  /** Nobody is named where the grammar has a source: the first one named before the words. */
  private List<Event.Actor> before(Happening h, Set<Integer> taken) {
    for (int t = tree.first(h.anchor()); t < h.anchor(); t++) {
      boolean free = !taken.contains(t) && isHeadOfName(t) && actors.at(t).isPresent();
      if (free && !isAside(t, h.anchor()) && !h.targets().contains(t)) {
        return all(t, taken);
      }
    }
    return List.of();
  }

  private boolean isHeadOfName(int token) {
    return !tree.is(token, "flat", "det", "case", "punct", "advmod", "mark");
  }

  /** In a clause of its own that tells of other things: "after ...", "which ...". */
  private boolean isAside(int token, int above) {
    for (int t = token, steps = 0; t >= 0 && t != above && steps < sentence.size(); steps++) {
      String marker = tree.marker(t);
      boolean time =
          Set.of("after", "before", "since", "during", "following", "until", "when", "while")
              .contains(marker);
      if (time || tree.is(t, "acl:relcl", "parataxis")) {
        return true;
      }
      t = sentence.head(t);
    }
    return false;
  }

  private static final Set<String> PLACED = Set.of("14", "15", "17", "18", "19", "20", "04", "13");

  /** Only what is done somewhere is done to those who live there. */
  private boolean isIn(int token, Happening h) {
    return isAt(token, h)
        || (Set.of("in", "at").contains(tree.marker(token)) && !PLACED.contains(h.root()));
  }

  /** Talks in Geneva are not with the Swiss. */
  private boolean isAt(int place, Happening h) {
    String marker = tree.marker(place);
    boolean where = marker.equals("in") || marker.equals("at");
    return where && (h.mutual() || !PLACED.contains(h.root()));
  }

  private List<Event.Actor> all(int place, Set<Integer> taken) {
    List<Event.Actor> out = new ArrayList<>();
    for (int c : tree.conjuncts(place)) {
      Optional<Event.Actor> actor = actors.at(c);
      if (actor.isPresent() && taken.add(c)) {
        out.add(actor.get());
      }
    }
    return out;
  }

  /** The first actor named within a phrase, by what hangs on it. */
  private List<Event.Actor> inside(int place, Set<Integer> taken, String... relations) {
    for (int c : tree.children(place, relations)) {
      if (actors.at(c).isPresent() && !taken.contains(c)) {
        return all(c, taken);
      }
      List<Event.Actor> deeper =
          tree.is(c, "nmod", "compound") ? inside(c, taken, relations) : List.of();
      if (!deeper.isEmpty()) {
        return deeper;
      }
    }
    return List.of();
  }

  private static List<Event.Actor> distinct(List<Event.Actor> actors) {
    return List.copyOf(new LinkedHashSet<>(actors));
  }
}
