package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.brief.answer.Changes;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.subject.Subjects;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is new on the register. */
@Command(
    name = "changes",
    header = {"Shows what is new on the register since a day.", ""},
    descriptionHeading = "%n",
    description = {
      "New engagements and statements, and plans of which something else is known than then. What"
          + " was put on the register after the end of that day (Universal Time) is new, whenever it"
          + " took place.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery changes --from 2024-05-01 UNICEF",
      "  chancery changes --from 2024-05-01 --list watched.txt",
      "",
      "A list has one person, body, topic or pair a line, as for \"chancery brief\"."
    })
final class ChangesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(arity = "0..*", paramLabel = "WHO", description = "As for brief.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY",
      description = "The day since which something is new (2024-01-11).")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "A saved list of persons, bodies, topics and pairs, one a line.")
  private @Nullable Path list;

  @Mixin private Asking asking = new Asking();

  ChangesCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<String> asked = new ArrayList<>();
    if (!words.isEmpty()) {
      asked.add(String.join(" ", words));
    }
    if (list != null) {
      asked.addAll(Asking.lines(list));
    }
    if (asked.isEmpty()) {
      throw new Complaint("Say about whom: a name, or a saved list with --list FILE.");
    }
    try (Register register = asking.file().existing(clock)) {
      Scope now = asking.scope(clock);
      if (from.isAfter(now.today())) {
        throw new Complaint("--from " + from + " is still to come. Write a day that is past.");
      }
      Scope then = now.at(new Moment.EndOf(from));
      Collector collector = new Collector(register);
      List<Changes.Turn> turns = new ArrayList<>();
      for (String each : asked) {
        Subject subject = asking.subject(register, each);
        turns.add(
            new Changes.Turn(
                collector.collect(Subjects.at(register, subject, then.moment(), then.most()), then),
                collector.collect(subject, now)));
      }
      asking
          .delivery()
          .deliver(
              Changes.of(turns, from, asking.request()),
              "Nothing about that is new on the register since " + from + ".",
              terminal);
    }
    return 0;
  }
}
