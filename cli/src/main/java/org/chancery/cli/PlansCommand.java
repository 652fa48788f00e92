package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.chancery.brief.wording.FactWording;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.fact.Fact;
import org.chancery.register.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows plans and what became of them. */
@Command(
    name = "plans",
    header = {"Shows what was planned, and what became of it.", ""},
    descriptionHeading = "%n",
    description = {
      "Of the reports that answer the question, as \"search\" does; on, after and before are about"
          + " the plan's date. All plans if no question is asked.",
      ""
    })
final class PlansCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "Which plans to show.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most plans to show, the latest dates first (${DEFAULT-VALUE}).")
  private int limit = 50;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Help help = new Help();

  PlansCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Planned> plans;
    try (Register register = file.existing(clock)) {
      plans = register.plans(SearchCommand.question(words), asOf.moment(), limit);
    }
    plans.forEach(p -> terminal.out().print(page(p)));
    if (plans.isEmpty()) {
      terminal.out().print("Nothing was planned.\n");
    }
    terminal.out().flush();
    return 0;
  }

  private String page(Planned p) {
    String what =
        p.intent()
            .plan()
            .map(Wording::plan)
            .or(() -> p.intent().engagement().map(e -> FactWording.of(new Fact.Engaged(e))))
            .orElse("");
    List<String> lines =
        new ArrayList<>(
            Wrap.lines(p.id() + "  " + what, terminal.width(), 0, 14, terminal.ink()::heading));
    lines.addAll(Wrap.lines(outcome(p), terminal.width(), 14, 16, UnaryOperator.identity()));
    lines.addAll(
        Wrap.lines(
            p.source().outlet().orElse("outlet not found")
                + p.source().published().map(d -> ", " + d).orElse("")
                + " · "
                + p.source().paths().get(0),
            terminal.width(),
            14,
            16,
            terminal.ink()::faint));
    return String.join("\n", lines) + "\n";
  }

  private static String outcome(Planned p) {
    return switch (p.fate().outcome()) {
      case Outcome.Held h ->
          "took place: "
              + p.held()
                  .map(t -> t.id() + "  " + Wording.engagement(t.group().merged().engagement()))
                  .orElse(h.group().toString());
      case Outcome.Cancelled c ->
          "called off, or put off without a date"
              + p.held()
                  .map(
                      t ->
                          "; later: "
                              + t.id()
                              + "  "
                              + Wording.engagement(t.group().merged().engagement()))
                  .orElse("");
      case Outcome.Postponed put -> "put off to " + Wording.date(put.date());
      case Outcome.Overdue o -> "overdue since " + Wording.date(PartialDate.of(o.since()));
      case Outcome.Open o -> "open";
    };
  }
}
