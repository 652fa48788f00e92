package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.report.Resource;
import org.chancery.report.Rule;
import org.chancery.report.StatedDate;

/** Takes furniture out of the passages that stand where the article does. */
final class Trim {
  private static final List<Rule> RULES =
      Rule.parse(Resource.lines("/org/chancery/intake/html/lines.rules"));

  private static final int LONGEST = 400;

  /** Words beside a day in a line that tells when: a weekday, "Posted", a time. */
  private static final int BESIDE_DAY = 6;

  private static final int ANNOUNCEMENT = 8;

  private static final Pattern BYLINE =
      Pattern.compile("(?i:(?:written |posted )?by):?(?: \\p{Lu}[\\p{L}.'’-]*){1,4}");

  private static final Pattern FURTHER =
      Pattern.compile(
          "(?i)(?:more|other|related|latest|further|recent|popular|similar|you (?:may|might))\\b.*");

  private Trim() {}

  static List<Rule> rules() {
    return RULES;
  }

  /**
   * The article's passages.
   *
   * @param title the page's main heading; its own words are no part of the article
   */
  static List<Passage> of(List<Passage> passages, Headline title) {
    List<Passage> kept = new ArrayList<>();
    int from = aboveProse(passages, title);
    for (int i = from; i < passages.size(); i++) {
      Passage p = passages.get(i);
      if (isEndOfArticle(passages, i)) {
        break;
      }
      if (!isFurniture(p)) {
        kept.add(p);
      }
    }
    return withoutBareHeadings(kept);
  }

  /** Where the article begins: behind its title, the day and the author. */
  private static int aboveProse(List<Passage> passages, Headline title) {
    int from = 0;
    for (int i = 0; i < passages.size() && !passages.get(i).isProse(); i++) {
      Passage p = passages.get(i);
      boolean heading = Tags.isMainHeading(p.holder()) || title.isSaidBy(p.text());
      if (heading || (i == from && isAboutArticle(p.text()))) {
        from = i + 1;
      }
    }
    return from;
  }

  /** A day, or who wrote the article, and nothing else to speak of. */
  private static boolean isAboutArticle(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int bare = Words.count(line);
    List<StatedDate> dates = StatedDate.in(line);
    for (StatedDate d : dates) {
      bare -= Words.count(line.substring(d.start(), d.end()));
    }
    return (!dates.isEmpty() && bare <= BESIDE_DAY) || BYLINE.matcher(line).matches();
  }

  /** Whether a line announces further stories, and nothing but these follows. */
  private static boolean isEndOfArticle(List<Passage> passages, int at) {
    Passage p = passages.get(at);
    if (p.words() > ANNOUNCEMENT || !FURTHER.matcher(p.text()).matches()) {
      return false;
    }
    for (int i = at + 1; i < passages.size(); i++) {
      Passage next = passages.get(i);
      if (next.isProse() && next.kind() == Passage.Kind.TEXT) {
        return false;
      }
    }
    return true;
  }

  static boolean isFurniture(Passage p) {
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
