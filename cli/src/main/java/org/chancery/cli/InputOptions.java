package org.chancery.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.report.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the reports that a command is given are taken in. */
final class InputOptions {
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

  Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** What to take in, and how. */
  Inlet inlet(Limits limits, Terminal terminal) {
    Options options = Intake.standard().withBounds(limits.bounds());
    if (published != null) {
      options = options.withPublished(published);
    }
    if (encoding != null) {
      options = options.withEncoding(encoding);
    }
    return new Inlet(options, terminal.err()::println);
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
