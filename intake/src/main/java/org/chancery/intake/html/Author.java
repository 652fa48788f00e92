package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who signed an article. */
final class Author {
  private static final List<String> NAMES =
      List.of(
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "article.author",
          "citation_author");

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:(?:written|posted|published|reported|story) )?by:?\\s+(?=\\p{L})");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:https?:|www\\.|@).*|admin(?:istrator)?|editor|webmaster|user|guest|staff|unknown|null|none|author|super user|root|\\d+");

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|al|bin|da|de|del|den|der|di|do|dos|du|el|ibn|la|le|ter|van|von|y)";

  private static final Pattern VISIBLE =
      Pattern.compile(
          "^"
              + WORD
              + "(?: "
              + WORD
              + "){1,4}(?:(?:, | and | & )"
              + WORD
              + "(?: "
              + WORD
              + "){1,4}){0,3}(?=$|\\s*[|,•·–—/(]| (?:in|for|at|on)\\b|\\s\\d)");

  private static final int LONGEST = 150;

  private static final int NEAR = 12;

  private static final int MOST = 20;

  /** Words of the name of one person. */
  private static final int MOST_WORDS = 5;

  private Author() {}

  static Optional<String> of(Source page, Optional<String> outlet) {
    List<String> linked =
        page.linked().names("author").stream()
            .map(Author::clean)
            .filter(n -> isName(n, outlet))
            .toList();
    if (!linked.isEmpty()) {
      return Optional.of(String.join(", ", linked));
    }
    return NAMES.stream()
        .flatMap(n -> page.meta().first(n).stream())
        .map(Author::clean)
        .filter(n -> isName(n, outlet))
        .findFirst()
        .or(() -> marked(page, outlet))
        .or(() -> visible(page, outlet));
  }

  private static Optional<String> marked(Source page, Optional<String> outlet) {
    return page
        .document()
        .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")
        .stream()
        .limit(MOST)
        .map(e -> clean(Words.line(e.text())))
        .filter(n -> isName(n, outlet) && Words.count(n) <= MOST_WORDS)
        .findFirst();
  }

  /** "By Ana Silva", or a name in an element that is called a byline, near the article's start. */
  private static Optional<String> visible(Source page, Optional<String> outlet) {
    int start = page.bodyStart();
    for (int i = Math.max(0, start - NEAR);
        i < Math.min(page.passages().size(), start + NEAR / 2);
        i++) {
      Passage p = page.passages().get(i);
      boolean signed = BY.matcher(p.text()).find();
      if (p.text().length() > LONGEST
          || page.isOfBody(p)
          || !(signed || page.isCalled(p.holder(), Label.BYLINE))) {
        continue;
      }
      Matcher m = VISIBLE.matcher(BY.matcher(p.text()).replaceFirst(""));
      if (m.find() && isName(m.group(), outlet)) {
        return Optional.of(m.group());
      }
    }
    return Optional.empty();
  }

  private static String clean(String name) {
    return BY.matcher(name).replaceFirst("").replaceFirst("[\\s,;|]+$", "");
  }

  private static boolean isName(String name, Optional<String> outlet) {
    return name.length() > 2
        && name.length() <= LONGEST
        && !NO_NAME.matcher(name).matches()
        && outlet.filter(o -> Headline.key(o).equals(Headline.key(name))).isEmpty();
  }
}
