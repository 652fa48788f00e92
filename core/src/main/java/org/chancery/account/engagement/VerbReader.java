package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/**
 * Reads a verb that tells of an engagement ("met", "received", "signed"), each frame as {@code
 * engagements.tsv} says.
 */
final class VerbReader {
  private static final Set<String> GOING = Set.of("go", "come", "leave", "head", "fly");
  private static final Set<String> JOINING = Set.of(",", "and", "to", "the", "then", "on", "from");
  private static final Set<String> STATES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final TellingFinder.Scene scene;
  private final Tree tree;
  private final Sentence s;
  private final int verb;
  private final Trigger trigger;
  private final Company company;
  private final boolean passive;

  VerbReader(TellingFinder.Scene scene, int verb, Trigger trigger) {
    this.scene = scene;
    this.tree = scene.tree();
    this.s = scene.sentence();
    this.verb = verb;
    this.trigger = trigger;
    this.company = scene.company();
    this.passive = isPassive() || isReduced();
  }

  /**
   * In a whole sentence a passive has its auxiliary: without one ("the ministers consulted with")
   * the participle is a past tense that was taken for one. A headline leaves it out.
   */
  private boolean isPassive() {
    boolean whole = s.form(s.size() - 1).equals(".") && tree.is(verb, "root");
    return tree.child(verb, "aux:pass").isPresent()
        || (tree.child(verb, "nsubj:pass").isPresent()
            && !(whole && tree.child(verb, "obl:agent").isEmpty()));
  }

  /** "the ambassador, received by the minister": a participle behind its noun. */
  private boolean isReduced() {
    return s.xpos(verb).equals("VBN")
        && tree.is(verb, "acl")
        && tree.child(verb, "nsubj", "aux").isEmpty();
  }

  List<Telling> read() {
    if (tree.is(verb, "amod", "compound")) {
      return List.of();
    }
    Optional<Status> status = Clause.ofVerb(tree, verb);
    if (status.isEmpty()) {
      return List.of();
    }
    return switch (trigger.frame()) {
      case RECIPROCAL -> reciprocal(status.get());
      case OBJECT -> object(status.get());
      case GUEST -> isAtPlace() ? object(status.get()) : List.of();
      case PLACE -> place(status.get());
      case DEED -> deed(status.get());
      case TO -> to(status.get());
      case AUDIENCE -> audience(status.get());
      case DISCUSS -> discuss(status.get());
      case ATTEND, EVENT -> List.of();
    };
  }

  private boolean subject() {
    return company.take(company.subjects(verb)) || company.take(company.subjectOf(verb));
  }

  private List<Telling> reciprocal(Status status) {
    if (passive) {
      // "was met at the airport by": a welcome.
      return trigger.lemma().equals("meet") ? object(status) : List.of();
    }
    if (trigger.rest().equals("on") && asks()) {
      return List.of();
    }
    if (isSpoken() && isBeforeMany()) {
      return List.of();
    }
    subject();
    int before = company.size();
    List<Integer> objects = tree.children(verb, "obj", "iobj");
    company.take(objects);
    company.take(
        company.marked(verb, Set.of("with", "to", "on")).stream()
            .filter(o -> !tree.marker(o).equals("on") || trigger.rest().equals("on"))
            .toList());
    if (company.size() == before) {
      company.take(company.behind(verb, isSpoken() ? Set.of("with", "to") : Set.of("with")));
    }
    if (company.size() == before && objects.isEmpty() && trigger.lemma().equals("meet")) {
      company.take(company.objectOf(verb));
    }
    if (company.size() == before
        && (!objects.isEmpty() || company.size() < 2)
        && !company.sides()) {
      return List.of();
    }
    List<Party> others = company.parties().stream().skip(before).toList();
    // A state as such is met by nobody but another state.
    boolean states = others.stream().anyMatch(VerbReader::isBare);
    if (states && company.parties().stream().anyMatch(p -> !isBare(p))) {
      return List.of();
    }
    if (company.size() < 2 && !company.sides()) {
      return List.of();
    }
    boolean telephone = Telegraph.used(s, verb);
    if (!telephone && isSpoken() && isAboutSomething()) {
      // "they spoke about trade": in the talks that were told of before, of whatever kind.
      return List.of(new TellingMaker(scene, verb).make(Kind.MEETING, status, company, true));
    }
    Kind kind = telephone ? Kind.CALL : isSpoken() && !isCallLike() ? Kind.MEETING : trigger.kind();
    return made(kind, status, others);
  }

  /** "they also spoke about trade", "spoke candidly on the war": with nobody but each other. */
  private boolean isAboutSomething() {
    return company.marked(verb, Set.of("with", "to")).isEmpty()
        && (tree.children(verb, "obl").stream().anyMatch(o -> ABOUT.contains(tree.marker(o)))
            || verb + 1 < s.size() && ABOUT.contains(s.form(verb + 1).toLowerCase(Locale.ROOT)));
  }

  private static final Set<String> ABOUT = Set.of("about", "regarding", "concerning");

  private static final Set<String> STAGES =
      Set.of(
          "conference",
          "briefing",
          "meeting",
          "summit",
          "session",
          "ceremony",
          "forum",
          "event",
          "gathering",
          "debate");

  /** "spoke at a conference": to many, not with one. */
  private boolean isBeforeMany() {
    return company.marked(verb, Set.of("at", "during")).stream()
        .anyMatch(o -> STAGES.contains(s.lemma(o).toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether a verb of speaking or calling cannot tell of a conversation, whoever is named beside
   * it: nobody is spoken with or called.
   */
  boolean isSaidToNobody() {
    return switch (trigger.lemma()) {
      case "speak", "talk" ->
          isBeforeMany()
              || company.marked(verb, Set.of("with", "to")).isEmpty() && !Telegraph.used(s, verb);
      case "call" ->
          tree.children(verb, "obj", "iobj").stream()
              .noneMatch(o -> scene.cast().at(scene.index(), o).isPresent());
      default -> false;
    };
  }

  /** "called on the sides to stop": a request, not a visit. */
  private boolean asks() {
    if (tree.child(verb, "xcomp", "ccomp", "advcl").isPresent()) {
      return true;
    }
    for (int t = verb + 2; t + 1 < Math.min(s.size(), verb + 14); t++) {
      if (s.form(t).equalsIgnoreCase("to") && s.xpos(t + 1).startsWith("VB")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(Party p) {
    return p instanceof Party.Body b
        && b.role().isEmpty()
        && b.code().filter(STATES::contains).isPresent();
  }

  private boolean isSpoken() {
    return trigger.lemma().equals("speak") || trigger.lemma().equals("talk");
  }

  /** "spoke with" alone is a telephone call in official prose; with a place it is a meeting. */
  private boolean isCallLike() {
    boolean city =
        Attachment.place(tree, verb, scene.places())
            .filter(l -> l.site().city().isPresent())
            .isPresent();
    return trigger.lemma().equals("speak") && !city;
  }

  /** "received B", "was received by A". */
  private List<Telling> object(Status status) {
    if (passive) {
      boolean by =
          company.take(company.marked(verb, Set.of("by")))
              || company.take(company.behind(verb, Set.of("by")));
      if (!by) {
        return List.of();
      }
    } else {
      subject();
    }
    int before = company.size();
    List<Integer> objects = tree.children(verb, "obj", "iobj");
    boolean met =
        passive
            ? subject()
            : company.take(objects) || (objects.isEmpty() && company.take(company.objectOf(verb)));
    List<Party> others = company.parties().stream().skip(before).toList();
    company.leave(VerbReader::isBare);
    return !met || company.size() < 2
        ? List.of()
        : made(trigger.kind(), status, passive ? List.of() : others);
  }

  private boolean isAtPlace() {
    return !company.marked(verb, Set.of("to", "at", "in")).isEmpty();
  }

  private boolean isTowards() {
    return !company.marked(verb, Set.of("to", "for", "into")).isEmpty()
        || scene.places().stream()
            .anyMatch(
                l ->
                    l.first() > verb
                        && Set.of("to", "for", "into")
                            .contains(s.form(l.first() - 1).toLowerCase(Locale.ROOT)));
  }

  private List<Telling> place(Status status) {
    if (GOING.contains(trigger.lemma()) && !isTowards()) {
      // "will go on working", "left the room"
      return List.of();
    }
    subject();
    for (int who : company.subjects(verb)) {
      company.companions(who);
    }
    company.companions(verb);
    if (!company.isEmpty()) {
      company.inviters();
    }
    if (company.isEmpty() || new TellingMaker(scene, verb).site().isEmpty()) {
      return List.of();
    }
    List<Telling> out = new ArrayList<>(made(Kind.VISIT, status, List.of()));
    Telling first = out.get(0);
    for (Located l : further()) {
      Telling next = first.onward(l.site());
      out.add(behind(l).map(next::on).orElse(next));
    }
    return out;
  }

  /** "will visit Peru, Chile and Bolivia": the countries after the first. */
  private List<Located> further() {
    Optional<Located> first =
        Attachment.place(tree, verb, scene.places())
            .or(
                () ->
                    scene.places().stream()
                        .filter(l -> l.first() > verb)
                        .filter(l -> tree.is(Attachment.top(tree, l.first(), l.last()), "obj"))
                        .findFirst());
    List<Located> out = new ArrayList<>();
    Optional<Located> before = first;
    Set<String> seen = new HashSet<>();
    first.flatMap(l -> l.site().country()).ifPresent(seen::add);
    for (Located l : scene.places()) {
      if (before.isPresent()
          && l.first() > before.get().last()
          && isJoined(before.get().last(), l.first())) {
        before = Optional.of(l);
        if (l.site().country().filter(seen::add).isPresent()) {
          out.add(l);
        }
      }
    }
    return out;
  }

  /**
   * "to Peru on 4-6 May and Chile on 7 May": the day said right behind a place that is not last.
   */
  private Optional<PartialDate> behind(Located place) {
    return scene.times().stream()
        .filter(t -> t.first() > place.last() && isJoined(lastOf(place), t.first()))
        .filter(t -> scene.times().stream().anyMatch(o -> o.last() < place.first()))
        .findFirst()
        .flatMap(t -> t.value().date());
  }

  /** Where "London, United Kingdom," ends. */
  private int lastOf(Located place) {
    return scene.places().stream()
        .filter(l -> l.first() == place.last() + 2 && s.form(place.last() + 1).equals(","))
        .filter(l -> l.site().country().equals(place.site().country()))
        .mapToInt(Located::last)
        .findFirst()
        .orElse(place.last());
  }

  /**
   * "Peru, Chile", "Peru and to Chile", "Lima, Peru": with no more than small words and days
   * between.
   */
  private boolean isJoined(int before, int next) {
    for (int t = before + 1; t < next; t++) {
      int at = t;
      boolean time = scene.times().stream().anyMatch(x -> x.first() <= at && at <= x.last());
      if (!time && !JOINING.contains(s.form(t).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return next > before;
  }

  private List<Telling> deed(Status status) {
    boolean object = false;
    for (int o : passive ? company.subjects(verb) : tree.children(verb, "obj")) {
      object |= tree.conjuncts(o).stream().anyMatch(this::isObject);
    }
    // "the declaration which the two ministers signed", "the memorandum it signed with Lima"
    boolean relative =
        !passive && tree.is(verb, "acl") && !company.subjects(verb).contains(s.head(verb));
    object |= relative && isObject(s.head(verb));
    if (!object) {
      return List.of();
    }
    if (passive) {
      if (!company.take(company.marked(verb, Set.of("by", "between")))) {
        company.take(company.behind(verb, Set.of("by", "between")));
      }
    } else {
      subject();
    }
    company.take(company.marked(verb, Set.of("with", "between")));
    for (int o : tree.children(verb, "obj", "nsubj:pass")) {
      company.take(company.marked(o, Set.of("with", "between")));
    }
    if (company.isEmpty() && passive) {
      // "An agreement was signed": by those who met.
      company.assumeSides();
    }
    return company.isEmpty() ? List.of() : made(trigger.kind(), status, List.of());
  }

  private boolean isObject(int c) {
    return trigger.isObject(s, c);
  }

  /** "discussed trade with B": talks that may have been told of already. */
  private List<Telling> discuss(Status status) {
    subject();
    int before = company.size();
    if (!company.take(company.marked(verb, Set.of("with")))) {
      company.take(company.behind(verb, Set.of("with")));
    }
    company.leave(p -> !(p instanceof Party.Person));
    boolean together = company.size() >= 2 && company.size() == before;
    if (company.size() < 2 || (together && !company.isOfSeveralSides())) {
      return List.of();
    }
    Kind kind = Telegraph.used(s, verb) ? Kind.CALL : trigger.kind();
    return List.of(new TellingMaker(scene, verb).make(kind, status, company, true));
  }

  private boolean isPress(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    return trigger.objects().stream().anyMatch(lower::contains);
  }

  /** "told reporters", "speaking to the press alongside B". */
  private List<Telling> audience(Status status) {
    boolean press = false;
    for (int o : tree.children(verb, "obj", "iobj", "obl")) {
      press |= isObject(o);
    }
    if (!press) {
      return List.of();
    }
    subject();
    List<Integer> beside =
        company.marked(verb, Set.of("alongside", "with")).stream()
            .filter(o -> !isObject(o))
            .toList();
    if (!company.take(beside)) {
      company.take(company.behind(verb, Set.of("alongside", "with")));
    }
    // The reporters themselves, and states as such, give no press briefing.
    company.leave(
        p -> isBare(p) || p instanceof Party.Body b && b.role().filter(this::isPress).isPresent());
    return !company.isEmpty() ? made(trigger.kind(), status, List.of()) : List.of();
  }

  private List<Telling> to(Status status) {
    subject();
    company.take(company.marked(verb, Set.of("to")));
    return company.size() < 2 ? List.of() : made(trigger.kind(), status, List.of());
  }

  private List<Telling> made(Kind kind, Status status, List<Party> others) {
    TellingMaker maker = new TellingMaker(scene, verb);
    // A call is one, with however many on the line.
    return maker.apart(
        maker.make(kind, status, company, false), kind == Kind.CALL ? List.of() : others);
  }
}
