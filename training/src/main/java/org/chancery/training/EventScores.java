package org.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.account.Understanding;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures events against annotated sentences, as {@code docs/accuracy.md} defines it: the set of
 * types of a sentence, and the set of its dyads (type, source, target). Files are JSON Lines with
 * id, text and events of {type, source [{code}], target [{code}]}.
 */
public final class EventScores {
  /** Names of types in the first version of PLOVER. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  /** Slips of the annotators, and codes of states that are no more. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("JAP", "JPN"),
          Map.entry("ITL", "ITA"),
          Map.entry("VTN", "VNM"),
          Map.entry("ROM", "ROU"),
          Map.entry("TMP", "TLS"),
          Map.entry("ZAR", "COD"),
          Map.entry("GER", "DEU"),
          Map.entry("SCG", "SRB"),
          Map.entry("YUG", "SRB"),
          Map.entry("ANG", "AGO"));

  private static final int FOLDS = 5;
  private static final String NOBODY = "-";

  private EventScores() {}

  /**
   * Prints rows for each file: the part that rules were written by, the part that was never looked
   * at, and both; then how many events of the latter come true as stated.
   *
   * @param arguments files; of a set "sentences" the last block is the sealed one, of others every
   *     fifth by its id
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| set | sentences | type F1 | dyad F1 | type P / R | dyad P / R |");
    out.println("| --- | ---: | --- | --- | --- | --- |");
    List<Stated> stated = new ArrayList<>();
    for (String argument : arguments) {
      Path file = Path.of(argument);
      List<Counts> read = new ArrayList<>();
      List<Counts> sealed = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode node = JsonMapper.shared().readTree(line);
        (isSealed(node.path("id").asString("")) ? sealed : read).add(counts(node));
      }
      String name = file.getFileName().toString();
      print(out, name + ", read", read);
      print(out, name + ", sealed", sealed);
      List<Counts> all = new ArrayList<>(read);
      all.addAll(sealed);
      sealed.forEach(c -> stated.addAll(c.stated()));
      print(out, name + ", all", all);
    }
    print(out, stated);
  }

  /** Of one sentence: asked, made and right types and dyads, and each event that was made. */
  private record Counts(int[] types, int[] dyads, List<Stated> stated) {}

  /** Whether an event, made with some confidence, is right in type and all its dyads. */
  private record Stated(double confidence, boolean right) {}

  private static void print(PrintStream out, List<Stated> stated) {
    out.println();
    out.println("| sealed, stated | mean stated | right | events |");
    out.println("| --- | ---: | ---: | ---: |");
    stated.stream()
        .collect(
            Collectors.groupingBy(
                s -> (int) (s.confidence() * 10), TreeMap::new, Collectors.toList()))
        .forEach(
            (bin, events) ->
                out.printf(
                    Locale.ROOT,
                    "| %.1f to %.1f | %.2f | %.2f | %d |%n",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    events.stream().mapToDouble(Stated::confidence).average().orElseThrow(),
                    events.stream().mapToInt(e -> e.right() ? 1 : 0).average().orElseThrow(),
                    events.size()));
  }

  private static void print(PrintStream out, String name, List<Counts> counts) {
    PairCounts types = PairCounts.of(counts.stream().map(Counts::types).toList());
    PairCounts dyads = PairCounts.of(counts.stream().map(Counts::dyads).toList());
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f (%.3f–%.3f) | %.3f (%.3f–%.3f) | %.3f / %.3f | %.3f / %.3f |%n",
        name,
        counts.size(),
        types.f1(),
        types.low(),
        types.high(),
        dyads.f1(),
        dyads.low(),
        dyads.high(),
        types.precision(),
        types.recall(),
        dyads.precision(),
        dyads.recall());
  }

  /** "S351" is in the last block; of other ids the hash decides. */
  static boolean isSealed(String id) {
    if (id.matches("[ST]\\d{3}")) {
      int first = id.startsWith("S") ? FIRST_SEALED : FIRST_SEALED_OF_SECOND;
      return Integer.parseInt(id.substring(1)) >= first;
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(FOLDS)).signum() == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java lacks SHA-1", e);
    }
  }

  private static final int FIRST_SEALED = 350;
  private static final int FIRST_SEALED_OF_SECOND = 252;

  private static Counts counts(JsonNode node) {
    Set<String> types = new TreeSet<>();
    Set<Dyad> asked = new LinkedHashSet<>();
    for (JsonNode event : node.path("events")) {
      String type = event.path("type").asString("");
      String now = RENAMED.getOrDefault(type, type);
      types.add(now);
      asked.addAll(
          dyads(
              now,
              codes(event.path("source")),
              codes(event.path("target")),
              event.path("source").size()));
    }
    Set<String> madeTypes = new TreeSet<>();
    Set<Dyad> made = new LinkedHashSet<>();
    List<Stated> stated = new ArrayList<>();
    Set<Dyad> wanted = new LinkedHashSet<>();
    for (Dyad d : asked) {
      wanted.addAll(d.forms());
    }
    for (Event e : read(node)) {
      madeTypes.add(e.type().name());
      Set<Dyad> ordered = new LinkedHashSet<>();
      dyads(e.type().name(), codes(e.source()), codes(e.target()), e.source().size())
          .forEach(d -> ordered.add(d.ordered()));
      made.addAll(ordered);
      stated.add(new Stated(e.confidence().orElseThrow(), wanted.containsAll(ordered)));
    }
    Set<String> both = new TreeSet<>(types);
    both.retainAll(madeTypes);
    int right = 0;
    Set<Dyad> used = new LinkedHashSet<>();
    for (Dyad d : asked) {
      Set<Dyad> forms = d.forms();
      forms.retainAll(made);
      right += forms.isEmpty() ? 0 : 1;
      used.addAll(forms);
    }
    // A dyad that both directions of a mutual one stand for is made once.
    int number = made.size() - Math.max(0, used.size() - right);
    return new Counts(
        new int[] {types.size(), madeTypes.size(), both.size()},
        new int[] {asked.size(), number, right},
        stated);
  }

  private record Dyad(String type, String source, String target, boolean isOrdered) {
    Dyad ordered() {
      return new Dyad(type, source, target, true);
    }

    /** The ordered ones that it may be made as. */
    Set<Dyad> forms() {
      Set<Dyad> forms = new LinkedHashSet<>(List.of(ordered()));
      if (!isOrdered) {
        forms.add(new Dyad(type, target, source, true));
      }
      return forms;
    }
  }

  private static List<Event> read(JsonNode node) {
    String date = node.path("date").asString("");
    Options options =
        date.isEmpty()
            ? Options.defaults()
            : Options.defaults().withPublished(LocalDate.parse(date));
    Page page = Page.of(node.path("id").asString(""), node.path("text").asString("") + "\n");
    return Understanding.standard().read(new PageReader(options).read(page)).events().stream()
        .filter(e -> e.status() != EventStatus.DENIED && e.status() != EventStatus.HYPOTHETICAL)
        .toList();
  }

  /** Source by target; of several sources without a target each two of them. */
  private static Set<Dyad> dyads(
      String type, List<String> sources, List<String> targets, int width) {
    Set<Dyad> out = new LinkedHashSet<>();
    if (targets.isEmpty() && width > 1) {
      for (int i = 0; i < sources.size(); i++) {
        for (int k = i + 1; k < sources.size(); k++) {
          boolean turn = sources.get(i).compareTo(sources.get(k)) > 0;
          out.add(new Dyad(type, sources.get(turn ? k : i), sources.get(turn ? i : k), false));
        }
      }
      if (sources.size() == 1) {
        out.add(new Dyad(type, sources.get(0), sources.get(0), false));
      }
      return out;
    }
    for (String s : sources.isEmpty() ? List.of(NOBODY) : sources) {
      for (String t : targets.isEmpty() ? List.of(NOBODY) : targets) {
        out.add(new Dyad(type, s, t, true));
      }
    }
    return out;
  }

  private static List<String> codes(JsonNode actors) {
    List<String> out = new ArrayList<>();
    actors.forEach(a -> out.add(code(a.path("code").asString(""))));
    return out.stream().distinct().toList();
  }

  private static List<String> codes(List<Event.Actor> actors) {
    return actors.stream().map(a -> code(a.plover().orElse(""))).distinct().toList();
  }

  private static String code(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    if (upper.isEmpty() || upper.startsWith(NOBODY)) {
      return NOBODY;
    }
    String three = upper.substring(0, Math.min(3, upper.length()));
    return SLIPS.getOrDefault(three, three);
  }
}
