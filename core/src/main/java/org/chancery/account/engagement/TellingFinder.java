package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Finds, in one sentence, every word that tells of an engagement, and reads off the tree who took
 * part, when and where.
 */
final class TellingFinder {
  /** Verbs that hold or attend what a noun names: their subject takes part. */
  private static final Set<String> HOLDING =
      Set.of(
          "hold",
          "have",
          "conduct",
          "attend",
          "host",
          "chair",
          "co-chair",
          "cochair",
          "convene",
          "open",
          "participate",
          "take",
          "join",
          "address",
          "begin",
          "start",
          "conclude",
          "end",
          "continue",
          "complete",
          "make",
          "pay",
          "lead",
          "kick",
          "wrap",
          "wind",
          "finish",
          "co-host",
          "undertake",
          "embark",
          "initiate",
          "arrive",
          "place",
          "receive",
          "send",
          "launch",
          "enter",
          "go",
          "be",
          "travel",
          "visit",
          "speak",
          "say",
          "tell",
          "note",
          "emphasise",
          "emphasize",
          "stress",
          "deliver",
          "exchange",
          "give",
          "present",
          "discuss",
          "review",
          "meet",
          "engage",
          "accompany",
          "represent",
          "plan",
          "agree",
          "come",
          "thank",
          "express",
          "highlight",
          "inform",
          "announce",
          "declare",
          "add",
          "state",
          "welcome",
          "stage",
          "organise",
          "organize",
          "cancel",
          "postpone",
          "call",
          "commend",
          "underline",
          "underscore",
          "reaffirm",
          "raise",
          "ask");

  /** Verbs whose subject takes part in a conference. */
  private static final Set<String> ATTENDING =
      Set.of(
          "attend", "participate", "take", "join", "address", "chair", "co-chair", "open", "convene", "host", "co-host", "hold",
          "speak", "gather", "lead", "represent", "inaugurate", "deliver", "close", "arrive", "travel", "meet", "say", "tell");

  private static final Set<String> WITH =
      Set.of("with", "between", "among", "of", "by", "from", "involving");
  private static final Set<String> SETTING =
      Set.of(
          "sidelines", "sideline", "margins", "margin", "fringes", "framework", "eve", "occasion");

  private final Triggers triggers;

  TellingFinder(Triggers triggers) {
    this.triggers = triggers;
  }

  List<Telling> find(
      int index, Tree tree, Cast cast, List<TimeExpression> times, List<Located> places) {
    List<Telling> out = new ArrayList<>();
    Sentence s = tree.sentence();
    for (int t = 0; t < s.size(); t++) {
      Optional<Trigger> trigger =
          cast.at(index, t).isPresent() ? Optional.empty() : triggers.at(tree, t);
      if (trigger.isEmpty()) {
        stay(index, tree, cast, times, places, t).ifPresent(out::add);
        continue;
      }
      Reader reader = new Reader(index, tree, cast, times, places, t, trigger.get());
      (trigger.get().verb() ? reader.verb() : reader.noun()).ifPresent(x -> out.addAll(reader.apart(x)));
    }
    return out;
  }

  private static final Trigger STAY =
      new Trigger(false, "be", Kind.VISIT, Trigger.Frame.PLACE, Set.of(), "", "");

  /** "was in Kosovo on Tuesday", "is in Kyiv today": a place as the predicate, and a person as its subject. */
  private static Optional<Telling> stay(
      int index, Tree tree, Cast cast, List<TimeExpression> times, List<Located> places, int t) {
    boolean predicate = tree.child(t, "cop").isPresent() && tree.child(t, "nsubj").isPresent() && tree.marker(t).equals("in");
    Optional<Located> place = places.stream().filter(p -> p.first() <= t && t <= p.last()).findFirst();
    if (!predicate || place.isEmpty()) {
      return Optional.empty();
    }
    Optional<Status> status = Clause.ofVerb(tree, t);
    Reader reader = new Reader(index, tree, cast, times, places, t, STAY);
    reader.subjects(t, 0).forEach(reader::take);
    return status.isEmpty() || reader.parties.stream().noneMatch(p -> p instanceof Party.Person)
        ? Optional.empty()
        : Optional.of(reader.telling(Kind.VISIT, status.get(), false).at(place.get().site()));
  }

  /** Reads one trigger. */
  private static final class Reader {
    private final int index;
    private final Tree tree;
    private final Sentence s;
    private final Cast cast;
    private final List<TimeExpression> times;
    private final List<Located> places;
    private final int token;
    private final Trigger trigger;
    private final Set<Party> parties = new LinkedHashSet<>();
    private boolean sides;

    /** Those whom the subject met, where the sentence tells them from it. */
    private List<Party> others = List.of();

    Reader(
        int index,
        Tree tree,
        Cast cast,
        List<TimeExpression> times,
        List<Located> places,
        int token,
        Trigger trigger) {
      this.index = index;
      this.tree = tree;
      this.s = tree.sentence();
      this.cast = cast;
      this.times = times;
      this.places = places;
      this.token = token;
      this.trigger = trigger;
    }

    Optional<Telling> verb() {
      if (tree.is(token, "amod", "compound")) {
        return Optional.empty();
      }
      Optional<Status> status = Clause.ofVerb(tree, token);
      if (status.isEmpty()) {
        return Optional.empty();
      }
      boolean passive = tree.child(token, "nsubj:pass", "aux:pass").isPresent();
      List<Integer> subjects = subjects(token, 0);
      List<Integer> objects =
          new ArrayList<>(
              passive ? tree.children(token, "nsubj:pass") : tree.children(token, "obj", "iobj"));
      List<Integer> agents = passive ? marked(token, Set.of("by")) : subjects;
      Kind kind = trigger.kind();
      switch (trigger.frame()) {
        case RECIPROCAL -> {
          subjects.forEach(this::take);
          int before = parties.size();
          if (trigger.rest().equals("on") && tree.child(token, "xcomp", "ccomp", "advcl").isPresent()) {
            return Optional.empty();
          }
          objects.forEach(this::take);
          marked(token, Set.of("with", "to", "on")).stream()
              .filter(o -> !tree.marker(o).equals("on") || trigger.rest().equals("on"))
              .forEach(this::take);
          if (parties.size() == before && !objects.isEmpty()) {
            return Optional.empty();
          }
          others = parties.stream().skip(before).toList();
          kind = byTelephone() ? Kind.CALL : isSpoken() && !isCallLike() ? Kind.MEETING : kind;
          if (parties.size() < 2 && !sides) {
            return Optional.empty();
          }
        }
        case OBJECT, GUEST -> {
          agents.forEach(this::take);
          int before = parties.size();
          (passive ? subjects(token, 0) : objects).forEach(this::take);
          if (parties.size() == before || parties.isEmpty()) {
            return Optional.empty();
          }
          others = parties.stream().skip(before).toList();
          if (trigger.frame() == Trigger.Frame.GUEST
              && marked(token, Set.of("to", "at", "in")).isEmpty()) {
            return Optional.empty();
          }
          if (trigger.kind() == Kind.CALL
              && parties.stream().anyMatch(p -> p instanceof Party.Body b && b.role().isEmpty())) {
            return Optional.empty();
          }
        }
        case PLACE -> {
          subjects.forEach(this::take);
          if (parties.isEmpty() && !sides
              || Attachment.place(tree, token, places).isEmpty() && destination().isEmpty()) {
            return Optional.empty();
          }
        }
        case DEED -> {
          boolean object = false;
          for (int o : objects) {
            object |=
                tree.conjuncts(o).stream()
                    .anyMatch(
                        c ->
                            trigger.objects().contains(s.lemma(c).toLowerCase(Locale.ROOT))
                                || trigger.objects().contains(s.form(c).toLowerCase(Locale.ROOT)));
          }
          if (!object) {
            return Optional.empty();
          }
          agents.forEach(this::take);
          marked(token, Set.of("with", "between", "by")).forEach(this::take);
          for (int o : objects) {
            marked(o, Set.of("with", "between")).forEach(this::take);
          }
        }
        case TO -> {
          subjects.forEach(this::take);
          marked(token, Set.of("to")).forEach(this::take);
          if (parties.size() < 2) {
            return Optional.empty();
          }
        }
        case ATTEND, EVENT -> {
          return Optional.empty();
        }
      }
      if (parties.isEmpty() && !sides) {
        return Optional.empty();
      }
      return Optional.of(telling(kind, status.get(), false));
    }

    /** "met A and then B", "met with A, B and C": one engagement with each, if each is named. */
    List<Telling> apart(Telling t) {
      boolean named = others.stream().allMatch(p -> p instanceof Party.Person);
      if (others.size() < 2 || !named || t.parties().size() - others.size() > 1 || together()) {
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

    private boolean together() {
      for (int k = token; k < s.size(); k++) {
        String f = s.form(k).toLowerCase(Locale.ROOT);
        if (f.equals("jointly") || f.equals("together") || f.equals("trilateral")) {
          return true;
        }
      }
      return false;
    }

    /**
     * The telling that a noun gives: its own complements, and the subject of the verb that it
     * depends on.
     */
    Optional<Telling> noun() {
      if (tree.is(token, "compound", "nmod:poss") && !tree.is(token, "root")) {
        return Optional.empty();
      }
      if (isSetting()) {
        return Optional.empty();
      }
      Optional<Status> status = Clause.ofNoun(tree, token);
      if (status.isEmpty()) {
        return Optional.empty();
      }
      // A conference of an organisation is not one with it.
      Set<String> with = trigger.kind() == Kind.CONFERENCE ? Set.of("between", "among") : WITH;
      for (String m : List.of("of", "by", "from", "between", "among", "with", "involving")) {
        if (with.contains(m)) {
          int before = parties.size();
          marked(token, Set.of(m)).forEach(this::take);
          others = m.equals("with") ? parties.stream().skip(before).toList() : others;
        }
      }
      tree.children(token, "nmod:poss", "compound", "nmod:desc").forEach(this::take);
      if (tree.child(token, "nsubj").isPresent()) {
        // "was on a visit to Rome": the noun is the predicate.
        subjects(token, 0).forEach(this::take);
      }
      if (trigger.kind() == Kind.LETTER) {
        marked(token, Set.of("to")).forEach(this::take);
      }
      int verb = Clause.governor(tree, token);
      if (verb != token) {
        String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
        boolean subject = tree.is(token, "nsubj");
        boolean holds = trigger.kind() == Kind.CONFERENCE ? ATTENDING.contains(lemma) : HOLDING.contains(lemma);
        if (!subject && holds) {
          subjects(verb, 0).stream().filter(x -> x != token).forEach(this::take);
        }
        if (subject || holds) {
          marked(verb, trigger.kind() == Kind.LETTER ? Set.of("to", "from") : Set.of("with", "between", "by")).stream()
              .filter(x -> x != token && x != verb)
              .forEach(this::take);
        }
      }
      boolean definite =
          tree.children(token, "det").stream()
              .map(d -> s.form(d).toLowerCase(Locale.ROOT))
              .anyMatch(d -> d.equals("the") || d.equals("this") || d.equals("these"));
      Kind kind = trigger.kind() == Kind.MEETING && byTelephone() ? Kind.CALL : trigger.kind();
      return Optional.of(telling(kind, status.get(), definite));
    }

    private Telling telling(Kind kind, Status said, boolean definite) {
      Optional<TimeExpression> time = Attachment.time(tree, token, times);
      Optional<Site> site =
          Attachment.place(tree, token, places).map(Located::site).or(this::destination);
      Status status = said;
      if (kind == Kind.VISIT && status == Status.HELD && isPresentStay()) {
        status = Status.ONGOING;
      } else if (kind != Kind.VISIT && status == Status.ONGOING) {
        status = kind == Kind.CONFERENCE ? Status.ONGOING : Status.HELD;
      }
      return new Telling(
          index,
          token,
          kind,
          status,
          List.copyOf(parties),
          sides,
          definite,
          time.flatMap(t -> t.value().date()),
          site,
          Optional.empty(),
          Optional.empty());
    }

    /** "is on a visit", "currently in": a stay that is not over. */
    private boolean isPresentStay() {
      int verb = Clause.governor(tree, token);
      for (int c : tree.children(verb, "cop", "aux")) {
        if (s.form(c).equalsIgnoreCase("is") || s.form(c).equalsIgnoreCase("are")) {
          return true;
        }
      }
      return tree.children(verb, "advmod").stream()
              .anyMatch(c -> s.form(c).equalsIgnoreCase("currently"))
          || tree.children(token, "amod").stream()
              .anyMatch(
                  c ->
                      s.form(c).equalsIgnoreCase("ongoing")
                          || s.form(c).equalsIgnoreCase("current"));
    }

    private Optional<Site> destination() {
      for (int o : tree.children(token, "obj", "nmod", "obl", "nmod:poss")) {
        for (Located p : places) {
          if (p.first() <= o && o <= p.last()) {
            return Optional.of(p.site());
          }
        }
      }
      return Optional.empty();
    }

    private boolean isSetting() {
      int h = s.head(token);
      return h >= 0 && SETTING.contains(s.form(h).toLowerCase(Locale.ROOT));
    }

    private boolean byTelephone() {
      for (int t = Math.max(0, token - 8); t < Math.min(s.size(), token + 14); t++) {
        String f = s.form(t).toLowerCase(Locale.ROOT);
        if (f.equals("phone")
            || f.equals("telephone")
            || f.equals("telephonic")
            || f.equals("videoconference")
            || f.equals("call") && t > 0 && s.form(t - 1).equalsIgnoreCase("video")) {
          return true;
        }
      }
      return false;
    }

    private boolean isSpoken() {
      String l = trigger.lemma();
      return l.equals("speak") || l.equals("talk");
    }

    /**
     * "spoke with" alone is a telephone call in official prose; with a place or "in person" it is a
     * meeting.
     */
    private boolean isCallLike() {
      return trigger.lemma().equals("speak") && Attachment.place(tree, token, places).isEmpty();
    }

    private List<Integer> marked(int head, Set<String> markers) {
      List<Integer> out = new ArrayList<>();
      for (int c : tree.children(head, "obl", "nmod")) {
        String m = tree.marker(c);
        if (markers.contains(m)
            || (m.indexOf(' ') > 0 && markers.contains(m.substring(m.lastIndexOf(' ') + 1)))) {
          out.add(c);
        }
      }
      return out;
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

    /**
     * Who does it: the verb's own subject, or that of the verb it is coordinated with or depends
     * on.
     */
    private List<Integer> subjects(int verb, int depth) {
      List<Integer> own = tree.children(verb, "nsubj");
      if (!own.isEmpty()) {
        List<Integer> out = new ArrayList<>();
        for (int o : own) {
          String tag = s.xpos(o);
          boolean relative =
              tag.equals("WP") || tag.equals("WDT") || (s.form(o).equalsIgnoreCase("that") && tree.is(verb, "acl"));
          out.add(relative ? antecedent(o, verb) : o);
        }
        return out;
      }
      int h = s.head(verb);
      if (h < 0 || depth > 4) {
        return List.of();
      }
      if (tree.is(verb, "conj", "xcomp", "advcl", "ccomp")) {
        return subjects(h, depth + 1);
      }
      return tree.is(verb, "acl") ? List.of(h) : List.of();
    }

    /** Takes in whom a noun phrase means, everybody who is coordinated with it included. */
    private void take(int noun) {
      for (int c : tree.conjuncts(noun)) {
        Optional<Party> p = cast.at(index, c);
        if (p.isPresent()) {
          add(p.get());
        } else {
          inside(c);
        }
        for (int a : tree.children(c, "appos")) {
          if (p.isEmpty()) {
            cast.at(index, a).ifPresent(this::add);
          }
        }
      }
    }

    /** "a delegation led by X", "members of the mission": whom the phrase names inside. */
    private void inside(int noun) {
      for (int v : tree.children(noun, "acl")) {
        if (Set.of("lead", "head", "chair").contains(s.lemma(v).toLowerCase(Locale.ROOT))) {
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
  }
}
