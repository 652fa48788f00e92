package org.chancery.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a page's furniture from its words, a line at a time, by the rules of a data file. */
final class Furniture {
  /** A line longer than this is prose, whatever it looks like. */
  static final int LONGEST = 260;

  private static final Pattern DIVIDER =
      Pattern.compile(
          "\\s*(?:[|│¦•·▸♦►◄■›»>←→]|/{3})+\\s*|\\s{2,}|\\t|\\s[/*—–-]+\\s|[—–]\\s|\\s[—–]|(?<=[^\\d\\s]),?\\s*$|^\\s*,|[\\[\\]]");

  private static final Furniture SHIPPED =
      new Furniture(Rule.parse(Resource.lines("furniture.rules")));

  private final List<Rule> whole;
  private final List<Rule> segment;
  private final List<Rule> piece;
  private final List<Rule> start;
  private final List<Rule> end;

  Furniture(List<Rule> rules) {
    whole = of(rules, Rule.Kind.WHOLE);
    segment = of(rules, Rule.Kind.SEGMENT);
    piece = of(rules, Rule.Kind.PIECE);
    start = of(rules, Rule.Kind.START);
    end = of(rules, Rule.Kind.END);
  }

  /** The rules that come with Chancery. */
  static Furniture shipped() {
    return SHIPPED;
  }

  private static List<Rule> of(List<Rule> rules, Rule.Kind kind) {
    return rules.stream().filter(r -> r.kind() == kind).toList();
  }

  /** Whether an entire line is furniture by itself. */
  boolean isWhole(String line) {
    return line.length() <= LONGEST && any(whole, line);
  }

  /** Whether an entire segment is furniture. */
  boolean isSegment(String words) {
    return words.length() <= 120 && (any(segment, words) || any(whole, words));
  }

  private static boolean any(List<Rule> rules, String words) {
    for (Rule rule : rules) {
      if (rule.matches(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is all dates, counters and the like, but for a few words. */
  boolean isBare(String line) {
    Residue residue = residue(line);
    if (residue.pieces() == 0) {
      return false;
    }
    int words = 0;
    for (Span s : residue.unknown()) {
      words += Layout.wordCount(s.in(line));
    }
    return words <= 4;
  }

  /** How many units of furniture a line begins with. */
  int cutStart(String line) {
    int cut = 0;
    boolean more = true;
    while (more) {
      more = false;
      for (Rule rule : start) {
        Matcher m = rule.pattern().matcher(line).region(cut, line.length());
        if (m.lookingAt() && m.end() > cut) {
          cut = m.end();
          more = true;
        }
      }
    }
    return cut;
  }

  /** Where the furniture that a line ends with begins; its length if there is none. */
  int cutEnd(String line, int from) {
    int to = line.length();
    boolean more = true;
    while (more) {
      more = false;
      // a credit is short: only the last words are looked at, the stop before them included
      int window = Math.max(from, to - 120);
      for (Rule rule : end) {
        Matcher m = rule.pattern().matcher(line).region(window, to).useTransparentBounds(true);
        if (m.find() && m.start() > from && m.start() < to) {
          to = m.start();
          more = true;
          break;
        }
      }
    }
    return to;
  }

  /**
   * What is left of a line when dates, times, counters and the like are taken out of it, and its
   * known segments are left aside.
   *
   * @param pieces how many things were taken out or recognised
   * @param unknown the segments that no rule knows, as spans of the line
   */
  record Residue(int pieces, List<Span> unknown) {}

  Residue residue(String line) {
    if (line.length() > LONGEST) {
      return new Residue(0, List.of(new Span(0, line.length())));
    }
    List<Span> out = new ArrayList<>();
    int pieces = 0;
    List<Span> taken = new ArrayList<>();
    for (StatedDate d : StatedDate.in(line)) {
      taken.add(new Span(d.start(), d.end()));
      pieces++;
    }
    if (pieces > 0 || line.indexOf(':') >= 0 || line.length() < 200) {
      for (Rule rule : piece) {
        Matcher m = rule.pattern().matcher(line);
        while (m.find()) {
          taken.add(new Span(m.start(), m.end()));
          // a weekday or a label alone does not make a line furniture
          pieces += rule.name().equals("weekday") || rule.name().equals("date-label") ? 0 : 1;
        }
      }
    }
    taken.sort(Comparator.comparingInt(Span::start));
    int at = 0;
    for (Span t : taken) {
      if (t.start() > at) {
        pieces += split(line, at, t.start(), out);
      }
      at = Math.max(at, t.end());
    }
    pieces += split(line, at, line.length(), out);
    return new Residue(pieces, out);
  }

  private int split(String line, int from, int to, List<Span> out) {
    int known = 0;
    Matcher m = DIVIDER.matcher(line).region(from, to);
    int at = from;
    while (at <= to) {
      boolean found = m.find();
      int end = found ? m.start() : to;
      known += add(line, at, end, out);
      if (!found) {
        break;
      }
      at = Math.max(m.end(), at + 1);
    }
    return known;
  }

  private int add(String line, int from, int to, List<Span> out) {
    int a = from;
    int b = to;
    while (a < b && isEdge(line.charAt(a))) {
      a++;
    }
    while (b > a && isEdge(line.charAt(b - 1)) && line.charAt(b - 1) != '.') {
      b--;
    }
    if (a >= b || line.substring(a, b).chars().noneMatch(Character::isLetterOrDigit)) {
      return 0;
    }
    if (isSegment(line.substring(a, b))) {
      return 1;
    }
    out.add(new Span(a, b));
    return 0;
  }

  private static boolean isEdge(char c) {
    return Line.isSpace(c) || Line.isLineEnd(c) || ",;:()[]|-–—/.•·*".indexOf(c) >= 0;
  }
}
