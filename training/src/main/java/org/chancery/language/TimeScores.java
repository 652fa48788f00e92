package org.chancery.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.PartialDate;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the temporal tagger. Usage: {@code TimeScores times FILE [show]} against dates and times
 * normalised by hand, JSON Lines of GUM; {@code TimeScores engagements FOLDS DIR [show] FOLD...}
 * against the dates of annotated engagements.
 *
 * <p>GUM. Its annotation marks each end of a range apart and leaves "early", "since" and "evening"
 * outside, so the tagger's simple times are compared, before they are put together. An expression
 * counts when span and value are right. Spans are compared without a leading determiner or
 * preposition ("the", "in", "since"). A value is right when it equals {@code when}; or when the
 * days from its first to its last are those of {@code from} and {@code to} (or {@code notBefore}
 * and {@code notAfter}), each as far as it is given. Seasons in GUM end on the first month that is
 * no more theirs: a month's difference at the end is allowed there. Times of day are compared to
 * the minute. A range found as one ("4-6 March") counts as its two ends. Years before Christ are
 * compared as such; months and seasons of no year ("in winter") as such. Durations and times
 * without a value are left out of what was found: GUM marks only what it can place. "date" scores
 * {@code kind=date} alone against all that is no time of day.
 */
public final class TimeScores {
  private record Gold(int start, int end, String kind, String value, JsonNode node) {}

  private static final class Count {
    int gold;
    int found;
    int right;
    int spans;

    @Override
    public String toString() {
      double p = found == 0 ? 0 : (double) right / found;
      double r = gold == 0 ? 0 : (double) right / gold;
      return "gold %d found %d right %d  P %.3f R %.3f F %.3f  (span alone F %.3f)"
          .formatted(gold, found, right, p, r, f(right), f(spans));
    }

    double f(int good) {
      return gold + found == 0 ? 0 : 2.0 * good / (gold + found);
    }
  }

  private static final java.util.regex.Pattern LINKED =
      java.util.regex.Pattern.compile(
          "(.*?\\S)\\s*(?:[-–—/]|\\b(?:to|and|until|through)\\b)\\s*(\\S.*)");

  private static final Map<String, String> SEASONS =
      Map.of("XXXX-SP", "--03", "XXXX-SU", "--06", "XXXX-FA", "--09", "XXXX-WI", "--12");

  private static final int SAMPLES = 2_000;

  private TimeScores() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "times" -> times(Path.of(args[1]), args.length > 2);
      case "engagements" -> engagements(args);
      default -> throw new IllegalArgumentException("times or engagements, not " + args[0]);
    }
  }

  private static void times(Path file, boolean show) throws IOException {
    Map<String, List<Count>> counts = new java.util.TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode doc = JsonMapper.shared().readTree(line);
      number++;
      String half = number % 2 == 1 ? "odd" : "even";
      boolean news = List.of("news", "interview", "speech").contains(doc.path("genre").asString());
      for (String kinds : List.of("all", "date")) {
        List<String> names = new ArrayList<>(List.of(kinds + " all", kinds + " " + half));
        if (news) {
          names.add(kinds + " news, interviews, speeches");
        }
        Count c = score(doc, kinds.equals("date"), show && number % 2 == 1 && kinds.equals("all"));
        for (String name : names) {
          counts.computeIfAbsent(name, n -> new ArrayList<>()).add(c);
        }
      }
    }
    counts.forEach(
        (name, documents) ->
            System.out.println(name + ": " + sum(documents) + intervals(documents)));
  }

  private static Count sum(List<Count> documents) {
    Count sum = new Count();
    for (Count c : documents) {
      sum.gold += c.gold;
      sum.found += c.found;
      sum.right += c.right;
      sum.spans += c.spans;
    }
    return sum;
  }

  private static String intervals(List<Count> documents) {
    java.util.Random random = new java.util.Random(1);
    double[] values = new double[SAMPLES];
    double[] spans = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      List<Count> sample = new ArrayList<>(documents.size());
      for (int d = 0; d < documents.size(); d++) {
        sample.add(documents.get(random.nextInt(documents.size())));
      }
      Count sum = sum(sample);
      values[i] = sum.f(sum.right);
      spans[i] = sum.f(sum.spans);
    }
    return "; 95%% of samples F %s, span alone %s".formatted(interval(values), interval(spans));
  }

  private static String interval(double[] samples) {
    java.util.Arrays.sort(samples);
    return "%.3f-%.3f"
        .formatted(samples[samples.length * 25 / 1000], samples[samples.length * 975 / 1000]);
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("(?<=\n)")) {
      for (Tokens t : Splitter.shipped().sentences(text, new Span(at, at + line.length()))) {
        sentences.add(
            new ParsedSentence(
                0,
                t.forms(),
                t.starts(),
                t.ends(),
                Tagger.shipped().tag(t.forms()),
                t.forms(),
                Parser.shipped()));
      }
      at += line.length();
    }
    return sentences;
  }

  private static Count score(JsonNode doc, boolean datesOnly, boolean show) {
    String text = doc.path("text").asString();
    // offsets of the file count code points
    List<Gold> golds = new ArrayList<>();
    for (JsonNode t : doc.path("times")) {
      String kind = t.path("kind").asString();
      int start = text.offsetByCodePoints(0, t.path("start").asInt());
      int end = text.offsetByCodePoints(0, t.path("end").asInt());
      golds.add(new Gold(trim(text, start, end), end, kind, t.path("text").asString(), t));
    }
    List<Sentence> sentences = sentences(text);
    TemporalTagger tagger = TemporalTagger.shipped();
    Anchor anchor =
        tagger.anchor(Optional.of(LocalDate.parse(doc.path("date").asString())), sentences);
    Map<Integer, TimeExpression> found = new java.util.TreeMap<>();
    for (Sentence s : sentences) {
      TemporalTagger.Reading reading = tagger.read(s, anchor);
      for (TimeExpression e : reading.simple()) {
        boolean time = e.value() instanceof TimeValue.Other o && o.timex().startsWith("T");
        boolean old = e.value() instanceof TimeValue.Other o && o.timex().startsWith("BC");
        boolean yearly =
            e.value() instanceof TimeValue.Other o
                && o.timex().matches("XXXX-(\\d\\d|SP|SU|FA|WI)");
        boolean placed = !(e.value() instanceof TimeValue.Other) || time || old || yearly;
        if (placed && !(datesOnly && time)) {
          for (TimeExpression end : ends(text, e)) {
            found.put(trim(text, end.span().start(), end.span().end()), end);
          }
        }
      }
      anchor = reading.anchor();
    }
    Count count = new Count();
    count.found = found.size();
    for (Gold g : golds) {
      if (datesOnly && !g.kind().equals("date")) {
        continue;
      }
      count.gold++;
      TimeExpression e = found.remove(g.start());
      boolean span = e != null && e.span().end() == g.end();
      boolean right = span && e != null && same(e.value(), g.node());
      count.spans += span ? 1 : 0;
      count.right += right ? 1 : 0;
      if (show && !right) {
        System.out.println(
            "MISS "
                + doc.path("id").asString()
                + " "
                + around(text, g.start(), g.end())
                + " want "
                + g.node().toString().replaceAll(".*\"kind\"", "")
                + " got "
                + (e == null
                    ? "-"
                    : text.substring(e.span().start(), e.span().end()) + " = " + e.value().iso()));
      }
    }
    if (show) {
      found
          .values()
          .forEach(
              e ->
                  System.out.println(
                      "EXTRA "
                          + doc.path("id").asString()
                          + " "
                          + around(text, e.span().start(), e.span().end())
                          + " = "
                          + e.value().iso()));
    }
    return count;
  }

  /** A range that was found as one ("4-6 March"), as its two ends; else the expression itself. */
  private static List<TimeExpression> ends(String text, TimeExpression e) {
    if (e.value() instanceof TimeValue.Range r && r.from().isPresent() && r.to().isPresent()) {
      String words = text.substring(e.span().start(), e.span().end());
      java.util.regex.Matcher m = LINKED.matcher(words);
      if (m.matches()) {
        int at = e.span().start();
        return List.of(
            new TimeExpression(
                e.first(),
                e.last(),
                new Span(at, at + m.end(1)),
                new TimeValue.Date(r.from().get())),
            new TimeExpression(
                e.first(),
                e.last(),
                new Span(at + m.start(2), e.span().end()),
                new TimeValue.Date(r.to().get())));
      }
    }
    return List.of(e);
  }

  private static String around(String text, int start, int end) {
    return (text.substring(Math.max(0, start - 30), start)
            + "["
            + text.substring(start, end)
            + "]"
            + text.substring(end, Math.min(text.length(), end + 15)))
        .replace('\n', '/');
  }

  private static int trim(String text, int start, int end) {
    String lower = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    for (String word : List.of("in the ", "by the ", "the ", "in ", "on ", "since ", "by ")) {
      if (lower.startsWith(word)) {
        return start + word.length();
      }
    }
    return start;
  }

  private static boolean same(TimeValue value, JsonNode gold) {
    String when = gold.path("when").asString("");
    if (!when.isEmpty()) {
      return switch (value) {
        case TimeValue.Date d -> d.value().toString().equals(when);
        case TimeValue.Other o ->
            (o.timex().matches("XXXX-\\d\\d") && when.equals("-" + o.timex().substring(4)))
                || (o.timex().startsWith("T") && when.startsWith(o.timex().substring(1)))
                || (o.timex().startsWith("BC") && when.equals("-" + o.timex().substring(2)));
        case TimeValue.Range r -> false;
        case TimeValue.Vague v -> false;
      };
    }
    String from = gold.path("from").asString(gold.path("notBefore").asString(""));
    String to = gold.path("to").asString(gold.path("notAfter").asString(""));
    return switch (value) {
      case TimeValue.Date d -> bounds(d.value().first(), d.value().last(), from, to);
      case TimeValue.Range r ->
          r.from().isPresent() == !from.isEmpty()
              && r.to().isPresent() == !to.isEmpty()
              && r.from().map(x -> x.first().equals(first(from))).orElse(true)
              && r.to().map(x -> x.last().equals(last(to))).orElse(true);
      case TimeValue.Vague v -> bounds(v.notBefore(), v.notAfter(), from, to);
      case TimeValue.Other o ->
          SEASONS.getOrDefault(o.timex(), "none").equals(from) && to.startsWith("--");
    };
  }

  private static boolean bounds(LocalDate first, LocalDate last, String from, String to) {
    if (from.startsWith("-") || to.startsWith("-") || from.isEmpty() || to.isEmpty()) {
      return false;
    }
    LocalDate lastGold = last(to);
    boolean month = to.length() == 7 && last.plusMonths(1).withDayOfMonth(1).isEqual(first(to));
    return first.equals(first(from)) && (last.equals(lastGold) || month);
  }

  private static LocalDate first(String iso) {
    return PartialDate.parse(iso).first();
  }

  private static LocalDate last(String iso) {
    return PartialDate.parse(iso).last();
  }

  /** What share of the dates of engagements some time in the text of the report resolves to. */
  private static void engagements(String[] args) throws IOException {
    Map<String, String> folds = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] row = line.split("\t");
      folds.put(row[0] + "/" + row[1], row[2]);
    }
    Path dir = Path.of(args[2]);
    boolean show = args[3].equals("show");
    List<String> wanted = List.of(args).subList(3, args.length);
    int dates = 0;
    int reached = 0;
    int exact = 0;
    int expressions = 0;
    int reports = 0;
    List<Path> files;
    try (var listed = Files.list(dir)) {
      files = listed.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".json", "");
      String fold = folds.getOrDefault(dir.getFileName() + "/" + name, "0");
      if (!wanted.contains(fold)) {
        continue;
      }
      JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
      Optional<LocalDate> published =
          Optional.ofNullable(gold.path("published").asString(null))
              .filter(s -> s.length() == 10)
              .map(LocalDate::parse);
      String text = Files.readString(file.resolveSibling(name + ".txt"));
      Report report =
          new PageReader(Options.defaults())
              .read(
                  new Page(
                      name, text, Optional.empty(), published, Optional.empty(), Optional.empty()));
      List<Sentence> sentences = new ArrayList<>();
      for (var paragraph : report.paragraphs()) {
        for (Tokens t : Splitter.shipped().sentences(text, paragraph.span())) {
          sentences.add(
              new ParsedSentence(
                  0,
                  t.forms(),
                  t.starts(),
                  t.ends(),
                  Tagger.shipped().tag(t.forms()),
                  t.forms(),
                  Parser.shipped()));
        }
      }
      List<String> values = new ArrayList<>();
      StringBuilder said = new StringBuilder();
      for (List<TimeExpression> times : TemporalTagger.shipped().times(report, sentences)) {
        for (TimeExpression e : times) {
          e.value().date().ifPresent(d -> values.add(d.toString()));
          expressions++;
          said.append(around(text, e.span().start(), e.span().end()))
              .append(" = ")
              .append(e.value().iso())
              .append("\n      ");
        }
      }
      reports++;
      List<String> missing = new ArrayList<>();
      for (JsonNode e : gold.path("engagements")) {
        String date = e.path("date").asString("");
        if (!date.isEmpty()) {
          dates++;
          exact += values.contains(date) ? 1 : 0;
          boolean month = values.stream().anyMatch(v -> v.startsWith(date));
          reached += month ? 1 : 0;
          if (!month) {
            missing.add(e.path("kind").asString() + " " + e.path("status").asString() + " " + date);
          }
        }
      }
      if (show) {
        System.out.println(
            name
                + " published "
                + published.map(LocalDate::toString).orElse("-")
                + " missing "
                + missing
                + "\n      "
                + said);
      }
    }
    System.out.printf(
        "%s: %d reports, %d expressions; of %d engagement dates %d resolved exactly (%.3f), %d within the stated"
            + " precision (%.3f)%n",
        dir.getFileName(),
        reports,
        expressions,
        dates,
        exact,
        (double) exact / dates,
        reached,
        (double) reached / dates);
  }
}
