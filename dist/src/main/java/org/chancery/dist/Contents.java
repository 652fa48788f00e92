package org.chancery.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every archive holds.
 *
 * @param root the sources, with what was built of them
 * @param stage where it is gathered
 * @param time what the manual bears as its date
 */
record Contents(Path root, Path stage, Instant time) {
  private static final String JAR = "chancery-cli.jar";

  void gather() throws IOException {
    Path built = root.resolve("cli/target");
    if (!Files.exists(built.resolve(JAR))) {
      throw new IllegalStateException(
          built.resolve(JAR) + " is missing. Build it first: mvn package -Pdist builds all.");
    }
    Files.createDirectories(stage);
    // The jar names its libraries as lib/..., so the two keep their places.
    Files.copy(built.resolve(JAR), stage.resolve(JAR));
    Tree.copy(built.resolve("lib"), stage.resolve("lib"));
    Tree.copy(root.resolve("dist/src/main/files"), stage);
    program(stage.resolve("bin/chancery"));
    Tree.copy(root.resolve("samples"), stage.resolve("samples"));
    manual();
    for (String file : List.of("LICENSE", "NOTICE", "CHANGELOG.md")) {
      Files.copy(root.resolve(file), stage.resolve(file));
    }
    new Licences(root, stage).gather();
    completion("bash", "share/bash-completion/completions/chancery");
    completion("zsh", "share/zsh/site-functions/_chancery");
    run("man", "--to", stage.resolve("share/man/man1").toString(), "--date", day());
  }

  private static void program(Path file) {
    if (!file.toFile().setExecutable(true, false) && !Files.isExecutable(file)) {
      throw new IllegalStateException(file + " cannot be made a program.");
    }
  }

  /** All pages of the manual; what lies in folders beside them stays with the sources. */
  private void manual() throws IOException {
    Path docs = Files.createDirectories(stage.resolve("docs"));
    try (Stream<Path> pages = Files.list(root.resolve("docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        Files.copy(page, docs.resolve(page.getFileName().toString()));
      }
    }
  }

  private String day() {
    return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
  }

  private void completion(String shell, String file) throws IOException {
    Path script = stage.resolve(file);
    Files.createDirectories(script.getParent());
    Files.writeString(script, run("completion", shell));
  }

  /** What the program says that is being packed. */
  private String run(String... words) throws IOException {
    return new String(
        Programs.said(
            Stream.concat(
                    Stream.of(
                        Programs.java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        stage.resolve(JAR).toString()),
                    Stream.of(words))
                .toList()),
        StandardCharsets.UTF_8);
  }
}
