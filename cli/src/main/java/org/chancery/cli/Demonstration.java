package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.brief.form.page.Ink;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Act;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.record.Status;

/**
 * What the samples hold on one pair of parties, on one screen: a glimpse of a brief. Which pair it
 * is belongs to the samples, of which one thread follows it through time.
 */
final class Demonstration {
  /** A screen holds 40 lines of 100 columns. */
  private static final int WIDTH = 100;

  private static final int ENGAGEMENTS = 6;
  private static final int STATEMENTS = 5;
  private static final int PLANS = 4;

  /** Most reports that are drawn on: their names stand two on a line. */
  private static final int SOURCES = 8;

  private static final int SOURCES_OF_ONE = 3;

  private static final int DATE_COLUMN = 18;

  private static final Side AZERBAIJAN = new Side("Azerbaijan", "AZE"::equals);

  /** The organisation, and its programmes, funds and offices: their acronyms begin with its own. */
  private static final Side UNITED_NATIONS =
      new Side("the United Nations", code -> code.startsWith("UN"));

  /** Of what was said, that is told first which binds or asks most; courtesies are left out. */
  private static final List<Act> WEIGHTIEST =
      List.of(
          Act.REQUEST,
          Act.WARN,
          Act.CRITICISE,
          Act.REJECT,
          Act.STRESS,
          Act.SUPPORT,
          Act.PROPOSE,
          Act.HOPE,
          Act.INFORM,
          Act.NOTE,
          Act.PRAISE);

  private record Side(String name, Predicate<String> code) {
    boolean has(Participant p) {
      return p.office().code().filter(code).isPresent();
    }
  }

  /** An engagement and the reports that tell of it. */
  private record Met(Engagement engagement, List<Record> sources) {}

  private record Said(Record record, Statement statement) {}

  private record Coming(Record record, Plan plan) {}

  private final List<Record> records;
  private final Terminal terminal;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();

  private Demonstration(List<Record> records, Terminal terminal) {
    this.records = records;
    this.terminal = terminal;
    this.ink = terminal.ink();
  }

  static String of(List<Account.Understood> accounts, Terminal terminal) {
    Demonstration demo =
        new Demonstration(accounts.stream().map(Account.Understood::record).toList(), terminal);
    demo.write();
    return String.join("\n", demo.lines) + "\n";
  }

  private void write() {
    counts();
    List<Record> thread =
        records.stream()
            .filter(r -> r.engagements().stream().anyMatch(Demonstration::between))
            .sorted(Comparator.comparing(Demonstration::day).thenComparing(Record::source))
            .limit(SOURCES)
            .toList();
    List<Met> met = met(thread);
    lines.add("");
    lines.add(ink.bold(capital(AZERBAIJAN.name) + " and " + UNITED_NATIONS.name));
    telling(met).forEach(this::engagement);
    if (met.isEmpty()) {
      lines.add("  No engagement of the two was found in the samples.");
    }
    statements(thread);
    promised(thread);
    sources();
    next(thread);
  }

  private void counts() {
    Set<String> persons = new TreeSet<>();
    records.stream()
        .flatMap(r -> r.engagements().stream())
        .flatMap(e -> e.participants().stream())
        .forEach(p -> p.name().ifPresent(n -> persons.add(n.toLowerCase(Locale.ROOT))));
    lines.add(
        ink.heading(
            "%s in samples/ put on record: %s, %s, %s, %s."
                .formatted(
                    Summary.many(records.size(), "report"),
                    Summary.many(sum(r -> r.engagements().size()), "engagement"),
                    Summary.many(persons.size(), "person"),
                    Summary.many(sum(r -> r.statements().size()), "statement"),
                    Summary.many(sum(r -> r.plans().size()), "plan"))));
    lines.add("What they hold on one pair of parties, before the next meeting; [1] is the source.");
  }

  private long sum(ToIntFunction<Record> of) {
    return records.stream().mapToInt(of).sum();
  }

  /** In the order of time; what two reports tell alike once, with both. */
  private List<Met> met(List<Record> thread) {
    Map<String, Met> met = new LinkedHashMap<>();
    for (Record r : thread) {
      for (Engagement e : r.engagements()) {
        if (between(e)) {
          String key =
              e.date().filter(d -> d.day().isPresent()).isPresent()
                  ? e.kind() + " " + e.date().get()
                  : "only " + met.size();
          met.computeIfAbsent(key, k -> new Met(e, new ArrayList<>())).sources().add(r);
        }
      }
    }
    return met.values().stream()
        .sorted(
            Comparator.comparing(
                m -> m.engagement().date().map(PartialDate::first).orElse(LocalDate.MAX)))
        .toList();
  }

  /** As many as have room: those with a name on both sides, and of these the last. */
  private static List<Met> telling(List<Met> met) {
    List<Met> chosen =
        met.reversed().stream()
            .sorted(Comparator.comparing(m -> !named(m.engagement())))
            .limit(ENGAGEMENTS)
            .toList();
    return met.stream().filter(chosen::contains).toList();
  }

  private static boolean named(Engagement e) {
    return Stream.of(AZERBAIJAN, UNITED_NATIONS)
        .allMatch(
            side -> e.participants().stream().anyMatch(p -> side.has(p) && p.name().isPresent()));
  }

  private void engagement(Met m) {
    Engagement e = m.engagement();
    String cited =
        m.sources().stream()
            .map(r -> "[" + cite(r) + "]")
            .distinct()
            .limit(SOURCES_OF_ONE)
            .collect(Collectors.joining());
    String status = e.status() == Status.HELD ? "" : " (" + e.status().label() + ")";
    String about = e.topics().isEmpty() ? "" : ": " + Wording.topics(e.topics());
    String what = Wording.kind(e.kind()) + status + Wording.place(e.place(), e.country()) + about;
    lines.add(
        "  "
            + dated(e.date())
            + Wrap.cut(what, WIDTH - DATE_COLUMN - 3 - Wrap.length(cited))
            + " "
            + cited);
    String who =
        Stream.of(AZERBAIJAN, UNITED_NATIONS)
            .map(
                side ->
                    e.participants().stream()
                        .filter(side::has)
                        .map(Demonstration::brief)
                        .collect(Collectors.joining("; ")))
            .collect(Collectors.joining(" – "));
    lines.add(" ".repeat(DATE_COLUMN + 2) + Wrap.cut(who, WIDTH - DATE_COLUMN - 2));
  }

  private void statements(List<Record> thread) {
    Set<String> persons =
        thread.stream()
            .flatMap(r -> r.engagements().stream())
            .filter(Demonstration::between)
            .flatMap(e -> e.participants().stream())
            .filter(p -> AZERBAIJAN.has(p) || UNITED_NATIONS.has(p))
            .flatMap(p -> p.name().stream())
            .collect(Collectors.toSet());
    // The weightiest of each speaker in each report.
    Set<String> told = new TreeSet<>();
    List<Said> said =
        thread.stream()
            .flatMap(r -> r.statements().stream().map(s -> new Said(r, s)))
            .filter(s -> WEIGHTIEST.contains(s.statement().act()))
            .filter(s -> s.statement().speaker().filter(persons::contains).isPresent())
            .sorted(Comparator.comparing(s -> WEIGHTIEST.indexOf(s.statement().act())))
            .filter(s -> told.add(s.record().source() + " " + s.statement().speaker().get()))
            .limit(STATEMENTS)
            .sorted(Comparator.comparing(s -> day(s.record())))
            .toList();
    if (said.isEmpty()) {
      return;
    }
    section("Said");
    for (Said s : said) {
      Statement t = s.statement();
      line(
          s.record().published().map(PartialDate::of),
          Wording.speaker(t) + " " + Wording.said(t.act()) + ": “" + t.text(),
          "”",
          s.record());
    }
  }

  private void promised(List<Record> thread) {
    List<Said> pledges =
        thread.stream()
            .flatMap(r -> r.statements().stream().map(s -> new Said(r, s)))
            .filter(s -> s.statement().act() == Act.PLEDGE)
            .limit(PLANS / 2)
            .toList();
    List<Coming> plans =
        thread.stream()
            .flatMap(r -> r.plans().stream().map(p -> new Coming(r, p)))
            .sorted(
                Comparator.comparing(
                    c -> c.plan().date().map(PartialDate::first).orElse(LocalDate.MAX)))
            .limit(PLANS - pledges.size())
            .toList();
    if (pledges.isEmpty() && plans.isEmpty()) {
      return;
    }
    section("Promised and planned");
    for (Said s : pledges) {
      Statement t = s.statement();
      line(
          s.record().published().map(PartialDate::of),
          Wording.speaker(t) + " pledged: “" + t.text(),
          "”",
          s.record());
    }
    for (Coming c : plans) {
      line(c.plan().date(), c.plan().what() + Wording.where(c.plan()), "", c.record());
    }
  }

  private void line(Optional<PartialDate> date, String words, String close, Record source) {
    lines.add(
        "  "
            + dated(date)
            + Wrap.cut(words, WIDTH - DATE_COLUMN - 10)
            + close
            + " ["
            + cite(source)
            + "]");
  }

  private void sources() {
    if (sources.isEmpty()) {
      return;
    }
    section("Sources");
    List<String> cells = new ArrayList<>();
    sources.forEach((file, n) -> cells.add("[" + n + "] " + file));
    int half = WIDTH / 2 - 2;
    for (int i = 0; i < cells.size(); i += 2) {
      String left = Wrap.cut(cells.get(i), half - 1);
      String right = i + 1 < cells.size() ? Wrap.cut(cells.get(i + 1), half - 1) : "";
      lines.add(("  " + left + " ".repeat(half - Wrap.length(left)) + right).stripTrailing());
    }
  }

  private void next(List<Record> thread) {
    Path samples = terminal.samples();
    Path example = thread.stream().map(r -> samples.resolve(file(r))).findFirst().orElse(samples);
    section("Next");
    lines.add("  " + terminal.program() + " read " + example);
    lines.add("  " + terminal.program() + " read --json " + samples + " > records.jsonl");
    lines.add("  " + terminal.program() + " read YOUR-REPORT.txt");
  }

  private void section(String heading) {
    lines.add("");
    lines.add(ink.bold(heading));
  }

  private int cite(Record r) {
    return sources.computeIfAbsent(file(r), f -> sources.size() + 1);
  }

  private static String file(Record r) {
    return String.valueOf(Path.of(r.source()).getFileName());
  }

  private static boolean between(Engagement e) {
    return e.participants().stream().anyMatch(AZERBAIJAN::has)
        && e.participants().stream().anyMatch(UNITED_NATIONS::has);
  }

  /** Name and office, and which of the organisation's bodies, where it is not itself. */
  private static String brief(Participant p) {
    Optional<String> code = p.office().code();
    if (p.name().isEmpty()) {
      return p.office().body().or(() -> code).orElse("");
    }
    String body =
        code.filter(c -> UNITED_NATIONS.has(p) && !c.equals("UN"))
            .map(c -> " (" + c + ")")
            .orElse("");
    return p.name().get() + p.office().role().map(r -> ", " + r).orElse("") + body;
  }

  private static LocalDate day(Record r) {
    return r.published().orElse(LocalDate.MAX);
  }

  private static String dated(Optional<PartialDate> date) {
    String words = date.map(Wording::date).orElse("no date");
    return words + " ".repeat(Math.max(1, DATE_COLUMN - Wrap.length(words)));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
