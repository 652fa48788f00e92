package org.chancery.account.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Reads a noun that names an engagement ("meeting", "visit", "summit"): its own complements
 * ("between A and B", "with B", "A's"), and the subject of the verb that holds or attends it.
 */
final class NounReader {
  /**
   * Verbs whose subject takes part in what they hold, or that say what was done in it ("said at a
   * meeting with").
   */
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
          "witness",
          "convey",
          "dispatch",
          "forward",
          "oversee",
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
          "ask",
          "leave",
          "carry",
          "request");

  /** Verbs whose subject takes part in a conference. */
  private static final Set<String> ATTENDING =
      Set.of(
          "attend",
          "participate",
          "take",
          "join",
          "address",
          "chair",
          "co-chair",
          "open",
          "convene",
          "host",
          "co-host",
          "hold",
          "speak",
          "gather",
          "lead",
          "represent",
          "inaugurate",
          "deliver",
          "close",
          "arrive",
          "travel",
          "meet",
          "say",
          "tell");

  /** Verbs whose subject speaks of somebody else's visit. */
  private static final Set<String> ABOUT =
      Set.of(
          "welcome",
          "discuss",
          "criticise",
          "criticize",
          "condemn",
          "praise",
          "hail",
          "describe",
          "call",
          "mention",
          "follow",
          "precede",
          "cover",
          "mark",
          "report",
          "announce",
          "say",
          "tell",
          "note",
          "expect",
          "await",
          "see",
          "invite",
          "appreciate",
          "thank");

  private static final Set<String> SETTING =
      Set.of(
          "sidelines", "sideline", "margins", "margin", "fringes", "framework", "eve", "occasion");

  private static final Set<String> PRESENCE =
      Set.of("participation", "attendance", "presence", "involvement");

  /**
   * "Following the meeting of A and B, C said": who says it was at that meeting if it names but one
   * side, and not if it names both.
   */
  private static final Set<String> AROUND =
      Set.of(
          "following", "after", "before", "since", "ahead of", "prior to", "until", "to", "from");

  private static final Set<String> PRESS = Set.of("press", "media", "news");
  private static final Set<String> GIVEN = Set.of("receive", "get", "have", "provide", "give");

  private static final Set<String> AT = Set.of("at", "in", "during");

  /** What one does with a visit or a meeting, in a clause of its own: "the visit that she paid". */
  private static final Set<String> DOING =
      Set.of("pay", "make", "hold", "have", "undertake", "conduct", "take");

  private static final Set<Kind> TALKS = Set.of(Kind.MEETING, Kind.CALL, Kind.CONSULTATIONS);

  private final TellingFinder.Scene scene;
  private final Tree tree;
  private final Sentence s;
  private final int noun;
  private final Trigger trigger;
  private final Company company;
  private List<Party> others = List.of();

  NounReader(TellingFinder.Scene scene, int noun, Trigger trigger) {
    this.scene = scene;
    this.tree = scene.tree();
    this.s = scene.sentence();
    this.noun = noun;
    this.trigger = trigger;
    this.company = scene.company();
  }

  List<Telling> read() {
    if (tree.is(noun, "compound", "nmod:poss") || isSetting() || isAccount(tree, noun)) {
      return List.of();
    }
    OptionalInt relative = relative();
    Optional<Status> status =
        relative.isPresent() ? Clause.ofVerb(tree, relative.getAsInt()) : Clause.ofNoun(tree, noun);
    if (status.isEmpty()) {
      return List.of();
    }
    ownComplements();
    if (isOfOthers(tree, noun)
        && company.parties().stream().filter(p -> p instanceof Party.Person).count() < 2) {
      // Nobody could say whom it is about.
      return List.of();
    }
    governed();
    relative.ifPresent(
        v -> company.take(company.subjects(v).stream().filter(x -> x != noun).toList()));
    if (trigger.kind() == Kind.CONFERENCE) {
      company.inside(noun);
    }
    if (trigger.kind() == Kind.VISIT && company.isEmpty() && !isDefinite()) {
      company.take(company.subjectOf(noun));
    }
    if (trigger.kind() == Kind.SIGNING) {
      // "the signing of an agreement between A and B"
      for (int of : company.marked(noun, Set.of("of"))) {
        company.take(company.marked(of, Set.of("between", "with")));
      }
    }
    if (trigger.kind() == Kind.VISIT && !company.isEmpty()) {
      company.inviters();
    }
    if (trigger.lemma().equals("mission") && new TellingMaker(scene, noun).site().isEmpty()) {
      // "its mission of freeing the land from mines"
      return List.of();
    }
    boolean definite = isDefinite();
    if (TALKS.contains(trigger.kind()) && company.size() < 2 && !definite) {
      company.take(
          company.behind(noun, company.isEmpty() ? Set.of("between", "with") : Set.of("with")));
    }
    Kind kind =
        trigger.kind() == Kind.MEETING && Telegraph.used(s, noun) ? Kind.CALL : trigger.kind();
    TellingMaker maker = new TellingMaker(scene, noun);
    Telling told = maker.make(kind, status.get(), company, definite);
    // One meeting or call is one, with however many.
    return s.xpos(noun).equals("NN") ? List.of(told) : maker.apart(told, others);
  }

  /** "the visit that the minister will pay": the verb that says who, when and whether. */
  private OptionalInt relative() {
    return tree.children(noun, "acl").stream()
        .filter(v -> DOING.contains(s.lemma(v).toLowerCase(Locale.ROOT)))
        .filter(v -> tree.child(v, "nsubj").isPresent())
        .mapToInt(v -> v)
        .findFirst();
  }

  /** "following the meeting", "ahead of the talks": the clause tells of something else. */
  static boolean isAround(Tree tree, int noun) {
    String marker = tree.marker(noun);
    return AROUND.contains(marker.substring(marker.lastIndexOf(' ') + 1))
        || AROUND.contains(marker);
  }

  /** "following the phone call between their presidents": what others did, named or not. */
  static boolean isOfOthers(Tree tree, int noun) {
    return isAround(tree, noun)
        && tree.children(noun, "nmod").stream().anyMatch(o -> tree.marker(o).equals("between"));
  }

  /** "received a briefing on the plans": an account that somebody is given, not the press. */
  static boolean isAccount(Tree tree, int noun) {
    Sentence s = tree.sentence();
    int verb = s.head(noun);
    return s.lemma(noun).equalsIgnoreCase("briefing")
        && (noun == 0 || !PRESS.contains(s.form(noun - 1).toLowerCase(Locale.ROOT)))
        && verb >= 0
        && tree.is(noun, "obj", "nsubj:pass")
        && GIVEN.contains(s.lemma(verb).toLowerCase(Locale.ROOT));
  }

  /** "the meeting", "this visit": one that was spoken of before. */
  private boolean isDefinite() {
    return tree.children(noun, "det").stream()
        .map(d -> s.form(d).toLowerCase(Locale.ROOT))
        .anyMatch(d -> d.equals("the") || d.equals("this") || d.equals("these"));
  }

  private boolean isSetting() {
    int h = s.head(noun);
    return h >= 0 && SETTING.contains(s.form(h).toLowerCase(Locale.ROOT));
  }

  private void ownComplements() {
    // A conference of an organisation is not one with it.
    List<String> order =
        trigger.kind() == Kind.CONFERENCE
            ? List.of("between", "among")
            : List.of("of", "by", "from", "between", "among", "with", "involving");
    for (String m : order) {
      int before = company.size();
      company.take(company.marked(noun, Set.of(m)));
      if (m.equals("with")) {
        others = company.parties().stream().skip(before).toList();
      }
    }
    if (trigger.lemma().equals("courtesy call")) {
      company.take(company.marked(noun, Set.of("on")));
    }
    company.take(tree.children(noun, "nmod:poss", "compound"));
    if (trigger.kind() == Kind.LETTER) {
      company.take(company.marked(noun, Set.of("to")));
    }
    if (tree.child(noun, "nsubj").isPresent()) {
      // "was on a visit to Rome": the noun is the predicate.
      company.take(company.subjects(noun));
    }
  }

  private void governed() {
    int above = s.head(noun);
    if (above >= 0 && scene.cast().at(scene.index(), above).isPresent() && tree.is(noun, "nmod")) {
      // "received Minister Ruiz, on a visit to Rome": the visitor is whom it stands with.
      company.take(List.of(above));
      return;
    }
    int verb = Clause.governor(tree, noun);
    if (verb == noun) {
      return;
    }
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    boolean subject = tree.is(noun, "nsubj");
    boolean holds =
        switch (trigger.kind()) {
          case CONFERENCE -> ATTENDING.contains(lemma);
          case VISIT -> !ABOUT.contains(lemma) || HOLDING.contains(lemma) && !tree.is(noun, "obj");
          case MEETING, CALL, CONSULTATIONS, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING ->
              HOLDING.contains(lemma);
        };
    boolean passive = tree.child(verb, "nsubj:pass", "aux:pass").isPresent();
    // Whatever is said at a press briefing, who says it gives it.
    holds |= trigger.kind() == Kind.PRESS_BRIEFING && AT.contains(tree.marker(noun));
    boolean theirs = company.size() >= 2 && isAround(tree, noun);
    if (!subject && holds && !theirs) {
      List<Integer> whose = company.subjects(verb).stream().filter(x -> x != noun).toList();
      boolean said = trigger.kind() == Kind.PRESS_BRIEFING && !HOLDING.contains(lemma);
      if (!company.take(whose) && !passive) {
        // "recalled Minister Ruiz at a briefing": who says it stands behind.
        company.take(said ? tree.children(verb, "obj") : company.subjectOf(verb));
      }
    }
    // Whom one met during a visit is no visitor.
    boolean setting = trigger.kind() == Kind.VISIT && !subject && !tree.is(noun, "obj");
    if (!setting && (subject || holds)) {
      Set<String> with =
          switch (trigger.kind()) {
            case LETTER -> Set.of("to", "from");
            case CALL -> Set.of("with", "between", "by", "from");
            case MEETING, VISIT, CONFERENCE, CONSULTATIONS, CEREMONY, SIGNING, PRESS_BRIEFING ->
                Set.of("with", "between", "by");
          };
      for (int o : company.marked(verb, with)) {
        if (o != noun && o != verb) {
          boolean presence = PRESENCE.contains(s.lemma(o).toLowerCase(Locale.ROOT));
          company.take(presence ? company.marked(o, Set.of("of", "by")) : List.of(o));
        }
      }
    }
  }
}
