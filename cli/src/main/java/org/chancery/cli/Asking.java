package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.brief.answer.Length;
import org.chancery.brief.answer.Request;
import org.chancery.brief.answer.Sides;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Bodies;
import org.chancery.brief.subject.Finder;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every question on a register: how much of it, for whom, and as what. */
final class Asking {
  /** The newest engagements, reports and plans that an answer is drawn from. */
  private static final int MOST = 200;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Nothing before that date (2024-01-11, 2024-01 or 2024).")
  private @Nullable PartialDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Nothing after that date.")
  private @Nullable PartialDate until;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only what is about it: mine-action ... (\"chancery topics\" shows all).")
  private @Nullable String topic;

  @Option(
      names = "--as",
      paramLabel = "CODE",
      description = "The side that you are on, by its code or name: AZE, UNICEF.")
  private @Nullable String as;

  @Option(
      names = "--length",
      paramLabel = "LENGTH",
      description = "short, page or full (${DEFAULT-VALUE}).")
  private Length length = Length.PAGE;

  @Option(
      names = "--marking",
      paramLabel = "WORDS",
      description = "Your classification mark, put on every page: RESTRICTED.")
  private @Nullable String marking;

  @Option(
      names = "--most",
      paramLabel = "N",
      description =
          "The newest engagements and reports that the answer is drawn from (${DEFAULT-VALUE}).")
  private int most = MOST;

  @Mixin private Delivery delivery = new Delivery();
  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Help help = new Help();

  RegisterFile file() {
    return file;
  }

  Delivery delivery() {
    return delivery;
  }

  Moment moment() {
    return asOf.moment();
  }

  Request request() {
    Optional<Side> reader =
        Optional.ofNullable(as)
            .map(
                code ->
                    Bodies.standard()
                        .coded(code)
                        .orElseThrow(
                            () ->
                                new Complaint(
                                    "--as "
                                        + code
                                        + " is no state or organisation that Chancery knows. Write"
                                        + " its code or name: AZE, UNICEF, \"European Union\".")));
    return new Request(length, reader, Optional.ofNullable(marking));
  }

  Scope scope(Clock clock) {
    if (most < 1) {
      throw new Complaint("--most " + most + " is no number of engagements. Write 1 or more.");
    }
    LocalDate today =
        switch (moment()) {
          case Moment.Now now -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
          case Moment.EndOf end -> end.day();
        };
    Optional<LocalDate> from = Optional.ofNullable(since).map(PartialDate::first);
    Optional<LocalDate> to = Optional.ofNullable(until).map(PartialDate::last);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new Complaint("--until " + until + " lies before --since " + since + ".");
    }
    return new Scope(
        from, to, Optional.ofNullable(topic).map(Asking::topic), moment(), today, most);
  }

  private static Topic topic(String words) {
    return Finder.topic(words)
        .orElseThrow(
            () ->
                new Complaint(
                    "There is no topic \"" + words + "\". All are shown by: chancery topics"));
  }

  /** Whom or what some words mean; for a reader on one side, what is between the two. */
  Subject subject(Register register, String words) {
    Finding finding = new Finder(register, Bodies.standard(), moment(), most).find(words);
    return switch (finding) {
      case Finding.Found found -> between(found.subject());
      case Finding.Several several -> throw new Complaint(several(several));
      case Finding.Nothing nothing -> throw new Complaint(nothing(nothing));
    };
  }

  /**
   * "I meet Mr. Zuev on Thursday": a brief on somebody, for one side, is on what is between; but
   * not on one's own people.
   */
  private Subject between(Subject subject) {
    Optional<Side> reader = request().reader();
    return subject instanceof Subject.One one
            && reader.isPresent()
            && !Sides.same(one.side(), reader.get())
            && !serves(one.side(), reader.get())
        ? new Subject.Pair(reader.get(), one.side())
        : subject;
  }

  /** Whether somebody last took part for a side. */
  private static boolean serves(Side one, Side side) {
    return switch (one) {
      case Side.Body body -> false;
      case Side.Person person ->
          person.biography().latest().stream()
              .limit(1)
              .flatMap(d -> Engagements.participants(d).stream())
              .anyMatch(p -> person.has(p) && side.has(p));
    };
  }

  Material material(Register register, String words, Clock clock) {
    return new Collector(register).collect(subject(register, words), scope(clock));
  }

  private static String several(Finding.Several several) {
    return "\""
        + several.words()
        + "\" may be one of several; write one of these:\n"
        + several.choices().stream()
            .map(c -> "  " + c.name() + (c.about().isEmpty() ? "" : "  (" + c.about() + ")"))
            .collect(Collectors.joining("\n"));
  }

  private static String nothing(Finding.Nothing nothing) {
    return "Nothing on the register is called \""
        + nothing.words()
        + "\"."
        + (nothing.nearest().isEmpty()
            ? " Maybe a part of the name, or the words as a search: chancery search"
            : " Maybe " + String.join(", or ", nothing.nearest()) + ".");
  }

  /** Where a file of words is read from, line by line, without empty ones and comments. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (MalformedInputException e) {
      throw new Complaint(file + " is not UTF-8. Save it as UTF-8 text.", e);
    } catch (IOException e) {
      throw new Complaint(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
