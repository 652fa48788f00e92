package org.chancery.intake.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.report.Head;

/** The element that a piece of XML begins with, which tells what it is. */
final class Root {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:<\\?.{0,2000}?\\?>|<!--.{0,4000}?-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[.{0,3000}?\\])?\\s*>|\\s)*+"
              + "<(?:\\w{1,20}:)?(\\w{1,40})\\b",
          Pattern.DOTALL);

  private Root() {}

  /** Its local name; empty if the bytes do not begin with XML. */
  static Optional<String> of(Head head) {
    String opening = wide(head) ? narrow(head.opening()) : head.opening();
    Matcher m = FIRST.matcher(opening);
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** UTF-16, whose ASCII has a zero beside each character. */
  private static boolean wide(Head head) {
    return head.begins("\u00FE\u00FF") || head.begins("\u00FF\u00FE");
  }

  private static String narrow(String wide) {
    return wide.replace("\0", "").replaceFirst("^[\\u00FE\\u00FF]{2}", "");
  }
}
