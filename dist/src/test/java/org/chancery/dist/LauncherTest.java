package org.chancery.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that comes with what is downloaded, with a java that says what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    home = Files.createDirectories(folder.resolve("a b/chancery-1.0"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(Path.of("src/main/files/bin/chancery"), home.resolve("bin/chancery"));
    assertThat(home.resolve("bin/chancery").toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("chancery-cli.jar"), "jar");
  }

  private record Run(int code, String out, String err) {}

  private Run run(Map<String, String> environment, Path script, String... arguments)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("CHANCERY_SEARCH", "no");
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  /** A Java that says what it was given, and makes the caches that it is asked for. */
  private Path java(Path at, String version) throws IOException {
    Files.createDirectories(at.resolve("bin"));
    Files.writeString(at.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path file =
        Files.writeString(
            at.resolve("bin/java"),
            """
            #!/bin/sh
            case $1 in
              -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo made >>'%s/trainings'; echo cache >"${1#*=}" ;;
            esac
            for a; do printf '<%%s>' "$a"; done
            printf '\\n'
            exit 3
            """
                .formatted(folder));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return at;
  }

  @Test
  void itsOwnJavaAndCacheAreTakenAndNothingIsWritten() throws Exception {
    java(home.resolve("runtime"), "25.0.3");
    Files.writeString(home.resolve("chancery.aot"), "cache");
    FileTime time = FileTime.fromMillis(1_700_000_000_000L);
    for (String file : List.of("chancery-cli.jar", "chancery.aot")) {
      Files.setLastModifiedTime(home.resolve(file), time);
    }
    Run run = run(Map.of(), home.resolve("bin/chancery"), "read", "a b.txt", "*");
    Path real = home.toRealPath();
    assertThat(run.out())
        .startsWith("<-XX:AOTCache=" + real + "/chancery.aot>")
        .contains("<-Dchancery.home=" + real + ">")
        .endsWith("<-jar><" + real + "/chancery-cli.jar><read><a b.txt><*>\n");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve(".cache")).doesNotExist();
  }

  @Test
  void aCacheOfOtherFilesIsMadeAnewWhereTheUserKeepsSuch() throws Exception {
    java(home.resolve("runtime"), "25.0.3");
    Files.writeString(home.resolve("chancery.aot"), "cache");
    Files.setLastModifiedTime(
        home.resolve("chancery.aot"), FileTime.fromMillis(1_700_000_000_000L));
    Path caches = folder.resolve("caches");
    for (int i = 0; i < 2; i++) {
      Run run =
          run(Map.of("XDG_CACHE_HOME", caches.toString()), home.resolve("bin/chancery"), "plans");
      assertThat(run.out()).startsWith("<-XX:AOTCache=" + caches + "/chancery/start-");
      assertThat(run.err()).isEmpty();
    }
    assertThat(folder.resolve("trainings")).content().hasLineCount(1);
  }

  @Test
  void anotherJavaIsFoundAndAnOldOneIsNone() throws Exception {
    Path old = java(folder.resolve("jdk 17"), "17.0.15");
    Run none = run(Map.of("PATH", old + "/bin:/usr/bin:/bin"), home.resolve("bin/chancery"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err().lines()).hasSize(1);
    assertThat(none.err()).contains("needs a Java of 21 or later").contains("CHANCERY_JAVA");

    Path other = java(folder.resolve("jdk 21"), "21.0.7");
    Run found = run(Map.of("JAVA_HOME", other.toString()), home.resolve("bin/chancery"), "plans");
    assertThat(found.out()).startsWith("<-XX:SharedArchiveFile=");
    assertThat(run(Map.of("CHANCERY_JAVA", old.toString()), home.resolve("bin/chancery")).err())
        .contains("CHANCERY_JAVA (" + old + ") is no Java of 21 or later");
  }

  @Test
  void itWorksThroughALinkAndIsCalledByItsName() throws Exception {
    java(home.resolve("runtime"), "25.0.3");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("chancery"), home.resolve("bin/chancery"));
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", bin + ":/usr/bin:/bin");
    Run run = run(environment, link, "demo");
    assertThat(run.out())
        .contains("<-Dchancery.home=" + home.toRealPath() + "><-Dchancery.program=chancery>");
    assertThat(run(Map.of(), link, "demo").out()).contains("<-Dchancery.program=" + link + ">");
  }

  @Test
  void optionalPartsAreTakenAlong() throws Exception {
    java(home.resolve("runtime"), "25.0.3");
    Files.createDirectories(home.resolve("parts"));
    Files.writeString(home.resolve("parts/chancery-parquet.jar"), "jar");
    Path real = home.toRealPath();
    assertThat(run(Map.of(), home.resolve("bin/chancery"), "plans").out())
        .endsWith(
            "<-cp><%1$s/chancery-cli.jar:%1$s/parts/chancery-parquet.jar><org.chancery.cli.Chancery><plans>\n"
                .formatted(real));
  }

  @Test
  void theOneForWindowsHasItsLineEndsAndNoBlocks() throws Exception {
    String script = Files.readString(Path.of("src/main/files/bin/chancery.bat"));
    assertThat(script.lines().count()).isEqualTo(script.split("\r\n", -1).length - 1);
    assertThat(script.lines().filter(l -> !l.startsWith("rem ")))
        .noneMatch(line -> line.stripTrailing().endsWith("("));
  }
}
