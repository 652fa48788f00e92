package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.Resource;
import org.chancery.report.Rule;

/** Takes furniture out of the passages that stand where the article does. */
final class Trim {
  private static final List<Rule> RULES =
      Rule.parse(Resource.lines("/org/chancery/intake/html/lines.rules"));

  private static final int LONGEST = 200;

  private Trim() {}

  static List<Rule> rules() {
    return RULES;
  }

  static List<Passage> of(List<Passage> passages) {
    List<Passage> kept = new ArrayList<>();
    for (Passage p : passages) {
      if (!isFurniture(p)) {
        kept.add(p);
      }
    }
    return withoutBareHeadings(kept);
  }

  private static boolean isFurniture(Passage p) {
    return p.isLink() || (p.text().length() <= LONGEST && isFurniture(p.text()));
  }

  static boolean isFurniture(String line) {
    for (Rule rule : RULES) {
      if (rule.matches(line)) {
        return true;
      }
    }
    return false;
  }

  /** Headings at the end are those of boxes that went. */
  private static List<Passage> withoutBareHeadings(List<Passage> passages) {
    int end = passages.size();
    while (end > 0 && passages.get(end - 1).kind() == Passage.Kind.HEADING) {
      end--;
    }
    return passages.subList(0, end);
  }
}
