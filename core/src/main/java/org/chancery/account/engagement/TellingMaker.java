package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/** Adds date and place to what a word tells of. */
final class TellingMaker {
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "kick", "embark", "continue", "initiate", "arrive");
  private static final Set<String> GOING = Set.of("go", "round", "arrive", "pay", "make", "wind");
  private static final Set<String> TOWARDS = Set.of("for", "on", "to");
  private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have");
  private static final Set<String> APART =
      Set.of(
          "during",
          "sidelines",
          "margins",
          "visit",
          "trip",
          "separately",
          "separate",
          "respectively",
          "individually",
          "then",
          "later");
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
    List<TimeExpression> ahead = isDone(said) ? ahead() : List.of();
    Optional<TimeExpression> time =
        Attachment.time(
                tree, token, scene.times().stream().filter(t -> !ahead.contains(t)).toList())
            .filter(t -> !isOpen(t));
    Status status = said;
    if (kind == Kind.VISIT && status == Status.HELD && (isPresentStay() || isUnderWay())) {
      status = Status.ONGOING;
    } else if (status == Status.ONGOING && kind != Kind.VISIT && kind != Kind.CONFERENCE) {
      status = Status.HELD;
    }
    if (kind == Kind.VISIT
        && s.xpos(token).startsWith("NN")
        && (status == Status.ONGOING || isSetting())) {
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
        time.flatMap(t -> date(kind, t)),
        site(kind, ahead),
        kind == Kind.CONFERENCE ? EventNames.of(tree, token) : Optional.empty(),
        kind == Kind.CONFERENCE ? Optional.empty() : Occasions.of(tree, token),
        false,
        false,
        false);
  }

  /**
   * "met on Monday as part of his visit", "during a visit": what the sentence tells of happened in
   * it.
   */
  private boolean isSetting() {
    int first = token;
    for (int c : tree.children(token, "det", "amod", "nmod:poss", "compound", "nummod")) {
      first = Math.min(first, c);
    }
    for (int t = first - 1; t >= Math.max(0, first - 4); t--) {
      String word = s.form(t).toLowerCase(Locale.ROOT);
      if (word.equals("during") || word.equals("throughout") || word.equals("within")) {
        return true;
      }
      if (word.equals("of") && t > 0) {
        String noun = s.form(t - 1).toLowerCase(Locale.ROOT);
        return noun.equals("part") || noun.equals("course") || noun.equals("framework");
      }
    }
    return false;
  }

  /**
   * A meeting that a visit of some days includes is at some time of it: "will travel to Rome on 4-6
   * March to meet the minister".
   */
  private Optional<PartialDate> date(Kind kind, TimeExpression t) {
    Optional<PartialDate> date = t.value().date();
    boolean single =
        kind == Kind.MEETING
            || kind == Kind.CALL
            || kind == Kind.SIGNING
            || kind == Kind.PRESS_BRIEFING;
    boolean own = Attachment.isOwn(tree, token, t);
    return t.value() instanceof TimeValue.Range && single && !own ? date.map(Dating::month) : date;
  }

  /** "met", "has met": a verb by which it is over, whatever else the sentence speaks of. */
  private boolean isDone(Status said) {
    String tag = s.xpos(token);
    boolean perfect =
        tree.children(token, "aux", "aux:pass").stream().anyMatch(c -> PAST.contains(s.form(c)));
    // "joined by the minister": a participle is of whatever time its clause is.
    boolean bare = tree.is(token, "advcl", "acl") && tree.child(token, "nsubj", "aux").isEmpty();
    return said == Status.HELD && !bare && (tag.equals("VBD") || tag.equals("VBN") && perfect);
  }

  /** The times of the sentence that are after the report. */
  private List<TimeExpression> ahead() {
    return scene.published().isEmpty()
        ? List.of()
        : scene.times().stream()
            .filter(
                t -> begin(t).filter(d -> d.isAfter(scene.published().orElseThrow())).isPresent())
            .toList();
  }

  private static Optional<LocalDate> begin(TimeExpression t) {
    return t.value() instanceof TimeValue.Vague v
        ? Optional.of(v.notBefore())
        : t.value().date().map(PartialDate::first);
  }

  /** "the conference in Lima in June": the place of something else, at its own time. */
  private boolean isOfThatTime(Located place, TimeExpression t) {
    int of = s.head(Attachment.top(tree, t.first(), t.last()));
    int gap = t.first() - place.last();
    if (gap > 0 && gap <= 3 && (gap == 1 || s.xpos(place.last() + 1).equals("IN"))) {
      return true;
    }
    return of >= 0
        && of != token
        && s.xpos(of).startsWith("NN")
        && tree.dominates(of, Attachment.top(tree, place.first(), place.last()));
  }

  /** "since 1991", "until Friday": no day of an engagement. */
  private static boolean isOpen(TimeExpression t) {
    return t.value() instanceof TimeValue.Range r && (r.from().isEmpty() || r.to().isEmpty());
  }

  /** Where it took place, as far as its own clause says. */
  private Optional<Site> site(Kind kind, List<TimeExpression> ahead) {
    List<Located> fit =
        scene.places().stream()
            .filter(p -> Attachment.isSetting(tree, token, p))
            .filter(p -> ahead.stream().noneMatch(t -> isOfThatTime(p, t)))
            .toList();
    return Attachment.place(tree, token, fit)
        .map(Located::site)
        .or(() -> destination().filter(l -> kind == Kind.VISIT || l.city().isPresent()));
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
    // "the visit is an opportunity" tells nothing of where the visitor is.
    boolean subject = tree.is(token, "nsubj") && tree.child(verb, "cop").isPresent();
    for (int head : subject ? List.<Integer>of() : List.of(verb, token)) {
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
    boolean setOut = lemma.equals("depart") && TOWARDS.contains(tree.marker(token));
    return BEGINNING.contains(lemma)
        || off
        || setOut
        || (GOING.contains(lemma) && s.xpos(verb).equals("VBZ"));
  }

  /**
   * "met A and then B", "talks with A, B and C": one engagement with each, if each is a person by
   * name.
   */
  List<Telling> apart(Telling t, List<Party> others) {
    boolean named = others.stream().allMatch(p -> p instanceof Party.Person);
    if (others.size() < 2
        || !named
        || t.parties().size() - others.size() > 1
        || isTogether()
        || isAmongOwn(t, others)
        || isOfSeveralStates(t, others)) {
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

  /** "met senators A, B and C": people of one's own state are received together. */
  private static boolean isAmongOwn(Telling t, List<Party> others) {
    Set<String> own = new HashSet<>();
    t.parties().stream()
        .filter(p -> !others.contains(p))
        .forEach(p -> p.code().ifPresent(own::add));
    return own.size() == 1
        && others.stream().allMatch(p -> p.code().isEmpty() || own.contains(p.code().get()));
  }

  /**
   * "met the foreign ministers of Peru, Ana Ruiz, and of Chile, Jon Paz, in Lima": a meeting of
   * three, unless it is said of a journey or a larger event, at which one meets many.
   */
  private boolean isOfSeveralStates(Telling t, List<Party> others) {
    boolean verb = s.xpos(token).startsWith("VB");
    // On a journey one meets each at home: what is one meeting has a day or a place.
    boolean set =
        t.status() == Status.PLANNED
            ? t.site().isPresent() && t.date().flatMap(PartialDate::exact).isPresent()
            : t.site().isPresent() || t.date().isPresent();
    long states = others.stream().flatMap(p -> p.code().stream()).distinct().count();
    boolean amid = Occasions.of(tree, token).isPresent();
    for (int k = 0; k < s.size(); k++) {
      amid |= APART.contains(s.form(k).toLowerCase(Locale.ROOT));
    }
    return verb && set && states == others.size() && !amid;
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
