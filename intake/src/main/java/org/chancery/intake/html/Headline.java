package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.report.Outlets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's title, and the name of the site that pages put beside it. The first of these that
 * there is counts: what the page says of itself to machines; a first-order heading that the
 * window's title knows; a part of the window's title that stands above the article; another
 * heading, or a bold line, above it; the window's title.
 */
final class Headline {
  private static final List<String> NAMES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title");

  private static final Pattern DIVIDER =
      Pattern.compile("\\s*(?:\\||::|»|«|•|·)\\s*|\\s+[–—>:/-]+\\s+|:\\s+");

  private static final int LONGEST = 500;

  private static final int SHORTEST = 2;

  /** Passages above the article among which its title stands. */
  private static final int NEAR = 40;

  /** Headings that are looked at. */
  private static final int MOST = 20;

  private final Optional<String> said;
  private final Optional<String> h1;
  private final Optional<String> window;
  private final List<Passage> above;
  private final Optional<String> title;

  Headline(Document page, MetaTags meta, LinkedData linked, List<Passage> above) {
    Optional<String> siteName = meta.first("og:site_name");
    // some sites give each page their own name
    this.said =
        linked
            .article("headline")
            .or(() -> meta.first(NAMES))
            .filter(t -> siteName.filter(s -> key(s).equals(key(t))).isEmpty());
    this.h1 = heading(page);
    this.window = Optional.of(Words.line(page.title())).filter(Headline::isTitle);
    this.above = above.subList(Math.max(0, above.size() - NEAR), above.size());
    this.title = find();
  }

  private static boolean isTitle(String words) {
    return !words.isEmpty() && words.length() <= LONGEST;
  }

  private static Optional<String> heading(Document page) {
    for (Element h1 : page.select("h1").stream().limit(MOST).toList()) {
      String words = Words.line(h1.text());
      if (Words.count(words) >= SHORTEST && words.length() <= LONGEST) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** The title, without the site's name. */
  Optional<String> title() {
    return title;
  }

  private Optional<String> find() {
    boolean shown =
        h1.isPresent() && window.filter(w -> holds(w, h1.get())).isPresent() && isBelow();
    boolean agree =
        h1.isEmpty() || said.filter(s -> holds(s, h1.get()) || holds(h1.get(), s)).isPresent();
    if (said.isPresent() && (agree || !shown)) {
      return said.map(this::completed).map(this::withoutSite);
    }
    if (h1.isPresent() && (window.isEmpty() || holds(window.get(), h1.get()))) {
      return h1;
    }
    return shownPart().or(() -> h1).or(this::line).or(() -> window.map(this::withoutSite));
  }

  /** Whether the heading stands nearer to the article than the title that is given to machines. */
  private boolean isBelow() {
    for (int i = above.size() - 1; i >= 0; i--) {
      String key = isTitle(above.get(i).text()) ? key(above.get(i).text()) : "";
      if (said.filter(s -> key(s).equals(key)).isPresent()) {
        return false;
      }
      if (h1.filter(h -> key(h).equals(key)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The site's name, where it stands in the window's title beside the article's. */
  Optional<String> site() {
    if (window.isEmpty()) {
      return Optional.empty();
    }
    if (title.isEmpty() || key(title.get()).equals(key(window.get()))) {
      return Optional.empty();
    }
    if (!holds(window.get(), title.get())) {
      return said.isEmpty() ? parts(window.get()).stream().findFirst() : Optional.empty();
    }
    return parts(window.get()).stream()
        .filter(p -> !holds(title.get(), p) && !holds(p, title.get()))
        .reduce((first, last) -> last);
  }

  /** A part of the window's title that a reader sees above the article, too. */
  private Optional<String> shownPart() {
    if (window.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(parts(window.get()));
    if (parts.size() > 1) {
      parts.add(0, window.get());
    }
    for (int i = above.size() - 1; i >= 0; i--) {
      Passage p = above.get(i);
      if (p.isLink() || p.words() < SHORTEST || !isTitle(p.text())) {
        continue;
      }
      String key = key(p.text());
      if (parts.stream().anyMatch(part -> key(part).equals(key))) {
        return Optional.of(p.text());
      }
    }
    return Optional.empty();
  }

  /** The last heading, or the last bold line, above the article. */
  private Optional<String> line() {
    for (int i = above.size() - 1; i >= 0; i--) {
      Passage p = above.get(i);
      boolean heading = p.kind() == Passage.Kind.HEADING || isBold(p);
      if (heading && !p.isLink() && p.words() > SHORTEST && isTitle(p.text())) {
        return Optional.of(p.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isBold(Passage p) {
    Element bold = p.holder().selectFirst("b, strong");
    return bold != null && key(bold.text()).equals(key(p.text()));
  }

  private String withoutSite(String title) {
    if (h1.isPresent() && title.length() > h1.get().length() && title.contains(h1.get())) {
      return h1.get();
    }
    List<String> parts = parts(title);
    if (parts.size() < 2) {
      return title;
    }
    String last = parts.get(parts.size() - 1);
    if (Outlets.shipped().named(last).isPresent()
        || title.matches(".*\\S\\s*\\|\\s*" + Pattern.quote(last))) {
      String rest = title.substring(0, title.length() - last.length());
      return rest.replaceFirst("\\s*(?:[|»«•·–—:/>-]+)\\s*$", "");
    }
    String first = parts.get(0);
    return Outlets.shipped().named(first).isPresent()
        ? title.substring(first.length()).replaceFirst("^\\s*[|»«•·–—:/>-]+\\s*", "")
        : title;
  }

  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    for (String part : DIVIDER.split(title)) {
      if (Words.count(part) > 0) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** A headline that was cut off ("Ministers meet in ..."), whole. */
  private String completed(String title) {
    String stem = title.replaceFirst("\\s*(?:…|\\.{3})$", "");
    return h1.filter(h -> !stem.equals(title) && h.startsWith(stem)).orElse(title);
  }

  /** Whether a line is the title, or the page's heading. */
  boolean isSaidBy(String line) {
    if (!isTitle(line)) {
      return false;
    }
    String key = key(line);
    return h1.filter(h -> key(h).equals(key)).isPresent()
        || title.filter(t -> key(t).equals(key)).isPresent();
  }

  private static boolean holds(String longer, String shorter) {
    return !key(shorter).isEmpty() && key(longer).contains(key(shorter));
  }

  /** Letters and digits alone, small. */
  static String key(String words) {
    StringBuilder key = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
