package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.FactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an engagement or a person. */
@Command(
    name = "show",
    header = {"Shows an engagement with all its sources, or a person through time.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery show \"Zuev\"                 who that is, offices held, engagements",
      "  chancery show 1ae2b2ba5aa6           an engagement, as search calls it",
      "  chancery show --as-of 2024-06-30 Zuev"
    })
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "WHAT",
      description = "A person's name, or the twelve digits that search calls a fact by.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--latest",
      paramLabel = "N",
      description = "How many of a person's engagements to show (${DEFAULT-VALUE}).")
  private int latest = 10;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Help help = new Help();

  ShowCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    String what = String.join(" ", words).strip();
    try (Register register = file.existing(clock)) {
      terminal.out().print(FactId.looksLike(what) ? fact(register, what) : persons(register, what));
    }
    terminal.out().flush();
    return 0;
  }

  private String fact(Register register, String digits) {
    FactId id = new FactId(digits);
    Moment moment = asOf.moment();
    Optional<Dossier> told = register.engagement(id, moment);
    if (told.isPresent()) {
      return DossierPage.of(told.get(), terminal.width(), terminal.ink());
    }
    List<Target> facts = register.facts(id, moment);
    if (facts.isEmpty()) {
      throw new Complaint(
          "No fact is called "
              + digits
              + ". A fact that was read anew or corrected has another name; search for it.");
    }
    StringBuilder page = new StringBuilder();
    for (Target target : facts) {
      page.append(FactJson.node(target.fact()).toPrettyString()).append('\n');
    }
    return page.toString();
  }

  private String persons(Register register, String name) {
    List<Biography> found = register.persons(name, asOf.moment(), latest);
    if (found.isEmpty()) {
      throw new Complaint(
          "Nobody on the register is called \"" + name + "\". Maybe the family name alone.");
    }
    StringBuilder pages = new StringBuilder();
    found.stream()
        .limit(Register.TOLD)
        .forEach(b -> pages.append(PersonPage.of(b, terminal.width(), terminal.ink())));
    if (found.size() > Register.TOLD) {
      pages.append("Others of that name, who are named less often; write the whole name:\n");
      found.stream()
          .skip(Register.TOLD)
          .flatMap(b -> PersonPage.line(b, terminal.width()).stream())
          .forEach(line -> pages.append(line).append('\n'));
    }
    return pages.toString();
  }
}
