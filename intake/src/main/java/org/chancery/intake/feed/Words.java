package org.chancery.intake.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What a feed says of an entry.
 *
 * @param mediaType {@code text/html} or {@code text/plain}
 */
record Words(String mediaType, String text) {
  private static final Pattern MARKED = Pattern.compile("<[a-zA-Z/!]|&#?\\w+;");

  /** How a text ends that goes on elsewhere: an ellipsis, perhaps in brackets or as a link. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?:\\u2026|\\.\\.\\.)\\s*[\\])]?\\s*$"
              + "|(?i)(?:(?:continue|keep) reading|read (?:more|on|the full \\w+))\\b.{0,80}$");

  /** Words that may be HTML, which feeds often do not say. */
  static Words of(String text) {
    return new Words(MARKED.matcher(text).find() ? "text/html" : "text/plain", text);
  }

  /** What a reader sees, on one line. */
  String visible() {
    return mediaType.equals("text/html")
        ? Jsoup.parseBodyFragment(text).text()
        : text.strip().replaceAll("\\s+", " ");
  }

  /** Whether it is a text of at least so many characters, and does not go on elsewhere. */
  boolean whole(int shortest) {
    String seen = visible();
    return seen.length() >= shortest && !CUT.matcher(seen).find();
  }
}
