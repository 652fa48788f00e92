package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * Gathers who takes part in what one word tells of: by the tree, and by the order of the words
 * where the tree is silent.
 */
final class Company {
  private static final Set<String> CONTROLLED = Set.of("on", "for", "of", "about", "from");
  private static final Set<String> COLLECTIVES =
      Set.of("delegation", "team", "group", "mission", "leadership", "representatives");
  private static final Set<String> LED =
      Set.of("lead", "head", "chair", "host", "convene", "organise", "organize");

  private final int index;
  private final Tree tree;
  private final Sentence s;
  private final Cast cast;
  private final Order order;
  private final Set<Party> parties = new LinkedHashSet<>();
  private boolean sides;

  Company(int index, Tree tree, Cast cast) {
    this.index = index;
    this.tree = tree;
    this.s = tree.sentence();
    this.cast = cast;
    this.order = new Order(s, cast, index);
  }

  List<Party> parties() {
    return List.copyOf(parties);
  }

  /** Whether they speak for more than one state or body, all of them known. */
  boolean isOfSeveralSides() {
    Set<String> sidesOf = new LinkedHashSet<>();
    for (Party p : parties) {
      Optional<String> side = PairFeatures.code(p);
      if (!(p instanceof Party.Person) || side.isEmpty()) {
        return false;
      }
      sidesOf.add(side.get());
    }
    return sidesOf.size() >= 2;
  }

  /** Where the sentence names nobody: those who were spoken of before. */
  void assumeSides() {
    sides = true;
  }

  /** Leaves out those who cannot have been there. */
  void leave(java.util.function.Predicate<Party> absent) {
    parties.removeIf(absent);
  }

  int size() {
    return parties.size();
  }

  /** Whether "the sides" or "they" are among them. */
  boolean sides() {
    return sides;
  }

  boolean isEmpty() {
    return parties.isEmpty() && !sides;
  }

  /** Takes in whom noun phrases mean; tells whether there was anybody. */
  boolean take(List<Integer> nouns) {
    int before = parties.size() + (sides ? 1 : 0);
    nouns.forEach(this::take);
    return parties.size() + (sides ? 1 : 0) > before;
  }

  boolean take(OptionalInt noun) {
    return noun.isPresent() && take(List.of(noun.getAsInt()));
  }

  /** Takes in whom a noun phrase means, everybody who is coordinated with it included. */
  private void take(int noun) {
    for (int c : tree.conjuncts(noun)) {
      cast.at(index, c).ifPresentOrElse(this::add, () -> inside(c));
      marked(c, Set.of("including")).forEach(this::take);
    }
  }

  /** "a delegation led by X", "President Ruiz" in apposition: whom a phrase names inside. */
  void inside(int noun) {
    if (COLLECTIVES.contains(s.lemma(noun).toLowerCase(Locale.ROOT))) {
      for (int of : marked(noun, Set.of("of", "from"))) {
        cast.at(index, of).ifPresent(this::add);
      }
    }
    for (int a : tree.children(noun, "appos")) {
      cast.at(index, a).ifPresent(this::add);
    }
    for (int v : tree.children(noun, "acl")) {
      if (LED.contains(s.lemma(v).toLowerCase(Locale.ROOT))) {
        marked(v, Set.of("by")).forEach(this::take);
      }
    }
  }

  private void add(Party p) {
    if (p instanceof Party.Sides) {
      sides = true;
    } else {
      parties.add(p);
    }
  }

  /** "the minister, accompanied by the ambassador": who goes along with whom a word governs. */
  void companions(int head) {
    for (int v : tree.children(head, "acl", "advcl", "amod", "dep")) {
      if (s.lemma(v).equalsIgnoreCase("accompany") && s.xpos(v).equals("VBN")) {
        marked(v, Set.of("by")).forEach(this::take);
        take(tree.children(v, "obl:agent"));
      }
    }
  }

  /** "at the invitation of President Ruiz": the host takes part in the visit. */
  void inviters() {
    for (int t = 0; t < s.size(); t++) {
      if (s.form(t).equalsIgnoreCase("invitation")) {
        take(order.behind(t, Set.of("of", "from")));
      }
    }
  }

  /** The complements of a word that these prepositions lead in. */
  List<Integer> marked(int head, Set<String> prepositions) {
    List<Integer> out = new ArrayList<>();
    for (int c : tree.children(head, "obl", "nmod")) {
      String m = tree.marker(c);
      if (prepositions.contains(m) || prepositions.contains(m.substring(m.lastIndexOf(' ') + 1))) {
        out.add(c);
      }
    }
    return out;
  }

  /** The party behind the first of these prepositions, wherever the parser hung it. */
  OptionalInt behind(int token, Set<String> prepositions) {
    return order.behind(token, prepositions);
  }

  /** The first party behind the token that no preposition leads in. */
  OptionalInt objectOf(int token) {
    return order.object(token);
  }

  /** The last party before the token that no preposition leads in. */
  List<Integer> subjectOf(int token) {
    return order.subject(token);
  }

  /**
   * Who does it: the verb's own subject, or that of the verb it is coordinated with or depends on.
   */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      List<Integer> out = new ArrayList<>();
      for (int o : own) {
        String tag = s.xpos(o);
        boolean that = s.form(o).equalsIgnoreCase("that") && tree.is(verb, "acl");
        out.add(tag.equals("WP") || tag.equals("WDT") || that ? antecedent(o, verb) : o);
      }
      return out;
    }
    int h = s.head(verb);
    if (h < 0 || depth > 4) {
      return List.of();
    }
    if (s.xpos(verb).equals("VBG") && CONTROLLED.contains(tree.marker(verb))) {
      // "congratulated the country on holding a conference": the one congratulated held it.
      return tree.children(h, "obj", "iobj");
    }
    if (tree.is(verb, "conj", "xcomp", "advcl", "ccomp")) {
      return subjects(h, depth + 1);
    }
    return tree.is(verb, "acl") ? List.of(h) : List.of();
  }

  /** What "who" stands for: the party right before it, else the noun that its clause depends on. */
  private int antecedent(int relative, int verb) {
    int before = relative - 1;
    while (before > 0 && (s.form(before).equals(",") || s.xpos(before).equals("IN"))) {
      before--;
    }
    boolean party = before >= 0 && cast.at(index, before).isPresent();
    return party ? before : tree.is(verb, "acl") && s.head(verb) >= 0 ? s.head(verb) : relative;
  }
}
