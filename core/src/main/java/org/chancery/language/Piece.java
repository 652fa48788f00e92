package org.chancery.language;

import java.util.List;
import java.util.OptionalInt;

/** What the rules of times are matched against: a bit of a token, or a time found already. */
sealed interface Piece {
  /** The first token that it is in. */
  int token();

  int start();

  int end();

  /** Whether nothing stands between it and the piece before. */
  boolean glued();

  /** Its value as a member of a category ("MONTH": 3), if it is one. */
  OptionalInt value(String category);

  /** Whether it is the word, in lower case, or a member of the category, in capitals. */
  default boolean is(String wordOrCategory) {
    return value(wordOrCategory).isPresent();
  }

  /** What a word or number may stand for in a rule. */
  record Reading(String category, int value) {}

  /**
   * A number, word or mark within a token: "2023-24" is three, however it was tokenised.
   *
   * @param word in lower case; every dash is "-"
   */
  record Atom(String word, int token, int start, int end, boolean glued, List<Reading> readings)
      implements Piece {
    @Override
    public OptionalInt value(String category) {
      if (category.equals(word) && !word.equals("*")) {
        return OptionalInt.of(0);
      }
      for (Reading reading : readings) {
        if (reading.category().equals(category)) {
          return OptionalInt.of(reading.value());
        }
      }
      return OptionalInt.empty();
    }

    @Override
    public boolean is(String wordOrCategory) {
      if (!Character.isUpperCase(wordOrCategory.charAt(0))) {
        return wordOrCategory.equals(word) && !word.equals("*");
      }
      for (int i = 0; i < readings.size(); i++) {
        if (readings.get(i).category().equals(wordOrCategory)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A time that a rule found.
   *
   * @param lastToken the last token that it is in
   * @param rule which
   */
  record Found(
      int token,
      int lastToken,
      int start,
      int end,
      boolean glued,
      TimeRules.Rule rule,
      Meaning meaning)
      implements Piece {
    @Override
    public boolean is(String wordOrCategory) {
      return wordOrCategory.equals("*");
    }

    @Override
    public OptionalInt value(String category) {
      return category.equals("*") ? OptionalInt.of(0) : OptionalInt.empty();
    }

    Found means(Meaning other) {
      return new Found(token, lastToken, start, end, glued, rule, other);
    }
  }
}
