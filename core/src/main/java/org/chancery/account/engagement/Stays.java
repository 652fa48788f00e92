package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.record.PartialDate;

/**
 * Works out the first day of a visit that is over or under way, where a sentence shows it: "a visit
 * that began yesterday", "on the third day of his visit", "today wound up a six-day visit".
 */
final class Stays {
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "commence", "open", "arrive", "initiate", "embark", "land");

  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9,
          "ten", 10);
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7);

  private static final Pattern NTH_DAY =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|sixth|seventh) day of (?:\\S+ ){0,6}?"
              + "(?:visit|trip|tour|stay|mission)\\b");

  private static final Pattern SETTING =
      Pattern.compile(
          "\\b(?:during|throughout|(?:part|course|framework) of) (?:\\S+ ){0,6}?"
              + "(?:visit|trip|tour|stay|mission)\\b");

  private static final Pattern DAYS_LONG =
      Pattern.compile(
          "\\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)[ -]{1,3}day (?:\\S+ ){0,4}?"
              + "(?:visit|trip|tour|stay|mission)\\b");

  private final Document document;
  private final Narration narration;

  Stays(Document document, Narration narration) {
    this.document = document;
    this.narration = narration;
  }

  /** The first day, if a sentence that tells of the visit shows it. */
  Optional<PartialDate> firstDay(FoundEngagement visit) {
    Optional<LocalDate> found = Optional.empty();
    for (int i : visit.sentences()) {
      int at = i;
      found = found.or(() -> begun(at)).or(() -> counted(at)).filter(this::isPast);
    }
    return found.map(PartialDate::of);
  }

  /** Whether the sentence tells of a stay of more days than one. */
  boolean isOfDays(int sentence) {
    Sentence s = document.sentences().get(sentence);
    return DAYS_LONG.matcher(words(s)).find()
        || document.times().get(sentence).stream()
            .anyMatch(t -> t.value() instanceof TimeValue.Range);
  }

  /**
   * Whether the visit is only where what the sentence tells of happened: "as part of his visit".
   */
  boolean isSetting(int sentence) {
    return isSetting(document.sentences().get(sentence));
  }

  /** Whether a visit is only where what this sentence tells of happened. */
  static boolean isSetting(Sentence s) {
    return SETTING.matcher(words(s)).find();
  }

  /** Whether the sentence tells of the end of a stay. */
  boolean isEnd(int sentence) {
    Sentence s = document.sentences().get(sentence);
    return isEnd(s, words(s));
  }

  private boolean isPast(LocalDate day) {
    return document.report().published().map(p -> !day.isAfter(p)).orElse(true);
  }

  /** A day beside a verb of beginning. */
  private Optional<LocalDate> begun(int sentence) {
    Sentence s = document.sentences().get(sentence);
    for (int k = 0; k < s.size(); k++) {
      if (!s.xpos(k).startsWith("VB") || !BEGINNING.contains(s.lemma(k).toLowerCase(Locale.ROOT))) {
        continue;
      }
      TimeExpression best = null;
      int distance = 9;
      for (TimeExpression t : document.times().get(sentence)) {
        int d = t.first() > k ? t.first() - k : 2 * (k - t.last());
        if (d < distance && t.value().date().flatMap(PartialDate::exact).isPresent()) {
          best = t;
          distance = d;
        }
      }
      if (best != null) {
        return best.value().date().flatMap(PartialDate::exact);
      }
    }
    return Optional.empty();
  }

  /** So many days back from the day that the sentence tells of. */
  private Optional<LocalDate> counted(int sentence) {
    Sentence s = document.sentences().get(sentence);
    String words = words(s);
    Optional<LocalDate> day = narration.at(sentence).day();
    Matcher nth = NTH_DAY.matcher(words);
    if (nth.find()) {
      return day.map(d -> d.minusDays(ORDINALS.getOrDefault(nth.group(1), 1) - 1L));
    }
    Matcher days = DAYS_LONG.matcher(words);
    if (days.find() && isEnd(s, words)) {
      String n = days.group(1);
      int long_ = NUMBERS.getOrDefault(n, Character.isDigit(n.charAt(0)) ? Integer.parseInt(n) : 1);
      return narration.at(sentence).named().map(d -> d.minusDays(long_ - 1L));
    }
    return Optional.empty();
  }

  private static boolean isEnd(Sentence s, String words) {
    for (int k = 0; k < s.size(); k++) {
      if (Narration.isConcluding(s, k)) {
        return true;
      }
    }
    return words.contains("at the end of ");
  }

  private static String words(Sentence s) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < s.size(); k++) {
      words.append(k == 0 ? "" : " ").append(s.form(k).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
