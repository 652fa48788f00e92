package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;

/**
 * Parties that a sentence names one after the other: "Minister Ruiz, Envoy Paz and the mayor, Ana
 * Lund", "the ministers of Peru, Chile and Fiji". They are told of alike.
 */
final class Rows {
  /** So many are a row. */
  private static final int LEAST = 3;

  /** What parts those before it from those behind it. */
  private static final Set<String> APART =
      Set.of("with", "by", "while", "but", "(", ":", "between", "from", "after", "before");

  private Rows() {}

  /** The rows of a sentence: persons, or bodies, between whose names nothing is said. */
  static List<List<Mention>> of(TellingFinder.Scene scene, List<Mention> mentions) {
    List<List<Mention>> out = new ArrayList<>();
    List<Mention> row = new ArrayList<>();
    for (Mention m : mentions) {
      if (!row.isEmpty() && !isJoined(scene, row.get(row.size() - 1), m)) {
        out.add(row);
        row = new ArrayList<>();
      }
      row.add(m);
    }
    out.add(row);
    return out.stream().filter(r -> r.size() >= LEAST).toList();
  }

  /** Whether only the rest of an office, a comma or "and" stands between two. */
  private static boolean isJoined(TellingFinder.Scene scene, Mention a, Mention b) {
    if (a.party() instanceof Party.Person != b.party() instanceof Party.Person) {
      return false;
    }
    Sentence s = scene.sentence();
    boolean mark = false;
    for (int t = a.last() + 1; t < b.first(); t++) {
      String form = s.form(t).toLowerCase(Locale.ROOT);
      String tag = s.xpos(t);
      if (tag.startsWith("VB") || tag.equals("MD") || APART.contains(form) || tag.startsWith("W")) {
        return false;
      }
      mark |= form.equals(",") || form.equals(";") || form.equals("and") || form.equals("&");
    }
    return mark;
  }

  /** Whether a row names somebody. */
  static boolean names(List<Mention> row, Party p) {
    return row.stream().anyMatch(m -> m.party().id() == p.id());
  }

  /** Whether enough of those whose odds are known are named together. */
  static boolean isOne(List<Party> named, Map<Integer, Long> odds) {
    return named.stream().map(Party::id).filter(odds::containsKey).distinct().count() >= LEAST;
  }

  /**
   * What tells little of one of a row is made up for by what it tells of the others: nobody's odds
   * are below their mean.
   */
  static void level(List<Party> row, Map<Integer, Long> odds) {
    List<Integer> ids = row.stream().map(Party::id).filter(odds::containsKey).distinct().toList();
    long mean =
        Math.round(ids.stream().mapToLong(id -> odds.getOrDefault(id, 0L)).average().orElse(0));
    ids.forEach(id -> odds.merge(id, mean, Math::max));
  }
}
