package org.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Resolution;
import org.chancery.gazetteer.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how often an actor's country and PLOVER sector are right; {@code docs/accuracy.md}
 * defines both. The file is JSON Lines with the fields task, actor, context, date and expected
 * {country, code1, name, none}.
 */
public final class ActorAccuracy {
  private static final DateTimeFormatter IN_WORDS =
      new java.time.format.DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[d MMMM uuuu][MMMM d, uuuu]")
          .toFormatter(Locale.ENGLISH);

  /** PLOVER's codes of bodies of several states, which lists spell in several ways. */
  private static final Set<String> OF_STATES = Set.of("EUR", "UNO", "IGO", "EU", "UN");

  private static final class Share {
    int right;
    int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return all == 0
          ? "none"
          : String.format(Locale.ROOT, "%d of %d (%.1f %%)", right, all, 100.0 * right / all);
    }
  }

  private ActorAccuracy() {}

  /**
   * Prints a table.
   *
   * @param arguments the file, the day that counts where a line gives none, and "--misses" to list
   *     them
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate present = LocalDate.parse(arguments[1]);
    boolean tell = arguments.length > 2 && arguments[2].equals("--misses");
    Map<String, Share> shares = new LinkedHashMap<>();
    List<String> misses = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode node = JsonMapper.shared().readTree(line);
      JsonNode expected = node.path("expected");
      String actor = node.path("actor").asString("");
      Optional<Resolution> found =
          Resolver.standard()
              .resolve(
                  actor,
                  node.path("context").asString(""),
                  Optional.of(date(node.path("date").asString(""), present)));
      if (expected.path("country").isString()) {
        String want = oneOf(expected.path("country").asString(""));
        String got = oneOf(found.flatMap(Resolution::plover).orElse(""));
        add(shares, misses, "country", node, want.equals(got), actor, want, got);
      }
      if (expected.path("name").isString()) {
        String want = expected.path("name").asString("");
        String got = found.map(Resolution::name).orElse("");
        add(shares, misses, "name", node, want.equals(got), actor, want, got);
      }
      boolean known = !expected.path("code1").asString("").equals("????");
      if (!expected.path("code1").isMissingNode() && known) {
        String got = found.flatMap(Resolution::sector).orElse("");
        List<String> want = new ArrayList<>();
        if (expected.path("code1").isArray()) {
          expected.path("code1").forEach(w -> want.add(w.asString("")));
        } else {
          String one = expected.path("code1").asString("");
          want.add(one.equals("UNK") ? "" : one.equals("HLH") ? "MED" : one);
        }
        add(shares, misses, "code1", node, want.contains(got), actor, want.toString(), got);
      }
      if (expected.path("none").asBoolean(false)) {
        boolean right = found.filter(r -> r.plover().isPresent()).isEmpty();
        String got = found.map(Resolution::toString).orElse("");
        add(shares, misses, "nobody", node, right, actor, "", got);
      }
    }
    out.println("| what | right |");
    out.println("| --- | --- |");
    shares.forEach((what, share) -> out.println("| " + what + " | " + share + " |"));
    if (tell) {
      misses.forEach(out::println);
    }
  }

  private static void add(
      Map<String, Share> shares,
      List<String> misses,
      String what,
      JsonNode node,
      boolean right,
      String actor,
      String want,
      String got) {
    shares.computeIfAbsent(what, k -> new Share()).add(right);
    if (!right) {
      misses.add(
          "%s: \"%s\" (%s) wanted %s, got %s"
              .formatted(what, actor, node.path("date").asString(""), want, got));
    }
  }

  private static String oneOf(String code) {
    return OF_STATES.contains(code) ? "IGO" : code;
  }

  private static LocalDate date(String words, LocalDate present) {
    if (words.isBlank()) {
      return present;
    }
    return words.matches("\\d{4}-\\d\\d-\\d\\d")
        ? LocalDate.parse(words)
        : LocalDate.parse(words.strip(), IN_WORDS);
  }
}
