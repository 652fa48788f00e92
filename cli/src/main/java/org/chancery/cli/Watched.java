package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders, or single files, in which is looked now and again for what is new. Looking works
 * wherever files lie, on other machines too, where nobody tells of changes.
 */
final class Watched {
  /** What tells one state of a file from another. */
  private record State(long size, FileTime changed) {}

  private final List<Path> roots;
  private final List<String> endings;
  private final Map<Path, State> taken = new TreeMap<>();
  private Map<Path, State> before = new TreeMap<>();

  /**
   * None was looked at.
   *
   * @param endings of files in a folder that are looked at, in small letters
   */
  Watched(List<Path> roots, List<String> endings) {
    this.roots = List.copyOf(roots);
    this.endings = List.copyOf(endings);
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /**
   * Looks once.
   *
   * @return the files that are new or changed and have been still since the last look, sorted: what
   *     is still being written is not among them
   * @param troubles takes a sentence for each folder that cannot be looked into
   */
  List<String> look(java.util.function.Consumer<String> troubles) {
    Map<Path, State> now = new TreeMap<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.toList()) {
          note(root, file, now);
        }
      } catch (IOException | UncheckedIOException e) {
        troubles.accept(
            root + " cannot be looked into now. It is looked for again; check that it is there.");
      }
    }
    List<String> still = new ArrayList<>();
    now.forEach(
        (file, state) -> {
          if (state.equals(before.get(file)) && !state.equals(taken.get(file))) {
            taken.put(file, state);
            still.add(file.toString());
          }
        });
    before = now;
    return still;
  }

  private void note(Path root, Path file, Map<Path, State> now) throws IOException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (!file.equals(root) && endings.stream().noneMatch(lower::endsWith)) {
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile() && attributes.size() > 0) {
        now.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
      }
    } catch (NoSuchFileException e) {
      // it has gone since
    }
  }
}
