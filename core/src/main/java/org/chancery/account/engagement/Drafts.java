package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/** Puts each place that tells of an engagement to the draft that it tells of, or begins a new one. */
final class Drafts {
  private final Judge judge;
  private final DraftFeatures features;
  private final List<Draft> drafts = new ArrayList<>();

  Drafts(Judge judge, DraftFeatures features) {
    this.judge = judge;
    this.features = features;
  }

  List<Draft> all() {
    return List.copyOf(drafts);
  }

  boolean knows(Predicate<Draft> what) {
    return drafts.stream().anyMatch(what);
  }

  void place(Telling t) {
    if (t.implied() && drafts.stream().anyMatch(d -> d.holds(t.parties()))) {
      return;
    }
    if (t.parties().isEmpty()) {
      nameless(t);
      return;
    }
    Optional<Draft> same = same(t);
    if (same.isPresent()) {
      if (t.presence()) {
        same.get().join(t.parties());
        same.get().tellings.add(t);
      } else {
        same.get().add(t);
      }
    } else if (!t.presence()) {
      Draft d = new Draft(t);
      if (t.sides()) {
        latest(p -> p.parties.size() >= 2).ifPresent(p -> d.join(p.parties));
      }
      drafts.add(d);
    }
  }

  /** The draft that it most surely tells of. */
  private Optional<Draft> same(Telling t) {
    if (Boolean.getBoolean("rulesame") && !t.implied() && !t.presence()) {
      return latest(d -> d.isSame(t));
    }
    Draft best = null;
    long most = Long.getLong("same", 0);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      long odds = judge.same(d, t, features.same(d, t, drafts.size() - 1 - i));
      if (odds > most) {
        most = odds;
        best = d;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "the meeting", "they signed": where nobody is named, rules find whom it is about. */
  private void nameless(Telling t) {
    Optional<Draft> same = latest(d -> d.isSame(t));
    if (same.isPresent()) {
      same.get().add(t);
      return;
    }
    Draft d = new Draft(t);
    if (t.sides()) {
      latest(p -> p.parties.size() >= 2).ifPresent(p -> d.join(p.parties));
      if (d.isWhole()) {
        drafts.add(d);
      }
    } else if (t.kind() == Kind.CONFERENCE && t.date().isPresent()) {
      drafts.add(d);
    }
  }

  private Optional<Draft> latest(Predicate<Draft> fits) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (fits.test(drafts.get(i))) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Leaves out those who took no part, and what never was; sets kind and status right. */
  List<Draft> judged() {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      List<org.chancery.account.cast.Party> absent =
          d.parties.stream()
              .filter(p -> judge.takesPart(d, p, features.member(d, p)) <= MEMBER)
              .toList();
      if (absent.size() < d.parties.size()) {
        d.parties.removeAll(absent);
      }
      List<String> seen = features.of(d);
      if (judge.real(d, seen) > REAL) {
        Kind kind = judge.kind(d, seen);
        Status status = judge.status(d, seen);
        if (!Boolean.getBoolean("rulekind")) {
          d.kind = kind;
        }
        if (!Boolean.getBoolean("rulestatus")) {
          d.status = status;
        }
        out.add(d);
      }
    }
    return out;
  }

  private static final long REAL = Long.getLong("real", 0);
  private static final long MEMBER = Long.getLong("member", 0);
}
