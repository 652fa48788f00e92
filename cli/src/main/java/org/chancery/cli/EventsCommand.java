package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.account.DictionaryCoder;
import org.chancery.account.Understanding;
import org.chancery.brief.event.Daily;
import org.chancery.brief.event.EventBook;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.writer.Writers;
import org.chancery.eventdata.CodedEvent;
import org.chancery.eventdata.EventForm;
import org.chancery.record.Confidence;
import org.chancery.record.EventStatus;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes reports as events, or lists those of a register. */
@Command(
    name = "events",
    header = {"Codes reports as PLOVER and CAMEO events.", ""},
    descriptionHeading = "%n",
    description = {
      "Each event with its type, mode and contexts, who acts and towards whom with codes and"
          + " sectors, day and place, CAMEO code, Goldstein score and quad class, and the words that"
          + " say so. Without PATH, the events of the register: what several reports tell is one"
          + " event with all its sources. docs/codebook.md defines everything.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery events inbox/ > events.jsonl     PLOVER's JSON, one event a line",
      "  chancery events --format polecat inbox/ > events.tsv",
      "                                            POLECAT's 40 columns",
      "  chancery events --format gdelt inbox/ > events.tsv",
      "                                            GDELT's 61 columns, no header",
      "  chancery events --status held talks.txt",
      "  chancery events --frames our-words.tsv inbox/",
      "                                            with words of your own",
      "  chancery events                           those of your register, each once",
      "  chancery events --daily > daily.csv       counted by day, source, target and type",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are read all the same."
    })
final class EventsCommand implements Callable<Integer> {
  /** Most remarks that are told one by one. */
  private static final int REMARKS = 20;

  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Reports, as for \"read\"; - is standard input. The register's if none is given.")
  private List<String> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = EventFormat.Reader.class,
      description = "plover, polecat or gdelt; plover if not given.")
  private @Nullable EventFormat format;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = EventFormat.StatusReader.class,
      description =
          "Which events: held, ongoing, planned, cancelled, denied, hypothetical, several with"
              + " commas between; held,ongoing,planned if not given. A planned meeting is coded as"
              + " the intention to meet: AGREE, CAMEO 036.")
  private List<EventStatus> statuses = new ArrayList<>();

  @Option(
      names = "--daily",
      description =
          "Counts the register's events by day, source, target and type, as CSV: events, reports,"
              + " mean Goldstein score.")
  private boolean daily;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private OwnFrames frames = new OwnFrames();
  @Mixin private Sureness sureness = new Sureness();
  @Mixin private Limits limits = new Limits();
  @Mixin private Help help = new Help();

  EventsCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  /** The events of one input, ready to be written; or why there are none. */
  private record Written(byte[] bytes, long events, Optional<String> refused) {}

  @Override
  public Integer call() {
    double least = sureness.least();
    Set<EventStatus> wanted =
        statuses.isEmpty()
            ? EnumSet.of(EventStatus.HELD, EventStatus.ONGOING, EventStatus.PLANNED)
            : EnumSet.copyOf(statuses);
    if (paths.isEmpty()) {
      return ofRegister(wanted, least);
    }
    if (file.given() || daily || asOf.given()) {
      throw new Complaint(
          (file.given() ? "--register" : daily ? "--daily" : "--as-of")
              + " asks for the events of a register. Leave out "
              + paths.get(0)
              + ", or put it on the register first with: chancery add PATH");
    }
    return ofReports(wanted, least);
  }

  private EventForm form() {
    return Optional.ofNullable(format).orElse(EventFormat.PLOVER).form();
  }

  private int ofReports(Set<EventStatus> wanted, double least) {
    EventForm form = form();
    Understanding reader = reader(least);
    long[] count = new long[3];
    form.head().ifPresent(terminal.out()::print);
    try (Progress progress = new Progress(terminal)) {
      new Reading(reader, input.inlet(limits, terminal), limits.threads())
          .run(
              paths,
              account -> write(account, form, wanted, least),
              written -> {
                if (written.refused().isPresent()) {
                  count[2]++;
                  terminal.out().flush();
                  terminal.err().println(written.refused().get());
                } else {
                  count[0]++;
                  count[1] += written.events();
                }
                terminal.out().print(written.bytes());
                if (terminal.outIsTerminal()) {
                  terminal.out().flush();
                }
                progress.step();
              });
    }
    terminal.out().flush();
    if (reader instanceof DictionaryCoder coder) {
      tellLeftOut(coder.leftOut());
    }
    terminal
        .err()
        .println(
            "Read "
                + Summary.many(count[0], "report")
                + ": "
                + Summary.many(count[1], "event")
                + "."
                + (count[2] > 0 ? " Refused: " + count[2] + "." : ""));
    return count[2] > 0 ? Chancery.TROUBLE : 0;
  }

  /** By what reports are coded: Chancery's own lists, with the user's before them, or his alone. */
  private Understanding reader(double least) {
    return switch (frames.read()) {
      case OwnFrames.Frames.None none -> own.reader(understanding).get();
      case OwnFrames.Frames.Table table -> Understanding.knowing(own.read(), table.words());
      case OwnFrames.Frames.Dictionaries d -> {
        if (own.given() || least > 0) {
          throw new Complaint(
              own.given()
                  ? "--gazetteer has no part in events that dictionaries alone code. Leave it out,"
                      + " and put the actors into the dictionary of actors."
                  : "--min-confidence asks how sure an event is, which dictionaries do not say."
                      + " Leave it out.");
        }
        tellRemarks(d.dictionaries().remarks());
        yield new DictionaryCoder(d.dictionaries());
      }
    };
  }

  private void tellRemarks(List<String> remarks) {
    remarks.stream().limit(REMARKS).forEach(terminal.err()::println);
    if (remarks.size() > REMARKS) {
      terminal
          .err()
          .println("Left out of the dictionaries, all told: " + remarks.size() + " entries.");
    }
  }

  private void tellLeftOut(Map<String, Long> leftOut) {
    if (!leftOut.isEmpty()) {
      terminal
          .err()
          .println(
              "Left out, as PLOVER has no type for their codes: "
                  + Summary.many(leftOut.values().stream().mapToLong(n -> n).sum(), "event")
                  + " ("
                  + leftOut.entrySet().stream()
                      .limit(REMARKS)
                      .map(e -> e.getKey() + ": " + e.getValue())
                      .collect(Collectors.joining(", "))
                  + (leftOut.size() > REMARKS ? " ..." : "")
                  + ").");
    }
  }

  private static Written write(
      Account account, EventForm form, Set<EventStatus> wanted, double least) {
    return switch (account) {
      case Account.Refused r -> new Written(new byte[0], 0, Optional.of(r.sentence()));
      case Account.Understood u -> {
        List<CodedEvent> events =
            CodedEvent.of(
                    u.record(),
                    u.report().text(),
                    u.report().titleField().orElse(""),
                    u.report().url())
                .stream()
                .filter(c -> wanted.contains(c.event().status()))
                .filter(c -> Confidence.reaches(c.event().confidence(), least))
                .toList();
        StringBuilder lines = new StringBuilder();
        events.forEach(e -> lines.append(form.lines(e)));
        yield new Written(
            lines.toString().getBytes(StandardCharsets.UTF_8), events.size(), Optional.empty());
      }
    };
  }

  private int ofRegister(Set<EventStatus> wanted, double least) {
    if (input.published().isPresent() || own.given() || frames.given()) {
      throw new Complaint(
          (input.published().isPresent() ? "--published" : own.given() ? "--gazetteer" : "--frames")
              + " is for reports that are yet to be read. Name them, as in: chancery events PATH");
    }
    if (daily && format != null) {
      throw new Complaint("--daily is a table of its own, in CSV. Leave out --format.");
    }
    List<CodedEvent> events;
    try (Register register = file.existing(clock);
        Progress progress = new Progress(terminal)) {
      if (register.keys().isEmpty()) {
        throw new Complaint(
            "The register "
                + file.path()
                + " holds no report. Put some on it with: chancery add PATH");
      }
      events = new EventBook(register, asOf.moment()).events(wanted, least, progress::step);
    }
    if (daily) {
      daily(events);
    } else {
      EventForm form = form();
      form.head().ifPresent(terminal.out()::print);
      events.forEach(e -> terminal.out().print(form.lines(e)));
    }
    terminal.out().flush();
    terminal.err().println("On the register: " + Summary.many(events.size(), "event") + ".");
    return 0;
  }

  private void daily(List<CodedEvent> events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Writers.ofTables(Form.CSV).write(List.of(Daily.of(events)), bytes);
    } catch (IOException e) {
      throw new Complaint("The table could not be written: " + e.getMessage() + ".", e);
    }
    terminal.out().print(bytes.toByteArray());
    long left = events.stream().filter(e -> Daily.day(e).isEmpty()).count();
    if (left > 0) {
      terminal.err().println("Without a day, and not counted: " + left + ".");
    }
  }
}
