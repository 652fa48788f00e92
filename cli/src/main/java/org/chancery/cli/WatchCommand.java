package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.Understanding;
import org.chancery.intake.web.Manners;
import org.chancery.register.Added;
import org.chancery.register.Register;
import org.chancery.report.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Puts on a register what is new, now and again. */
@Command(
    name = "watch",
    header = {"Puts on the register what is new, now and again.", ""},
    descriptionHeading = "%n",
    description = {
      "Asks feeds, sitemaps and pages for what is new, and looks into folders every few seconds; what"
          + " is new is added as \"add\" does. A file that is still being written waits. Ctrl-C ends"
          + " it, and nothing is lost: called again, it goes on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery watch https://ministry.example/news/feed inbox/",
      "  chancery watch --every 1h https://ministry.example/sitemap.xml",
      "  chancery watch --once https://ministry.example/news/feed",
      "                                       one round, for a scheduler such as cron",
      "",
      "Ends with 0, or with 2 if in the last round something could not be read."
    })
final class WatchCommand implements Callable<Integer> {
  /** A file has to be still for so long. */
  private static final Duration STILL = Duration.ofSeconds(2);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "The address of a feed, a sitemap or a page, or a folder, or a file.")
  private List<String> given = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeReader.class,
      description =
          "How often addresses are asked, from the beginning of one round to that of the next: 90s,"
              + " 15m, 6h or 1d (15m). One that fails is asked less and less often.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "One round, and no more.")
  private boolean once;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private Limits limits = new Limits();
  @Mixin private Help help = new Help();

  WatchCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Stopping time = once ? Stopping.never(clock) : Stopping.withProcess(clock);
    try {
      return watch(time) ? 0 : Chancery.TROUBLE;
    } finally {
      time.ended();
    }
  }

  /** Whether all could be read in the last round. */
  private boolean watch(Stopping time) {
    Supplier<Understanding> reader = own.reader(understanding);
    Inlet inlet = input.inlet(limits, terminal, file, Manners.Failures.LATER, time);
    Sources sources = new Sources(given.stream().filter(WatchCommand::isAddress).toList(), every);
    Watched watched = new Watched(paths(), Opening.endings(inlet.options()));
    boolean good = true;
    try (Register register = file.open(clock)) {
      Adding adding = new Adding(register, reader, terminal, limits.threads());
      while (!time.asked()) {
        Instant begun = time.now();
        List<String> addresses = sources.due(begun);
        List<String> files = files(watched, time);
        if (!addresses.isEmpty() || !files.isEmpty() || once) {
          List<String> all = new ArrayList<>(files);
          all.addAll(addresses);
          Adding.Outcome outcome = adding.run(inlet, all, input.published());
          sources.asked(addresses, outcome.refused(), begun);
          good = outcome.refused().isEmpty();
          tell(begun, outcome);
        }
        if (once) {
          break;
        }
        // What is left now, for the round has taken some time.
        time.pass(rest(sources.rest(time.now()), watched));
      }
    } catch (InterruptedException e) {
      // asked to stop while it waited: all is written
    }
    return good;
  }

  private List<String> files(Watched watched, Stopping time) throws InterruptedException {
    if (watched.isEmpty()) {
      return List.of();
    }
    List<String> still = watched.look(terminal.err()::println);
    if (once) {
      time.pass(STILL);
      return watched.look(terminal.err()::println);
    }
    return still;
  }

  private static Duration rest(Optional<Duration> untilDue, Watched watched) {
    return untilDue.filter(d -> watched.isEmpty() || d.compareTo(STILL) < 0).orElse(STILL);
  }

  private void tell(Instant now, Adding.Outcome outcome) {
    Added added = outcome.added();
    boolean nothing = added.reports() == 0 && outcome.refused().isEmpty();
    terminal
        .out()
        .print(MINUTE.format(now) + "  " + (nothing ? "Nothing new." : outcome.sentence()) + "\n");
    terminal.out().flush();
  }

  private static boolean isAddress(String source) {
    return source.matches("(?i)https?://.*");
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String source : given) {
      if (isAddress(source)) {
        continue;
      }
      try {
        Path path = Path.of(source);
        if (Files.exists(path)) {
          paths.add(path);
          continue;
        }
      } catch (InvalidPathException e) {
        // told below
      }
      throw new Complaint(
          source
              + ": there is no such file or folder, and it is no address. Check the spelling, and"
              + " the folder you are in.");
    }
    return paths;
  }

  /** Makes a time of its words. */
  static final class TimeReader implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,6})\\s*([smhd])");

    @Override
    public Duration convert(String words) {
      Matcher m = TIME.matcher(words.strip().toLowerCase(Locale.ROOT));
      if (!m.matches()) {
        throw new TypeConversionException(
            "\"" + words + "\" is no time between two rounds. Write it as 90s, 15m, 6h or 1d.");
      }
      long count = Long.parseLong(m.group(1));
      return switch (m.group(2)) {
        case "s" -> Duration.ofSeconds(count);
        case "m" -> Duration.ofMinutes(count);
        case "h" -> Duration.ofHours(count);
        default -> Duration.ofDays(count);
      };
    }
  }
}
