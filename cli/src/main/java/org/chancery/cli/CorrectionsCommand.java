package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.brief.wording.FactWording;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.CorrectionJson;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists corrections, writes them to a file or takes them from one. */
@Command(
    name = "corrections",
    header = {"Shows the corrections, or takes some from a file.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery corrections                 to look at",
      "  chancery corrections --json > ours.jsonl",
      "  chancery corrections --import theirs.jsonl"
    })
final class CorrectionsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Option(names = "--json", description = "One correction a line, as JSON.")
  private boolean json;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Takes the corrections from such a file; those that are there are passed over.")
  private @Nullable Path from;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Help help = new Help();

  CorrectionsCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (Register register = file.existing(clock)) {
      Optional<Path> source = Optional.ofNullable(from);
      if (source.isPresent()) {
        take(register, source.get());
      } else {
        list(register.corrections(asOf.moment()));
      }
    }
    terminal.out().flush();
    return 0;
  }

  private void take(Register register, Path source) {
    List<String> lines;
    try {
      lines = Files.readAllLines(source, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Complaint(source + " cannot be read (" + e.getMessage() + ").", e);
    }
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          corrections.add(CorrectionJson.read(lines.get(i)));
        } catch (IllegalArgumentException e) {
          throw new Complaint(
              source + ", line " + (i + 1) + " is no correction: " + e.getMessage() + ".", e);
        }
      }
    }
    int before = register.corrections(Moment.now()).size();
    register.correct(corrections);
    int taken = register.corrections(Moment.now()).size() - before;
    terminal
        .out()
        .print(
            "Took "
                + Summary.many(taken, "correction")
                + "; "
                + (corrections.size() - taken)
                + " were there already.\n");
  }

  private void list(List<Correction> all) {
    Set<String> active =
        Correction.active(all).stream()
            .map(Correction::id)
            .collect(Collectors.toCollection(HashSet::new));
    for (Correction c : all) {
      if (json) {
        terminal.out().print(CorrectionJson.line(c) + "\n");
        continue;
      }
      boolean undone = !(c.change() instanceof Change.Undo) && !active.contains(c.id());
      String reason = c.reason().isBlank() ? "" : " (" + c.reason() + ")";
      String words =
          c.id()
              + "  "
              + c.time().toString().substring(0, 16).replace('T', ' ')
              + "  "
              + c.author()
              + ": "
              + words(c.change())
              + reason
              + (undone ? "; undone" : "");
      Wrap.lines(words, terminal.width(), 0, 14, w -> w)
          .forEach(line -> terminal.out().print(line + "\n"));
    }
    if (all.isEmpty() && !json) {
      terminal.out().print("There are no corrections.\n");
    }
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.Confirm c -> "confirm " + fact(c.target());
      case Change.Reject r -> "reject " + fact(r.target());
      case Change.Edit e ->
          "edit "
              + e.values().stream()
                  .map(v -> v.path() + "=" + v.words())
                  .collect(Collectors.joining(", "))
              + " in "
              + fact(e.target());
      case Change.SameEngagement s ->
          "one engagement: " + fact(s.one()) + " and " + fact(s.other());
      case Change.OtherEngagement o ->
          "two engagements: " + fact(o.one()) + " and " + fact(o.other());
      case Change.SamePerson s -> "one person: " + name(s.one()) + " and " + name(s.other());
      case Change.OtherPerson o -> "two persons: " + name(o.one()) + " and " + name(o.other());
      case Change.Undo u -> "undo " + u.correction();
    };
  }

  private static String fact(Target target) {
    return target.id() + " " + FactWording.of(target.fact());
  }

  private static String name(Mention mention) {
    return mention.name() + "@" + mention.report();
  }
}
