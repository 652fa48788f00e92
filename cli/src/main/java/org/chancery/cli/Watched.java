package org.chancery.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
  private Set<Path> closed = Set.of();

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
   * @param troubles takes a sentence for each folder that cannot be looked into, once until it can
   */
  List<String> look(Consumer<String> troubles) {
    Map<Path, State> now = new TreeMap<>();
    Set<Path> shut = new TreeSet<>();
    for (Path root : roots) {
      Look look = new Look(root, now, shut);
      try {
        Files.walkFileTree(root, look);
      } catch (IOException e) {
        shut.add(root);
      }
    }
    shut.stream()
        .filter(path -> !closed.contains(path))
        .forEach(
            path ->
                troubles.accept(
                    path
                        + " cannot be looked into now. It is tried again; check that it is there,"
                        + " and that you may read it."));
    closed = shut;
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

  /** Goes through a root; what it cannot look into costs nothing of the rest. */
  private final class Look extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, State> now;
    private final Set<Path> shut;

    Look(Path root, Map<Path, State> now, Set<Path> shut) {
      this.root = root;
      this.now = now;
      this.shut = shut;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes itself) {
      String name = file.getFileName() == null ? "" : file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      if (file.equals(root) || endings.stream().anyMatch(lower::endsWith)) {
        note(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private void note(Path file) {
      try {
        // of what a link leads to
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile() && attributes.size() > 0) {
          now.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
        }
      } catch (IOException e) {
        failed(file, e);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed(file, e);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        failed(folder, e);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Within a root, what is not there any more has gone since. */
    private void failed(Path path, IOException e) {
      if (path.equals(root) || !(e instanceof NoSuchFileException)) {
        shut.add(path);
      }
    }
  }
}
