package org.chancery.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A Java of Chancery's own, of no more modules than it needs, so that nothing has to be on the
 * machine. It is made of the one that this runs in, for the same system.
 *
 * @param stage what is packed; the Java goes into {@code runtime/}, the cache beside it
 */
record OwnJava(Path stage) {
  private static final int FIRST_WITH_CACHE = 25;

  /**
   * What no class names but is asked for by name: encodings other than the usual ones, zip files as
   * file systems, and the memory that some libraries reach for.
   */
  private static final List<String> BESIDES =
      List.of("jdk.charsets", "jdk.crypto.ec", "jdk.unsupported", "jdk.zipfs");

  void link() throws IOException {
    Path runtime = stage.resolve("runtime");
    tool(
        "jlink",
        "--add-modules",
        String.join(",", modules()),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        // The archive is compressed as a whole; what is compressed once more starts more slowly.
        "--compress",
        "zip-0",
        "--output",
        runtime.toString());
  }

  private TreeSet<String> modules() throws IOException {
    Path lib = stage.resolve("lib");
    List<String> words =
        new ArrayList<>(
            List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                String.valueOf(Runtime.version().feature()),
                "--module-path",
                lib.toString(),
                stage.resolve("chancery-cli.jar").toString()));
    try (Stream<Path> jars = Files.list(lib)) {
      jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).sorted().forEach(words::add);
    }
    // Before its answer it may warn of packages that are in two jars.
    String answer = tool("jdeps", words.toArray(String[]::new)).strip();
    TreeSet<String> modules = new TreeSet<>(BESIDES);
    modules.addAll(List.of(answer.substring(answer.lastIndexOf('\n') + 1).strip().split(",")));
    return modules;
  }

  /**
   * Leaves what a first run has loaded, checked and linked (JEP 483, 514) in a file that later ones
   * start from. Paths must be absolute: what they have in common may then be another where it is
   * unpacked. An older Java's launcher makes a like file when it is first called.
   */
  void quicken() throws IOException {
    if (Runtime.version().feature() < FIRST_WITH_CACHE) {
      return;
    }
    Path cache = stage.resolve("chancery.aot");
    Programs.said(
        List.of(
            stage.resolve("runtime/bin/java").toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:disable",
            "-Xlog:all=off",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dchancery.home=" + stage,
            "-jar",
            stage.resolve("chancery-cli.jar").toString(),
            "demo"));
    if (!Files.exists(cache)) {
      throw new IllegalStateException(cache + " was not made.");
    }
  }

  private static String tool(String name, String... words) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () -> new IllegalStateException("This Java has no " + name + "; a whole JDK does."))
            .run(out, out, words);
    out.flush();
    if (code != 0) {
      throw new IllegalStateException(name + " ended with " + code + ": " + said);
    }
    return said.toString();
  }
}
