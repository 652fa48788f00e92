package org.chancery.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/** Finds what one sentence tells of events, with the actors on both sides. */
final class SentenceCoder {
  /** Where what the sentence itself tells stands. */
  static final String MAIN = "main";

  /**
   * A happening that may be an event.
   *
   * @param position where it stands: {@link #MAIN}, or the relation that leads away from there
   */
  record Candidate(Happening happening, String position, List<Side> source, List<Side> target) {
    /** Whether somebody is on both sides. */
    boolean isSided() {
      return !source.isEmpty() && (!target.isEmpty() || source.size() > 1);
    }
  }

  /** What is said not to be so. */
  private static final String DENIED = "denied";

  private static final Set<String> DENIALS = Set.of("deny", "refute");

  /** A happening before anybody has asked whose it is. */
  private record Told(Happening happening, String position) {
    boolean isMain() {
      return position.equals(MAIN);
    }
  }

  private final Interpreter interpreter;
  private final Sides sides;
  private final Tree tree;
  private final Sentence sentence;

  SentenceCoder(Words words, Compositions compositions, Tree tree, ActorFinder actors) {
    this.interpreter = new Interpreter(words, compositions, tree, actors);
    this.sides = new Sides(interpreter, actors, tree);
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /**
   * What the sentence tells: what stands in its main clauses with actors on both sides; where that
   * is nothing, the first such thing told elsewhere, or one with an actor on one side.
   */
  List<Candidate> told() {
    List<Told> all = happenings();
    List<Candidate> main =
        all.stream()
            .filter(Told::isMain)
            .map(this::candidate)
            .filter(c -> !c.source().isEmpty() || isSuffered(c))
            .toList();
    List<Candidate> sided = main.stream().filter(Candidate::isSided).toList();
    if (!sided.isEmpty()) {
      return sided;
    }
    List<Candidate> elsewhere =
        all.stream()
            .filter(t -> !t.isMain() && isTold(t))
            .map(this::candidate)
            .filter(Candidate::isSided)
            .limit(1)
            .toList();
    boolean passive = main.stream().allMatch(c -> c.source().isEmpty());
    return main.isEmpty() || (passive && !elsewhere.isEmpty()) ? elsewhere : main.subList(0, 1);
  }

  private Candidate candidate(Told t) {
    Sides.Pair pair = sides.of(t.happening());
    return new Candidate(t.happening(), t.position(), pair.source(), pair.target());
  }

  /**
   * Of what is done by force somebody suffers, whoever did it; words without a speaker are none.
   */
  private static boolean isSuffered(Candidate c) {
    return !c.target().isEmpty() && FORCE.contains(c.happening().root());
  }

  private static final Set<String> FORCE = Set.of("14", "15", "17", "18", "19", "20");

  /** "as a result of the occupation": a noun that hangs on others is background. */
  private boolean isTold(Told t) {
    String tag = sentence.xpos(t.happening().anchor());
    boolean says = tag.startsWith("VB") || tag.startsWith("JJ");
    boolean stands = t.position().startsWith("nsubj") || t.position().equals("obj");
    return !t.position().equals(DENIED) && (says || stands);
  }

  /** All that its words may tell, in the order of the tree. */
  List<Candidate> candidates() {
    return happenings().stream().map(this::candidate).toList();
  }

  private List<Told> happenings() {
    List<Told> out = new ArrayList<>();
    boolean[] used = new boolean[sentence.size()];
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.head(t) < 0) {
        visit(t, MAIN, used, out, 0);
      }
    }
    return out;
  }

  private void visit(int token, String position, boolean[] used, List<Told> out, int depth) {
    if (depth > sentence.size()) {
      return;
    }
    boolean says = !tree.children(token, "ccomp").isEmpty();
    boolean bears = !used[token];
    if (!used[token]) {
      Optional<Happening> found = interpreter.at(token);
      boolean told = found.filter(h -> h.stances().indexOf(Stance.SAY) != 0).isPresent();
      if (told) {
        Happening h = found.get();
        bears = false;
        h.tokens().forEach(t -> used[t] = true);
        if (!h.code().startsWith("#")) {
          out.add(new Told(h, position));
        }
      }
    }
    for (int c : tree.children(token)) {
      visit(c, below(token, c, position, says, bears), used, out, depth + 1);
    }
  }

  private String below(int token, int child, String position, boolean says, boolean bears) {
    if (tree.is(child, "ccomp") && DENIALS.contains(sentence.lemma(token))) {
      return DENIED;
    }
    return position.equals(MAIN) && !isOn(token, child, says, bears)
        ? sentence.relation(child)
        : position;
  }

  /** Whether what is told goes on below: in what is said, and in what is coordinated. */
  private boolean isOn(int token, int child, boolean says, boolean bears) {
    String relation = sentence.relation(child);
    return switch (relation) {
      case "conj", "parataxis" -> true;
      case "ccomp" -> says;
      // "was quoted as saying that"
      case "advcl" -> sentence.xpos(child).equals("VBG") && sentence.lemma(token).equals("quote");
      // "announced Thursday that it had": the clause is no day's.
      case "acl:relcl" -> Days.is(sentence.form(token)) || isHeadline(token) || isContent(child);
      case "acl" -> isHeadline(token) || isContent(child);
      default -> bears && tree.children(child, "acl").stream().anyMatch(c -> carries(child, c));
    };
  }

  /** "it was brought to attention that": the clause hangs on what only bears it. */
  private boolean carries(int token, int clause) {
    return isContent(clause) || (Days.is(sentence.form(token)) && tree.is(clause, "acl:relcl"));
  }

  private boolean isContent(int clause) {
    return tree.marker(clause).equals("that") && !tree.children(clause, "nsubj").isEmpty();
  }

  /** A noun on top: its verb was taken for something that hangs on it. */
  private boolean isHeadline(int token) {
    return sentence.head(token) < 0
        && !sentence.xpos(token).startsWith("VB")
        && tree.children(token, "cop", "nsubj").isEmpty();
  }
}
