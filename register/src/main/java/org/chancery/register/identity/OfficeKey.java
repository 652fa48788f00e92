package org.chancery.register.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.account.cast.OfficeKinds;
import org.chancery.record.Office;
import org.chancery.register.name.BodyName;
import org.chancery.register.name.Phrase;
import org.chancery.register.name.States;

/**
 * What an office is, whatever its wording: "FM", "top diplomat" and "Minister of Foreign Affairs"
 * of a state are one.
 *
 * @param kind of the office: one of {@link OfficeKinds}, else its words in alphabetical order;
 *     empty where a body alone is known
 * @param side whom it belongs to, {@link BodyName#key}
 * @param single whether there is but one holder at a time
 */
record OfficeKey(String kind, String side, boolean single) {
  /** Said of how the office is held, or of whose it is. */
  private static final Set<String> PASSING =
      Set.of(
          "acting",
          "interim",
          "caretaker",
          "ai",
          "i",
          "incoming",
          "outgoing",
          "new",
          "newly",
          "appointed",
          "current",
          "visiting",
          "then");

  /** Words for the same. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("co", ""),
          Map.entry("ordinator", "coordinator"),
          Map.entry("defense", "defence"),
          Map.entry("ministers", "minister"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("chief", "head"),
          Map.entry("director", "head"),
          Map.entry("fm", "foreign"),
          Map.entry("pm", "prime"),
          Map.entry("adviser", "advisor"),
          Map.entry("spokeswoman", "spokesperson"),
          Map.entry("spokesman", "spokesperson"),
          Map.entry("affairs", ""),
          Map.entry("external", "foreign"));

  static OfficeKey of(Office office) {
    BodyName body = BodyName.of(office);
    String role = office.role().orElse("");
    Set<String> kinds = OfficeKinds.standard().of(role);
    boolean state = body.code().filter(States::has).isPresent();
    // A president of a state is its head; one of an organisation heads that.
    String kind =
        kinds.stream()
            .filter(SingleOffice::is)
            .filter(k -> state || !k.equals("STATE"))
            .findFirst()
            .orElseGet(() -> words(role));
    return new OfficeKey(kind, body.key(), SingleOffice.is(kind));
  }

  /** Whether an office, by its key, has one holder at a time. */
  static boolean isSingle(String key) {
    return SingleOffice.is(key.substring(0, Math.max(0, key.indexOf('@'))));
  }

  private static String words(String role) {
    Set<String> words = new TreeSet<>();
    for (String w : List.copyOf(Phrase.telling(role))) {
      if (!PASSING.contains(w)) {
        words.add(SAME.getOrDefault(w, w));
      }
    }
    words.remove("");
    return String.join("-", words);
  }

  /** Whether nothing but a body is known. */
  boolean bare() {
    return kind.isEmpty();
  }

  @Override
  public String toString() {
    return kind + "@" + side;
  }
}
