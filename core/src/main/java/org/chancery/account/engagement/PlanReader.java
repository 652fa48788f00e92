package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.Status;

/**
 * Makes a planned engagement of a plan that names one ("the minister will travel to Rome on
 * Monday", "the next round is to be held in Lima"), for those that the words of meeting alone did
 * not give.
 */
final class PlanReader {
  private static final Set<String> GOING =
      Set.of(
          "visit",
          "travel",
          "fly",
          "arrive",
          "leave",
          "depart",
          "come",
          "head",
          "go",
          "move",
          "proceed",
          "continue",
          "embark",
          "tour");
  private static final Set<String> LEAVING = Set.of("leave", "depart");
  private static final Set<String> STAYING = Set.of("be", "expect", "await", "due");
  private static final Set<String> TAKING_PART =
      Set.of(
          "attend",
          "participate",
          "address",
          "join",
          "chair",
          "co-chair",
          "host",
          "open",
          "take",
          "preside",
          "speak");
  private static final Set<String> GATHERINGS =
      Set.of("summit", "conference", "congress", "assembly", "forum", "symposium", "plenary");
  private static final Set<String> ROUNDS = Set.of("round", "negotiation", "consultation", "talk");
  private static final Set<String> VISITS = Set.of("visit", "trip", "tour");
  private static final Set<String> MEETING =
      Set.of("meet", "reconvene", "convene", "gather", "sit", "assemble");

  /** What comes again and again, between the same sides. */
  private static final Set<String> REPEATED =
      Set.of(
          "meeting",
          "session",
          "sitting",
          "cycle",
          "dialogue",
          "edition",
          "commission",
          "committee");

  /** "next", "fourth", "13th", "III" */
  private static final Pattern NEXT =
      Pattern.compile(
          "next|following|new|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
              + "|twelfth|[0-9]+(st|nd|rd|th)|[IVX]{2,5}",
          Pattern.CASE_INSENSITIVE);

  /** What has a next one. */
  private static final Set<Kind> LASTING =
      EnumSet.of(Kind.MEETING, Kind.CONSULTATIONS, Kind.CONFERENCE, Kind.CALL);

  private final Triggers triggers;
  private final Cast cast;

  PlanReader(Triggers triggers, Cast cast) {
    this.triggers = triggers;
    this.cast = cast;
  }

  /**
   * @param known those that the report tells of, in its order
   */
  Optional<FoundEngagement> read(Tree tree, Planned plan, List<FoundEngagement> known) {
    Optional<FoundEngagement> made =
        going(tree, plan)
            .or(() -> round(tree, plan, known))
            .or(() -> signing(tree, plan, known))
            .or(() -> takingPart(tree, plan))
            .or(() -> gathering(tree, plan))
            .or(() -> named(tree, plan));
    return made.filter(e -> plan.date().isPresent() || e.site().isPresent());
  }

  /** "Will fly to Rome", "is expected in Rome", "the visit of the minister to Italy". */
  private Optional<FoundEngagement> going(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    Optional<Party> who = Optional.empty();
    boolean to = false;
    if (plan.noun().isPresent() && VISITS.contains(lemma(s, plan.noun().get()))) {
      int noun = plan.noun().get();
      to = true;
      who =
          tree.children(noun, "nmod:poss", "nmod").stream()
              .filter(c -> tree.is(c, "nmod:poss") || tree.marker(c).matches("of|by"))
              .flatMap(c -> person(plan, c).stream())
              .findFirst();
      who = who.or(() -> subject(tree, plan));
    } else if (plan.noun().isPresent() && lemma(s, plan.noun().get()).equals("invitation")) {
      to = true;
      who = accepting(tree, plan);
    } else if (plan.noun().isEmpty()) {
      String lemma = lemma(s, plan.verb());
      boolean abroad = plan.city().isPresent() || plan.country().isPresent();
      boolean off = LEAVING.contains(lemma) && !tree.children(plan.verb(), "obj").isEmpty();
      boolean on =
          tree.children(plan.verb(), "obl").stream()
              .anyMatch(c -> tree.marker(c).matches("for|to"));
      boolean other = !tree.children(plan.verb(), "xcomp").isEmpty();
      to =
          GOING.contains(lemma) && !other && (!off || on)
              || (STAYING.contains(lemma) || isPlace(tree, plan)) && abroad;
      who = subject(tree, plan);
    }
    Optional<String> home = who.flatMap(Party::code);
    if (!to || who.isEmpty() || (home.isPresent() && home.equals(plan.country()))) {
      return Optional.empty();
    }
    return plan.city().isEmpty() && plan.country().isEmpty()
        ? Optional.empty()
        : Optional.of(made(Kind.VISIT, plan, List.of(who.get())));
  }

  /** "He accepted an invitation to Rome", "an invitation to visit Rome, which he accepted". */
  private Optional<Party> accepting(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    for (int v = 0; v < s.size(); v++) {
      if (lemma(s, v).equals("accept")) {
        for (int c : tree.children(v, "nsubj")) {
          return person(plan, c);
        }
      }
    }
    return Optional.empty();
  }

  /** "Will be in Rome": the place is the predicate. */
  private static boolean isPlace(Tree tree, Planned plan) {
    return tree.child(plan.verb(), "cop").isPresent() && tree.marker(plan.verb()).equals("in");
  }

  /** "The next round will be held in Lima": between those who held the last one. */
  private Optional<FoundEngagement> round(Tree tree, Planned plan, List<FoundEngagement> known) {
    Optional<Integer> noun = followUp(tree, plan);
    if (noun.isEmpty() && !again(tree, plan)) {
      return Optional.empty();
    }
    Optional<FoundEngagement> last = Optional.empty();
    for (FoundEngagement e : known) {
      if (LASTING.contains(e.kind())
          && e.status() != Status.PLANNED
          && e.parties().size() >= 2
          && e.sentences().get(0) <= plan.sentence()) {
        last = Optional.of(e);
      }
    }
    List<Party> here = parties(tree, plan);
    List<Party> sides = here.size() >= 2 ? here : last.map(this::sides).orElse(List.of());
    Kind before = last.map(FoundEngagement::kind).orElse(Kind.CONSULTATIONS);
    Kind kind = noun.map(n -> kindOf(lemma(tree.sentence(), n), before)).orElse(before);
    return sides.size() < 2 ? Optional.empty() : Optional.of(made(kind, plan, sides));
  }

  /** "The next session" is what it is called; "the next meeting" what the last one was. */
  private static Kind kindOf(String noun, Kind before) {
    if (GATHERINGS.contains(noun) || noun.equals("edition")) {
      return Kind.CONFERENCE;
    }
    return noun.equals("meeting") && before != Kind.CALL ? before : Kind.CONSULTATIONS;
  }

  /** "The sides will meet again", "the committee is to meet again in March". */
  private boolean again(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    if (!MEETING.contains(lemma(s, plan.verb()))) {
      return false;
    }
    return tree.children(plan.verb(), "advmod").stream().anyMatch(c -> lemma(s, c).equals("again"))
        || lemma(s, plan.verb()).equals("reconvene")
        || tree.children(plan.verb(), "nsubj").stream()
            .anyMatch(
                c ->
                    cast.at(plan.sentence(), c).filter(p -> p instanceof Party.Sides).isPresent()
                        || lemma(s, c).equals("side"));
  }

  /** "The next round", "the third session": the noun of one that follows others. */
  private static Optional<Integer> followUp(Tree tree, Planned plan) {
    List<Integer> nouns = new ArrayList<>();
    plan.noun().ifPresent(nouns::add);
    nouns.addAll(tree.children(plan.verb(), "nsubj:pass", "nsubj", "obj"));
    return nouns.stream().filter(n -> isRound(tree, n)).findFirst();
  }

  private static boolean isRound(Tree tree, int noun) {
    Sentence s = tree.sentence();
    String lemma = lemma(s, noun);
    boolean repeated =
        ROUNDS.contains(lemma) || GATHERINGS.contains(lemma) || REPEATED.contains(lemma);
    return repeated
        && tree.children(noun, "amod", "compound", "nummod").stream()
            .anyMatch(c -> NEXT.matcher(s.form(c)).matches())
        && tree.children(noun, "nmod").stream().allMatch(c -> isOfTalks(tree, c));
  }

  /**
   * "Session of the talks" is between the sides, "session of the Conference of the Parties" not.
   */
  private static boolean isOfTalks(Tree tree, int noun) {
    boolean of =
        tree.children(noun, "case").stream().anyMatch(c -> lemma(tree.sentence(), c).equals("of"));
    String lemma = lemma(tree.sentence(), noun);
    return !of || ROUNDS.contains(lemma) || REPEATED.contains(lemma);
  }

  /** For whom those spoke who met: the states, and the bodies that are none. */
  private List<Party> sides(FoundEngagement e) {
    Map<String, Party> out = new LinkedHashMap<>();
    for (Party p : e.parties()) {
      Party side = side(p);
      out.putIfAbsent(side.code().orElse(side.name()), side);
    }
    return List.copyOf(out.values());
  }

  private Party side(Party p) {
    return switch (p) {
      case Party.Person person -> {
        Optional<Office> office = person.offices().stream().findFirst();
        Optional<String> name =
            p.code()
                .flatMap(Gazetteer.standard()::state)
                .map(State::name)
                .or(() -> office.flatMap(Office::body));
        yield p.code()
            .flatMap(this::state)
            .or(() -> name.map(n -> new Party.Body(-1 - p.id(), n, Optional.empty(), p.code())))
            .orElse(p);
      }
      case Party.Body body -> p.code().flatMap(this::state).orElse(p);
      case Party.Sides sides -> p;
    };
  }

  private Optional<Party> state(String code) {
    return cast.parties().stream()
        .filter(
            p ->
                p instanceof Party.Body b
                    && b.role().isEmpty()
                    && b.code().filter(code::equals).isPresent())
        .findFirst();
  }

  /** "Several memoranda are to be signed during the visit": between guest and host. */
  private Optional<FoundEngagement> signing(Tree tree, Planned plan, List<FoundEngagement> known) {
    Sentence s = tree.sentence();
    boolean signed = false;
    for (int t = 0; t < s.size(); t++) {
      signed |=
          plan.span().covers(s.start(t))
              && (lemma(s, t).equals("sign") && s.xpos(t).equals("VBN")
                  || lemma(s, t).equals("signing"));
    }
    if (!signed) {
      return Optional.empty();
    }
    List<Party> here =
        parties(tree, plan).stream().filter(p -> p instanceof Party.Body).distinct().toList();
    if (here.size() >= 2) {
      return Optional.of(made(Kind.SIGNING, plan, here.subList(0, 2)));
    }
    for (FoundEngagement e : known) {
      Optional<String> host = e.site().flatMap(Site::country);
      if (e.kind() == Kind.VISIT && host.isPresent() && !e.parties().isEmpty()) {
        Optional<Party> guest = e.parties().get(0).code().flatMap(this::state);
        Optional<Party> there = host.flatMap(this::state);
        if (guest.isPresent() && there.isPresent() && !guest.equals(there)) {
          return Optional.of(made(Kind.SIGNING, plan, List.of(guest.get(), there.get())));
        }
      }
    }
    return Optional.empty();
  }

  /** "Is to attend a conference on Wednesday". */
  private Optional<FoundEngagement> takingPart(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    if (plan.noun().isPresent()) {
      return Optional.empty();
    }
    for (int v = 0; v < s.size(); v++) {
      if (!plan.span().covers(s.start(v))
          || !TAKING_PART.contains(lemma(s, v))
          || !s.xpos(v).startsWith("V")
          || !tree.dominates(plan.verb(), v)) {
        continue;
      }
      boolean gathers =
          tree.children(v, "obj", "obl").stream().anyMatch(c -> GATHERINGS.contains(lemma(s, c)));
      Optional<Party> who = subject(tree, plan);
      if (gathers && who.isPresent()) {
        return Optional.of(made(Kind.CONFERENCE, plan, List.of(who.get())));
      }
    }
    return Optional.empty();
  }

  /** "The summit of the leaders of the two sides is scheduled for May": whose it is, takes part. */
  private Optional<FoundEngagement> gathering(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    Optional<Integer> noun = event(tree, plan);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int n = noun.get();
    boolean gathering = GATHERINGS.contains(lemma(s, n));
    if (!gathering && !lemma(s, n).matches("meeting|session|dialogue")) {
      return Optional.empty();
    }
    Set<Party> whose = new LinkedHashSet<>();
    for (int t = tree.first(n); t <= Math.min(tree.last(n), s.size() - 1); t++) {
      if (t == n || governed(tree, n, t)) {
        cast.at(plan.sentence(), t)
            .filter(p -> p instanceof Party.Body b && (gathering || b.role().isPresent()))
            .filter(
                p -> !(p instanceof Party.Body b) || b.role().isPresent() || b.code().isPresent())
            .ifPresent(whose::add);
      }
    }
    boolean offices =
        whose.stream().anyMatch(p -> p instanceof Party.Body b && b.role().isPresent());
    boolean organised = tree.children(n, "nmod").stream().anyMatch(c -> isOf(tree, plan, c));
    return whose.isEmpty() || !(offices || organised)
        ? Optional.empty()
        : Optional.of(made(Kind.CONFERENCE, plan, List.copyOf(whose)));
  }

  /** "Of the Non-Aligned Movement", but not "of Peru": a state is its host, perhaps. */
  private boolean isOf(Tree tree, Planned plan, int token) {
    return tree.marker(token).equals("of")
        && cast.at(plan.sentence(), token)
            .filter(
                p ->
                    p instanceof Party.Body b
                            && b.code().filter(c -> !c.matches("[A-Z]{3}")).isPresent()
                        || p instanceof Party.Body o
                            && o.code().filter(c -> c.equals("NAM")).isPresent())
            .isPresent();
  }

  private static boolean governed(Tree tree, int noun, int token) {
    Sentence s = tree.sentence();
    for (int t = token, steps = 0; t >= 0 && steps < s.size(); t = s.head(t), steps++) {
      if (t == noun) {
        return true;
      }
      if (tree.is(t, "acl", "advcl", "parataxis")) {
        return false;
      }
    }
    return false;
  }

  /** What the words of meeting within the plan name, with all who are named there. */
  private Optional<FoundEngagement> named(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    Optional<Kind> kind = Optional.empty();
    for (int t = 0; t < s.size(); t++) {
      if (plan.span().covers(s.start(t))
          && kind.isEmpty()
          && cast.at(plan.sentence(), t).isEmpty()) {
        kind =
            triggers.at(tree, t).stream()
                .filter(w -> w.kind() != Kind.SIGNING || w.lemma().equals("sign"))
                .map(Trigger::kind)
                .findFirst();
      }
    }
    List<Party> who = parties(tree, plan).stream().filter(p -> p instanceof Party.Person).toList();
    boolean enough =
        kind.isPresent()
            && switch (kind.get()) {
              case MEETING, CALL, CONSULTATIONS, SIGNING, LETTER -> who.size() >= 2;
              case VISIT, CONFERENCE, CEREMONY -> !who.isEmpty();
              case PRESS_BRIEFING -> false;
            };
    if (!enough) {
      return Optional.empty();
    }
    boolean one = kind.get() == Kind.VISIT;
    return Optional.of(made(kind.get(), plan, one ? who.subList(0, 1) : who));
  }

  /** The noun of the event: the plan's own, or the subject of what will be held, or the object. */
  private static Optional<Integer> event(Tree tree, Planned plan) {
    if (plan.noun().isPresent()) {
      return plan.noun();
    }
    List<Integer> passive = tree.children(plan.verb(), "nsubj:pass", "nsubj");
    return passive.stream()
        .filter(
            c ->
                GATHERINGS.contains(lemma(tree.sentence(), c))
                    || ROUNDS.contains(lemma(tree.sentence(), c))
                    || lemma(tree.sentence(), c).matches("meeting|session|dialogue"))
        .findFirst();
  }

  private List<Party> parties(Tree tree, Planned plan) {
    Sentence s = tree.sentence();
    Set<Party> out = new LinkedHashSet<>();
    for (int t = 0; t < s.size(); t++) {
      if (plan.span().covers(s.start(t))) {
        cast.at(plan.sentence(), t).filter(p -> !(p instanceof Party.Sides)).ifPresent(out::add);
      }
    }
    return new ArrayList<>(out);
  }

  /** The person, or holder of an office, whose verb it is. */
  private Optional<Party> subject(Tree tree, Planned plan) {
    int v = plan.verb();
    for (int steps = 0; v >= 0 && steps < 5; steps++) {
      for (int c : tree.children(v, "nsubj")) {
        return person(plan, c);
      }
      v = tree.sentence().head(v);
    }
    return Optional.empty();
  }

  private Optional<Party> person(Planned plan, int token) {
    return cast.at(plan.sentence(), token)
        .filter(
            p -> p instanceof Party.Person || p instanceof Party.Body b && b.role().isPresent());
  }

  private static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }

  private static FoundEngagement made(Kind kind, Planned plan, List<Party> who) {
    boolean nowhere = plan.city().isEmpty() && plan.country().isEmpty();
    Site site =
        new Site(plan.city(), plan.country(), OptionalDouble.empty(), OptionalDouble.empty());
    return new FoundEngagement(
        kind,
        Status.PLANNED,
        plan.date(),
        nowhere ? Optional.empty() : Optional.of(site),
        Optional.empty(),
        Optional.empty(),
        who,
        List.of(plan.sentence()),
        FoundEngagement.Grounds.of(plan));
  }

  /**
   * Whether an engagement that is already known is the same: told in the same sentence or with the
   * same date, of its kind, and nobody in it but these, or they but these.
   */
  static boolean isSame(FoundEngagement made, FoundEngagement e) {
    boolean sentence = e.sentences().get(0).equals(made.sentences().get(0));
    boolean talks = talks(e.kind()) && talks(made.kind());
    boolean who =
        e.parties().containsAll(made.parties())
            || made.parties().containsAll(e.parties())
            // "the delegations will meet again": those who met, and those for whom they did.
            || sentence && !codes(e).isEmpty() && codes(e).equals(codes(made));
    boolean elsewhere =
        made.kind() == Kind.VISIT
            && made.site().flatMap(Site::country).isPresent()
            && e.site().flatMap(Site::country).isPresent()
            && !made.site().flatMap(Site::country).equals(e.site().flatMap(Site::country));
    return (e.kind() == made.kind() || talks)
        && who
        && !elsewhere
        && (sentence || e.status() == Status.PLANNED && compatible(e, made));
  }

  private static Set<String> codes(FoundEngagement e) {
    return e.parties().stream().flatMap(p -> p.code().stream()).collect(Collectors.toSet());
  }

  private static boolean compatible(FoundEngagement a, FoundEngagement b) {
    return a.date().isEmpty()
        || b.date().isEmpty()
        || !a.date().get().first().isAfter(b.date().get().last())
            && !b.date().get().first().isAfter(a.date().get().last());
  }

  private static boolean talks(Kind kind) {
    return kind == Kind.MEETING || kind == Kind.CONSULTATIONS || kind == Kind.CALL;
  }

  /** The known engagement with what the plan says of its date, its place and that it is to come. */
  static FoundEngagement completed(FoundEngagement e, FoundEngagement made) {
    boolean here = e.sentences().equals(made.sentences()) && e.kind() == made.kind();
    return new FoundEngagement(
        e.kind(),
        here && e.status() == Status.HELD ? Status.PLANNED : e.status(),
        e.date().or(made::date),
        e.site().or(made::site),
        e.occasion(),
        e.name(),
        e.parties(),
        e.sentences(),
        e.grounds().with(made.grounds()));
  }
}
