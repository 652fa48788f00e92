package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.report.Resource;

/** The words that tell of engagements, from {@code engagements.tsv}. */
final class Triggers {
  private static final String FILE = "/org/chancery/account/engagements.tsv";

  private final OtherUses otherUses = OtherUses.load();
  private final List<Trigger> rows;
  private final Map<String, List<Trigger>> byKey = new HashMap<>();

  private Triggers(List<Trigger> rows) {
    this.rows = rows;
    for (Trigger t : rows) {
      byKey.computeIfAbsent((t.verb() ? "V " : "N ") + t.key(), k -> new ArrayList<>()).add(t);
    }
    // Of "call", "phone call": the longer says more.
    // Words to the press come before words to somebody.
    byKey
        .values()
        .forEach(
            l ->
                l.sort(
                    Comparator.comparing((Trigger t) -> t.frame() != Trigger.Frame.AUDIENCE)
                        .thenComparing(t -> -t.lemma().length())));
  }

  static Triggers load() {
    return new Triggers(Resource.table(FILE).stream().map(Triggers::row).toList());
  }

  private static Trigger row(List<String> c) {
    if (c.size() != 7) {
      throw new IllegalStateException(
          "A row of " + FILE + " needs 7 columns: " + String.join("\t", c));
    }
    Set<String> objects = c.get(4).equals("-") ? Set.of() : Set.of(c.get(4).split(" "));
    boolean open = c.get(2).endsWith("?");
    return new Trigger(
        c.get(0).equals("V"),
        c.get(1),
        Kind.of(open ? c.get(2).substring(0, c.get(2).length() - 1) : c.get(2)),
        open,
        Trigger.Frame.valueOf(c.get(3)),
        objects,
        c.get(5),
        c.get(6));
  }

  List<Trigger> rows() {
    return rows;
  }

  /** What a token can tell of, the longer words first; a verb may tell of several things. */
  List<Trigger> at(Tree tree, int token) {
    Sentence s = tree.sentence();
    boolean verb = s.xpos(token).startsWith("VB");
    List<Trigger> out = new ArrayList<>();
    for (Trigger t : worded(s, token)) {
      boolean fits =
          t.rest().isEmpty()
              || (verb ? hasParticle(tree, token, t.rest()) : precededBy(s, token, t.rest()));
      if (fits && (verb || out.isEmpty()) && !otherUses.cover(s, token, t)) {
        out.add(t);
      }
    }
    return out;
  }

  /** Whether a sentence has a word that may tell of an engagement; no tree is needed to say so. */
  boolean mayStandIn(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (!worded(s, t).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Those whose first word stands at a token. */
  private List<Trigger> worded(Sentence s, int token) {
    String tag = s.xpos(token);
    boolean verb = tag.startsWith("VB");
    if (!verb && !tag.startsWith("NN")) {
      return List.of();
    }
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    List<Trigger> found = byKey.getOrDefault((verb ? "V " : "N ") + lemma, List.of());
    if (found.isEmpty() && !verb) {
      // Capitalised as part of a name: "the Third Meeting", "Readout of ... Calls".
      String lower = s.form(token).toLowerCase(Locale.ROOT);
      found = byKey.getOrDefault("N " + lower, List.of());
      if (found.isEmpty() && lower.endsWith("s")) {
        found = byKey.getOrDefault("N " + lower.substring(0, lower.length() - 1), List.of());
      }
    }
    return found;
  }

  private static boolean hasParticle(Tree tree, int verb, String particle) {
    Sentence s = tree.sentence();
    return verb + 1 < s.size() && s.form(verb + 1).equalsIgnoreCase(particle);
  }

  private static boolean precededBy(Sentence s, int token, String words) {
    String[] w = words.split(" ");
    for (int k = 0; k < w.length; k++) {
      int t = token - w.length + k;
      if (t < 0 || !s.form(t).equalsIgnoreCase(w[k])) {
        return false;
      }
    }
    return true;
  }
}
