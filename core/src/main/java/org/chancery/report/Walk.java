package org.chancery.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through paths, folders and globs one input at a time. */
final class Walk implements Iterator<Input> {
  private static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

  /** What is still to be read: a path as given, or a file found, or a sentence to be passed on. */
  private sealed interface Next {
    record Given(String path) implements Next {}

    record Found(Path path, List<Path> within) implements Next {}

    record Said(Input.Refused refused) implements Next {}
  }

  /**
   * What is being read.
   *
   * @param in to be closed behind it
   */
  private record Source(String name, Sheets sheets, Optional<InputStream> in) {
    void close() {
      sheets.close();
      if (in.isPresent()) {
        try {
          in.get().close();
        } catch (IOException e) {
          // it was only read: nothing is lost
        }
      }
    }
  }

  private final Deque<Next> queue = new ArrayDeque<>();
  private final Options options;
  private final InputStream standardInput;
  private final PageReader reader;
  private boolean standardInputRead;
  private final Set<String> endings = new LinkedHashSet<>();
  private @Nullable Source source;
  private @Nullable Input ahead;

  Walk(List<String> paths, Options options, InputStream standardInput) {
    paths.forEach(p -> queue.add(new Next.Given(p)));
    this.options = options;
    this.standardInput = standardInput;
    this.reader = new PageReader(options);
    endings.addAll(Opening.endings(options));
  }

  @Override
  public boolean hasNext() {
    while (ahead == null) {
      if (source != null) {
        ahead = next(source);
        if (ahead == null) {
          close();
        }
        continue;
      }
      Next next = queue.poll();
      if (next == null) {
        return false;
      }
      switch (next) {
        case Next.Given given -> given(given.path());
        case Next.Found found -> found(found.path(), found.within());
        case Next.Said said -> ahead = said.refused();
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    Input input = ahead;
    ahead = null;
    return input;
  }

  void close() {
    if (source != null) {
      source.close();
      source = null;
    }
  }

  private @Nullable Input next(Source source) {
    try {
      return source.sheets().next().map(this::input).orElse(null);
    } catch (IOException e) {
      close();
      return said(new Input.Refused(source.name(), unreadable(source.name(), e)));
    }
  }

  private Input input(Sheet sheet) {
    return switch (sheet) {
      case Page page -> new Input.Read(page, reader.read(page));
      case Input.Refused refused -> said(refused);
    };
  }

  /** The same sentence on one line, with standard input called by its name. */
  private static Input.Refused said(Input.Refused refused) {
    String sentence = refused.sentence().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    return new Input.Refused(
        refused.source(),
        refused.source().matches("-(?::\\d+)?") && sentence.startsWith(STANDARD_INPUT)
            ? "Standard input" + sentence.substring(STANDARD_INPUT.length())
            : sentence);
  }

  private void refuse(String source, String sentence) {
    ahead = said(new Input.Refused(source, sentence));
  }

  private void given(String path) {
    if (path.equals(STANDARD_INPUT)) {
      standardInput();
      return;
    }
    if (path.isBlank()) {
      refuse(
          path,
          "An empty path names no input. Give a file, a folder, a glob, or - for standard input.");
      return;
    }
    if (ADDRESS.matcher(path).matches()) {
      open(path, Optional.empty(), () -> options.addresses().open(path, options));
      return;
    }
    try {
      Path file = Path.of(path);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        queue.addFirst(new Next.Found(file, List.of()));
        return;
      }
    } catch (InvalidPathException e) {
      if (!isGlob(path)) {
        refuse(path, "\"" + path + "\" cannot be the name of a file here. Check its spelling.");
        return;
      }
    }
    if (isGlob(path)) {
      glob(path);
    } else {
      refuse(
          path,
          path
              + ": there is no such file or folder. Check the spelling, and the folder you are in.");
    }
  }

  private static boolean isGlob(String path) {
    return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private void found(Path path, List<Path> within) {
    if (Files.isDirectory(path)) {
      folder(path, within);
      return;
    }
    String name = path.toString();
    try {
      InputStream in = Files.newInputStream(path);
      open(name, Optional.of(in), () -> Opening.of(Material.of(name, in), options));
    } catch (IOException e) {
      refuse(name, unreadable(name, e));
    }
  }

  @FunctionalInterface
  private interface Opener {
    Sheets open() throws IOException;
  }

  private void open(String name, Optional<InputStream> in, Opener opener) {
    try {
      source = new Source(name, opener.open(), in);
    } catch (IOException e) {
      new Source(name, Sheets.none(), in).close();
      refuse(name, unreadable(name, e));
    }
  }

  private void folder(Path folder, List<Path> within) {
    String name = folder.toString();
    Path real;
    List<Path> found = new ArrayList<>();
    try {
      real = folder.toRealPath();
      if (within.contains(real)) {
        refuse(
            name,
            name
                + " links back to a folder that it lies in; it was not read a second time. Remove the link.");
        return;
      }
      try (Stream<Path> listed = Files.list(folder)) {
        listed.forEach(found::add);
      }
    } catch (IOException e) {
      refuse(name, unreadable(name, e));
      return;
    } catch (java.io.UncheckedIOException e) {
      refuse(name, unreadable(name, new IOException(e.getMessage())));
      return;
    }
    List<Path> wanted = new ArrayList<>();
    for (Path p : found) {
      String lower = p.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
      if (Files.isDirectory(p) || endings.stream().anyMatch(lower::endsWith)) {
        wanted.add(p);
      }
    }
    wanted.sort(Comparator.comparing(p -> p.getFileName().toString()));
    if (wanted.isEmpty()) {
      if (within.isEmpty()) {
        refuse(
            name,
            name
                + " holds no reports: no file that ends in "
                + String.join(", ", endings)
                + ". Name the files themselves if they end otherwise.");
      }
      return;
    }
    List<Path> inner = new ArrayList<>(within);
    inner.add(real);
    Collections.reverse(wanted);
    for (Path p : wanted) {
      queue.addFirst(new Next.Found(p, List.copyOf(inner)));
    }
  }

  private void glob(String pattern) {
    String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    int firstMark = 0;
    while ("*?[{".indexOf(plain.charAt(firstMark)) < 0) {
      firstMark++;
    }
    int slash = plain.lastIndexOf('/', firstMark);
    String base = slash < 0 ? "" : slash == 0 ? "/" : plain.substring(0, slash);
    List<Path> found = new ArrayList<>();
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
      Path root = Path.of(base.isEmpty() ? "." : base);
      int depth =
          plain.contains("**")
              ? Integer.MAX_VALUE
              : (int) plain.substring(slash + 1).chars().filter(c -> c == '/').count() + 1;
      if (Files.isDirectory(root)) {
        Files.walkFileTree(
            root,
            EnumSet.noneOf(FileVisitOption.class),
            depth,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return tried(file);
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                // a folder that may not be opened has nothing that matches; named itself, it is
                // told
                return tried(file);
              }

              @Override
              public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                int before = found.size();
                tried(dir);
                // a folder that matches is read through as a whole, once
                return found.size() > before
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
              }

              private FileVisitResult tried(Path path) {
                Path shown = base.isEmpty() ? root.relativize(path) : path;
                if (matcher.matches(shown)) {
                  found.add(shown);
                }
                return FileVisitResult.CONTINUE;
              }
            });
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      refuse(
          pattern, pattern + " is no glob: " + e.getMessage() + ". Close every bracket and brace.");
      return;
    } catch (IOException e) {
      refuse(pattern, unreadable(pattern, e));
      return;
    }
    if (found.isEmpty()) {
      refuse(pattern, pattern + " matches nothing. Check the spelling, and the folder you are in.");
      return;
    }
    found.sort(Comparator.comparing(Path::toString));
    Collections.reverse(found);
    found.forEach(p -> queue.addFirst(new Next.Found(p, List.of())));
  }

  private void standardInput() {
    if (standardInputRead) {
      refuse(
          STANDARD_INPUT,
          "Standard input was named twice; it can be read once. Leave out the second \"-\".");
      return;
    }
    standardInputRead = true;
    open(
        STANDARD_INPUT,
        Optional.empty(),
        () -> Opening.of(Material.of(STANDARD_INPUT, standardInput), options));
  }

  static String unreadable(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return name + ": there is no such file or folder; a link may point to nothing. Check it.";
    }
    if (e instanceof AccessDeniedException) {
      return name + " cannot be opened: you have no permission. Ask for the right to read it.";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return name + " cannot be read" + (reason == null ? "." : ": " + reason + ".");
  }
}
