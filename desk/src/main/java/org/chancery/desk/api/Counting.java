package org.chancery.desk.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;

/** Which corrections count: those that none after them that counts has undone. */
final class Counting {
  private Counting() {}

  /** Their ids, those of undoing ones among them. */
  static Set<String> of(List<Correction> all) {
    Set<String> undone = new HashSet<>();
    Set<String> counting = new HashSet<>();
    for (Correction c : all.stream().sorted(Comparator.reverseOrder()).toList()) {
      if (!undone.contains(c.id())) {
        counting.add(c.id());
        if (c.change() instanceof Change.Undo undo) {
          undone.add(undo.correction());
        }
      }
    }
    return counting;
  }
}
