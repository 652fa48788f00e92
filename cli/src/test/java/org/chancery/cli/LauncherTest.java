package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts everything, in a copy of the house that was never built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path house = Path.of("");
  private Path bin = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    house = Files.createDirectory(folder.resolve("a house"));
    Files.copy(Call.home().resolve("chancery"), house.resolve("chancery"));
    assertThat(house.resolve("chancery").toFile().setExecutable(true)).isTrue();
    bin = Files.createDirectory(folder.resolve("bin"));
    for (String tool :
        List.of(
            "sh",
            "cat",
            "find",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "stty",
            "tail")) {
      program(tool, "exec '" + real(tool) + "' \"$@\"");
    }
  }

  private static Path real(String tool) {
    for (String place : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(place, tool))) {
        return Path.of(place, tool);
      }
    }
    throw new IllegalStateException("No " + tool + " in PATH");
  }

  private record Run(int code, String out, String err) {}

  private Run run(Map<String, String> environment, Path script, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(script.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("CHANCERY_SEARCH", "no");
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private static String jdk() {
    return System.getProperty("java.home");
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A Maven that makes a jar of nothing but says that it was called. */
  private void maven() throws IOException {
    program(
        "mvn",
        "echo called >>'"
            + folder
            + "/calls'; mkdir -p cli/target; echo jar >cli/target/chancery-cli.jar");
  }

  /** A JDK whose java says what it was given. */
  private Map<String, String> echoing() throws IOException {
    Path fake = folder.resolve("jdk 25");
    Files.createDirectories(fake.resolve("bin"));
    Files.writeString(fake.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    for (String tool : List.of("java", "javac")) {
      Path file =
          Files.writeString(
              fake.resolve("bin").resolve(tool),
              "#!/bin/sh\nfor a; do printf '<%s>' \"$a\"; done\nprintf '\\n'\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", fake.toString());
    return environment;
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    maven();
    Run run = run(Map.of(), house.resolve("chancery"), "demo");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("needs a JDK of Java 21 or later").contains("CHANCERY_JAVA");
  }

  @Test
  void anOldJavaIsNone() throws Exception {
    maven();
    Map<String, String> environment = echoing();
    Files.writeString(
        Path.of(environment.get("JAVA_HOME"), "release"), "JAVA_VERSION=\"17.0.15\"\n");
    assertThat(run(environment, house.resolve("chancery"), "demo").code()).isEqualTo(2);
    Files.writeString(
        Path.of(environment.get("JAVA_HOME"), "release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    assertThat(run(environment, house.resolve("chancery"), "demo").code()).isEqualTo(2);
  }

  @Test
  void aWrongChanceryJavaIsNamed() throws Exception {
    Run run = run(Map.of("CHANCERY_JAVA", "/no/such/java"), house.resolve("chancery"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("CHANCERY_JAVA (/no/such/java) is no JDK of Java 21 or later");
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    Run run = run(Map.of("JAVA_HOME", jdk()), house.resolve("chancery"), "demo");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("Maven (mvn) was not found").contains("CHANCERY_MAVEN");
  }

  @Test
  void itBuildsOnceAndAgainOnlyForNewerSources() throws Exception {
    maven();
    Map<String, String> environment = echoing();
    Files.createDirectories(house.resolve("core/src/main"));
    Files.createDirectories(house.resolve("cli/src/main"));
    for (int i = 0; i < 2; i++) {
      Run run = run(environment, house.resolve("chancery"), "read", "a b.txt", "*");
      assertThat(run.code()).isZero();
      assertThat(run.out().lines().toList().getLast())
          .contains("<-jar><" + house.toRealPath() + "/cli/target/chancery-cli.jar>")
          .endsWith("<read><a b.txt><*>");
      assertThat(run.err())
          .isEqualTo(i == 0 ? "Building Chancery; this takes a minute, and is done once.\n" : "");
    }
    assertThat(folder.resolve("calls")).content().hasLineCount(1);

    Path source = Files.writeString(house.resolve("core/src/main/words.txt"), "new");
    assertThat(source.toFile().setLastModified(System.currentTimeMillis() + 2_000)).isTrue();
    run(environment, house.resolve("chancery"), "--version");
    assertThat(folder.resolve("calls")).content().hasLineCount(2);
  }

  @Test
  void anOptionalPartThatWasBuiltIsTakenAlong() throws Exception {
    maven();
    Map<String, String> environment = echoing();
    String jar = house.toRealPath().resolve("cli/target/chancery-cli.jar").toString();
    Run without = run(environment, house.resolve("chancery"), "plans");
    assertThat(without.out()).endsWith("<-jar><" + jar + "><plans>\n");
    Path part = house.toRealPath().resolve("parquet/target/chancery-parquet.jar");
    Files.createDirectories(part.getParent());
    Files.writeString(part, "jar");
    Run with = run(environment, house.resolve("chancery"), "plans", "a b");
    assertThat(with.out())
        .endsWith("<-cp><" + jar + ":" + part + "><org.chancery.cli.Chancery><plans><a b>\n");
  }

  @Test
  void itWorksThroughSymbolicLinks() throws Exception {
    maven();
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a house/chancery"));
    Path second = Files.createSymbolicLink(bin.resolve("second"), first);
    Run run = run(echoing(), second, "--version");
    assertThat(run.out()).contains("-Dchancery.home=" + house.toRealPath());
  }

  @Test
  void twoFirstCallsAtOnceBuildOnce() throws Exception {
    program(
        "mvn",
        "echo called >>'"
            + folder
            + "/calls'; sleep 1; mkdir -p cli/target; echo jar >cli/target/chancery-cli.jar");
    Map<String, String> environment = echoing();
    List<Thread> calls =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              try {
                                run(environment, house.resolve("chancery"), "call-" + i);
                              } catch (Exception e) {
                                throw new IllegalStateException(e);
                              }
                            }))
            .toList();
    for (Thread call : calls) {
      call.join();
    }
    assertThat(folder.resolve("calls")).content(StandardCharsets.UTF_8).hasLineCount(1);
    assertThat(house.resolve(".chancery/building")).doesNotExist();
  }

  @Test
  void aFailedBuildSaysWhereItsAccountIs() throws Exception {
    program("mvn", "echo 'no network'; exit 1");
    Run run = run(echoing(), house.resolve("chancery"), "demo");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no network").contains("could not be built").contains(".log");
  }
}
