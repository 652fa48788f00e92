package org.chancery.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the archives. Called by Maven ({@code mvn package -Pdist}) with the root of the sources,
 * the folder to write to, the version and the time that all files bear.
 */
public final class Distribution {
  private Distribution() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException(
          "Four words are needed: the root of the sources, the folder to write to, the version, the time.");
    }
    for (Path made :
        make(
            Path.of(arguments[0]).toRealPath(),
            Path.of(arguments[1]),
            arguments[2],
            Instant.parse(arguments[3]))) {
      System.out.println(made + " (" + (Files.size(made) + 500_000) / 1_000_000 + " MB)");
    }
  }

  static List<Path> make(Path root, Path into, String version, Instant time) throws IOException {
    Files.createDirectories(into);
    String name = "chancery-" + version;
    Path stage = into.toRealPath().resolve("stage").resolve(name);
    OwnJava java = new OwnJava(stage);
    Tree.remove(stage);
    new Contents(root, stage, time).gather();
    Tree.settle(stage, time);
    List<Path> made = new ArrayList<>();
    made.add(Archives.zip(stage, into.resolve(name + ".zip"), time));

    java.link();
    Tree.settle(stage, time);
    Machine machine = Machine.ofThisOne();
    if (machine == Machine.WINDOWS) {
      // Unpacked there, files do not keep their times to the second, by which a cache is known.
      made.add(Archives.zip(stage, into.resolve(name + "-" + machine.suffix() + ".zip"), time));
    } else {
      java.quicken();
      Tree.settle(stage, time);
      made.add(Archives.tar(stage, into.resolve(name + "-" + machine.suffix() + ".tar.gz"), time));
    }
    if (machine == Machine.LINUX) {
      made.add(new DebianPackage(stage, version, Machine.debianArchitecture(), time).write(into));
    }
    made.add(Checksums.write(into.resolve("SHA256SUMS"), made));
    return made;
  }
}
