package org.chancery.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.report.Span;

/**
 * Cuts paragraphs of news and official prose into sentences. A paragraph's end always ends one.
 * Safe to share between threads.
 */
public final class Splitter {
  /** No sentence is longer, so that a page without full stops does no harm. */
  static final int LONGEST = 1_000;

  /** Lines of wrapped prose are hardly shorter or longer, in units. */
  private static final int WRAPPED_LEAST = 50;

  private static final int WRAPPED_MOST = 100;

  /** Words that end no line of a list. */
  private static final Set<String> GOES_ON =
      Set.of(
          "and", "or", "of", "the", "with", "to", "in", "for", "by", "a", "an", "at", "on", "from",
          "that", "as", "his", "her", "their", "its", "&", "-", "–");

  private final Tokeniser tokeniser = Tokeniser.shipped();
  private final Abbreviations abbreviations = Abbreviations.shipped();

  private static final Splitter SHIPPED = new Splitter();

  /** The one with the word lists that come with the library. */
  public static Splitter shipped() {
    return SHIPPED;
  }

  private Splitter() {}

  /** The sentences of a paragraph, in order, none empty; offsets count in the whole text. */
  public List<Tokens> sentences(String text, Span paragraph) {
    Tokens tokens = tokeniser.tokens(text, paragraph);
    List<Tokens> sentences = new ArrayList<>();
    BitSet items = ListItems.beginnings(tokens);
    int first = 0;
    for (int next = 1; next <= tokens.size(); next++) {
      if (next == tokens.size()
          || next - first == LONGEST
          || items.get(next)
          || isBoundary(text, tokens, first, next)) {
        sentences.add(tokens.part(first, next));
        first = next;
      }
    }
    return List.copyOf(sentences);
  }

  /** Whether a sentence that began at first ends before next. */
  private boolean isBoundary(String text, Tokens tokens, int first, int next) {
    if (beginsItem(text, tokens, next)) {
      return true;
    }
    int last = next - 1;
    boolean closed = false;
    while (last > first && closesAgain(text, tokens, last)) {
      closed = true;
      last--;
    }
    String mark = tokens.form(last);
    int lastChar = mark.codePointBefore(mark.length());
    if (!Characters.endsSentence(lastChar) || closesAgain(text, tokens, next)) {
      return false;
    }
    if (isMark(tokens.form(next))
        || isListNumber(tokens, first, last)
        || (closed && closesAside(tokens, first, next - 1))) {
      return false;
    }
    if (mark.length() > 1 && Character.isLetter(mark.codePointAt(0))) {
      return !closed && endsAfterAbbreviation(tokens, first, last, next);
    }
    boolean spaced = tokens.end(next - 1) < tokens.start(next);
    return spaced ? mayBegin(tokens, next) : beginsUnspaced(tokens, first, last, next);
  }

  /** A closing quote or bracket that belongs to the sentence before it. */
  private static boolean closesAgain(String text, Tokens tokens, int token) {
    String form = tokens.form(token);
    int c = form.codePointAt(0);
    if (token == 0 || form.length() > 2) {
      return false;
    }
    boolean adjacent = tokens.end(token - 1) == tokens.start(token);
    boolean spacedBehind =
        token + 1 == tokens.size() || tokens.end(token) < tokens.start(token + 1);
    return switch (c) {
      case '"', '\'', '‘', '`', '“' -> adjacent && (spacedBehind || isClosed(tokens, token + 1));
      case '’', ')', ']', '}' -> adjacent;
      case '”', '»' -> true;
      default -> false;
    };
  }

  private static boolean isClosed(Tokens tokens, int token) {
    int c = tokens.form(token).codePointAt(0);
    return Characters.closes(c) || c == '"';
  }

  /** "Gen. (Retd.) Silva": a bracket that was opened within the sentence. */
  private static boolean closesAside(Tokens tokens, int first, int last) {
    if (!tokens.form(last).equals(")")) {
      return false;
    }
    for (int i = last; i > first && i > last - 60; i--) {
      if (tokens.form(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String form) {
    int c = form.codePointAt(0);
    return Characters.endsSentence(c) || c == ',' || c == ';' || c == ':';
  }

  /** "1." and "a." at a sentence's start, and a number alone. */
  private static boolean isListNumber(Tokens tokens, int first, int last) {
    if (last != first + 1 && !(last == first && tokens.form(first).length() > 1)) {
      return false;
    }
    String form = tokens.form(first);
    return tokens.form(last).endsWith(".")
        && (form.chars().allMatch(c -> Character.isDigit(c) || c == '.') && form.length() <= 4
            || (form.length() == 1 && Character.isLetter(form.charAt(0)))
            || form.matches("[IVX]{1,4}"));
  }

  private boolean endsAfterAbbreviation(Tokens tokens, int first, int last, int next) {
    String form = tokens.form(next);
    int c = form.codePointAt(0);
    if (Character.isLowerCase(c)) {
      return false;
    }
    String word = isOpening(c) && next + 1 < tokens.size() ? tokens.form(next + 1) : form;
    boolean starts = abbreviations.startsSentence(word);
    String mark = tokens.form(last);
    return abbreviations
        .kind(mark)
        .map(
            kind ->
                switch (kind) {
                  case TITLE, NUMBER, INNER -> false;
                  case DATE, CLOSING -> starts;
                  case OPEN -> Character.isUpperCase(c) || isOpening(c);
                })
        .orElseGet(() -> starts && !isInitial(mark, tokens, first, last));
  }

  /** "J." behind another part of a name goes on even before "The". */
  private static boolean isInitial(String mark, Tokens tokens, int first, int last) {
    return mark.length() == 2
        && (last == first || !Character.isUpperCase(tokens.form(last - 1).codePointAt(0)));
  }

  /** Whether the token may be a sentence's first, behind white space. */
  private static boolean mayBegin(Tokens tokens, int token) {
    int c = tokens.form(token).codePointAt(0);
    if (Characters.isDash(c)) {
      return token + 1 < tokens.size()
          && Character.isUpperCase(tokens.form(token + 1).codePointAt(0));
    }
    return !Character.isLowerCase(c) && c != ')' && c != '/' && c != '&';
  }

  /** "times.They": small letters, the mark, a capitalised word, and no space. */
  private static boolean beginsUnspaced(Tokens tokens, int first, int last, int next) {
    if (last == first) {
      return false;
    }
    String before = tokens.form(last - 1);
    int left = before.codePointBefore(before.length());
    String form = tokens.form(next);
    int c = form.codePointAt(0);
    if (isOpening(c) && next + 1 < tokens.size()) {
      form = tokens.form(next + 1);
      c = form.codePointAt(0);
    }
    return Character.isUpperCase(c)
        && tokens.form(last).length() == 1
        && (Character.isLowerCase(left)
            || Characters.closes(left)
            || left == '"'
            || Character.isDigit(left)
            || (Character.isUpperCase(left) && before.length() > 1));
  }

  private static boolean isOpening(int c) {
    return c == '"' || c == '“' || c == '‘' || c == '«' || c == '(' || c == '[' || c == '\'';
  }

  /** A bullet begins an item, a dash or number does at the start of a line. */
  private static boolean beginsItem(String text, Tokens tokens, int token) {
    int c = tokens.form(token).codePointAt(0);
    if (c == '•' || c == '▪' || c == '●' || c == '◦' || c == '‣' || c == '·' || c == '■') {
      return tokens.end(token - 1) < tokens.start(token);
    }
    if (!lineBetween(text, tokens.end(token - 1), tokens.start(token))) {
      return false;
    }
    return endsLine(text, tokens, token)
        || Characters.isDash(c)
        || c == '*'
        || (Character.isDigit(c)
            && token + 1 < tokens.size()
            && (tokens.form(token + 1).equals(".") || tokens.form(token + 1).equals(")"))
            && tokens.form(token).length() <= 2);
  }

  /**
   * Whether the line before a token is one by itself, such as a name in a list, rather than wrapped
   * prose: it is shorter or longer than such lines are, and what stands at its end can end it.
   */
  private static boolean endsLine(String text, Tokens tokens, int token) {
    String last = tokens.form(token - 1);
    int c = tokens.form(token).codePointAt(0);
    if (!(Character.isUpperCase(c) || Character.isDigit(c) || isOpening(c))
        || last.equals(",")
        || GOES_ON.contains(last)) {
      return false;
    }
    int end = tokens.end(token - 1);
    int line = end - 1;
    while (line >= 0 && line > end - WRAPPED_MOST - 2 && text.charAt(line) != '\n') {
      line--;
    }
    int length = end - 1 - line;
    return length < WRAPPED_LEAST || length > WRAPPED_MOST;
  }

  private static boolean lineBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\u2028') {
        return true;
      }
    }
    return false;
  }
}
