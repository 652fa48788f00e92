package org.chancery.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's lines, told apart: headline, prose, furniture.
 *
 * <p>A short line between paragraphs that is neither furniture nor an item of a list is a
 * subheading, and counts as a {@link Paragraph.Role#TITLE}, because it is worded like one.
 */
final class Layout {
  /** What a line is. */
  enum Sort {
    FURNITURE,
    TITLE,
    BODY
  }

  /**
   * A line and what it is.
   *
   * @param start offset in the page's text behind furniture at its start and behind a dateline
   * @param end offset in the page's text before furniture at its end
   * @param sort what it is
   * @param residue what no rule knows of a line of furniture, as spans of the page's text
   */
  record Block(Line line, int start, int end, Sort sort, List<Span> residue) {
    String words(String text) {
      return text.substring(start, end);
    }
  }

  private static final Pattern ITEM =
      Pattern.compile("^(?:[–—•·*▪◦‣-]|\\d{1,2}[.)]|\\(?[a-z]\\))\\s.*", Pattern.DOTALL);

  /** A name and an office behind it. */
  private static final Pattern PERSON =
      Pattern.compile("^\\p{Lu}[\\p{L}.'’()-]+(?: \\(?[\\p{L}.'’)-]+){1,4}(?:,| [–—-]) \\p{Lu}");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i)^(?:the )?(?:ministry|embassy|department|office of|government of|permanent mission|press service|united nations$)[^:]{0,80}");

  private final String text;
  private final Furniture furniture;
  private final Datelines datelines;
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Datelines.Found> dateline = Optional.empty();
  private int datelineAt;

  Layout(String text, Furniture furniture, Datelines datelines) {
    this.text = text;
    this.furniture = furniture;
    this.datelines = datelines;
    sort(Line.of(text, furniture));
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The dateline, with spans of the line that begins at {@link #datelineAt}. */
  Optional<Datelines.Found> dateline() {
    return dateline;
  }

  int datelineAt() {
    return datelineAt;
  }

  private record Draft(
      Line line, int start, int end, Furniture.Residue residue, boolean prose, boolean furniture) {}

  private void sort(List<Line> lines) {
    List<Draft> drafts = new ArrayList<>();
    for (Line line : lines) {
      drafts.add(draft(line));
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).prose) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int title = title(drafts, first < 0 ? drafts.size() : first);
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Sort sort;
      if (d.prose) {
        sort = Sort.BODY;
      } else if (i == title) {
        sort = Sort.TITLE;
      } else if (!d.furniture && i > title && i < first && title >= 0 && isSubtitle(d)) {
        sort = Sort.TITLE;
      } else if (d.furniture || i < first || i > last) {
        sort = i > last && isSigned(drafts, i, d) ? Sort.BODY : Sort.FURNITURE;
      } else {
        sort = isSubheading(drafts, i) ? Sort.TITLE : Sort.BODY;
      }
      blocks.add(
          i == title && sort == Sort.TITLE
              ? headline(d)
              : new Block(
                  d.line, d.start, d.end, sort, sort == Sort.FURNITURE ? residue(d) : List.of()));
    }
    findDateline();
  }

  /** A headline without the outlet's name at either end: "Talks held | Hamburg Blatt". */
  private Block headline(Draft d) {
    String words = words(d);
    Matcher m = NAME_BEHIND.matcher(words);
    boolean bar = m.find() && m.group().strip().charAt(0) == '|';
    if (m.reset().find()
        && (isOutlet(m.group(1))
            || (bar && Credits.isName(m.group(1)) && wordCount(m.group(1)) <= 3))
        && wordCount(words.substring(0, m.start())) >= 3) {
      return new Block(
          d.line,
          d.start,
          d.start + m.start(),
          Sort.TITLE,
          List.of(new Span(d.start + m.start(1), d.start + m.end(1))));
    }
    List<Span> unknown = d.residue.unknown();
    if (d.residue.pieces() > 0 && unknown.size() >= 2) {
      Span last = unknown.get(unknown.size() - 1);
      if (last.end() == words.length()
          && wordCount(last.in(words)) >= 5
          && isOutlet(unknown.get(0).in(words))) {
        return new Block(
            d.line,
            d.start + last.start(),
            d.end,
            Sort.TITLE,
            List.of(new Span(d.start + unknown.get(0).start(), d.start + unknown.get(0).end())));
      }
    }
    return new Block(d.line, d.start, d.end, Sort.TITLE, List.of());
  }

  private static boolean isOutlet(String name) {
    return Outlets.shipped().named(name).isPresent()
        || (Credits.isNameOnly(name) && Credits.isMediaName(name));
  }

  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\s+[|–—·-]\\s+(\\p{Lu}[^|–—·]{1,40})$");

  /** A second line of the headline is worded like the first. */
  private boolean isSubtitle(Draft d) {
    String words = words(d);
    return wordCount(words) >= 5 && hasSmallWord(words) && !INSTITUTION.matcher(words).matches();
  }

  /**
   * Items of a list at the end of the page, and who took part, are kept, though no sentence
   * follows.
   */
  private boolean isSigned(List<Draft> drafts, int i, Draft d) {
    String words = words(d);
    if (d.furniture) {
      return false;
    }
    boolean item = ITEM.matcher(words).matches();
    boolean listed = isBehindColon(drafts, i);
    boolean leads =
        LEADS_IN.matcher(words).find()
            && i + 1 < drafts.size()
            && ITEM.matcher(words(drafts.get(i + 1))).matches();
    if (wordCount(words) < 3) {
      return leads || ROLL.matcher(words).matches() || listed && item;
    }
    if (item) {
      return listed || words.length() > 20;
    }
    // "Xavier Becerra, Secretary, Department of Health": who took part
    return leads
        || ROLL.matcher(words).matches()
        || listed
        || wordCount(words) >= 5
            && PERSON.matcher(words).find()
            && !Credits.isNameOnly(words.split(",", 2)[0]);
  }

  /** "Participants:", "Attended by:*": the heading of a list of those who were there. */
  private static final Pattern ROLL =
      Pattern.compile(
          "(?i)^(?:[^.!?:]{0,80}\\b)?(?:participants|attendees|attendance|attended|participating)\\b"
              + "[^.!?:]{0,60}:\\*?$");

  /** Whether a line is of a list that a line with a colon leads in. */
  private boolean isBehindColon(List<Draft> drafts, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 60) && !drafts.get(j).furniture; j--) {
      if (LEADS_IN.matcher(words(drafts.get(j))).find()) {
        return true;
      }
      if (drafts.get(j).prose) {
        break;
      }
    }
    return false;
  }

  private static final Pattern LEADS_IN = Pattern.compile(":\\*?$");

  private Draft draft(Line line) {
    int start = line.start() + furniture.cutStart(line.text());
    int end = line.start() + furniture.cutEnd(line.text(), start - line.start());
    while (start < end && Line.isSpace(text.charAt(start))) {
      start++;
    }
    String words = text.substring(start, end);
    Furniture.Residue none = new Furniture.Residue(0, List.of());
    if (words.isEmpty()) {
      return new Draft(line, start, end, none, false, true);
    }
    if (furniture.isWhole(words) || furniture.isSegment(words)) {
      return new Draft(line, start, end, furniture.residue(words), false, true);
    }
    Optional<Datelines.Found> found = words.length() < 80 ? datelines.of(words) : Optional.empty();
    if (found.isPresent() && found.get().end() >= words.length()) {
      return new Draft(line, start, end, none, false, true);
    }
    if (isProse(words)) {
      return new Draft(line, start, end, none, true, false);
    }
    Furniture.Residue residue = furniture.residue(words);
    boolean small = residue.pieces() > 0;
    for (Span s : residue.unknown()) {
      small &= wordCount(s.in(words)) <= 6;
    }
    return new Draft(line, start, end, residue, false, small);
  }

  /** Whether a line is a sentence or more, or too long to be anything else. */
  static boolean isProse(String words) {
    int count = wordCount(words);
    if (words.length() > Furniture.LONGEST || count > 30) {
      return true;
    }
    if (ITEM.matcher(words).matches() && count >= 6) {
      return true;
    }
    boolean stop = Line.endsSentence(words);
    if (stop && words.endsWith(":")) {
      return count >= 3;
    }
    if (stop && count >= 4 && hasSmallWord(words)) {
      return true;
    }
    // a stop within, and words before and behind it
    return count >= 14 && SENTENCE_WITHIN.matcher(words).find();
  }

  private static final Pattern SENTENCE_WITHIN =
      Pattern.compile("\\p{Ll}{3,}[.!?][\"”’')]*\\s+[\"“‘'(]?\\p{Lu}\\p{L}*\\s+\\p{Ll}");

  private static boolean hasSmallWord(String words) {
    for (String w : words.split("\\s+")) {
      if (!w.isEmpty() && Character.isLowerCase(w.charAt(0)) && w.length() > 1) {
        return true;
      }
    }
    return false;
  }

  static int wordCount(String words) {
    int n = 0;
    boolean in = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetterOrDigit(words.charAt(i));
      boolean space = Line.isSpace(words.charAt(i)) || Line.isLineEnd(words.charAt(i));
      if (letter && !in) {
        n++;
        in = true;
      } else if (space) {
        in = false;
      }
    }
    return n;
  }

  /**
   * The headline: of the lines before the prose that no rule knows, the one worded most like one.
   */
  private int title(List<Draft> drafts, int before) {
    int best = -1;
    int bestScore = 2;
    for (int i = 0; i < before; i++) {
      Draft d = drafts.get(i);
      if (d.furniture) {
        continue;
      }
      String words = words(d);
      int score = 2 * Math.min(wordCount(words), 12);
      score += hasSmallWord(words) ? 3 : 0;
      score -= INSTITUTION.matcher(words).matches() ? 8 : 0;
      score -= !hasSmallWord(words) && wordCount(words) <= 3 ? 3 : 0;
      score -= Outlets.shipped().named(words).isPresent() ? 20 : 0;
      score -= Credits.isNameOnly(words) ? 10 : 0;
      // a machine writes the headline behind the date
      score += d.start > d.line.start() ? 12 : 0;
      score -= words.indexOf('|') > 0 && !hasSmallWord(words) ? 10 : 0;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean isSubheading(List<Draft> drafts, int i) {
    String words = words(drafts.get(i));
    if (ITEM.matcher(words).matches() || wordCount(words) > 14 || Line.endsSentence(words)) {
      return false;
    }
    if (!Character.isUpperCase(words.charAt(0))
        && !Character.isDigit(words.charAt(0))
        && "\"“‘'".indexOf(words.charAt(0)) < 0) {
      return false;
    }
    // behind a colon stands a list, even if its items have no bullets
    return !isBehindColon(drafts, i);
  }

  private String words(Draft d) {
    return text.substring(d.start, d.end);
  }

  private List<Span> residue(Draft d) {
    List<Span> out = new ArrayList<>();
    if (d.residue.unknown().isEmpty() && !d.furniture) {
      out.add(new Span(d.start, d.end));
    }
    for (Span s : d.residue.unknown()) {
      out.add(new Span(d.start + s.start(), d.start + s.end()));
    }
    return out;
  }

  /** A dateline stands before the first or the second paragraph, or in a line of its own there. */
  private void findDateline() {
    int bodies = 0;
    Set<Integer> tried = new HashSet<>();
    for (int i = 0; i < blocks.size() && bodies < 2; i++) {
      Block b = blocks.get(i);
      bodies += b.sort == Sort.BODY ? 1 : 0;
      if (b.sort == Sort.TITLE || b.start >= b.end || !tried.add(i)) {
        continue;
      }
      Optional<Datelines.Found> found = datelines.of(b.words(text));
      if (found.isEmpty()) {
        continue;
      }
      boolean whole = found.get().end() >= b.end - b.start;
      if (b.sort == Sort.FURNITURE && !whole) {
        continue;
      }
      if (dateline.isEmpty()
          || (dateline.get().place().isEmpty() && found.get().place().isPresent())) {
        dateline = found;
        datelineAt = b.start;
      }
      if (b.sort == Sort.BODY) {
        int start = b.start + found.get().end();
        blocks.set(
            i,
            new Block(
                b.line, start, b.end, start >= b.end ? Sort.FURNITURE : Sort.BODY, b.residue));
        return;
      }
    }
  }
}
