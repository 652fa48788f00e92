package org.chancery.desk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Reported;
import org.chancery.register.Source;
import org.chancery.report.Original;

/** A report as it was given, with what was found in it; and what it was made from, as a file. */
public final class ReaderScreen implements Screen {
  @Override
  public void routes(Routes routes) {
    routes
        .get("/reports/{key}", visit -> on(visit, r -> Reply.page(ReaderView.of(visit, r))))
        .get("/reports/{key}/original", visit -> on(visit, r -> original(visit, r.source())));
  }

  private static Reply on(Visit visit, Function<Reported, Reply> page) {
    String key = visit.place("key");
    Optional<Reported> report =
        key.matches("[0-9a-f]{24}")
            ? visit.register().report(key, visit.moment())
            : Optional.empty();
    return report
        .map(page)
        .orElseGet(
            () ->
                Reply.missing(
                    "No report is called “"
                        + key
                        + "”"
                        + (visit.frame().asOf().isPresent()
                            ? " on the register as it stood then."
                            : ". Search shows those that there are.")));
  }

  /**
   * Only ever to be kept: what a report was made from may be a page with scripts, which the browser
   * shall not open as one of the desk's own.
   */
  private static Reply original(Visit visit, Source source) {
    Optional<Original> original = visit.register().original(source.key());
    if (original.isEmpty()) {
      return new Reply.File(
          "text/plain; charset=utf-8",
          source.page().text().getBytes(StandardCharsets.UTF_8),
          Optional.of(name(source, ".txt")));
    }
    try (InputStream in = original.get().open()) {
      return new Reply.File(
          "application/octet-stream", in.readAllBytes(), Optional.of(name(source, "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name of the file that was given, without folders, and without what file systems do not
   * take.
   *
   * @param ending that it is to have; empty for the one that it has
   */
  private static String name(Source source, String ending) {
    String path = source.paths().stream().findFirst().orElse(source.key());
    String last =
        path.replaceFirst("[?#].*$", "")
            .replaceFirst("[/\\\\]+$", "")
            .replaceFirst("(?s).*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_")
            .strip();
    String name = last.isEmpty() || last.startsWith(".") ? source.key() : last;
    if (name.length() > 120) {
      name = name.substring(name.length() - 120);
    }
    return name.endsWith(ending) ? name : name + ending;
  }
}
