package org.chancery.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its {@code meta} elements: by name, property or itemprop. */
final class MetaTags {
  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private static final int LONGEST = 5_000;

  private final Map<String, String> byName = new HashMap<>();

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content");
      if (content.length() > LONGEST) {
        continue;
      }
      String words = Unescaped.of(content);
      for (String key : KEYS) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !words.isEmpty()) {
          tags.byName.putIfAbsent(name, words);
        }
      }
    }
    return tags;
  }

  /** The first of these that there is. */
  Optional<String> first(List<String> names) {
    for (String name : names) {
      String words = byName.get(name);
      if (words != null) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  Optional<String> first(String name) {
    return first(List.of(name));
  }
}
