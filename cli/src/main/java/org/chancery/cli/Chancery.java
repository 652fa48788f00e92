package org.chancery.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.brief.form.FormTrouble;
import org.chancery.record.PartialDate;
import org.chancery.register.RegisterTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: what is asked for on the command line is done, or a sentence says why not. */
@Command(
    name = "chancery",
    header = {"Chancery keeps the record of international engagements.", ""},
    descriptionHeading = "%n",
    description = {
      "It reads press reports and official readouts, and puts on record who met whom, in which"
          + " office, when, where and about what, who said what and what is planned, each with the"
          + " words that say so. Nothing of them leaves this machine.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start with:  chancery demo",
      "Then:        chancery read YOUR-REPORT.txt",
      "More about a command:  chancery read --help"
    },
    versionProvider = Chancery.Version.class)
public final class Chancery implements Runnable {
  /** The exit code of everything that went wrong. */
  static final int TROUBLE = 2;

  /** What a program ends with whose reader went away (128 + SIGPIPE), as shells know it. */
  static final int NOBODY_LISTENS = 141;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--version", versionHelp = true, description = "Shows the version.")
  private boolean version;

  @Mixin private Help help = new Help();

  private Chancery() {}

  public static void main(String[] arguments) {
    // Figures and dates look the same whatever the machine's language.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Does what the arguments ask for; gives the exit code. */
  static int run(Terminal terminal, String... arguments) {
    return run(terminal, remembered(Understanding::standard), Clock.systemUTC(), arguments);
  }

  static int run(Terminal terminal, Understanding understanding, String... arguments) {
    return run(terminal, () -> understanding, Clock.systemUTC(), arguments);
  }

  /** At the time that a clock tells. */
  static int run(Terminal terminal, Understanding understanding, Clock clock, String... arguments) {
    return run(terminal, () -> understanding, clock, arguments);
  }

  /** Asked only by commands that read: help and version need no models. */
  static Supplier<Understanding> remembered(Supplier<Understanding> maker) {
    return new Supplier<>() {
      private @Nullable Understanding made;

      @Override
      public synchronized Understanding get() {
        Understanding it = made;
        if (it == null) {
          it = maker.get();
          made = it;
        }
        return it;
      }
    };
  }

  private static int run(
      Terminal terminal, Supplier<Understanding> understanding, Clock clock, String... arguments) {
    PrintWriter out = new PrintWriter(new OutputWriter(terminal.out()));
    CommandLine commands =
        new CommandLine(new Chancery())
            .addSubcommand(new DemoCommand(terminal, understanding))
            .addSubcommand(new ReadCommand(terminal, understanding))
            .addSubcommand(new ResolveCommand(terminal))
            .addSubcommand(new PlacesCommand(terminal))
            .addSubcommand(new EventsCommand(terminal, understanding, clock))
            .addSubcommand(new TopicsCommand(terminal))
            .addSubcommand(new EvaluateCommand(terminal, understanding))
            .addSubcommand(new AddCommand(terminal, understanding, clock))
            .addSubcommand(new WatchCommand(terminal, understanding, clock))
            .addSubcommand(new SearchCommand(terminal, clock))
            .addSubcommand(new ShowCommand(terminal, clock))
            .addSubcommand(new PlansCommand(terminal, clock))
            .addSubcommand(new DeskCommand(terminal, understanding, clock))
            .addSubcommand(new BriefCommand(terminal, clock))
            .addSubcommand(new TimelineCommand(terminal, clock))
            .addSubcommand(new AgendaCommand(terminal, clock))
            .addSubcommand(new PositionsCommand(terminal, clock))
            .addSubcommand(new CommitmentsCommand(terminal, clock))
            .addSubcommand(new CalendarCommand(terminal, clock))
            .addSubcommand(new NetworkCommand(terminal, clock))
            .addSubcommand(new WhoCommand(terminal, clock))
            .addSubcommand(new CompareCommand(terminal, clock))
            .addSubcommand(new ChangesCommand(terminal, clock))
            .addSubcommand(new CorrectCommand(terminal, clock))
            .addSubcommand(new CorrectionsCommand(terminal, clock))
            .addSubcommand(new RereadCommand(terminal, understanding, clock))
            .addSubcommand(new OriginalCommand(terminal, clock))
            .addSubcommand(new RemoveCommand(terminal, clock))
            .addSubcommand(new CheckCommand(terminal, clock))
            .addSubcommand(new BackupCommand(terminal, clock))
            .addSubcommand(new RestoreCommand(terminal, clock))
            .addSubcommand(new ExportCommand(terminal, clock))
            .addSubcommand(new ImportCommand(terminal, clock))
            .addSubcommand(new CompletionCommand(terminal))
            .addSubcommand(new ManCommand(terminal))
            .registerConverter(LocalDate.class, Chancery::date)
            .registerConverter(PartialDate.class, Chancery::partialDate)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(new PrintWriter(terminal.err(), true))
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(Math.max(terminal.width(), 80))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler((e, args) -> misused(terminal, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
    try {
      int code = commands.execute(arguments);
      out.flush();
      terminal.out().flush();
      return code;
    } catch (Output.Closed e) {
      return NOBODY_LISTENS;
    } catch (Complaint e) {
      terminal.err().println(e.getMessage());
      return TROUBLE;
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  boolean versionWanted() {
    return version || help.wanted();
  }

  private static int misused(Terminal terminal, ParameterException e) {
    String sentence =
        noCommand(e).orElse(String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ").strip());
    terminal.err().println(sentence.matches(".*[.!?]") ? sentence : sentence + ".");
    terminal
        .err()
        .println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return TROUBLE;
  }

  /** "chancery raed": the sentence that says what there is instead. */
  private static Optional<String> noCommand(ParameterException e) {
    CommandLine at = e.getCommandLine();
    if (!(e instanceof UnmatchedArgumentException u)
        || at.getSubcommands().isEmpty()
        || u.getUnmatched().isEmpty()
        || u.getUnmatched().get(0).startsWith("-")) {
      return Optional.empty();
    }
    String word = u.getUnmatched().get(0);
    String nearest =
        u.getSuggestions().isEmpty()
            ? "The commands are " + String.join(", ", at.getHelp().subcommands().keySet())
            : "Maybe " + u.getSuggestions().get(0);
    return Optional.of("There is no command \"" + word + "\". " + nearest + ".");
  }

  private static int failed(Terminal terminal, Exception e) {
    switch (e) {
      case Output.Closed closed -> {
        return NOBODY_LISTENS;
      }
      case ParameterException p -> {
        return misused(terminal, p);
      }
      case Complaint c -> {
        terminal.out().flush();
        terminal.err().println(c.getMessage());
        return TROUBLE;
      }
      case FormTrouble f -> {
        terminal.out().flush();
        terminal.err().println(f.getMessage());
        return TROUBLE;
      }
      case RegisterTrouble t -> {
        terminal.out().flush();
        terminal.err().println(t.getMessage());
        return TROUBLE;
      }
      case Exception other -> {
        terminal.out().flush();
        terminal
            .err()
            .println("Chancery failed (" + Reading.described(other) + "). " + Reading.OURS);
        return TROUBLE;
      }
    }
  }

  private static LocalDate date(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + iso + "' is no day; write it as year-month-day, such as 2024-01-11");
    }
  }

  private static PartialDate partialDate(String iso) {
    try {
      return PartialDate.parse(iso);
    } catch (DateTimeException | NumberFormatException e) {
      throw new TypeConversionException(
          "'" + iso + "' is no date; write it as 2024-01-11, 2024-01 or 2024");
    }
  }

  /** This version, as a register notes it beside what it read. */
  static String version() {
    return Optional.ofNullable(Chancery.class.getPackage().getImplementationVersion())
        .orElse("not packaged");
  }

  /** The version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Chancery.class.getPackage().getImplementationVersion();
      return new String[] {"chancery " + (version == null ? "(not packaged)" : version)};
    }
  }
}
