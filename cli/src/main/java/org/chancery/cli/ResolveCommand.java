package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.gazetteer.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who or what the words for an actor mean. */
@Command(
    name = "resolve",
    header = {"Says who or what is meant by the words for an actor.", ""},
    descriptionHeading = "%n",
    description = {
      "For \"Lavrov\", \"an American destroyer\" or \"the Kremlin\": whose it is, with its code in the"
          + " record and in PLOVER, what it does (PLOVER's sector), and which entry of which list"
          + " says so. Offices end: with a date, somebody is in office or a former official (ELI)"
          + " as of that day.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery resolve Lavrov \"an American destroyer\"",
      "  chancery resolve --date 2009-01-01 Putin     as of that day",
      "  chancery resolve --context Mexican \"the PRD\"",
      "                                       the words around it tell which is meant",
      "  chancery resolve --json --file actors.jsonl",
      "                                       many, one a line, for programs",
      "",
      "A line of the file, or of standard input where nothing else is given:",
      "  {\"actor\": \"the PRD\", \"context\": \"Mexican\", \"date\": \"2022-01-31\"}",
      "context and date may be left out. Without a date, the latest known counts.",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are resolved all the same."
    })
final class ResolveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "ACTOR",
      description = "The words for an actor, in quotation marks if there are several.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Actors as JSON Lines; - is standard input. May be given again.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      description = "Words around the actors, for those that do not give their own.")
  private String context = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "The day of which the actors are spoken (2024-01-11), for those that do not give one.")
  private @Nullable LocalDate date;

  @Option(names = "--json", description = "One answer a line, as JSON.")
  private boolean json;

  @Mixin private OwnActors own = new OwnActors();

  @Mixin private Help help = new Help();

  ResolveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Resolver resolver = own.given() ? Resolver.with(own.read()) : Resolver.standard();
    boolean refused = false;
    for (String actor : actors) {
      refused |= !answer(resolver, Question.of(actor, context, Optional.ofNullable(date)));
    }
    List<String> from = actors.isEmpty() && files.isEmpty() ? List.of("-") : files;
    for (String file : from) {
      try (Questions questions = Questions.in(file, context, Optional.ofNullable(date))) {
        for (Optional<Question> q = questions.next(); q.isPresent(); q = questions.next()) {
          refused |= !answer(resolver, q.get());
        }
      } catch (Complaint e) {
        refuse(String.valueOf(e.getMessage()));
        refused = true;
      }
    }
    terminal.out().flush();
    return refused ? Chancery.TROUBLE : 0;
  }

  /** Writes the answer, or why there is none; false if the question could not be read. */
  private boolean answer(Resolver resolver, Question question) {
    return switch (question) {
      case Question.Refused r -> {
        refuse(r.sentence());
        yield false;
      }
      case Question.Asked q -> {
        Answer answer = new Answer(q, resolver.resolve(q.actor(), q.context(), q.date()));
        String text = json ? answer.json() : answer.page(terminal.width(), terminal.ink());
        terminal.out().print(text.getBytes(StandardCharsets.UTF_8));
        if (terminal.outIsTerminal()) {
          terminal.out().flush();
        }
        yield true;
      }
    };
  }

  private void refuse(String sentence) {
    terminal.out().flush();
    terminal.err().println(sentence);
  }
}
