package org.chancery.intake.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a folder: {@code past} has a line for each address, of which the last one counts;
 * {@code kept/} has a file for each answer that is not settled. Whenever the process ends, the next
 * one finds both in order.
 */
final class FolderJournal implements Journal {
  /** Another process has it. */
  static final class Taken extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** A line that is not whole ends otherwise. */
  private static final String END = ".";

  private static final String PASSING = "passing";

  /** What nobody has asked for again by then is not wanted any more. */
  private static final Duration KEPT_AT_LONGEST = Duration.ofDays(60);

  private record HandedOut(String key, Past past) {}

  private final Path folder;
  private final FileChannel lockFile;
  private final FileChannel log;
  private final Map<String, Past> past = new LinkedHashMap<>();
  private final Deque<HandedOut> unsettled = new ArrayDeque<>();
  private final Set<String> names = new TreeSet<>();
  private long handedOut;
  private long settled;

  private FolderJournal(Path folder, FileChannel lockFile, Instant now) throws IOException {
    this.folder = folder;
    this.lockFile = lockFile;
    Files.createDirectories(folder.resolve("kept"));
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      kept = files.toList();
    }
    Instant oldest = now.minus(KEPT_AT_LONGEST);
    for (Path file : kept) {
      String name = file.getFileName().toString();
      if (name.contains(".") || Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
        // half written, or wanted by nobody
        Files.delete(file);
      } else {
        names.add(name);
      }
    }
    read();
    this.log =
        FileChannel.open(
            folder.resolve("past"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Opens it; it is made where there is none.
   *
   * @throws Taken if another process has it
   */
  static FolderJournal open(Path folder, Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      // As the register itself: its owner's alone. (Where files have no owners, nobody shares
      // them.)
      if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderJournal(folder, channel, now);
      }
    } catch (OverlappingFileLockException e) {
      // this process has it twice
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new Taken();
  }

  private void read() throws IOException {
    Path file = folder.resolve("past");
    if (!Files.exists(file)) {
      return;
    }
    long lines = 0;
    // A line that was cut within a character is no UTF-8, and no reason to lose the others.
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : all.split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 8 && columns[7].equals(END)) {
        lines++;
        past(columns).ifPresent(p -> past.put(columns[0], p));
      }
    }
    // Written anew when most of it no longer counts, or its last line was cut.
    if (lines > 2L * past.size() + 1000 || (Files.size(file) > 0 && !endsWhole(file))) {
      StringBuilder anew = new StringBuilder();
      past.forEach((key, p) -> anew.append(line(key, p)));
      Path soon = folder.resolve("past.new");
      Files.writeString(soon, anew);
      Files.move(soon, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean endsWhole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.read(last, channel.size() - 1);
      return last.get(0) == '\n';
    }
  }

  private static Optional<Past> past(String[] columns) {
    try {
      return Optional.of(
          new Past(
              Instant.ofEpochSecond(Long.parseLong(columns[1])),
              Integer.parseInt(columns[2]),
              columns[3].equals(PASSING),
              columns[4],
              new Validators(
                  Optional.of(columns[5]).filter(c -> !c.isEmpty()),
                  Optional.of(columns[6]).filter(c -> !c.isEmpty()))));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String line(String key, Past p) {
    return String.join(
            "\t",
            key,
            String.valueOf(p.when().getEpochSecond()),
            String.valueOf(p.failures()),
            p.passing() ? PASSING : "",
            p.at(),
            column(p.validators().tag()),
            column(p.validators().modified()),
            END)
        + "\n";
  }

  private static String column(Optional<String> value) {
    return value.orElse("").replaceAll("\\p{Cntrl}", " ");
  }

  private static String name(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path file(String key) {
    return folder.resolve("kept").resolve(name(key));
  }

  @Override
  public Optional<Kept> kept(String key) {
    if (!names.contains(name(key))) {
      return Optional.empty();
    }
    try {
      return KeptFile.read(file(key));
    } catch (IOException e) {
      // what cannot be read is fetched again
      return Optional.empty();
    }
  }

  @Override
  public Optional<Past> past(String key) {
    return Optional.ofNullable(past.get(key));
  }

  @Override
  public void keep(String key, Kept kept) throws IOException {
    KeptFile.write(file(key), kept);
    names.add(name(key));
  }

  @Override
  public void handedOut(String key, Past p) {
    unsettled.add(new HandedOut(key, p));
    handedOut++;
  }

  @Override
  public void note(String key, Past p) throws IOException {
    write(List.of(new HandedOut(key, p)));
  }

  @Override
  public long mark() {
    return handedOut;
  }

  @Override
  public void settle(long mark) throws IOException {
    List<HandedOut> now = new ArrayList<>();
    while (settled < mark && !unsettled.isEmpty()) {
      now.add(unsettled.remove());
      settled++;
    }
    write(now);
    for (HandedOut h : now) {
      try {
        Files.deleteIfExists(file(h.key()));
        names.remove(name(h.key()));
      } catch (IOException e) {
        // it is read once more, and found on the register
      }
    }
  }

  private void write(List<HandedOut> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (HandedOut h : all) {
      past.put(h.key(), h.past());
      lines.append(line(h.key(), h.past()));
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      log.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      log.close();
      lockFile.close();
    } catch (IOException e) {
      // nothing is lost: what was written is written
    }
  }
}
