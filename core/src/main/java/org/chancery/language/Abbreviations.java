package org.chancery.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words written with a full stop of their own, and what may follow them. */
final class Abbreviations {
  static final String FILE = "abbreviations.txt";
  private static final String STARTS_FILE = "sentence-starts.txt";

  /** What an abbreviation's full stop says of the sentence; the sections of the file. */
  enum Kind {
    /** Before a name: the sentence goes on. */
    TITLE,
    /** Only before a number is it an abbreviation at all. */
    NUMBER,
    DATE,
    /** At the end of a name. */
    CLOSING,
    /** The sentence goes on. */
    INNER,
    /** A capital after it begins a sentence. */
    OPEN
  }

  private static final Abbreviations SHIPPED = load();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  static Abbreviations shipped() {
    return SHIPPED;
  }

  private static Abbreviations load() {
    Abbreviations made = new Abbreviations();
    WordLists.words(FILE)
        .forEach(
            (heading, words) -> {
              Kind kind = Kind.valueOf(heading.toUpperCase(Locale.ROOT));
              for (String word : words) {
                made.kinds.putIfAbsent(word, kind);
                made.kinds.putIfAbsent(capitalised(word), kind);
                if (word.length() > 2) {
                  made.kinds.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
                }
              }
            });
    WordLists.words(STARTS_FILE).values().stream().flatMap(List::stream).forEach(made.starts::add);
    return made;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The kind of a word, written with its full stop. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  /** Whether the word, so capitalised, begins a sentence rather than go on with a name. */
  boolean startsSentence(String word) {
    return starts.contains(word);
  }
}
