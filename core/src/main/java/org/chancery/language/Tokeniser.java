package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.report.Span;

/**
 * Cuts text into words and punctuation as Universal Dependencies' English treebanks (EWT, GUM) do:
 * "do" "n't", "UNICEF" "'s", "vice" "-" "president", but "non-proliferation", "U.S.", "10:30". What
 * UD calls a multiword token is its words.
 *
 * <p>It looks ahead by bounded stretches only, so its time grows with the text's length alone. Safe
 * to share between threads.
 */
public final class Tokeniser {
  private static final String AFFIXES_FILE = "hyphen-affixes.txt";
  private static final Set<String> UNITS =
      Set.of("am", "pm", "km", "kg", "cm", "mm", "m", "bn", "mn", "mln", "bln", "trn", "km2", "mw");

  private final Set<String> before;
  private final Set<String> behind;
  private final Abbreviations abbreviations = Abbreviations.shipped();

  private static final Tokeniser SHIPPED = new Tokeniser(WordLists.words(AFFIXES_FILE));

  /** The one with the word lists that come with the library. */
  public static Tokeniser shipped() {
    return SHIPPED;
  }

  private Tokeniser(Map<String, List<String>> affixes) {
    before = new HashSet<>(affixes.getOrDefault("before", List.of()));
    behind = new HashSet<>(affixes.getOrDefault("behind", List.of()));
  }

  /** The tokens of a stretch of the text; what lies outside of it is not looked at. */
  public Tokens tokens(String text, Span stretch) {
    Scan scan = new Scan(text, stretch.start(), stretch.end());
    scan.run();
    return scan.tokens();
  }

  /** The tokens of the whole text. */
  public Tokens tokens(String text) {
    return tokens(text, new Span(0, text.length()));
  }

  /** One pass over one stretch. */
  private final class Scan {
    private final String text;
    private final int end;
    private int at;
    private final List<String> forms = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    Scan(String text, int start, int end) {
      this.text = text;
      this.at = start;
      this.end = end;
    }

    Tokens tokens() {
      return new Tokens(
          List.copyOf(forms),
          Arrays.copyOf(starts, forms.size()),
          Arrays.copyOf(ends, forms.size()));
    }

    void run() {
      while (at < end) {
        int c = codePoint(at);
        if (Characters.separates(c) || Characters.isInvisible(c)) {
          at += Character.charCount(c);
          continue;
        }
        int address = Addresses.end(text, at, end);
        if (address > at) {
          token(at, address);
        } else if (Characters.isWord(c) || isSignOfNumber(c) || isTag(c)) {
          word();
        } else {
          punctuation(c);
        }
      }
    }

    private int codePoint(int index) {
      if (index >= end) {
        return ' ';
      }
      char c = text.charAt(index);
      return Character.isHighSurrogate(c) && index + 1 < end ? text.codePointAt(index) : c;
    }

    private boolean wordAt(int index) {
      return index < end && Characters.isWord(codePoint(index));
    }

    private boolean digitAt(int index) {
      return index < end && Character.isDigit(text.charAt(index));
    }

    private boolean separatedBefore(int index) {
      return forms.isEmpty() || ends[forms.size() - 1] < index;
    }

    /** "+994", ".5": with the number, where nothing stands before. */
    private boolean isSignOfNumber(int c) {
      return (c == '+' || c == '.') && digitAt(at + 1) && separatedBefore(at);
    }

    /** "#COP29", "@StateDept". */
    private boolean isTag(int c) {
      return (c == '#' || c == '@') && wordAt(at + 1) && !digitAt(at + 1) && separatedBefore(at);
    }

    private void token(int from, int to) {
      int count = forms.size();
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = from;
      ends[count] = to;
      forms.add(visible(from, to));
      at = to;
    }

    private String visible(int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) > 127 && Characters.isInvisible(codePoint(i))) {
          StringBuilder kept = new StringBuilder(to - from);
          text.substring(from, to)
              .codePoints()
              .filter(c -> !Characters.isInvisible(c))
              .forEach(kept::appendCodePoint);
          return kept.toString();
        }
      }
      return text.substring(from, to);
    }

    // ---- words

    private void word() {
      int from = at;
      int to = at + Character.charCount(codePoint(at));
      while (to < end) {
        int c = codePoint(to);
        int width = Character.charCount(c);
        if (Characters.isWord(c) || Characters.isInvisible(c)) {
          to += width;
        } else if (!wordAt(to + width) || !joins(c, from, to, to + width)) {
          break;
        } else {
          to += width;
        }
      }
      while (Characters.isInvisible(codePoint(to - 1))) {
        to--;
      }
      if (to < end && text.charAt(to) == '.' && ownsFullStop(from, to)) {
        token(from, to + 1);
        return;
      }
      if (to < end && text.charAt(to) == '$' && isCapitals(from, to) && to - from <= 3) {
        token(from, to + 1);
        return;
      }
      parts(from, to);
    }

    /** Whether a character between two word characters belongs to the word that began at from. */
    private boolean joins(int c, int from, int left, int right) {
      if (Characters.isApostrophe(c)) {
        return c != '‘' || Character.isLetter(codePoint(right));
      }
      boolean digits = digitAt(left - 1) && digitAt(right);
      if (Characters.isHyphen(c)) {
        return digits ? isDigitGroup(from) : keepsHyphen(from, left, right);
      }
      return switch (c) {
        case '.' -> digits || joinsAtStop(from, left, right);
        case ',' -> digits && isThousands(right);
        case ':', '/' -> digits;
        case '&' -> isCapitals(from, left) && Character.isUpperCase(codePoint(right));
        case '@' -> false;
        default -> false;
      };
    }

    /** "U.S", "Ph.D", "H.E": letters with full stops between; not "times.They". */
    private boolean joinsAtStop(int from, int left, int right) {
      int last = left - 1;
      while (last > from && text.charAt(last - 1) != '.') {
        last--;
      }
      if (left - last > 2 || !Character.isLetter(codePoint(last))) {
        return false;
      }
      int stop = right;
      while (stop < end && stop - right < 4 && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
      // "U.S.Secretary" is cut before the word, "p.m.The" as well.
      return stop - right <= 2
          && (left - last == 1 || Character.isUpperCase(codePoint(last)))
          && Character.isUpperCase(codePoint(right)) == Character.isUpperCase(codePoint(last));
    }

    /** "1,000" and "12,34,567", not the notes "1,2". */
    private boolean isThousands(int right) {
      int to = right;
      while (digitAt(to) && to - right < 4) {
        to++;
      }
      return to - right == 3
          || (to - right == 2 && to < end && text.charAt(to) == ',' && digitAt(to + 1));
    }

    /** Telephone numbers and dates with hyphens stay whole, ranges such as "2023-2024" do not. */
    private boolean isDigitGroup(int from) {
      int groups = 0;
      int i = from;
      while (i < end && i - from < 24) {
        int digits = i;
        while (digitAt(i)) {
          i++;
        }
        if (i == digits) {
          return false;
        }
        groups++;
        if (i >= end || !Characters.isHyphen(text.charAt(i)) || !digitAt(i + 1)) {
          break;
        }
        i++;
      }
      return groups >= 3;
    }

    private boolean keepsHyphen(int from, int left, int right) {
      if (left - from <= 6 && before.contains(lower(from, left))) {
        return true;
      }
      int to = right;
      while (to < end && to - right < 8 && Character.isLetter(text.charAt(to))) {
        to++;
      }
      return !wordAt(to) && to - right < 8 && behind.contains(lower(right, to));
    }

    private String lower(int from, int to) {
      return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean isCapitals(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (!Character.isUpperCase(c) && c != '&') {
          return false;
        }
      }
      return true;
    }

    /** Whether the full stop behind a word is part of it. */
    private boolean ownsFullStop(int from, int to) {
      int length = to - from;
      if (length > 12 || codePoint(to + 1) == '.') {
        return false;
      }
      int next = nextVisible(to + 1);
      if (text.indexOf('.', from) < to) { // "U.S", "1.5", "3.2.1"
        return !digitAt(to - 1)
            && Character.isLetter(codePoint(from))
            && !(Characters.isApostrophe(next));
      }
      if (length == 1 && Character.isUpperCase(codePoint(from))) {
        return isInitial(from, to);
      }
      return abbreviations
          .kind(text.substring(from, to + 1))
          .map(kind -> ownsFullStop(kind, from, next))
          .orElse(false);
    }

    private boolean ownsFullStop(Abbreviations.Kind kind, int from, int next) {
      return switch (kind) {
        case NUMBER -> Character.isDigit(next) || isRomanNumeral(next);
        case DATE -> Character.isDigit(next) || !isWordOfItsOwn(from) || next == ',';
        case TITLE, CLOSING, INNER, OPEN -> true;
      };
    }

    private boolean isRomanNumeral(int next) {
      return next == 'I' || next == 'V' || next == 'X';
    }

    /** "Mar.", "sat." and "sun." are words too, and names. */
    private boolean isWordOfItsOwn(int from) {
      return text.startsWith("Mar", from)
          || text.startsWith("Sun", from)
          || text.startsWith("Sat", from)
          || text.startsWith("Jan", from)
          || Character.isLowerCase(text.charAt(from));
    }

    /** A single capital is an initial if a name goes on behind it or stands before it. */
    private boolean isInitial(int from, int to) {
      int next = nextVisible(to + 1);
      return Character.isUpperCase(next)
          ? !abbreviations.startsSentence(nextWord(to + 1))
          : next == ',' && afterName(from);
    }

    private boolean afterName(int from) {
      if (forms.isEmpty() || from == 0) {
        return false;
      }
      return Character.isUpperCase(forms.get(forms.size() - 1).codePointAt(0));
    }

    private int nextVisible(int from) {
      int i = from;
      while (i < end && i - from < 4) {
        int c = codePoint(i);
        if (!Characters.separates(c) && !Characters.isInvisible(c)) {
          return c;
        }
        i += Character.charCount(c);
      }
      return ' ';
    }

    private String nextWord(int from) {
      int i = from;
      while (i < end && i - from < 4 && !wordAt(i)) {
        i++;
      }
      int to = i;
      while (wordAt(to) && to - i < 24) {
        to++;
      }
      return text.substring(i, Math.max(i, to));
    }

    /** Cuts a scanned word where a clitic or a unit begins. */
    private void parts(int from, int to) {
      int unit = unitStart(from, to);
      int clitic = Clitics.start(text, from, to);
      int cut = unit > from ? unit : clitic;
      if (cut > from && cut < to) {
        token(from, cut);
        token(cut, to);
      } else {
        token(from, to);
      }
    }

    /** "10am" is two words, "20th" and "1990s" are one. */
    private int unitStart(int from, int to) {
      if (!Character.isDigit(text.charAt(from)) || to - from > 12) {
        return -1;
      }
      int i = from;
      while (i < to && !Character.isLetter(text.charAt(i))) {
        i++;
      }
      return i < to && UNITS.contains(lower(i, to)) ? i : -1;
    }

    // ---- punctuation

    private void punctuation(int c) {
      int width = Character.charCount(c);
      if (Characters.isApostrophe(c)) {
        int clitic = Clitics.standing(text, at, end);
        if (clitic > at) {
          token(at, clitic);
          return;
        }
        if (c == '\'' && at + 1 < end && text.charAt(at + 1) == '\'') {
          token(at, at + 2);
          return;
        }
        if (digitAt(at + 1) && digitAt(at + 2) && separatedBefore(at)) { // "'90s"
          int to = at + 3;
          while (wordAt(to)) {
            to++;
          }
          token(at, to);
          return;
        }
      }
      int to = at + width;
      if (repeats(c)) {
        while (to < end && (text.charAt(to) == c || (isMark(c) && isMark(text.charAt(to))))) {
          to++;
        }
      }
      token(at, to);
    }

    private boolean repeats(int c) {
      return c == '.' || c == '-' || c == '*' || c == '=' || c == '+' || c == '<' || c == '>'
          || c == '`' || c == '~' || c == '…' || isMark(c);
    }

    private boolean isMark(int c) {
      return c == '!' || c == '?';
    }
  }
}
