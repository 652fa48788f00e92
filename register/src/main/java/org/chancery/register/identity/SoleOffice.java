package org.chancery.register.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.gazetteer.Body;
import org.chancery.gazetteer.Entry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.record.Office;
import org.chancery.register.name.Phrase;
import org.chancery.register.name.States;

/**
 * Offices by which alone somebody can be meant: there is one in a state or an organisation, and one
 * person in it. Narrower than {@link SingleOffice}, for a wrong name is worse than none: the
 * president of a parliament is no president of the state, a premier of a province none of the
 * federation.
 */
public final class SoleOffice {
  /** Kinds of which a state has one, whatever follows the words for it ("and Expatriates"). */
  private static final Set<String> MINISTERS = Set.of("FOREIGN", "DEFENCE", "FINANCE", "INTERIOR");

  /** Heads, by all of their words. */
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "president of the republic",
          "federal president",
          "head of state",
          "king",
          "emir",
          "amir",
          "sultan",
          "emperor",
          "prime minister",
          "premier",
          "pm",
          "taoiseach",
          "head of government");

  private static final Set<String> CHANCELLORS = Set.of("DEU", "AUT");
  private static final Set<String> CHANCELLOR = Set.of("chancellor", "federal chancellor");

  /** Heads of organisations; of some, of which many are called so, the first alone. */
  private static final String SECRETARY_GENERAL = "secretary general";

  private static final Set<String> DIRECTORS = Set.of("director general", "executive director");
  private static final Set<String> OF_MANY_DIRECTORS = Set.of("UN", "EU");

  /** Who holds the office so holds it for now. */
  private static final Pattern FOR_NOW =
      Pattern.compile("(?i:\\b(?:acting|(?:ad )?interim|caretaker|a\\. ?i\\b\\.?))|\\bai\\b");

  /** Holds it no more, or not yet; or is another's deputy. */
  private static final Set<String> NOT_IN_OFFICE =
      Set.of(
          "incoming",
          "outgoing",
          "new",
          "newly",
          "then",
          "former",
          "ex",
          "late",
          "designate",
          "elect",
          "deputy",
          "vice",
          "shadow",
          "first");

  private SoleOffice() {}

  /**
   * The key of an office ({@link Tenure#key}) in which somebody was seen; none if it is no such.
   */
  public static Optional<String> of(Office office) {
    if (office.role().isEmpty() || office.code().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Phrase.words(FOR_NOW.matcher(office.role().get()).replaceAll(" "));
    if (words.stream().anyMatch(NOT_IN_OFFICE::contains)) {
      return Optional.empty();
    }
    String code = office.code().get();
    boolean sole = States.has(code) ? ofState(words, code) : ofOrganisation(words, code);
    return sole && ofAllOfIt(office)
        ? Optional.of(OfficeKey.of(office).toString())
        : Optional.empty();
  }

  /** The same, of an office for which a report names nobody: of whoever holds it for good. */
  public static Optional<String> asked(Office office) {
    return office.role().filter(r -> FOR_NOW.matcher(r).find()).isPresent()
        ? Optional.empty()
        : of(office);
  }

  private static boolean ofState(List<String> words, String code) {
    String all = String.join(" ", words);
    Set<String> kinds = SingleOffice.kinds(all);
    if (HEADS.contains(all) || CHANCELLOR.contains(all) && CHANCELLORS.contains(code)) {
      return true;
    }
    boolean minister = kinds.size() == 1 && MINISTERS.containsAll(kinds);
    return minister
        && (words.contains("minister") || all.equals("fm") || secretary(all, code))
        && (!words.contains("trade") || words.contains("affairs"));
  }

  /** What is a minister here is a civil servant there. */
  private static boolean secretary(String all, String code) {
    return switch (code) {
      case "USA" -> all.startsWith("secretary of") || all.endsWith("secretary");
      case "GBR" -> !all.startsWith("secretary of state") || all.contains("foreign");
      case "PHL", "MEX" -> all.startsWith("secretary of");
      default -> false;
    };
  }

  private static boolean ofOrganisation(List<String> words, String code) {
    String all = String.join(" ", words);
    return all.equals(SECRETARY_GENERAL)
        || DIRECTORS.contains(all) && !OF_MANY_DIRECTORS.contains(code);
  }

  /** Whether the office is of the state or the organisation itself, and not of a part of it. */
  private static boolean ofAllOfIt(Office office) {
    Optional<String> code = office.code();
    if (office.body().isEmpty() || office.body().equals(code)) {
      return true;
    }
    Optional<Entry> entry = Gazetteer.standard().find(office.body().get());
    return entry
        .filter(
            e ->
                switch (e) {
                  case State s -> Optional.of(s.iso3()).equals(code);
                  case Body b ->
                      b.code().equals(code)
                          && (!code.filter(States::has).isPresent()
                              || b.kind() == Body.Kind.GOVERNMENT);
                  case Place p -> false;
                })
        .isPresent();
  }
}
