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

  /**
   * Where a user's data lies (XDG Base Directory Specification, and its like elsewhere).
   *
   * @param home the user's as the system has it; another that HOME names comes before it
   */
  static Path usual(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    Optional<Path> given = absolute(environment, "XDG_DATA_HOME");
    Path own = absolute(environment, "HOME").orElse(Path.of(home));
    Path data;
    if (given.isPresent()) {
      data = given.get();
    } else if (name.startsWith("mac")) {
      data = own.resolve("Library").resolve("Application Support");
    } else if (name.startsWith("windows")) {
      data =
          Optional.ofNullable(environment.get("LOCALAPPDATA"))
              .map(Path::of)
              .orElse(Path.of(home, "AppData", "Local"));
    } else {
      data = own.resolve(".local").resolve("share");
    }
    return data.resolve("chancery").resolve("register.db");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
  }
}
