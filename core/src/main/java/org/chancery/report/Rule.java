package org.chancery.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a line of a page, as {@code furniture.rules} holds them; the head of that file tells
 * the format.
 *
 * @param yes words that it must match
 * @param no words that it must not match
 */
public record Rule(Kind kind, String name, Pattern pattern, List<String> yes, List<String> no) {
  /** Where in a line the pattern applies. */
  public enum Kind {
    START,
    END,
    WHOLE,
    SEGMENT,
    PIECE
  }

  public Rule {
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  public boolean matches(String words) {
    return switch (kind) {
      case WHOLE, SEGMENT -> pattern.matcher(words).matches();
      case START -> pattern.matcher(words).lookingAt();
      case END, PIECE -> pattern.matcher(words).find();
    };
  }

  /** Reads a rule file. */
  public static List<Rule> parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    Draft draft = null;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("= ") && draft != null) {
        draft.regex = line.substring(2);
      } else if (line.startsWith("+ ") && draft != null) {
        draft.yes.add(line.substring(2));
      } else if (line.startsWith("- ") && draft != null) {
        draft.no.add(line.substring(2));
      } else {
        if (draft != null) {
          rules.add(draft.finish());
        }
        draft = new Draft(line);
      }
    }
    if (draft != null) {
      rules.add(draft.finish());
    }
    return rules;
  }

  private static final class Draft {
    private final String head;
    private @Nullable String regex;
    private final List<String> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();

    Draft(String head) {
      this.head = head;
    }

    Rule finish() {
      int gap = head.indexOf(' ');
      if (gap < 0 || regex == null || yes.isEmpty() || no.isEmpty()) {
        throw new IllegalStateException(
            "The rule \"" + head + "\" needs a kind, a name, a pattern and examples of both sorts");
      }
      try {
        return new Rule(
            Kind.valueOf(head.substring(0, gap).toUpperCase(Locale.ROOT)),
            head.substring(gap + 1),
            Pattern.compile(regex),
            yes,
            no);
      } catch (PatternSyntaxException e) {
        throw new IllegalStateException("The pattern of \"" + head + "\": " + e.getMessage(), e);
      }
    }
  }
}
