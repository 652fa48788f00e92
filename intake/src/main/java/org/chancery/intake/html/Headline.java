package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.report.Outlets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's title, and the name of the site that pages put beside it. */
final class Headline {
  private static final Pattern DIVIDER = Pattern.compile("\\s+[|–—·•:»«>-]+\\s+|\\s*\\|\\s*|:\\s+");

  private static final int LONGEST = 500;

  private Headline() {}

  static Optional<String> of(Source page, Optional<String> outlet) {
    Optional<String> h1 = heading(page.document());
    Optional<String> said =
        page.linked()
            .article("headline")
            .or(() -> page.meta().first(List.of("og:title", "twitter:title", "dc.title", "dcterms.title")));
    Optional<String> window = window(page);
    if (said.isPresent()) {
      return said.map(s -> completed(withoutSite(s, h1, outlet), h1));
    }
    if (h1.isPresent() && window.filter(w -> !agree(w, h1.get())).isEmpty()) {
      return h1;
    }
    return h1.filter(h -> window.isEmpty() || !isSite(h, outlet))
        .or(() -> window.map(w -> withoutSite(w, h1, outlet)));
  }

  /** What a window with the page is called. */
  static Optional<String> window(Source page) {
    return Optional.of(Words.line(page.document().title()))
        .filter(t -> !t.isEmpty() && t.length() <= LONGEST);
  }

  /** The first heading of the highest level that stands before the article's end. */
  static Optional<String> heading(Document page) {
    for (Element h1 : page.select("h1")) {
      String words = Words.line(h1.text());
      if (Words.count(words) > 1 && words.length() <= LONGEST) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** A title without the site's name at either end. */
  static String withoutSite(String title, Optional<String> h1, Optional<String> outlet) {
    if (h1.isPresent() && title.length() > h1.get().length() && same(title, h1.get()) > 0) {
      return h1.get();
    }
    Matcher m = DIVIDER.matcher(title);
    int first = -1;
    int firstEnd = 0;
    int last = -1;
    int lastEnd = 0;
    boolean bar = false;
    while (m.find()) {
      if (first < 0) {
        first = m.start();
        firstEnd = m.end();
      }
      if (!m.group().startsWith(":")) {
        last = m.start();
        lastEnd = m.end();
        bar = m.group().strip().startsWith("|");
      }
    }
    if (last > 0 && isSite(title.substring(lastEnd), outlet)) {
      return title.substring(0, last);
    }
    if (first > 0 && isSite(title.substring(0, first), outlet)) {
      return title.substring(firstEnd);
    }
    if (bar && Words.count(title.substring(0, last)) > 3 && Words.count(title.substring(lastEnd)) <= 7) {
      return title.substring(0, last);
    }
    return title;
  }

  private static boolean isSite(String words, Optional<String> outlet) {
    return outlet.filter(o -> key(o).equals(key(words))).isPresent()
        || Outlets.shipped().named(words).isPresent();
  }

  /** The site's name beside a headline in the window's title. */
  static Optional<String> besides(String window, String h1) {
    int at = window.indexOf(h1);
    if (at < 0) {
      return Optional.empty();
    }
    String before = window.substring(0, at);
    String behind = window.substring(at + h1.length());
    String rest = behind.isBlank() ? before : before.isBlank() ? behind : "";
    String[] parts = rest.strip().split("\\s*[|–—·•»«]\\s*|\\s+[-:>]\\s+|^[-:]\\s*|\\s*[-:]$");
    for (int i = parts.length - 1; i >= 0; i--) {
      if (Words.count(parts[i]) > 0 && Words.count(parts[i]) <= 12) {
        return Optional.of(parts[i].strip());
      }
    }
    return Optional.empty();
  }

  /** A headline that was cut off ("Ministers meet in ..."), whole. */
  private static String completed(String title, Optional<String> h1) {
    String stem = title.replaceFirst("\\s*(?:…|\\.{3})$", "");
    return h1.filter(h -> !stem.equals(title) && h.startsWith(stem)).orElse(title);
  }

  private static boolean agree(String window, String h1) {
    return same(window, h1) > 0 || same(h1, window) > 0;
  }

  /** 1 if one holds the other, letters and digits alone looked at. */
  private static int same(String longer, String shorter) {
    return !key(shorter).isEmpty() && key(longer).contains(key(shorter)) ? 1 : 0;
  }

  static String key(String words) {
    StringBuilder key = new StringBuilder();
    words
        .toLowerCase(java.util.Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
