package org.chancery.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.intake.Intake;
import org.chancery.intake.web.Manners;
import org.chancery.intake.web.Time;
import org.chancery.intake.web.Web;
import org.chancery.report.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How the reports that a command is given are taken in. */
final class InputOptions {
  /** A day. */
  private static final int MOST_SECONDS = 86_400;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day on which the reports were published (2024-01-11), for those that do not say."
              + " Without it, \"on Monday\" cannot be dated.")
  private @Nullable LocalDate published;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetReader.class,
      description =
          "The encoding of text and pages (windows-1251), whatever they say. Without it, what they"
              + " say counts; where they say nothing it is told from the words, and that is said.")
  private @Nullable Charset encoding;

  @Option(
      names = "--allow-private",
      description =
          "Fetches addresses within your own network, too (localhost, 192.168.1.5). Without it they"
              + " are refused, also where a page leads there.")
  private boolean privateAllowed;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "The least time between two requests to one server (1); its robots.txt may ask for more.")
  private double delay = Manners.USUAL_DELAY.toSeconds();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Most pages that are fetched in one run (${DEFAULT-VALUE}).")
  private int mostPages = Manners.USUAL_PAGES;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest that one answer of a server may take (30).")
  private double patience = Manners.USUAL_PATIENCE.toSeconds();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** What to take in, and how; nothing is remembered of what is fetched. */
  Inlet inlet(Limits limits, Terminal terminal) {
    Consumer<String> remarks = terminal.err()::println;
    return Inlet.of(
        options(limits),
        remarks,
        Web.forgetting(manners(), Chancery.version(), Time.of(Clock.systemUTC()), remarks));
  }

  /** The same, with what is fetched remembered beside a register. */
  Inlet inlet(
      Limits limits, Terminal terminal, RegisterFile file, Manners.Failures failures, Time time) {
    Consumer<String> remarks = terminal.err()::println;
    return Inlet.of(
        options(limits),
        remarks,
        Web.remembering(
            file.web(), manners().withFailures(failures), Chancery.version(), time, remarks));
  }

  private Options options(Limits limits) {
    Options options = Intake.standard().withBounds(limits.bounds());
    if (published != null) {
      options = options.withPublished(published);
    }
    return encoding == null ? options : options.withEncoding(encoding);
  }

  private Manners manners() {
    if (mostPages < 1) {
      throw wrong("--max-pages must be 1 or more, not " + mostPages + ".");
    }
    Manners manners =
        Manners.usual()
            .withDelay(seconds("--delay", delay, 0))
            .withPatience(seconds("--timeout", patience, 0.1))
            .withMostPages(mostPages);
    return privateAllowed ? manners.withPrivateAllowed() : manners;
  }

  private Duration seconds(String option, double value, double least) {
    if (!(value >= least && value <= MOST_SECONDS)) {
      throw wrong(
          option
              + " takes seconds, from "
              + (least > 0 ? String.valueOf(least) : "0")
              + " to "
              + MOST_SECONDS
              + ", not "
              + value
              + ".");
    }
    return Duration.ofMillis(Math.round(value * 1000));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** Makes an encoding of its name. */
  static final class CharsetReader implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "\"" + name + "\" is no encoding known here. Give one such as windows-1251 or UTF-16.");
      }
    }
  }
}
