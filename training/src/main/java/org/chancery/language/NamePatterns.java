package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.language.NamedSentence.Marked;
import org.chancery.report.Span;

/** Makes sentences with marked names from the patterns in {@code name-patterns.txt}. */
final class NamePatterns {
  private final Map<String, List<String>> sections = new HashMap<>();
  private final NamePool pool;
  private final SplittableRandom random;

  NamePatterns(NamePool pool, SplittableRandom random) {
    this.pool = pool;
    this.random = random;
    String section = "";
    for (String line : WordLists.lines("name-patterns.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
  }

  NamedSentence sentence() {
    return parsed(expanded(drawn("sentence")));
  }

  private String drawn(String section) {
    List<String> lines = sections.getOrDefault(section, List.of());
    if (lines.isEmpty()) {
      throw new IllegalStateException("No section [" + section + "] in the name patterns");
    }
    return lines.get(random.nextInt(lines.size()));
  }

  /** Fills the slots until none is left; names come in braces with their type's letter. */
  private String expanded(String pattern) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open; (open = pattern.indexOf('<', at)) >= 0; ) {
      int close = pattern.indexOf('>', open);
      out.append(pattern, at, open).append(filled(pattern.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(pattern.substring(at)).toString();
  }

  private String filled(String slot) {
    return switch (slot) {
      case "P" -> "{P " + pool.person(random) + "}";
      case "S" -> "{P " + pool.surname(random) + "}";
      case "C" -> place(pool.state(random));
      case "T" -> place(pool.city(random));
      case "R" -> place(drawn("R"));
      case "A" -> pool.adjectives.get(random.nextInt(pool.adjectives.size()));
      case "B" -> "{O " + pool.body(random) + "}";
      default -> expanded(drawn(slot));
    };
  }

  private static String place(String name) {
    return name.startsWith("the ") ? "the {L " + name.substring(4) + "}" : "{L " + name + "}";
  }

  /** Takes the braces away; a name within another is part of it. */
  private static NamedSentence parsed(String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    Name.Type type = Name.Type.PERSON;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        if (depth++ == 0) {
          start = text.length();
          type =
              switch (marked.charAt(i + 1)) {
                case 'P' -> Name.Type.PERSON;
                case 'O' -> Name.Type.ORGANISATION;
                default -> Name.Type.LOCATION;
              };
        }
        i += 2;
      } else if (c == '}') {
        if (--depth == 0) {
          names.add(new Marked(type, new Span(start, text.length())));
        }
      } else {
        text.append(c);
      }
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return NamedSentence.of(text.toString(), names);
  }
}
