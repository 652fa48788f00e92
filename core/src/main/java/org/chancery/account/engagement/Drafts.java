package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;

/**
 * Puts each place that tells of an engagement to the draft that it tells of, or begins a new one.
 */
final class Drafts {
  /** An engagement may be doubted: one that is missed costs more than one too many. */
  private static final long REAL = -1000;

  /** Who was also present was so somewhere: it may be doubted where. */
  private static final long PRESENT = -1000;

  /** So sure it is that those take part whom a list of participants names. */
  private static final long LISTED = 2500;

  private final Judge judge;
  private final DraftFeatures features;
  private final Signatories signatories;
  private final List<Draft> drafts = new ArrayList<>();

  Drafts(Judge judge, DraftFeatures features, Signatories signatories) {
    this.judge = judge;
    this.features = features;
    this.signatories = signatories;
  }

  boolean knows(Predicate<Draft> what) {
    return drafts.stream().anyMatch(what);
  }

  /** Lets a headline say how those met of whom it tells; what the body tells first comes first. */
  void name(Telling title) {
    drafts.stream()
        .filter(d -> d.isSpokenOfIn(title) && d.speaksFor(title.parties()))
        .findFirst()
        .ifPresent(d -> d.named(title));
  }

  void place(Telling t) {
    if (t.implied() && drafts.stream().anyMatch(d -> d.speaksFor(t.parties()))) {
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
    } else if (!t.presence() && !isAmongOwn(t)) {
      Draft d = new Draft(t);
      if (t.sides()) {
        latest(p -> p.parties.size() >= 2).ifPresent(p -> d.join(p.parties));
      }
      drafts.add(d);
    }
  }

  /** What people of one side do together is no engagement unless a word says so. */
  private static boolean isAmongOwn(Telling t) {
    Optional<String> side = PairFeatures.code(t.parties().get(0));
    return t.implied()
        && side.isPresent()
        && t.parties().stream().allMatch(p -> PairFeatures.code(p).equals(side));
  }

  /**
   * The draft that it tells of: where its words say what it tells of, the latest that they fit,
   * else the one that it most surely belongs to.
   */
  private Optional<Draft> same(Telling t) {
    Draft best = null;
    long most = t.presence() ? PRESENT : 0;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      boolean otherKind = !t.implied() && !t.presence() && !d.isOfKind(t.kind());
      boolean noVisit = t.presence() && d.kind == Kind.VISIT && t.kind() != Kind.VISIT;
      if (otherKind || noVisit || d.isToldOfBy(t)) {
        continue;
      }
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
      boolean unnamed = t.kind() == Kind.SIGNING && signatories.areUnnamed(t);
      latest(p -> p.parties.size() >= 2)
          .ifPresent(p -> d.join(unnamed ? signatories.of(p.parties) : p.parties));
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

  /**
   * Gives those whom a list names to what the report is of: what it tells of first, if people met.
   */
  void call(List<Rolls.Entry> entries) {
    drafts.stream()
        .filter(d -> d.kind != Kind.VISIT && d.kind != Kind.LETTER)
        .findFirst()
        .ifPresent(d -> d.call(entries));
  }

  /** The drafts of what there was, without those who took no part in it. */
  List<Draft> judged() {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      for (Party p : d.parties) {
        long odds = d.isOnRoll(p) ? LISTED : judge.takesPart(d, p, features.member(d, p));
        d.takesPart.put(p.id(), odds);
      }
      // "Also present were A, B, C and D": as one of them, so the others.
      d.tellings.stream()
          .filter(t -> t.presence() && Rows.isOne(t.parties(), d.takesPart))
          .forEach(t -> Rows.level(t.parties(), d.takesPart));
      List<Party> absent =
          d.parties.stream().filter(p -> d.takesPart.getOrDefault(p.id(), 0L) <= 0).toList();
      if (absent.size() < d.parties.size()) {
        d.parties.removeAll(absent);
      }
      long real = judge.real(d, features.of(d));
      d.real = OptionalLong.of(real);
      if (real > REAL) {
        out.add(d);
      }
    }
    return out;
  }
}
