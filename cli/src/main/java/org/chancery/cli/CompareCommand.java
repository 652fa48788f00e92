package org.chancery.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.brief.answer.Comparing;
import org.chancery.brief.material.Scope;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays two engagements, or two reports of one, side by side. */
@Command(
    name = "compare",
    header = {"Lays two engagements, or two readouts of one, side by side.", ""},
    descriptionHeading = "%n",
    description = {
      "Each is called by the twelve digits that search, show and timeline give it. An engagement"
          + " that several reports tell has one such name in each of them: \"chancery show\" has"
          + " them all.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery compare 1ae2b2ba5aa6 09d1c61a7f02",
      "  chancery compare 1ae2b2ba5aa6 09d1c61a7f02 -o readouts.docx"
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FACT", description = "The one, by its twelve digits.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "FACT", description = "The other.")
  private String other = "";

  @Mixin private Asking asking = new Asking();

  CompareCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (Register register = asking.file().existing(clock)) {
      Scope scope = asking.scope(clock);
      asking
          .delivery()
          .deliver(
              Comparing.of(
                  view(register, one, scope.moment()),
                  view(register, other, scope.moment()),
                  scope,
                  asking.request()),
              terminal);
    }
    return 0;
  }

  private static Comparing.View view(Register register, String digits, Moment moment) {
    if (!FactId.looksLike(digits)) {
      throw new Complaint(
          "\""
              + digits
              + "\" does not name an engagement. Write the twelve digits that search gives.");
    }
    List<Target> found = register.facts(new FactId(digits), moment);
    for (Target target : found) {
      if (target.fact() instanceof Fact.Engaged engaged) {
        Reported report = register.report(target.report(), moment).orElseThrow();
        return new Comparing.View(
            title(engaged.engagement(), report), engaged.engagement(), report);
      }
    }
    throw new Complaint(
        found.isEmpty()
            ? "No fact is called "
                + digits
                + ". A fact that was read anew or corrected has another name; search for it."
            : digits + " is no engagement, and only engagements are compared.");
  }

  private static String title(Engagement e, Reported report) {
    String kind = e.kind().label().replace('-', ' ');
    return e.date().map(d -> kind + " of " + Wording.date(d)).orElse(kind)
        + " in "
        + report.source().outlet().orElse(report.source().paths().get(0))
        + report.source().published().map(d -> ", " + Wording.date(PartialDate.of(d))).orElse("");
  }
}
