package org.chancery.intake.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where a page was published. */
final class Address {
  /** What browsers write into pages that they save. */
  private static final Pattern SAVED =
      Pattern.compile("saved from url=\\(\\d{1,6}\\)(https?://\\S{1,2000})");

  private static final Pattern SITE = Pattern.compile("(?i)^https?://(?:[^/@]*@)?([^/:?#]+)");

  private Address() {}

  /** The address that the page gives itself, if it is of the same site, else where it was found. */
  static Optional<String> of(Document page, MetaTags meta, Optional<String> fetched) {
    Optional<String> found = fetched.or(() -> saved(page));
    Optional<String> own = own(page, meta, found);
    if (found.isEmpty()) {
      return own.filter(o -> !isHome(o));
    }
    return own.filter(o -> isSameSite(o, found.get()) && !(isHome(o) && !isHome(found.get())))
        .or(() -> found);
  }

  private static Optional<String> saved(Document page) {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Optional<String> address = saved(comment);
        if (address.isPresent()) {
          return address;
        }
      } else if (node instanceof Element html) {
        for (Node child : html.childNodes()) {
          if (child instanceof Comment comment && saved(comment).isPresent()) {
            return saved(comment);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> saved(Comment comment) {
    Matcher m = SAVED.matcher(comment.getData());
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static Optional<String> own(Document page, MetaTags meta, Optional<String> found) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    Optional<String> canonical =
        link == null ? Optional.empty() : absolute(link.attr("href"), found);
    return canonical.or(
        () -> meta.first(List.of("og:url", "twitter:url")).flatMap(u -> absolute(u, found)));
  }

  private static Optional<String> absolute(String address, Optional<String> base) {
    String clean = address.strip();
    try {
      String full =
          base.isPresent() && !clean.isEmpty()
              ? URI.create(base.get()).resolve(clean).toString()
              : clean;
      return site(full).isPresent() && full.length() <= 2000 ? Optional.of(full) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isHome(String address) {
    return address.matches("(?i)https?://[^/?#]*/?(?:index\\.\\w+)?");
  }

  private static boolean isSameSite(String a, String b) {
    return site(a).isPresent() && site(a).equals(site(b));
  }

  /** The part of a host that one owner has, about: two labels, three below "co.uk". */
  private static Optional<String> site(String address) {
    Matcher m = SITE.matcher(address);
    if (!m.find()) {
      return Optional.empty();
    }
    String host = m.group(1).toLowerCase(Locale.ROOT);
    String[] labels = host.split("\\.");
    int n = labels.length;
    if (n < 2 || host.matches("[\\d.]+")) {
      return Optional.of(host);
    }
    boolean second = n > 2 && labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
    return Optional.of(String.join(".", List.of(labels).subList(second ? n - 3 : n - 2, n)));
  }
}
