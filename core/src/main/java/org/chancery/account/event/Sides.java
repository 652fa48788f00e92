package org.chancery.account.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * Who is on the two sides of a happening: the actors at the places that its words give, and where
 * nobody is named there, the closest in the same clause.
 */
final class Sides {
  /** Done somewhere, it is done to those who live there. */
  private static final Set<String> PLACED = Set.of("04", "14", "15", "17", "18", "19", "20");

  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "inside");

  /** CAMEO's roots of what several do with each other unless another is named. */
  private static final Set<String> TOGETHER = Set.of("03", "04", "06");

  /** CAMEO's root of forces put on alert. */
  private static final String MOBILISED = "15";

  /** CAMEO's roots of those who are sent away from where it is done. */
  private static final Set<String> LEFT = Set.of("16", "17");

  /** CAMEO's roots of violence. */
  private static final Set<String> BY_FORCE = Set.of("18", "19", "20");

  private static final String PROTEST = "14";

  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "during", "following", "until", "when", "while");

  private final Interpreter interpreter;
  private final ActorFinder actors;
  private final Tree tree;
  private final Sentence sentence;

  /** Tokens that head an actor who has a part already. */
  private final Set<Integer> taken = new TreeSet<>();

  Sides(Interpreter interpreter, ActorFinder actors, Tree tree) {
    this.interpreter = interpreter;
    this.actors = actors;
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** Both sides; of what all do to each other, all on the first. */
  record Pair(List<Side> source, List<Side> target) {}

  Pair of(Happening h) {
    taken.clear();
    List<Side> sources = new ArrayList<>(first(h.sources()));
    if (sources.isEmpty() && h.sources().stream().anyMatch(this::isPronoun)) {
      // "said it would": who says so does it.
      sources.addAll(first(interpreter.speakers(h.anchor())));
    }
    boolean together = TOGETHER.contains(h.root()) || h.stances().contains(Stance.FAIL);
    boolean enough = sources.size() > 1 && (h.mutual() || together);
    List<Side> targets = new ArrayList<>(targets(h, enough));
    if (targets.isEmpty() && !enough) {
      targets.addAll(aimedAt(h));
    }
    if (targets.isEmpty() && !enough) {
      targets.addAll(behind(h));
    }
    if (h.mutual() && sources.isEmpty() && targets.size() > 1) {
      return new Pair(distinct(targets), List.of());
    }
    if (sources.isEmpty() && !h.mutual() && BY_FORCE.contains(h.root())) {
      // Gunmen, whose nobody says, are of where they shoot.
      sources.addAll(where(h));
    }
    if (sources.isEmpty()) {
      sources.addAll(unnamed(h.sources()));
    }
    boolean passive = interpreter.arguments().isPassive(h.anchor());
    if (sources.isEmpty() && passive && h.root().equals(MOBILISED)) {
      // "guards were put on alert": by their own.
      return new Pair(distinct(targets), List.of());
    }
    if (sources.isEmpty() && !h.mutual() && (passive || !h.sources().isEmpty())) {
      sources.addAll(where(h));
    }
    if (sources.isEmpty() && !passive) {
      sources.addAll(before(h));
    }
    if (targets.isEmpty() && !enough) {
      targets.addAll(unnamed(h.targets().stream().filter(p -> !isSetting(p, h)).toList()));
    }
    if (targets.isEmpty() && !enough && h.targets().stream().anyMatch(this::pointsBack)) {
      targets.addAll(meant(h.anchor()));
    }
    if (sources.isEmpty() && h.root().equals(PROTEST)) {
      // "protests spread to the city": of those who live there.
      sources.addAll(targets);
    }
    boolean noun = interpreter.arguments().isNominal(h.anchor());
    boolean own = noun && !h.root().equals(PROTEST) && targets.removeIf(sources::contains);
    if (own && targets.isEmpty()) {
      // "the war in Illyria": where it is, not who is at war with whom.
      return new Pair(List.of(), List.of());
    }
    if (isSame(sources, targets)) {
      List<Side> other = other(h, sources);
      if (!other.isEmpty()) {
        return new Pair(distinct(sources), distinct(other));
      }
    }
    return new Pair(distinct(sources), distinct(targets));
  }

  private static boolean isSame(List<Side> sources, List<Side> targets) {
    return sources.size() == 1
        && targets.size() == 1
        && sources.get(0).actor().plover().equals(targets.get(0).actor().plover());
  }

  /** "lashed out at its neighbour Illyria": another actor in the clause than who acts. */
  private List<Side> other(Happening h, List<Side> sources) {
    Optional<String> own = sources.get(0).actor().plover();
    for (int t = h.anchor() + 1; t <= tree.last(h.anchor()); t++) {
      if (isFree(t, h) && !isSetting(t, h) && !isUnder(t, h.anchor())) {
        List<Side> found = all(t);
        if (found.stream().noneMatch(s -> s.actor().plover().equals(own))) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** In a clause below: "blaming", "to press". */
  private boolean isUnder(int token, int above) {
    return Climb.passes(tree, token, above, t -> tree.is(t, "advcl", "acl", "ccomp", "conj"));
  }

  /** "to support this process": of those told of before. */
  private boolean pointsBack(int place) {
    return tree.children(place, "det").stream()
        .map(d -> sentence.form(d).toLowerCase(Locale.ROOT))
        .anyMatch(f -> f.equals("this") || f.equals("these") || f.equals("such"));
  }

  /** Those who are told of without a name. */
  private List<Side> unnamed(List<Integer> places) {
    for (int place : places) {
      Optional<Side> found =
          taken.contains(place)
              ? Optional.empty()
              : actors.unnamed(place).or(() -> actors.lone(place));
      if (found.isPresent()) {
        taken.add(place);
        return List.of(found.get());
      }
    }
    return List.of();
  }

  private boolean isPronoun(int token) {
    return sentence.xpos(token).startsWith("PRP");
  }

  private List<Side> first(List<Integer> places) {
    for (int place : places) {
      List<Side> found = all(place);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Side> targets(Happening h, boolean enough) {
    for (int place : h.targets()) {
      boolean meant = !enough || isBetween(place) || (!h.mutual() && isDirect(place));
      if (isSetting(place, h) || !meant) {
        continue;
      }
      List<Side> found = all(place);
      if (found.isEmpty() && !enough) {
        found = isPronoun(place) ? meant(place) : inside(place, h);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "expelled the envoy and accused him": the last one named before, other than who acts. */
  private List<Side> meant(int pronoun) {
    for (int t = pronoun - 1; t >= 0; t--) {
      boolean free =
          !taken.contains(t) && !isPronoun(t) && sentence.xpos(t).startsWith("NN") && actors.is(t);
      if (free && !tree.is(t, "flat", "compound")) {
        return all(t);
      }
    }
    return List.of();
  }

  private boolean isBetween(int place) {
    String marker = tree.marker(place);
    return marker.equals("with") || marker.equals("between");
  }

  /** An object, or a phrase of its own with "to", "on", "for" or the like. */
  private boolean isDirect(int place) {
    return tree.is(place, "obj", "iobj", "obl", "nmod");
  }

  /** Talks in Geneva are not with the Swiss. */
  private boolean isSetting(int place, Happening h) {
    String marker = tree.marker(place);
    boolean where = marker.equals("in") || marker.equals("at");
    return where && (h.mutual() || !PLACED.contains(h.deedRoot()));
  }

  /** An actor and those coordinated with it. */
  private List<Side> all(int place) {
    List<Side> out = new ArrayList<>();
    for (int c : tree.conjuncts(place)) {
      List<Side> several = taken.contains(c) ? List.of() : actors.ofSeveral(c);
      if (several.size() > 1) {
        taken.add(c);
        out.addAll(several);
        continue;
      }
      Optional<Side> side = actors.at(c);
      if (side.isPresent() && taken.add(c)) {
        out.add(side.get());
      }
    }
    return out;
  }

  /** The first actor named within a phrase, by what hangs on it: "the offices of the council". */
  private List<Side> inside(int place, Happening h) {
    for (int c : tree.children(place, "nmod:poss", "amod", "compound", "nmod", "appos")) {
      if (isSetting(c, h) || isPronoun(c)) {
        continue;
      }
      List<Side> found =
          actors.is(c) && !taken.contains(c)
              ? all(c)
              : tree.is(c, "nmod", "compound") ? inside(c, h) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "blocked the roads to press the government": those whom its purpose is aimed at. */
  private List<Side> aimedAt(Happening h) {
    for (int c : tree.children(h.anchor(), "advcl", "xcomp", "acl")) {
      boolean purpose = c > h.anchor() && sentence.xpos(c).equals("VB") && !h.tokens().contains(c);
      Optional<Happening> found = purpose ? interpreter.at(c) : Optional.empty();
      if (found.isPresent()) {
        List<Side> sides = first(found.get().targets());
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return List.of();
  }

  /** "was given asylum in Illyria": nobody is said to do it but where it is done. */
  private List<Side> where(Happening h) {
    for (int t = tree.first(h.anchor()); t <= tree.last(h.anchor()); t++) {
      boolean place = PLACES.contains(tree.marker(t)) && actors.is(t) && !isAside(t, h.anchor());
      if (place) {
        return actors.at(t).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** The first one named behind the words. */
  private List<Side> behind(Happening h) {
    boolean alone =
        h.targets().isEmpty() && h.stances().isEmpty() && !PLACED.contains(h.deedRoot());
    for (int t = h.anchor() + 1; !alone && t <= tree.last(h.anchor()); t++) {
      if (isFree(t, h) && !isSetting(t, h)) {
        return all(t);
      }
    }
    return List.of();
  }

  /** The first one named before the words. */
  private List<Side> before(Happening h) {
    for (int t = tree.first(h.anchor()); t < h.anchor(); t++) {
      if (isFree(t, h) && !h.targets().contains(t)) {
        return all(t);
      }
    }
    return List.of();
  }

  private boolean isFree(int token, Happening h) {
    return !taken.contains(token)
        && !tree.is(token, "flat", "det", "case", "punct", "advmod", "mark")
        && actors.is(token)
        && !isAside(token, h.anchor());
  }

  /** In a clause of its own that tells of other things: "after ...", "which ...". */
  private boolean isAside(int token, int above) {
    return Climb.passes(
        tree,
        token,
        above,
        t -> TIMES.contains(tree.marker(t)) || tree.is(t, "acl:relcl", "parataxis"));
  }

  private static List<Side> distinct(List<Side> sides) {
    Set<String> seen = new LinkedHashSet<>();
    return sides.stream().filter(s -> seen.add(s.actor().toString())).toList();
  }
}
