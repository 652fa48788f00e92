package org.chancery.account.event.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary of actors.
 *
 * <pre>
 * ZUBROWKA [ZUB]                  a name and its code
 * +LUTZ                           another name of the same actor
 * LAKE_COUNCIL [LKC]              _ joins words that stand side by side
 * FREE STATE [FST]                others may stand between these: "free and happy state"
 * AGATHA_LENZ [ZUBELI]            the code on days that no line below holds
 *     [ZUBOPP &lt; 20190430]        up to that day
 *     [ZUBGOV 190501 - 20220630]  from the one to the other
 *     [LKC &gt; 20230101]           from that day on
 * THE_BROTHERS [ZUB/LKC]          two actors at once
 * NOBODY [---]                    a name that is known and means no actor
 * </pre>
 *
 * <p>Days are YYYYMMDD or YYMMDD, limits included; two digits from 00 to 29 are of this century.
 * The first line that holds the day counts. Words are whole, large and small letters alike; a
 * {@code _} behind the last word changes nothing. A code may stand on the line of the name or below
 * it.
 */
final class ActorsReader {
  private static final Pattern CODE =
      Pattern.compile("([^\\s<>]+)(?:\\s*([<>])\\s*(\\S+)|\\s+(\\d+)\\s*-\\s*(\\S+))?");

  /** Days that no blank parts from the code. */
  private static final Pattern DAYS_GLUED = Pattern.compile("\\d{6}-");

  /** Two digits below it are of this century. */
  private static final int TURN = 30;

  private final Findings findings;
  private final List<ActorEntry> out = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<DatedCode> codes = new ArrayList<>();

  /** The line on which the entry that is being read began. */
  private Optional<Line> first = Optional.empty();

  private ActorsReader(Findings findings) {
    this.findings = findings;
  }

  static List<ActorEntry> read(List<Line> lines, Findings findings) {
    ActorsReader reader = new ActorsReader(findings);
    lines.forEach(line -> findings.reading(() -> reader.line(line)));
    reader.endEntry();
    return reader.out;
  }

  private void line(Line line) {
    String head = line.head();
    boolean more = head.isEmpty() || head.startsWith("+");
    if (more && first.isEmpty()) {
      throw line.wrong("there is no actor above it. Write a name before its synonyms and codes.");
    }
    if (!more) {
      endEntry();
      first = Optional.of(line);
    }
    List<Phrase> named = Phrase.read(head.startsWith("+") ? head.substring(1) : head);
    if (named.isEmpty() && !head.isEmpty()) {
      throw line.wrong("\"" + head + "\" is no name. Write letters.");
    }
    phrases.addAll(named);
    line.bracketed().forEach(c -> codes.add(code(c, line)));
  }

  private void endEntry() {
    if (first.isPresent() && codes.isEmpty()) {
      findings.leaveOut(first.get(), "it has no code");
    } else if (first.isPresent()) {
      out.add(new ActorEntry(phrases, codes));
    }
    first = Optional.empty();
    phrases.clear();
    codes.clear();
  }

  private static DatedCode code(String written, Line line) {
    Matcher m = CODE.matcher(written);
    if (!m.matches() || DAYS_GLUED.matcher(m.group(1)).find()) {
      throw line.wrong(
          "\"[%s]\" is no code. Write [ABC], [ABC < 20200131], [ABC > 20200131] or [ABC 20200101-20200131]."
              .formatted(written));
    }
    Optional<LocalDate> limit = Optional.ofNullable(m.group(3)).map(d -> day(d, line));
    boolean before = "<".equals(m.group(2));
    Optional<LocalDate> from =
        before
            ? Optional.empty()
            : limit.or(() -> Optional.ofNullable(m.group(4)).map(d -> day(d, line)));
    Optional<LocalDate> to =
        before ? limit : Optional.ofNullable(m.group(5)).map(d -> day(d, line));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw line.wrong("\"[" + written + "]\" ends before it begins. Swap the two days.");
    }
    return new DatedCode(m.group(1), from, to);
  }

  private static LocalDate day(String written, Line line) {
    try {
      if (written.matches("\\d{8}")) {
        return day(Integer.parseInt(written));
      }
      if (written.matches("\\d{6}")) {
        int number = Integer.parseInt(written);
        return day(number + (number / 10000 < TURN ? 20000000 : 19000000));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(noDay(written, line), e);
    }
    throw new IllegalArgumentException(noDay(written, line));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(number / 10000, number / 100 % 100, number % 100);
  }

  private static String noDay(String written, Line line) {
    return line.where() + ": \"" + written + "\" is no day. Write it as 20200131 or 200131.";
  }
}
