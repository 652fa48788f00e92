package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.intake.web.Web;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which register is meant. */
final class RegisterFile {
  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "The register's file; made where there is none. Without it, chancery/register.db in your"
              + " data folder.")
  private @Nullable Path file;

  boolean given() {
    return file != null;
  }

  Path path() {
    return Optional.ofNullable(file)
        .orElseGet(
            () ->
                usual(
                    System.getenv(),
                    System.getProperty("os.name", ""),
                    System.getProperty("user.home", ".")));
  }

  /** Where is remembered what was fetched for the register. */
  Path web() {
    Path file = path();
    return file.resolveSibling(file.getFileName() + ".web");
  }

  /** The register, which is made if it is not there. */
  Register open(Clock clock) {
    if (Files.notExists(path())) {
      forgetFetched();
    }
    return SqliteRegister.open(path(), clock);
  }

  /** A register that begins anew has nothing of what was fetched for the one before it. */
  void forgetFetched() {
    try {
      Web.forget(web());
    } catch (IOException e) {
      throw new Complaint(web() + " cannot be removed, and belongs to no register. Remove it.", e);
    }
  }

  /** The register, which must be there. */
  Register existing(Clock clock) {
    if (!Files.exists(path())) {
      throw new Complaint(
          "There is no register " + path() + ". Put reports on it with: chancery add PATH");
    }
    return open(clock);
  }

  /** Where a user's data lies (XDG Base Directory Specification, and its like elsewhere). */
  static Path usual(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    Optional<String> given =
        Optional.ofNullable(environment.get("XDG_DATA_HOME")).filter(p -> Path.of(p).isAbsolute());
    Path data;
    if (given.isPresent()) {
      data = Path.of(given.get());
    } else if (name.startsWith("mac")) {
      data = Path.of(home, "Library", "Application Support");
    } else if (name.startsWith("windows")) {
      data =
          Optional.ofNullable(environment.get("LOCALAPPDATA"))
              .map(Path::of)
              .orElse(Path.of(home, "AppData", "Local"));
    } else {
      data = Path.of(home, ".local", "share");
    }
    return data.resolve("chancery").resolve("register.db");
  }
}
