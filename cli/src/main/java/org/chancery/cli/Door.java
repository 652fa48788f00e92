package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/** Plain text files, until the report room is there. */
final class Door {
  /** What came of one input. */
  sealed interface Input {
    /** A report that was read. */
    record Read(Report report) implements Input {}

    /** One that was not, and why. */
    record Refused(String source, String sentence) implements Input {}
  }

  private Door() {}

  static Iterator<Input> open(List<String> paths, Optional<LocalDate> published, int longest) {
    return paths.stream().flatMap(p -> open(Path.of(p), published)).iterator();
  }

  private static Stream<Input> open(Path path, Optional<LocalDate> published) {
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
              .flatMap(f -> open(f, published));
        }
      }
      if (!Files.exists(path)) {
        return Stream.of(
            new Input.Refused(
                path.toString(), path + ": no such file. Maybe the name is misspelt."));
      }
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return Stream.of(
          new Input.Read(
              new Report(
                  path.toString(),
                  text,
                  Optional.empty(),
                  text.lines().filter(l -> !l.isBlank()).findFirst().map(String::strip),
                  published,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  "en",
                  List.of(new Paragraph(Paragraph.Role.BODY, new Span(0, text.length()))))));
    } catch (IOException e) {
      return Stream.of(
          new Input.Refused(path.toString(), path + ": cannot be read (" + e.getMessage() + ")."));
    }
  }
}
