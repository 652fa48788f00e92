package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Piece.Reading;

/** Cuts tokens into the numbers, words and marks that the rules of times speak of. */
final class TimeAtoms {
  /** Decimals and grouped numbers stay whole, so that no year or day is read out of them. */
  private static final Pattern ATOM =
      Pattern.compile(
          "(?<!\\d)\\d{1,3}(?:,\\d{3})+(?![\\d])"
              + "|(?<![\\d.])\\d+\\.\\d+(?![\\d.])"
              + "|[ap]\\.m\\.?"
              + "|b\\.c\\.(?:e\\.)?|a\\.d\\.|(?:ad|fy)(?=\\d)"
              + "|\\d+(?=[ap]\\.?m\\b)"
              + "|\\d{4}(?=-?T\\d)|T(?=\\d\\d:)"
              + "|(?<=[./-]\\d{1,4}[./-])\\d{1,2}(?=T\\d\\d:)"
              + "|\\d[\\d\\p{L}]*"
              + "|\\p{L}[\\p{L}\\d]*\\.?"
              + "|\\S",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MERIDIEM = Pattern.compile("[ap]\\.m\\.?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern ORDINAL =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ERA = Pattern.compile("b\\.c\\.(?:e\\.)?|a\\.d\\.");
  private static final Pattern SHORT_DECADE =
      Pattern.compile("([2-9]0)s", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTTED_CLOCK = Pattern.compile("(\\d{1,2})\\.([0-5]\\d)");
  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)s", Pattern.CASE_INSENSITIVE);

  private static final TimeAtoms SHIPPED = new TimeAtoms(TimeWords.load());

  private final Map<String, List<Reading>> words;
  private final Set<String> telling;

  private TimeAtoms(Map<String, List<Reading>> words) {
    this.words = words;
    this.telling = TimeWords.telling(words);
  }

  static TimeAtoms shipped() {
    return SHIPPED;
  }

  /** Whether there is anything in the sentence that a time could not do without. */
  boolean mayHoldTime(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      String form = sentence.form(t);
      if (isPlain(form) ? telling.contains(form.toLowerCase(Locale.ROOT)) : mayHoldTime(form)) {
        return true;
      }
    }
    return false;
  }

  /** A number; "Jan."; "mid-June" in one token. */
  private boolean mayHoldTime(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isDigit(c) || (form.length() > 3 && (Characters.isDash(c) || c == '/'))) {
        return true;
      }
    }
    return form.endsWith(".")
        && telling.contains(form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT));
  }

  /** Letters alone, or a single mark. */
  private static boolean isPlain(String form) {
    if (form.length() == 1) {
      return !Character.isDigit(form.charAt(0));
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a year may be stated in it. */
  boolean mayHoldYear(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      String form = sentence.form(t);
      if (form.length() >= 4 && form.chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  List<Piece> of(Sentence sentence) {
    List<Piece> atoms = new ArrayList<>(sentence.size() + 8);
    int end = -1;
    for (int t = 0; t < sentence.size(); t++) {
      String form = sentence.form(t);
      int start = sentence.start(t);
      // Where invisible characters were left out, offsets within the token are not known.
      boolean exact = form.length() == sentence.end(t) - start;
      if (isPlain(form)) {
        int to = sentence.end(t);
        if (form.equals(".") && end == start && atoms.getLast().is("CIRCA")) {
          // the tokens of "c. 1200" may be three
          end = to;
          continue;
        }
        atoms.add(atom(form, t, start, to, end == start, sentence));
        end = to;
        continue;
      }
      Matcher m = ATOM.matcher(form);
      while (m.find()) {
        int from = exact ? start + m.start() : start;
        int to = exact ? start + m.end() : sentence.end(t);
        boolean glued = m.start() > 0 || end == from;
        split(atoms, m.group(), t, from, to, glued, sentence);
        end = to;
      }
    }
    return atoms;
  }

  /** A full stop belongs to the word only where it makes an abbreviation of the lists. */
  private void split(
      List<Piece> atoms, String form, int token, int from, int to, boolean glued, Sentence s) {
    if (form.length() > 1
        && form.endsWith(".")
        && Character.isLetter(form.charAt(0))
        && form.indexOf('.') == form.length() - 1) {
      String bare = form.substring(0, form.length() - 1);
      if (TimeWords.isAbbreviation(bare) && words.containsKey(bare.toLowerCase(Locale.ROOT))) {
        atoms.add(atom(bare, token, from, to, glued, s));
      } else {
        int cut = to - from == form.length() ? to - 1 : to;
        atoms.add(atom(bare, token, from, cut, glued, s));
        atoms.add(atom(".", token, cut == to ? from : cut, to, true, s));
      }
      return;
    }
    atoms.add(atom(form, token, from, to, glued, s));
  }

  private Piece.Atom atom(
      String form, int token, int from, int to, boolean glued, Sentence sentence) {
    String word = form.toLowerCase(Locale.ROOT);
    if (MERIDIEM.matcher(word).matches()) {
      word = word.charAt(0) + "m";
    } else if (ERA.matcher(word).matches()) {
      word = word.replace(".", "");
    }
    List<Reading> readings = new ArrayList<>(4);
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      numbers(form, readings);
    } else if (form.length() == 1) {
      readings.addAll(words.getOrDefault(word, List.of()));
      word = Characters.isDash(first) ? "-" : first == '’' ? "'" : word;
    } else {
      boolean capital = Character.isUpperCase(first);
      for (Reading r : words.getOrDefault(word, List.of())) {
        // "may", "march", "sun": a name of the calendar has a capital
        if (capital || !TimeWords.isName(r.category())) {
          readings.add(r);
        }
        if (r.category().equals("MONTH")) {
          readings.add(new Reading("AMONTH", r.value()));
        }
      }
    }
    String xpos = sentence.xpos(token);
    if (xpos.startsWith("NN")) {
      readings.add(new Reading(xpos.startsWith("NNP") ? "NAME" : "NOUN", 0));
      if (xpos.endsWith("S")) {
        readings.add(new Reading("PLURAL", 0));
      }
    } else if (xpos.startsWith("JJ")) {
      readings.add(new Reading("ADJECTIVE", 0));
    } else if (xpos.equals("MD")) {
      readings.add(new Reading("MODAL", 0));
    }
    return new Piece.Atom(word, token, from, to, glued, List.copyOf(readings));
  }

  private static void numbers(String form, List<Reading> readings) {
    Matcher ordinal = ORDINAL.matcher(form);
    Matcher decade = DECADE.matcher(form);
    Matcher shortly = SHORT_DECADE.matcher(form);
    Matcher dotted = DOTTED_CLOCK.matcher(form);
    if (DIGITS.matcher(form).matches()) {
      int n = Integer.parseInt(form);
      readings.add(new Reading("NUM", n));
      if (form.length() <= 2) {
        add(readings, "DAY", n, 1, 31);
        add(readings, "MM", n, 1, 12);
        add(readings, "HOUR", n, 0, 24);
        add(readings, "ONEDIGIT", n, 0, form.length() == 1 ? 9 : -1);
        if (form.length() == 2) {
          add(readings, "YY", n, 0, 99);
          add(readings, "MINUTE", n, 0, 59);
        }
      } else if (form.length() == 4) {
        add(readings, "YEAR", n, 1000, 2199);
        add(readings, "RECENT", n, 1500, 2099);
        if (n % 10 == 0) {
          add(readings, "TENS", n, 1000, 2190);
        }
        if (n % 100 == 0) {
          add(readings, "ROUND", n, 1000, 2199);
        }
      } else {
        add(readings, "OLDYEAR", n, 100, 999);
      }
    } else if (ordinal.matches()) {
      int n = Integer.parseInt(ordinal.group(1));
      readings.add(new Reading("ORD", n));
      readings.add(new Reading("DIGITORD", n));
      add(readings, "DAY", n, 1, 31);
      add(readings, "DAYTH", n, 1, 31);
    } else if (decade.matches()) {
      add(readings, "DECADE", Integer.parseInt(decade.group(1)), 1000, 2190);
    } else if (shortly.matches()) {
      readings.add(new Reading("SIXTIES", Integer.parseInt(shortly.group(1))));
    } else if (dotted.matches()) {
      int hour = Integer.parseInt(dotted.group(1));
      add(readings, "DOTTED", 100 * hour + Integer.parseInt(dotted.group(2)), 100, 2359);
    }
  }

  private static void add(List<Reading> readings, String category, int n, int least, int most) {
    if (n >= least && n <= most) {
      readings.add(new Reading(category, n));
    }
  }
}
