package org.chancery.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of a page as far as line breaks and full stops tell them: enough to learn topics
 * from. Lines that look like page furniture are left out.
 */
final class PlainText {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)^\\W*(read (also|more)|related|see also|more on|also read|tags?\\b|topics?:|share\\b"
              + "|follow us|subscribe|sign up|newsletter|photo|image|video|©|copyright|all rights"
              + "|home\\b|print\\b|source:|contact|for media inquiries|advertis|cookie|latest news"
              + "|most read|category|keywords|back to|next:|previous:|comments?\\b).*");
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][\"”’)]{0,2})(?<!\\b(Mr|Ms|Mrs|Dr|St|No|U\\.S|Gen|Sen|Rep|Lt)\\.)\\s+(?=[\"“‘(]?\\p{Lu})");

  private PlainText() {}

  static List<String> sentences(String page) {
    List<String> out = new ArrayList<>();
    int number = 0;
    for (String line : unwrapped(page)) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      number++;
      boolean ends = text.matches(".*[.!?:;,\"”’)]$");
      boolean isLong = text.split("\\s+").length > 9;
      if (FURNITURE.matcher(text).matches() || (!ends && !isLong && number > 4)) {
        continue;
      }
      for (String sentence : END.split(text)) {
        out.add(sentence);
      }
    }
    return out;
  }

  /** Lines, put together again where a page breaks a paragraph at a column's width. */
  private static List<String> unwrapped(String page) {
    List<String> out = new ArrayList<>();
    boolean open = false;
    for (String line : page.split("\\R")) {
      String text = line.strip();
      boolean lower = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
      if (open && (lower || text.length() > 40)) {
        out.set(out.size() - 1, out.get(out.size() - 1) + " " + text);
      } else {
        out.add(text);
      }
      open = text.length() > (lower ? 30 : 55) && !text.matches(".*[.!?:\"”’)]$");
    }
    return out;
  }
}
