package org.chancery.account.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * Understands what the words of a sentence tell: deeds, and stances on deeds, one within the other.
 * "Agreed to lift the embargo" is an intention to ease a sanction.
 */
final class Interpreter {
  private static final int DEEP = 6;

  /** How what is taken hangs on a verb or noun, the closest first. */
  private static final String[] TAKEN = {
    "xcomp", "ccomp", "obj", "nsubj:pass", "obl", "advcl", "acl", "nmod", "compound"
  };

  private static final Set<String> MAY =
      Set.of("will", "would", "shall", "may", "might", "could", "can", "wo", "'ll", "’ll");
  private static final Set<String> MUST = Set.of("must", "should", "ought");

  private final Words words;
  private final Compositions compositions;
  private final Arguments arguments;
  private final ActorFinder actors;
  private final Tree tree;
  private final Sentence sentence;
  private final Map<Integer, Optional<Happening>> known = new HashMap<>();

  Interpreter(Words words, Compositions compositions, Tree tree, ActorFinder actors) {
    this.words = words;
    this.compositions = compositions;
    this.arguments = new Arguments(tree);
    this.actors = actors;
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** What a token tells, with all that it takes. */
  Optional<Happening> at(int token) {
    return at(token, 0).flatMap(h -> inMood(h, token));
  }

  private Optional<Happening> at(int token, int depth) {
    if (depth > DEEP) {
      return Optional.empty();
    }
    // Asked again and again: by what takes it, by what needs a deed, and for itself.
    int place = token * (DEEP + 1) + depth;
    Optional<Happening> found = known.get(place);
    if (found == null) {
      found = find(token, depth);
      known.put(place, found);
    }
    return found;
  }

  private Optional<Happening> find(int token, int depth) {
    for (Words.Wording w : words.at(tree, token)) {
      if (w.word().meaning() instanceof Word.Meaning.Nothing && holds(w.word(), token, depth)) {
        return Optional.empty();
      }
      Optional<Happening> found =
          switch (w.word().meaning()) {
            case Word.Meaning.Nothing nothing -> Optional.empty();
            case Word.Meaning.Deed deed -> deed(w.word(), deed.code(), token, depth);
            case Word.Meaning.Taken taken -> taken(w.word(), taken.stance(), token, depth);
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Happening> deed(Word word, String code, int token, int depth) {
    if (!holds(word, token, depth)) {
      return Optional.empty();
    }
    Roles roles = word.roles().orElse(Roles.USUAL);
    return Optional.of(
        new Happening(
            code,
            code,
            token,
            token,
            sources(roles, token),
            targets(roles, token),
            roles.mutual(),
            List.of(),
            denied(word, token)));
  }

  /** Its own token; of a word that needs a "not", that too. */
  private List<Integer> denied(Word word, int token) {
    return word.needs().stream().anyMatch(n -> n instanceof Need.Negation)
        ? List.of(token, NEGATED)
        : List.of(token);
  }

  private static final int NEGATED = -1;

  /** As a place of roles: whoever says the clause. */
  static final String SPEAKER = "speaker";

  /** CAMEO's roots of what another has asked for or offered. */
  private static final Set<String> ASKED = Set.of("02", "03", "10");

  private Optional<Happening> taken(Word word, Stance stance, int token, int depth) {
    if (!holds(word, token, depth)) {
      return Optional.empty();
    }
    Optional<Happening> inner = complement(token, stance, depth);
    if (inner.isEmpty()) {
      Roles roles = word.roles().orElse(Roles.USUAL);
      List<Integer> target = new ArrayList<>();
      for (int clause : stance.ofOthers() ? tree.children(token, "ccomp") : List.<Integer>of()) {
        target.addAll(arguments.subjects(clause));
      }
      target.addAll(targets(roles, token));
      return compositions
          .alone(stance)
          .map(
              c ->
                  new Happening(
                      c,
                      c,
                      token,
                      token,
                      sources(roles, token),
                      target,
                      false,
                      List.of(stance),
                      denied(word, token)));
    }
    return inner.flatMap(
        h -> compositions.of(stance, h.code()).map(c -> composed(word, stance, token, h, c)));
  }

  private Happening composed(Word word, Stance stance, int token, Happening inner, String code) {
    Roles roles = word.roles().orElse(Roles.USUAL);
    List<Integer> source = new ArrayList<>(sources(roles, token));
    if (source.removeIf(s -> inner.tokens().contains(s) || tree.dominates(s, inner.deed()))) {
      source.addAll(inner.sources());
    }
    if (word.pos() == Word.Pos.A) {
      source.clear();
      source.addAll(tree.children(token, "nsubj", "nsubj:pass"));
      source.addAll(sources(roles, token));
    }
    Set<Integer> target = new LinkedHashSet<>();
    if (stance.ofOthers()) {
      for (int clause : tree.children(token, "ccomp")) {
        target.addAll(arguments.subjects(clause));
      }
      for (String place : roles.targets()) {
        target.addAll(named(arguments.at(token, place)));
      }
      target.addAll(inner.sources());
      target.addAll(targets(roles, token));
      target.addAll(inner.targets());
    } else {
      boolean answer = ASKED.contains(inner.root());
      if (answer && (stance == Stance.REFUSE || stance == Stance.ACCEPT)) {
        target.addAll(inner.sources());
      }
      if (stance == Stance.REFUSE || stance == Stance.ACCEPT) {
        target.addAll(named(arguments.objects(token)));
      }
      target.addAll(inner.targets());
      target.addAll(targets(roles, token));
      if (source.isEmpty()) {
        source.addAll(inner.sources());
      }
    }
    target.removeAll(source);
    List<Integer> all = new ArrayList<>(denied(word, token));
    all.addAll(inner.tokens());
    List<Stance> stances = new ArrayList<>(List.of(stance));
    stances.addAll(inner.stances());
    return new Happening(
        code,
        inner.deedCode(),
        token,
        inner.deed(),
        source,
        List.copyOf(target),
        inner.mutual() && !stance.ofOthers() && stance != Stance.ACCEPT,
        stances,
        all);
  }

  /** Those of a few places where an actor is named. */
  private List<Integer> named(List<Integer> places) {
    return places.stream().filter(p -> actors.is(p)).toList();
  }

  private List<Integer> sources(Roles roles, int token) {
    List<Integer> out = new ArrayList<>();
    List<Integer> places =
        roles.source().equals(SPEAKER) ? speakers(token) : arguments.at(token, roles.source());
    for (int place : places) {
      if (arguments.isVerb(token) && isDeed(place)) {
        // "the shelling by Illyrian forces wounded three": by those who shelled.
        out.addAll(tree.children(place, "nmod:poss"));
        out.addAll(arguments.with(place, "by"));
        out.addAll(arguments.with(place, "between"));
      }
      out.add(place);
    }
    if (out.isEmpty() && !arguments.isVerb(token) && !arguments.isNominal(token)) {
      out.addAll(tree.children(token, "nsubj", "nsubj:pass"));
    }
    if (arguments.isNominal(token)) {
      for (int c : tree.children(token, "nmod:poss", "amod", "compound")) {
        if (actors.is(c) && !out.contains(c)) {
          out.add(c);
        }
      }
    }
    return out;
  }

  /** Whether a noun tells of a deed. */
  private boolean isDeed(int noun) {
    return arguments.isNominal(noun)
        && words.at(tree, noun).stream()
            .anyMatch(w -> w.word().meaning() instanceof Word.Meaning.Deed);
  }

  private List<Integer> targets(Roles roles, int token) {
    Set<Integer> out = new LinkedHashSet<>();
    if (roles.targets().isEmpty()) {
      return List.of();
    }
    roles.targets().forEach(t -> out.addAll(arguments.at(token, t)));
    out.addAll(arguments.objects(token));
    for (String preposition :
        List.of(
            "to", "with", "against", "between", "from", "on", "of", "toward", "towards", "for",
            "over", "among", "into", "in", "at")) {
      out.addAll(arguments.with(token, preposition));
    }
    return List.copyOf(out);
  }

  /** The deed or stance that a word takes, as its clause, object or phrase. */
  private Optional<Happening> complement(int token, Stance stance, int depth) {
    if (depth >= DEEP) {
      return Optional.empty();
    }
    for (String relation : TAKEN) {
      if (stance == Stance.SAY && !relation.equals("ccomp")) {
        continue;
      }
      for (int c : tree.children(token, relation)) {
        if (!mayBeTaken(token, c, relation) || (isPlain(stance) && !isDone(token, c, relation))) {
          continue;
        }
        Optional<Happening> found = within(c, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    if ((stance == Stance.DO || stance == Stance.STOP || stance == Stance.FAIL)
        && arguments.isVerb(token)
        && tree.children(token, "obj", "xcomp", "ccomp").isEmpty()) {
      // "the talks opened", "the withdrawal has begun"
      for (int c : tree.children(token, "nsubj")) {
        Optional<Happening> found =
            arguments.isNominal(c) ? within(c, depth + 1) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    int head = sentence.head(token);
    if (head >= 0 && arguments.isNominal(token) && tree.is(token, "obj") && stance != Stance.DO) {
      // "reached a consensus to exchange information", whichever word the clause was hung on.
      for (int c : tree.children(head, "advcl", "xcomp", "ccomp")) {
        boolean infinitive = c > token && sentence.xpos(c).equals("VB");
        Optional<Happening> found = infinitive ? within(c, depth + 1) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the deed is what the word itself takes, not what else stands beside it. */
  private static boolean isPlain(Stance stance) {
    return switch (stance) {
      case DO, STOP, EASE, VIOLATE -> true;
      case SAY, INTEND, THREATEN, DEMAND, REFUSE, OPPOSE, FAIL, ACCEPT, ACCUSE, CONDEMN -> false;
      case PRAISE, DEFEND, INVESTIGATE, PROTEST, DISCUSS, ORDER -> false;
    };
  }

  /** "Held talks", "took part in talks"; not "held a man after talks", "sent men to end a war". */
  private boolean isDone(int token, int child, String relation) {
    return switch (relation) {
      case "advcl", "acl" -> !arguments.isVerb(token);
      case "obl" -> {
        List<Integer> objects = arguments.objects(token);
        // "called a halt to the talks"
        yield objects.isEmpty() || objects.contains(child) || isHalt(objects.get(0));
      }
      default -> true;
    };
  }

  private boolean isHalt(int object) {
    return Set.of("end", "halt", "stop", "hold").contains(sentence.lemma(object));
  }

  private boolean mayBeTaken(int token, int child, String relation) {
    return switch (relation) {
      case "advcl", "acl" ->
          !tree.is(child, "acl:relcl")
              && (sentence.xpos(child).equals("VB") || sentence.xpos(child).equals("VBG"))
              && (tree.marker(child).isEmpty()
                  || Set.of("to", "of", "from", "for", "on", "against", "as", "into")
                      .contains(tree.marker(child)));
      case "obl", "nmod" ->
          (relation.equals("obl") && arguments.objects(token).contains(child))
              || Set.of(
                      "to", "of", "on", "upon", "for", "with", "in", "against", "from", "into",
                      "about", "over", "at")
                  .contains(tree.marker(child));
      case "nsubj:pass" -> arguments.isPassive(token);
      case "compound" -> arguments.isNominal(token);
      default -> true;
    };
  }

  private static final Set<String> WHEN =
      Set.of("during", "after", "before", "since", "under", "amid", "despite", "by", "until");

  /** What only says more of a noun: "newspapers shut down during riots". */
  private boolean isAside(int token) {
    return tree.is(token, "acl:relcl")
        || (tree.is(token, "acl") && sentence.xpos(token).matches("VBN|VBD"))
        || (tree.is(token, "nmod") && WHEN.contains(tree.marker(token)));
  }

  /** At a token, or at what it is made of: "a plan for ending the dispute". */
  private Optional<Happening> within(int token, int depth) {
    Optional<Happening> here = at(token, depth).flatMap(h -> inMood(h, token));
    if (here.isPresent() || depth >= DEEP) {
      return here;
    }
    if (arguments.isNominal(token)) {
      for (int c : tree.children(token, "acl", "nmod", "compound", "conj")) {
        if (isAside(c)) {
          continue;
        }
        Optional<Happening> found = within(c, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    for (int c : tree.children(token, "xcomp", "ccomp", "obj", "obl")) {
      Optional<Happening> found = within(c, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Will", "must" and "not" before it. */
  private Optional<Happening> inMood(Happening h, int token) {
    if (h.tokens().contains(NEGATED)) {
      return Optional.of(h.on(h.tokens().stream().filter(x -> x != NEGATED).toList()));
    }
    if (arguments.isNominal(token) && tree.children(token, "cop").isEmpty()) {
      return arguments.isNone(token) ? denied(h) : Optional.of(h);
    }
    String modal = arguments.modal(token);
    if (arguments.isNegated(token)) {
      return denied(h);
    }
    if (MUST.contains(modal)) {
      return changed(h, Stance.DEMAND).map(this::ofSpeaker);
    }
    return MAY.contains(modal) || arguments.isToDo(token)
        ? changed(h, Stance.INTEND)
        : Optional.of(h);
  }

  /** A good deed that is not done is refused; harm that is not done is nothing. */
  private Optional<Happening> denied(Happening h) {
    boolean good = h.code().compareTo("02") >= 0 && h.code().compareTo("09") < 0;
    return good || h.root().equals("10") ? changed(h, Stance.REFUSE) : Optional.empty();
  }

  private Optional<Happening> changed(Happening h, Stance stance) {
    return compositions.of(stance, h.code()).map(c -> h.coded(c, stance));
  }

  /** "Ruritania said that Illyria must return the ship": asked by Ruritania of Illyria. */
  private Happening ofSpeaker(Happening h) {
    List<Integer> targets = new ArrayList<>(h.sources());
    targets.addAll(h.targets());
    return h.between(speakers(h.anchor()), targets);
  }

  /** Who says the clause that a token heads. */
  List<Integer> speakers(int token) {
    int at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int head = sentence.head(at);
      if (head < 0) {
        break;
      }
      if (tree.is(at, "ccomp") || tree.is(at, "parataxis")) {
        return arguments.subjects(head);
      }
      at = head;
    }
    for (int c : tree.children(token, "parataxis")) {
      return arguments.subjects(c);
    }
    return List.of();
  }

  Arguments arguments() {
    return arguments;
  }

  // --- what must stand beside a word

  private boolean holds(Word word, int token, int depth) {
    Stance stance = word.meaning() instanceof Word.Meaning.Taken t ? t.stance() : Stance.INTEND;
    for (Need need : word.needs()) {
      if (!holds(need, stance, token, depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Need need, Stance stance, int token, int depth) {
    return switch (need) {
      case Need.Clause c ->
          c.infinitive()
              ? !tree.children(token, "xcomp").isEmpty() || hasInfinitive(token)
              : !tree.children(token, "ccomp").isEmpty();
      case Need.Deed d -> complement(token, stance, depth).isPresent();
      case Need.Said s -> !speakers(token).isEmpty();
      case Need.Negation n -> arguments.isNegated(token);
      case Need.Without w -> !holds(w.need(), stance, token, depth);
      case Need.Modifier m ->
          tree.children(token, "amod", "compound", "nmod:poss", "advmod").stream()
              .anyMatch(c -> has(m.lemmas(), c));
      case Need.Argument a ->
          a.places().stream().flatMap(p -> beside(token, p).stream()).anyMatch(x -> fits(a, x));
    };
  }

  /** "fired rockets at", though the phrase may hang on the rockets. */
  private List<Integer> beside(int token, String place) {
    List<Integer> out = new ArrayList<>(arguments.at(token, place));
    if (arguments.isVerb(token) && !Set.of("subj", "obj", "poss", "head").contains(place)) {
      for (int object : arguments.objects(token)) {
        out.addAll(arguments.with(object, place));
      }
    }
    return out;
  }

  private boolean hasInfinitive(int token) {
    for (int c : tree.children(token, "advcl", "acl", "ccomp")) {
      if (sentence.xpos(c).equals("VB") && arguments.modal(c).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Need.Argument need, int token) {
    if (need.lemmas().isEmpty() && !need.actor()) {
      return true;
    }
    if (need.actor() && isActor(token)) {
      return true;
    }
    for (int c : tree.conjuncts(token)) {
      if (has(need.lemmas(), c)) {
        return true;
      }
      for (int m : tree.children(c, "compound", "amod", "nmod", "nummod", "flat")) {
        // "A group of rebels", but not "a town from rebels".
        boolean of = !tree.is(m, "nmod") || tree.marker(m).equals("of");
        if (of && has(need.lemmas(), m)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The police of Illyria", but not "a proposal of Illyria". */
  private boolean isActor(int token) {
    String tag = sentence.xpos(token);
    boolean common = tag.equals("NN") || tag.equals("NNS");
    return common ? actors.isAgent(token) : actors.mayBe(token);
  }

  private boolean has(Set<String> lemmas, int token) {
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    // "Rebels" at the start of a sentence may be taken for a name, whose lemma is a plural.
    boolean names = sentence.xpos(token).equals("NNPS") && lemma.endsWith("s");
    return lemmas.contains(lemma)
        || (names && lemmas.contains(lemma.substring(0, lemma.length() - 1)));
  }
}
