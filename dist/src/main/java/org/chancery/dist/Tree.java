package org.chancery.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and all that is in them. */
final class Tree {
  private Tree() {}

  /** All that is in a folder, itself first, in an order that is the same on every machine. */
  static List<Path> of(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(Comparator.comparing(path -> name(folder, path))).toList();
    }
  }

  /** A path within a folder, with slashes. */
  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path path : of(from)) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(path, target);
      }
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : of(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /**
   * Gives the same time to all; so Java knows its cache for that of these files wherever they are
   * unpacked.
   */
  static void settle(Path folder, Instant time) throws IOException {
    FileTime at = FileTime.from(time);
    for (Path path : of(folder).reversed()) {
      Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
          .setTimes(at, at, null);
    }
  }

  /** 0755 for folders and programs, 0644 for other files. */
  static int mode(Path path) {
    return Files.isDirectory(path) || Files.isExecutable(path) ? 0755 : 0644;
  }
}
