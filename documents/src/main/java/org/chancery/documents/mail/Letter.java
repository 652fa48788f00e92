package org.chancery.documents.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a mail that its sender wants read: without the signature and without what is quoted
 * to be answered. Where somebody forwards a report with a line or two, the report it is.
 *
 * @param forwarded whether the words are another's, forwarded
 * @param title of what is forwarded
 * @param date of what is forwarded
 * @param author of what is forwarded
 */
record Letter(
    String text,
    boolean forwarded,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> author) {
  /** Somebody who forwards a report says no more about it than so many characters. */
  private static final int LONGEST_NOTE = 400;

  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?i)-{2,}\\s*(?:forwarded message|original message|forwarded by .*)\\s*-*"
              + "|begin forwarded message:");

  private static final Pattern FIELD =
      Pattern.compile("(?i)\\*?(from|sent|date|subject|to|cc|bcc|reply-to)\\*?:\\*?\\s*(.*)");

  private static final Pattern WROTE =
      Pattern.compile("(?is)(?:on\\b.{0,200}|.{0,100})\\bwrote:\\s*");

  /** Takes a body apart; line ends are LF. */
  static Letter of(String body) {
    List<String> lines = new ArrayList<>(body.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      if (FORWARDED.matcher(lines.get(i).strip()).matches()) {
        String note = String.join("\n", lines.subList(0, i)).strip();
        if (note.length() <= LONGEST_NOTE) {
          return forwarded(lines.subList(i + 1, lines.size()));
        }
        return own(lines.subList(0, i));
      }
    }
    return own(lines);
  }

  private static Letter forwarded(List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i).replaceFirst("^> ?", "").strip();
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
      } else if (!line.isEmpty() || !fields.isEmpty()) {
        break;
      }
      i++;
    }
    Letter rest = own(lines.subList(i, lines.size()));
    return new Letter(
        rest.text,
        true,
        Optional.ofNullable(fields.get("subject")).filter(s -> !s.isBlank()),
        Optional.ofNullable(fields.getOrDefault("date", fields.get("sent"))).flatMap(MailDate::in),
        Optional.ofNullable(fields.get("from")).flatMap(Sender::of));
  }

  private static Letter own(List<String> lines) {
    List<String> kept = unquoted(withoutSignature(lines));
    String text = String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
    return new Letter(text, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** RFC 3676, 4.3: the line before a signature is two hyphens and a space. */
  private static List<String> withoutSignature(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("-- ") || line.equals("--") && lines.size() - i <= 10) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  /** Without what is quoted; but if nearly all is quoted, the quoted is what is sent. */
  private static List<String> unquoted(List<String> lines) {
    long words = lines.stream().filter(l -> !l.isBlank()).count();
    long quoted = lines.stream().filter(l -> l.startsWith(">")).count();
    if (quoted == 0) {
      return lines;
    }
    if (quoted * 10 >= words * 8) {
      return lines.stream().map(l -> l.replaceFirst("^(?:> ?)+", "")).toList();
    }
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith(">")) {
        kept.add(line);
      } else if (!kept.isEmpty()) {
        withoutWrote(kept);
      }
    }
    return kept;
  }

  /** Drops "On ... X wrote:", of one line or two, from the end. */
  private static void withoutWrote(List<String> kept) {
    int end = kept.size();
    while (end > 0 && kept.get(end - 1).isBlank()) {
      end--;
    }
    boolean two = end > 1 && kept.get(end - 2).regionMatches(true, 0, "on ", 0, 3);
    int from = two ? end - 2 : Math.max(0, end - 1);
    if (WROTE.matcher(String.join(" ", kept.subList(from, end))).matches()) {
      kept.subList(from, kept.size()).clear();
    }
  }
}
