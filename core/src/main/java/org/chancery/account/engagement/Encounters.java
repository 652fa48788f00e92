package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;

/**
 * Every two parties of a sentence, with what a decision on them may see: the words and relations
 * between them in the tree, the tense, what the two are to each other. Names and numbers are left
 * out, so that nothing is learned of particular persons.
 */
final class Encounters {
  private static final int PARTIES = 14;
  private static final int BETWEEN = 12;
  private static final int PATH = 7;

  private final Triggers triggers;

  Encounters(Triggers triggers) {
    this.triggers = triggers;
  }

  /** Some tokens in a row, and the one that governs them. */
  sealed interface Stretch {
    int first();

    int last();

    int head();
  }

  /** A run of tokens that mean one party. */
  record Mention(Party party, int first, int last, int head) implements Stretch {}

  /** Any other run of tokens. */
  record Place(int first, int last, int head) implements Stretch {}

  /**
   * @param title whether the sentence is a headline
   * @param order of the sentence in the report's body, from 0
   */
  List<Encounter> of(
      TellingFinder.Scene scene, boolean title, int order, Optional<LocalDate> published) {
    List<Mention> mentions = mentions(scene);
    List<Encounter> out = new ArrayList<>();
    if (mentions.size() < 2) {
      return out;
    }
    List<String> common = common(scene, title, order, published, mentions);
    Set<Long> seen = new java.util.HashSet<>();
    for (int i = 0; i < Math.min(PARTIES, mentions.size()); i++) {
      for (int j = i + 1; j < Math.min(PARTIES, mentions.size()); j++) {
        Mention a = mentions.get(i);
        Mention b = mentions.get(j);
        long key =
            ((long) Math.min(a.party().id(), b.party().id()) << 32)
                | Math.max(a.party().id(), b.party().id());
        if (a.party().id() != b.party().id() && seen.add(key)) {
          out.add(pair(scene, a, b, common));
        }
      }
    }
    return out;
  }

  static List<Mention> mentions(TellingFinder.Scene scene) {
    List<Mention> out = new ArrayList<>();
    Sentence s = scene.sentence();
    Cast cast = scene.cast();
    for (int t = 0; t < s.size(); t++) {
      Optional<Party> p = cast.at(scene.index(), t);
      if (p.isEmpty() || p.get() instanceof Party.Sides) {
        continue;
      }
      int last = t;
      while (last + 1 < s.size() && cast.at(scene.index(), last + 1).equals(p)) {
        last++;
      }
      out.add(new Mention(p.get(), t, last, Attachment.top(scene.tree(), t, last)));
      t = last;
    }
    return out;
  }

  List<String> common(
      TellingFinder.Scene scene,
      boolean title,
      int order,
      Optional<LocalDate> published,
      List<Mention> mentions) {
    Sentence s = scene.sentence();
    List<String> f = new ArrayList<>();
    f.add("bias");
    f.add("title=" + title);
    f.add("order=" + (title ? "T" : order < 3 ? "" + order : order < 6 ? "3" : "6"));
    f.add("mentions=" + Math.min(6, mentions.size()));
    TreeSet<String> nouns = new TreeSet<>();
    for (int t = 0; t < s.size(); t++) {
      for (Trigger trigger : triggers.at(scene.tree(), t)) {
        nouns.add((trigger.verb() ? "v:" : "n:") + trigger.lemma());
      }
    }
    nouns.forEach(n -> f.add("trigger=" + n));
    if (nouns.isEmpty()) {
      f.add("trigger=none");
    }
    TreeSet<String> when = new TreeSet<>();
    scene.times().forEach(t -> when.add(when(t.value().date(), published)));
    when.forEach(w -> f.add("when=" + w));
    f.add("place=" + !scene.places().isEmpty());
    f.add("telephone=" + hasTelephone(s));
    return f;
  }

  private static boolean hasTelephone(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (Telegraph.used(s, t)) {
        return true;
      }
    }
    return false;
  }

  static String when(Optional<PartialDate> date, Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty()) {
      return "none";
    }
    if (date.get().first().isAfter(published.get())) {
      return "ahead";
    }
    return date.get().last().isBefore(published.get().minusDays(10)) ? "before" : "recent";
  }

  private static Encounter pair(
      TellingFinder.Scene scene, Mention a, Mention b, List<String> common) {
    Sentence s = scene.sentence();
    List<String> f = new ArrayList<>(common);
    int meet = between(scene, a, b, f);
    String kinds = kind(a.party()) + "|" + kind(b.party());
    String relation = relation(a.party(), b.party());
    String up = up(scene.tree(), a.head(), meet);
    String down = up(scene.tree(), b.head(), meet);
    f.add("kinds=" + kinds);
    f.add("sides=" + relation);
    f.add("kinds+sides=" + kinds + "|" + relation);
    f.add("sides+up+down=" + relation + "|" + up + "|" + down);
    f.add("sides+meet=" + relation + "|" + meeting(scene, a, b, meet));
    f.add("form=" + form(s, a) + "|" + form(s, b));
    return new Encounter(scene.index(), meet, a.party(), b.party(), f);
  }

  private static String meeting(TellingFinder.Scene scene, Stretch a, Stretch b, int meet) {
    return meet == a.head() ? "A" : meet == b.head() ? "B" : word(scene, meet);
  }

  /**
   * What stands between two stretches of a sentence, in the tree and in the order of the words.
   *
   * @return the lowest word that governs both
   */
  private static int between(
      TellingFinder.Scene scene, Stretch a, Stretch b, List<String> f) {
    Tree tree = scene.tree();
    Sentence s = scene.sentence();
    int meet = lowest(tree, a.head(), b.head());
    String up = up(tree, a.head(), meet);
    String down = up(tree, b.head(), meet);
    String word = meeting(scene, a, b, meet);
    f.add("meet=" + word);
    f.add("up=" + up);
    f.add("down=" + down);
    f.add("up+down=" + up + "|" + down);
    f.add("meet+up=" + word + "|" + up);
    f.add("meet+down=" + word + "|" + down);
    f.add("meet+up+down=" + word + "|" + up + "|" + down);
    for (String w : inner(scene, a.head(), meet)) {
      f.add("onUp=" + w);
    }
    for (String w : inner(scene, b.head(), meet)) {
      f.add("onDown=" + w);
    }
    int verb = Clause.governor(tree, meet);
    String lemma = word(scene, verb);
    f.add("verb=" + lemma + "|" + s.xpos(verb));
    f.add("verb+meet=" + lemma + "|" + word);
    f.add(
        "status="
            + Clause.ofVerb(tree, verb).map(Enum::name).orElse("UNREAL")
            + "|"
            + s.xpos(verb));
    f.add("relation=" + s.relation(verb));
    int above = s.head(verb);
    f.add("above=" + (above < 0 ? "-" : word(scene, above) + "|" + s.relation(verb)));
    tree.child(meet, "obj").ifPresent(o -> f.add("object=" + lemma + "|" + word(scene, o)));
    tree.children(verb, "obl", "nmod").stream()
        .filter(o -> o != a.head() && o != b.head())
        .forEach(o -> f.add("oblique=" + tree.marker(o) + "|" + word(scene, o)));
    boolean ordered = a.first() < b.first();
    Stretch x = ordered ? a : b;
    Stretch y = ordered ? b : a;
    f.add("ordered=" + ordered);
    int gap = y.first() - x.last() - 1;
    f.add("gap=" + ordered + (gap < 4 ? "" + gap : gap < 8 ? "4" : gap < 15 ? "8" : "15"));
    if (gap <= BETWEEN) {
      StringBuilder run = new StringBuilder();
      for (int t = x.last() + 1; t < y.first(); t++) {
        String w = word(scene, t);
        f.add("between=" + w);
        run.append(w).append(' ');
      }
      if (gap <= 3) {
        f.add("run=" + ordered + run);
      }
    }
    f.add("before=" + (x.first() == 0 ? "^" : plain(scene, x.first() - 1)));
    f.add("beforeB=" + plain(scene, y.first() - 1));
    f.add("after=" + (y.last() + 1 < s.size() ? plain(scene, y.last() + 1) : "$"));
    return meet;
  }

  /**
   * Whether a party takes part in what a word of the list tells of.
   *
   * @param said those whom rules find at this word
   */
  List<String> link(
      TellingFinder.Scene scene,
      List<String> common,
      int token,
      Trigger trigger,
      Mention m,
      String said) {
    List<String> f = new ArrayList<>(common);
    Stretch at = new Place(token, token, token);
    int meet = between(scene, at, m, f);
    String down = up(scene.tree(), m.head(), meet);
    String up = up(scene.tree(), token, meet);
    String what = (trigger.verb() ? "v:" : "n:") + trigger.lemma();
    String who = kind(m.party());
    for (String w : List.of(what, trigger.kind().label(), trigger.frame().name())) {
      f.add("what=" + w);
      f.add("what+said=" + w + "|" + said);
      f.add("what+who=" + w + "|" + who);
      f.add("what+up+down=" + w + "|" + up + "|" + down);
      f.add("what+said+who=" + w + "|" + said + "|" + who);
    }
    f.add("said=" + said);
    f.add("who=" + who);
    f.add("said+up+down=" + said + "|" + up + "|" + down);
    f.add("said+who=" + said + "|" + who);
    f.add("form=" + form(scene.sentence(), m));
    f.add(
        "noun="
            + Clause.ofNoun(scene.tree(), token).map(Enum::name).orElse("UNREAL")
            + "|"
            + trigger.kind());
    for (int c : scene.tree().children(token, "det", "amod", "nmod:poss", "case", "compound")) {
      f.add("own=" + plain(scene, c));
    }
    int nearer = 0;
    for (Mention o : mentions(scene)) {
      if (o.party().id() != m.party().id()
          && Math.abs(o.head() - token) < Math.abs(m.head() - token)) {
        nearer++;
      }
    }
    f.add("nearer=" + Math.min(3, nearer) + "|" + said);
    return f;
  }

  /** Whether a person stays, stayed or will stay at a place. */
  List<String> stay(
      TellingFinder.Scene scene, List<String> common, Mention m, Located l, String said) {
    List<String> f = new ArrayList<>(common);
    Stretch at =
        new Place(l.first(), l.last(), Attachment.top(scene.tree(), l.first(), l.last()));
    int meet = between(scene, m, at, f);
    String home =
        code(m.party()).isEmpty()
            ? "unknown"
            : code(m.party()).equals(l.site().country()) ? "home" : "abroad";
    String city = l.site().city().isPresent() ? "city" : "country";
    String word = meeting(scene, m, at, meet);
    f.add("who=" + kind(m.party()));
    f.add("home=" + home);
    f.add("home+city=" + home + "|" + city);
    f.add("home+meet=" + home + "|" + word);
    f.add("home+said=" + home + "|" + said);
    f.add("said=" + said);
    f.add("form=" + form(scene.sentence(), m));
    f.add("marker=" + scene.tree().marker(at.head()) + "|" + home);
    f.add("marker+meet=" + scene.tree().marker(at.head()) + "|" + word);
    return f;
  }

  static String kind(Party p) {
    return switch (p) {
      case Party.Person person -> person.offices().isEmpty() ? "PERSON" : "OFFICER";
      case Party.Body b -> b.role().isPresent() ? "ROLE" : b.code().isPresent() ? "BODY" : "OTHER";
      case Party.Sides s -> "SIDES";
    };
  }

  private static String relation(Party a, Party b) {
    Optional<String> x = code(a);
    Optional<String> y = code(b);
    return x.isEmpty() || y.isEmpty() ? "unknown" : x.equals(y) ? "same" : "other";
  }

  static Optional<String> code(Party p) {
    return switch (p) {
      case Party.Person person ->
          person.offices().stream().findFirst().flatMap((Office o) -> o.code().or(o::body));
      case Party.Body b -> b.code();
      case Party.Sides s -> Optional.empty();
    };
  }

  private static String form(Sentence s, Mention m) {
    String tag = s.xpos(m.head());
    return tag.startsWith("NNP") ? "NAME" : tag.startsWith("PRP") ? "PRONOUN" : "NOUN";
  }

  /** The lowest token that governs both. */
  private static int lowest(Tree tree, int a, int b) {
    Set<Integer> above = new java.util.HashSet<>();
    int steps = 0;
    for (int t = a; t >= 0 && steps++ <= tree.sentence().size(); t = tree.sentence().head(t)) {
      above.add(t);
    }
    steps = 0;
    int last = b;
    for (int t = b; t >= 0 && steps++ <= tree.sentence().size(); t = tree.sentence().head(t)) {
      if (above.contains(t)) {
        return t;
      }
      last = t;
    }
    return last;
  }

  /** Relations from a token up to one above it, prepositions included. */
  private static String up(Tree tree, int from, int to) {
    StringBuilder out = new StringBuilder();
    int steps = 0;
    for (int t = from; t != to && t >= 0 && steps++ < PATH; t = tree.sentence().head(t)) {
      out.append(tree.sentence().relation(t));
      String m = tree.marker(t);
      if (!m.isEmpty()) {
        out.append(':').append(m);
      }
      out.append('>');
    }
    return out.toString();
  }

  /** The words strictly between a token and one above it. */
  private static List<String> inner(TellingFinder.Scene scene, int from, int to) {
    List<String> out = new ArrayList<>();
    Sentence s = scene.sentence();
    int steps = 0;
    for (int t = from; t != to && t >= 0 && steps++ < PATH; t = s.head(t)) {
      if (t != from) {
        out.add(word(scene, t));
      }
    }
    return out;
  }

  private static String word(TellingFinder.Scene scene, int t) {
    Sentence s = scene.sentence();
    if (scene.cast().at(scene.index(), t).isPresent()) {
      return "PARTY";
    }
    return s.xpos(t).startsWith("NNP")
        ? "NAME"
        : s.xpos(t).equals("CD") ? "NUMBER" : s.lemma(t).toLowerCase(Locale.ROOT);
  }

  private static String plain(TellingFinder.Scene scene, int t) {
    if (t < 0) {
      return "^";
    }
    return scene.cast().at(scene.index(), t).isPresent()
        ? "PARTY"
        : scene.sentence().xpos(t).startsWith("NNP")
            ? "NAME"
            : scene.sentence().form(t).toLowerCase(Locale.ROOT);
  }
}
