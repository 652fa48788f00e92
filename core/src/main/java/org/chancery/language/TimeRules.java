package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of {@value #FILE}: what they look like stands at the head of that file. */
final class TimeRules {
  static final String FILE = "times.txt";

  /** Categories that only narrow another down. */
  private static final Map<String, String> CAPTURED_AS =
      Map.ofEntries(
          Map.entry("RECENT", "YEAR"),
          Map.entry("RECENT1", "YEAR1"),
          Map.entry("RECENT2", "YEAR2"),
          Map.entry("ROUND", "YEAR"),
          Map.entry("OLDYEAR", "YEAR"),
          Map.entry("SINGLE", "UNIT"),
          Map.entry("UNITS", "UNIT"),
          Map.entry("PLAINMONTH", "MONTH"),
          Map.entry("AMONTH", "MONTH"),
          Map.entry("DAYTH", "DAY"),
          Map.entry("AMONTH2", "MONTH2"),
          Map.entry("DOTTED", "YEAR"),
          Map.entry("OLDYEAR1", "YEAR1"),
          Map.entry("OLDYEAR2", "YEAR2"),
          Map.entry("PLAINSEASON", "SEASON"),
          Map.entry("SEASONS", "SEASON"));

  private static final TimeRules SHIPPED = new TimeRules(WordLists.lines(FILE));

  /**
   * A rule.
   *
   * @param layer which pass it belongs to ("simple", "part", "range")
   * @param action what is made of a match, and with what arguments
   * @param positive examples with the expressions in braces, " => " and their values
   * @param negative examples without any expression
   */
  record Rule(
      String layer,
      String pattern,
      String action,
      List<String> arguments,
      List<String> positive,
      List<String> negative) {
    int argument(int index) {
      return Integer.parseInt(arguments.get(index));
    }
  }

  /**
   * A match.
   *
   * @param order the rule's place in the file
   * @param next index of the first piece behind it
   * @param captures the value of each category and time in it, by the name in the pattern
   * @param times the times in it, in order
   */
  record Match(
      Rule rule, int order, int next, Map<String, Integer> captures, List<Piece.Found> times) {}

  private record Pattern(Rule rule, int order, List<Element> elements) {}

  private enum Kind {
    TAKEN,
    BEFORE,
    NOT_BEFORE,
    AFTER,
    NOT_AFTER
  }

  /**
   * What one word of a pattern asks for; {@code categories} are the names without their numbers.
   */
  private record Element(Kind kind, boolean glued, List<String> names, List<String> categories) {}

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Map<String, List<Pattern>>> byStart = new HashMap<>();

  static TimeRules shipped() {
    return SHIPPED;
  }

  TimeRules(List<String> lines) {
    Map<String, String> lists = new HashMap<>();
    String layer = "";
    List<String> positive = new ArrayList<>();
    List<String> negative = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[") && line.endsWith("]") && !line.contains(" ")) {
        layer = line.substring(1, line.length() - 1);
      } else if (line.startsWith("let ")) {
        String[] parts = line.substring(4).split(" = ", 2);
        lists.put("@" + parts[0].strip(), parts[1].strip().replace(' ', '|'));
      } else if (line.startsWith("+ ")) {
        positive.add(line.substring(2));
      } else if (line.startsWith("- ")) {
        negative.add(line.substring(2));
      } else {
        // rules that stand together share the examples under them
        if (!positive.isEmpty() || !negative.isEmpty()) {
          positive = new ArrayList<>();
          negative = new ArrayList<>();
        }
        add(layer, line, lists, positive, negative);
      }
    }
  }

  private void add(
      String layer,
      String line,
      Map<String, String> lists,
      List<String> positive,
      List<String> negative) {
    int arrow = line.indexOf(" => ");
    if (arrow < 0) {
      throw new IllegalStateException(
          "A rule of times needs ' => ' and an action: " + line + ". Maybe an example's mark?");
    }
    List<String> action = List.of(line.substring(arrow + 4).strip().split("\\s+"));
    String text = line.substring(0, arrow).strip();
    Rule rule =
        new Rule(layer, text, action.get(0), action.subList(1, action.size()), positive, negative);
    rules.add(rule);
    for (List<String> flat : expand(List.of(text.split("\\s+")))) {
      List<Element> elements = flat.stream().map(word -> element(word, lists)).toList();
      Pattern pattern = new Pattern(rule, rules.size(), elements);
      Element start =
          elements.stream().filter(e -> e.kind() == Kind.TAKEN).findFirst().orElseThrow();
      for (String name : start.names()) {
        byStart
            .computeIfAbsent(layer, l -> new HashMap<>())
            .computeIfAbsent(category(name), n -> new ArrayList<>())
            .add(pattern);
      }
    }
  }

  /** With and without each part in square brackets. */
  private static List<List<String>> expand(List<String> words) {
    int open = words.indexOf("[");
    if (open < 0) {
      return List.of(words);
    }
    int depth = 0;
    int close = open;
    do {
      depth += words.get(close).equals("[") ? 1 : words.get(close).equals("]") ? -1 : 0;
      close++;
    } while (depth > 0);
    List<List<String>> all = new ArrayList<>();
    for (List<String> rest : expand(words.subList(close, words.size()))) {
      for (List<String> inner : expand(words.subList(open + 1, close - 1))) {
        all.add(join(words.subList(0, open), inner, rest));
      }
      all.add(join(words.subList(0, open), List.of(), rest));
    }
    return all;
  }

  private static List<String> join(List<String> a, List<String> b, List<String> c) {
    List<String> joined = new ArrayList<>(a);
    joined.addAll(b);
    joined.addAll(c);
    return joined;
  }

  private static Element element(String word, Map<String, String> lists) {
    Kind kind = Kind.TAKEN;
    int at = 0;
    if (word.length() > 1 && word.charAt(0) == '<') {
      kind = word.charAt(1) == '!' ? Kind.NOT_BEFORE : Kind.BEFORE;
      at = kind == Kind.NOT_BEFORE ? 2 : 1;
    } else if (word.length() > 1 && word.charAt(0) == '>') {
      kind = word.charAt(1) == '!' ? Kind.NOT_AFTER : Kind.AFTER;
      at = kind == Kind.NOT_AFTER ? 2 : 1;
    }
    boolean glued = word.length() > at + 1 && word.charAt(at) == '~';
    String names = word.substring(glued ? at + 1 : at);
    List<String> all = new ArrayList<>();
    for (String name : names.split("\\|")) {
      String list = lists.get(name);
      if (name.startsWith("@") && list == null) {
        throw new IllegalStateException("No list " + name + " before the rule with " + word);
      }
      all.addAll(list == null ? List.of(name) : List.of(list.split("\\|")));
    }
    return new Element(kind, glued, all, all.stream().map(TimeRules::category).toList());
  }

  /** "DAY2" is the second DAY of a pattern. */
  private static String category(String name) {
    int last = name.length() - 1;
    return last > 0 && Character.isUpperCase(name.charAt(0)) && Character.isDigit(name.charAt(last))
        ? name.substring(0, last)
        : name;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The longest match of the layer's rules that begins there; of equals, the first rule's. */
  Optional<Match> match(String layer, List<Piece> pieces, int at) {
    Map<String, List<Pattern>> starts = byStart.getOrDefault(layer, Map.of());
    Match best = null;
    switch (pieces.get(at)) {
      case Piece.Atom atom -> {
        best = longest(best, starts.getOrDefault(atom.word(), List.of()), pieces, at);
        for (Piece.Reading r : atom.readings()) {
          best = longest(best, starts.getOrDefault(r.category(), List.of()), pieces, at);
        }
      }
      case Piece.Found found ->
          best = longest(best, starts.getOrDefault("*", List.of()), pieces, at);
    }
    return Optional.ofNullable(best);
  }

  private @org.jspecify.annotations.Nullable Match longest(
      @org.jspecify.annotations.Nullable Match best,
      List<Pattern> patterns,
      List<Piece> pieces,
      int at) {
    Match longest = best;
    for (Pattern pattern : patterns) {
      Match match = match(pattern, pieces, at);
      if (match != null
          && (longest == null
              || match.next() > longest.next()
              || (match.next() == longest.next() && match.order() < longest.order()))) {
        longest = match;
      }
    }
    return longest;
  }

  private static @org.jspecify.annotations.Nullable Match match(
      Pattern pattern, List<Piece> pieces, int start) {
    int at = start;
    int ahead = 0;
    for (Element element : pattern.elements()) {
      boolean ok =
          switch (element.kind()) {
            case TAKEN -> at < pieces.size() && fits(element, pieces.get(at), pieces.get(at));
            case BEFORE -> at > 0 && fits(element, pieces.get(at - 1), pieces.get(at));
            case NOT_BEFORE -> at == 0 || !fits(element, pieces.get(at - 1), pieces.get(at));
            case AFTER -> {
              int here = at + ahead++;
              yield here < pieces.size() && fits(element, pieces.get(here), pieces.get(here));
            }
            case NOT_AFTER -> at >= pieces.size() || !fits(element, pieces.get(at), pieces.get(at));
          };
      if (!ok) {
        return null;
      }
      at += element.kind() == Kind.TAKEN ? 1 : 0;
    }
    return new Match(
        pattern.rule(),
        pattern.order(),
        at,
        captures(pattern, pieces, start),
        times(pieces.subList(start, at)));
  }

  private static boolean fits(Element element, Piece piece, Piece second) {
    if (element.glued() && !second.glued()) {
      return false;
    }
    List<String> categories = element.categories();
    for (int i = 0; i < categories.size(); i++) {
      if (piece.is(categories.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> captures(Pattern pattern, List<Piece> pieces, int start) {
    Map<String, Integer> captures = new LinkedHashMap<>();
    int at = start;
    for (Element element : pattern.elements()) {
      if (element.kind() == Kind.TAKEN) {
        for (String name : element.names()) {
          if (Character.isUpperCase(name.charAt(0))) {
            pieces
                .get(at)
                .value(category(name))
                .ifPresent(v -> captures.putIfAbsent(CAPTURED_AS.getOrDefault(name, name), v));
          }
        }
        at++;
      }
    }
    return captures;
  }

  private static List<Piece.Found> times(List<Piece> pieces) {
    List<Piece.Found> times = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Found found) {
        times.add(found);
      }
    }
    return times;
  }
}
