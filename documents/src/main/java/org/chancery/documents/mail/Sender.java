package org.chancery.documents.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sent a mail. */
final class Sender {
  private static final Pattern NAMED = Pattern.compile("\"?([^\"<]*)\"?\\s*<[^>]*>.*");

  private Sender() {}

  /** The name in a field {@code From}; the address if there is none. */
  static Optional<String> of(String from) {
    Matcher named = NAMED.matcher(from);
    String name = named.matches() ? named.group(1).strip() : "";
    String address = from.replaceAll(".*<|>.*|\\[mailto:|\\]", "").strip();
    return Optional.of(name.isEmpty() ? address : name).filter(s -> !s.isBlank());
  }
}
