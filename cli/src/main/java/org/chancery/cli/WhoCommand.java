package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Careers;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Bodies;
import org.chancery.brief.subject.Finder;
import org.chancery.register.Biography;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows persons and their offices through time. */
@Command(
    name = "who",
    header = {
      "Shows who somebody is: names, and offices through time as the reports show them.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery who Zuev",
      "  chancery who \"foreign minister of Azerbaijan\"",
      "  chancery who Aliyev -o offices.xlsx"
    })
final class WhoCommand implements Callable<Integer> {
  /** Of more persons, the engagements are not told. */
  private static final int FEW = 3;

  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name or a part of it, in any transliteration, or an office.")
  private List<String> words = new ArrayList<>();

  @Mixin private Asking asking = new Asking();

  WhoCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    String asked = String.join(" ", words).strip();
    try (Register register = asking.file().existing(clock)) {
      Scope scope = asking.scope(clock);
      Finder finder = new Finder(register, Bodies.standard(), scope.moment(), scope.most());
      List<Biography> found = finder.persons(asked);
      if (found.size() <= FEW) {
        found = found.stream().map(finder::whole).toList();
      }
      if (found.isEmpty()) {
        List<String> nearest = register.nearest(asked, 5);
        throw new Complaint(
            "Nobody on the register is called \""
                + asked
                + "\"."
                + (nearest.isEmpty() ? "" : " Maybe " + String.join(", or ", nearest) + "."));
      }
      Answer answer = Careers.of(register, found, asked, scope, asking.request());
      asking.delivery().deliver(answer, terminal);
    }
    return 0;
  }
}
