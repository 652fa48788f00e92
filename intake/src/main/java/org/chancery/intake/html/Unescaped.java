package org.chancery.intake.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Words out of attributes and data, in which pages leave entities and tags. */
final class Unescaped {
  private Unescaped() {}

  /** One line of them. */
  static String of(String raw) {
    String once = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    return Words.line(once.indexOf('<') < 0 ? once : once.replaceAll("<[^<>]{0,200}>", " "));
  }

  /** Paragraphs of them, from markup or from lines. */
  static List<String> paragraphs(String raw) {
    if (raw.matches("(?is).*<(?:p|br|div)\\b.*")) {
      return Passages.of(Jsoup.parse(raw).body(), new Labels()).stream()
          .map(Passage::text)
          .collect(Collectors.toList());
    }
    return raw.lines().map(Unescaped::of).filter(l -> Words.count(l) > 0).toList();
  }
}
