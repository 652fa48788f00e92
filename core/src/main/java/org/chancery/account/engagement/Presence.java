package org.chancery.account.engagement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Reads who else was there: "Minister Ruiz was also present", "she was accompanied by", "in
 * attendance were".
 */
final class Presence {
  private static final Set<String> GATHERING =
      Set.of(
          "meeting",
          "discussion",
          "talk",
          "event",
          "occasion",
          "ceremony",
          "visit",
          "signing",
          "session",
          "conversation");

  private static final Set<String> JOURNEYS =
      Set.of("visit", "trip", "tour", "delegation", "travel", "journey", "entourage");

  private static final Set<String> DELEGATIONS = Set.of("delegation", "side", "team");

  private Presence() {}

  static Optional<Telling> read(TellingFinder.Scene scene) {
    Sentence s = scene.sentence();
    for (int t = 0; t < s.size(); t++) {
      if (scene.cast().at(scene.index(), t).isEmpty() && says(scene.tree(), t)) {
        Set<Party> people = new LinkedHashSet<>();
        for (int k = 0; k < s.size(); k++) {
          scene
              .cast()
              .at(scene.index(), k)
              .filter(p -> p instanceof Party.Person)
              .ifPresent(people::add);
        }
        return people.isEmpty()
            ? Optional.empty()
            : Optional.of(telling(scene, t, List.copyOf(people)));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Tree tree, int t) {
    Sentence s = tree.sentence();
    String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
    return switch (lemma) {
      case "accompany" -> s.xpos(t).startsWith("VB");
      case "lead", "head" -> s.xpos(t).startsWith("VB") && leadsDelegation(tree, t);
      case "present" ->
          s.xpos(t).startsWith("JJ") && tree.child(t, "cop").isPresent() || isFirst(s, t);
      case "attendance" -> t > 0 && s.form(t - 1).equalsIgnoreCase("in");
      case "attend", "participate", "join" ->
          s.xpos(t).startsWith("VB") && isGathering(tree, t) || isFirstOf(s, t);
      case "represent" -> isFirstOf(s, t);
      case "include", "comprise", "consist" -> s.xpos(t).startsWith("VB") && isMade(tree, t);
      default -> false;
    };
  }

  /** "Representing Chile were", "Joining the President are": at the head of the sentence. */
  private static boolean isFirstOf(Sentence s, int t) {
    if (t != 0 || !s.xpos(0).equals("VBG")) {
      return false;
    }
    for (int k = 1; k < s.size(); k++) {
      if (s.xpos(k).matches("VBD|VBP|VBZ")) {
        return s.lemma(k).equals("be");
      }
    }
    return false;
  }

  /** "The Peruvian team included", "other members of the delegation include". */
  private static boolean isMade(Tree tree, int verb) {
    Sentence s = tree.sentence();
    return tree.children(verb, "nsubj", "nsubj:pass").stream()
        .anyMatch(
            o ->
                DELEGATIONS.contains(s.lemma(o).toLowerCase(Locale.ROOT))
                    || THERE.contains(s.lemma(o).toLowerCase(Locale.ROOT))
                    || tree.children(o, "nmod").stream()
                        .anyMatch(n -> s.lemma(n).equalsIgnoreCase("delegation")));
  }

  private static final Set<String> THERE = Set.of("participant", "attendee");

  /** "The Peruvian delegation was headed by Minister Ruiz", "leading their respective sides". */
  private static boolean leadsDelegation(Tree tree, int verb) {
    for (int o : tree.children(verb, "obj", "nsubj:pass")) {
      if (DELEGATIONS.contains(tree.sentence().lemma(o).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Also present were": at the head of the sentence. */
  private static boolean isFirst(Sentence s, int t) {
    return t <= 1 && t + 1 < s.size() && s.lemma(t + 1).equals("be");
  }

  private static boolean isGathering(Tree tree, int verb) {
    for (int o : tree.children(verb, "obj", "obl", "nsubj:pass")) {
      if (GATHERING.contains(tree.sentence().lemma(o).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    if (tree.sentence().lemma(verb).equals("join")
        && tree.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      // "will be joined by"
      return true;
    }
    return tree.children(verb, "advmod").stream()
        .anyMatch(c -> tree.sentence().form(c).equalsIgnoreCase("also"));
  }

  /** "The event was also attended by X" adds nobody to a visit. */
  private static boolean isOnJourney(Tree tree, int token) {
    Sentence s = tree.sentence();
    boolean along = s.lemma(token).equalsIgnoreCase("accompany");
    for (int t = 0; !along && t < s.size(); t++) {
      along = JOURNEYS.contains(s.lemma(t).toLowerCase(Locale.ROOT));
    }
    return along;
  }

  private static Telling telling(TellingFinder.Scene scene, int token, List<Party> people) {
    return new Telling(
        scene.index(),
        token,
        isOnJourney(scene.tree(), token) ? Kind.VISIT : Kind.MEETING,
        Status.HELD,
        people,
        false,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        false);
  }
}
