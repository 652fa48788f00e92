package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.chancery.register.correction.Value;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects what is on a register. */
@Command(
    name = "correct",
    header = {"Corrects what is on the register.", ""},
    descriptionHeading = "%n",
    description = {
      "A correction is kept with its author, time and reason. It wins over every later reading, and"
          + " can be undone. FACT is what search and show call a fact by; of an event, what events"
          + " has under cite_info as fact.",
      ""
    },
    footer = {
      "",
      "Actions:",
      "  confirm FACT                         it is right as it stands",
      "  reject FACT                          there is no such fact",
      "  edit FACT FIELD=VALUE...             date=2024-01-12, participants/0/role=Envoy, place=",
      "                                       of an event: type=AID, mode=, source/0/code=FJI",
      "  same-engagement FACT FACT            two reports tell of one engagement",
      "  other-engagement FACT FACT           they tell of two",
      "  same-person NAME NAME                two names mean one person",
      "  other-person NAME NAME               two names mean two persons",
      "  undo CORRECTION                      as \"chancery corrections\" calls it",
      "",
      "A name can be said to be meant in one report: \"Jane Roe@inbox/talks.txt\"."
    })
final class CorrectCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "ACTION", description = "What to do; see below.")
  private String action = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHAT", description = "To what.")
  private List<String> what = new ArrayList<>();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who says so; your name on this machine if not given.")
  private String author = System.getProperty("user.name", "unknown");

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  CorrectCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Correction correction;
    try (Register register = file.existing(clock)) {
      correction = Correction.of(author, clock.instant(), reason, change(register));
      register.correct(List.of(correction));
    }
    terminal
        .out()
        .print(
            "Noted as "
                + correction.id()
                + ". Undo it with: chancery correct undo "
                + correction.id()
                + "\n"
                + renamed(correction.change()));
    terminal.out().flush();
    return 0;
  }

  /** A fact with other values has another name. */
  private static String renamed(Change change) {
    return change instanceof Change.Edit e
        ? "The fact is called " + e.edited().id() + " now.\n"
        : "";
  }

  private Change change(Register register) {
    return switch (action) {
      case "confirm" -> new Change.Confirm(target(register, only(1).get(0)));
      case "reject" -> new Change.Reject(target(register, only(1).get(0)));
      case "edit" -> edit(register);
      case "same-engagement" ->
          new Change.SameEngagement(
              engagement(register, only(2).get(0)), engagement(register, what.get(1)));
      case "other-engagement" ->
          new Change.OtherEngagement(
              engagement(register, only(2).get(0)), engagement(register, what.get(1)));
      case "same-person" ->
          new Change.SamePerson(mention(register, only(2).get(0)), mention(register, what.get(1)));
      case "other-person" ->
          new Change.OtherPerson(mention(register, only(2).get(0)), mention(register, what.get(1)));
      case "undo" -> undo(register);
      default ->
          throw new Complaint(
              "There is no action \""
                  + action
                  + "\". There are confirm, reject, edit, same-engagement, other-engagement,"
                  + " same-person, other-person and undo.");
    };
  }

  private List<String> only(int number) {
    if (what.size() != number) {
      throw new Complaint(
          action
              + " wants "
              + (number == 1 ? "one thing" : number + " things")
              + " behind it, not "
              + what.size()
              + ".");
    }
    return what;
  }

  private Change edit(Register register) {
    Target target = target(register, what.get(0));
    List<Value> values = new ArrayList<>();
    for (String pair : what.subList(1, what.size())) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new Complaint("\"" + pair + "\" is no FIELD=VALUE, such as date=2024-01-12.");
      }
      values.add(new Value(pair.substring(0, equals), pair.substring(equals + 1)));
    }
    if (values.isEmpty()) {
      throw new Complaint("edit wants at least one FIELD=VALUE, such as date=2024-01-12.");
    }
    Change.Edit edit = new Change.Edit(target, values);
    try {
      edit.edited();
    } catch (IllegalArgumentException e) {
      throw new Complaint(String.valueOf(e.getMessage()), e);
    }
    return edit;
  }

  private static Target target(Register register, String digits) {
    List<Target> found =
        FactId.looksLike(digits) ? register.facts(new FactId(digits), Moment.now()) : List.of();
    if (found.isEmpty()) {
      throw new Complaint(
          "No fact is called \"" + digits + "\". Search shows what facts are called by.");
    }
    return found.get(0);
  }

  private static Target engagement(Register register, String digits) {
    Target target = target(register, digits);
    if (!(target.fact() instanceof Fact.Engaged)) {
      throw new Complaint("The fact " + digits + " is no engagement.");
    }
    return target;
  }

  /**
   * The first report, by its key, that has the name; or the one that is named behind an at sign.
   */
  private static Mention mention(Register register, String words) {
    int at = words.lastIndexOf('@');
    String name = at < 0 ? words : words.substring(0, at);
    List<Mention> found = register.mentions(name, Moment.now());
    if (at >= 0) {
      String report = words.substring(at + 1);
      found =
          found.stream()
              .filter(m -> m.report().equals(report) || register.paths(m.report()).contains(report))
              .toList();
    }
    if (found.isEmpty()) {
      throw new Complaint(
          "No report names \"" + words + "\" exactly so. \"chancery show\" has all names.");
    }
    return found.get(0);
  }

  private Change undo(Register register) {
    String id = only(1).get(0);
    if (register.corrections(Moment.now()).stream().noneMatch(c -> c.id().equals(id))) {
      throw new Complaint(
          "There is no correction \"" + id + "\". \"chancery corrections\" lists them.");
    }
    return new Change.Undo(id);
  }
}
