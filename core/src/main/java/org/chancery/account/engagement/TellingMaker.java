package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/** Adds date and place to what a word tells of. */
final class TellingMaker {
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "kick", "embark", "continue", "initiate", "arrive");
  private static final Set<String> GOING = Set.of("go", "round", "arrive", "pay", "make", "wind");
  private static final Set<String> PRESENT = Set.of("currently", "ongoing", "on-going", "current");

  private final TellingFinder.Scene scene;
  private final Tree tree;
  private final Sentence s;
  private final int token;

  TellingMaker(TellingFinder.Scene scene, int token) {
    this.scene = scene;
    this.tree = scene.tree();
    this.s = scene.sentence();
    this.token = token;
  }

  Telling make(Kind kind, Status said, Company company, boolean definite) {
    Optional<TimeExpression> time =
        Attachment.time(tree, token, scene.times()).filter(t -> !isOpen(t));
    Status status = said;
    if (kind == Kind.VISIT && status == Status.HELD && (isPresentStay() || isUnderWay())) {
      status = Status.ONGOING;
    } else if (status == Status.ONGOING && kind != Kind.VISIT && kind != Kind.CONFERENCE) {
      status = Status.HELD;
    }
    if (status == Status.ONGOING && s.xpos(token).startsWith("NN")) {
      // "on a visit, met the minister today": the day is the meeting's, not the visit's.
      time = time.filter(t -> tree.dominates(token, Attachment.top(tree, t.first(), t.last())));
    }
    return new Telling(
        scene.index(),
        token,
        kind,
        status,
        company.parties(),
        company.sides(),
        definite,
        time.flatMap(t -> t.value().date()),
        site(),
        kind == Kind.CONFERENCE ? EventNames.of(tree, token) : Optional.empty(),
        kind == Kind.CONFERENCE ? Optional.empty() : Occasions.of(tree, token),
        false,
        false);
  }

  /** "since 1991", "until Friday": no day of an engagement. */
  private static boolean isOpen(TimeExpression t) {
    return t.value() instanceof TimeValue.Range r && (r.from().isEmpty() || r.to().isEmpty());
  }

  Optional<Site> site() {
    return Attachment.place(tree, token, scene.places()).map(Located::site).or(this::destination);
  }

  /** The place that the word itself governs: "visited Rome", "his Rome visit". */
  private Optional<Site> destination() {
    for (int o : tree.children(token, "obj", "nmod", "obl", "nmod:poss", "compound")) {
      for (Located p : scene.places()) {
        if (p.first() <= o && o <= p.last()) {
          return Optional.of(p.site());
        }
      }
    }
    return Optional.empty();
  }

  /** "is on a visit", "currently in": a stay that is not over. */
  private boolean isPresentStay() {
    int verb = Clause.governor(tree, token);
    for (int head : List.of(verb, token)) {
      for (int c : tree.children(head, "cop", "aux")) {
        if (s.form(c).equalsIgnoreCase("is") || s.form(c).equalsIgnoreCase("are")) {
          return true;
        }
      }
    }
    for (int head : List.of(verb, token)) {
      for (int c : tree.children(head, "advmod", "amod")) {
        if (PRESENT.contains(s.form(c).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "arrived today", "goes on with his visit": it has begun and nothing says that it is over. */
  private boolean isUnderWay() {
    int verb = Clause.governor(tree, token);
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    boolean off = lemma.equals("leave") && Attachment.place(tree, verb, scene.places()).isPresent();
    return BEGINNING.contains(lemma)
        || off
        || (GOING.contains(lemma) && s.xpos(verb).equals("VBZ"));
  }

  /**
   * "met A and then B", "talks with A, B and C": one engagement with each, if each is a person by
   * name.
   */
  List<Telling> apart(Telling t, List<Party> others) {
    boolean named = others.stream().allMatch(p -> p instanceof Party.Person);
    if (others.size() < 2 || !named || t.parties().size() - others.size() > 1 || isTogether()) {
      return List.of(t);
    }
    List<Telling> out = new ArrayList<>();
    for (Party p : others) {
      List<Party> pair = new ArrayList<>(t.parties());
      pair.removeIf(q -> others.contains(q) && q.id() != p.id());
      out.add(t.with(pair));
    }
    return out;
  }

  private boolean isTogether() {
    for (int k = 0; k < s.size(); k++) {
      String f = s.form(k).toLowerCase(Locale.ROOT);
      if (f.equals("jointly")
          || f.equals("together")
          || f.equals("joint")
          || f.equals("trilateral")) {
        return true;
      }
    }
    return false;
  }
}
