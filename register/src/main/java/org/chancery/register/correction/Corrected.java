package org.chancery.register.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Passage;
import org.chancery.record.Record;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.Facts;

/**
 * A record with an analyst's corrections put in. They win over whatever was read.
 *
 * <p>The fact that a correction is about is found in a later reading by its values; else by what
 * makes it this fact ({@link Fact#essence}) and a passage in common; an edited or confirmed one
 * also by half of its evidence and its kind. What was confirmed or edited and is read no more stays
 * on record as the analyst left it. What was rejected is not taken out if another fact is read from
 * the same words.
 */
public final class Corrected {
  /** The share of passages in common from which one fact stands for another. */
  private static final double ALIKE = 0.5;

  private Corrected() {}

  /**
   * The record as it counts.
   *
   * @param report the record's report, by its key on the register
   * @param active as {@link Correction#active} gives them; those about other reports are passed by
   */
  public static Record of(Record record, String report, List<Correction> active) {
    List<Fact> facts = new ArrayList<>(Facts.of(record));
    for (Correction c : active) {
      if (c.change().reports().contains(report)) {
        put(facts, c.change());
      }
    }
    return facts.equals(Facts.of(record)) ? record : Facts.with(record, facts);
  }

  private static void put(List<Fact> facts, Change change) {
    switch (change) {
      case Change.Confirm confirm -> {
        Fact fact = confirm.target().fact();
        put(facts, find(facts, fact, true), fact);
      }
      case Change.Reject reject ->
          find(facts, reject.target().fact(), false).ifPresent(i -> facts.remove((int) i));
      case Change.Edit edit -> edit(facts, edit);
      // What is said of pairs leaves the facts as they are.
      case Change.SameEngagement pair -> {}
      case Change.OtherEngagement pair -> {}
      case Change.SamePerson pair -> {}
      case Change.OtherPerson pair -> {}
      case Change.Undo undo -> {}
    }
  }

  /** Where, among facts, the one is that a correction is about. */
  public static Optional<Fact> find(List<Fact> facts, Fact wanted) {
    return find(facts, wanted, true).map(facts::get);
  }

  private static void edit(List<Fact> facts, Change.Edit edit) {
    Fact original = edit.target().fact();
    Fact wanted = Edited.of(original, edit.values());
    Optional<Integer> at = find(facts, original, true);
    if (at.isEmpty()) {
      // What was read may be right by now.
      put(facts, find(facts, wanted, false), wanted);
      return;
    }
    Fact found = facts.get(at.get());
    try {
      facts.set(at.get(), Edited.of(found, edit.values()));
    } catch (IllegalArgumentException e) {
      // It has other parts by now: what the analyst saw and changed counts.
      facts.set(at.get(), wanted);
    }
  }

  private static void put(List<Fact> facts, Optional<Integer> at, Fact fact) {
    if (at.isPresent()) {
      facts.set(at.get(), fact);
    } else {
      facts.add(fact);
    }
  }

  private static Optional<Integer> find(List<Fact> facts, Fact wanted, boolean byWords) {
    int best = -1;
    double bestShare = 0;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (!fact.sort().equals(wanted.sort())) {
        continue;
      }
      double share = common(fact.evidence(), wanted.evidence());
      if (share == 1 && fact.values().equals(wanted.values())) {
        return Optional.of(i);
      }
      boolean same = fact.essence().equals(wanted.essence());
      double weight = share + (same && share > 0 ? 1 : 0);
      boolean like = byWords && share >= ALIKE && kin(fact, wanted);
      if ((same && share > 0 || like) && weight > bestShare) {
        best = i;
        bestShare = weight;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether facts read from the same words can be one, read otherwise. */
  private static boolean kin(Fact one, Fact other) {
    return switch (one) {
      case Fact.Engaged e ->
          other instanceof Fact.Engaged o && e.engagement().kind() == o.engagement().kind();
      case Fact.Said s -> other instanceof Fact.Said;
      case Fact.Planned p -> other instanceof Fact.Planned;
      case Fact.Holds h ->
          other instanceof Fact.Holds o && h.holding().name().equals(o.holding().name());
      case Fact.Coded c -> other instanceof Fact.Coded o && c.event().type() == o.event().type();
    };
  }

  /** The share of code points in common (Dice), from 0 to 1. */
  private static double common(List<Passage> one, List<Passage> other) {
    long both = 0;
    for (Passage a : one) {
      for (Passage b : other) {
        if (a.field().equals(b.field())) {
          both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        }
      }
    }
    return 2.0 * both / (length(one) + length(other));
  }

  private static long length(List<Passage> passages) {
    return passages.stream().mapToLong(p -> p.end() - p.start()).sum();
  }
}
