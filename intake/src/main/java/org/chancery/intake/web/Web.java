package org.chancery.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.report.Addresses;
import org.chancery.report.Input;
import org.chancery.report.Options;
import org.chancery.report.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses: pages, and what feeds and sitemaps lead to. {@code docs/fetching.md} says what
 * servers are asked for, and what is kept.
 *
 * <p>One thread uses it. Addresses are asked one behind the other, in the order in which they are
 * drawn.
 */
public final class Web implements Addresses, AutoCloseable {
  private final Manners manners;
  private final Time time;
  private final Client client;
  private final Fetcher fetcher;
  private final Optional<Path> folder;
  private final Consumer<String> remarks;
  private @Nullable Journal journal;
  private Run run = new Run();
  private boolean stopped;

  private Web(
      Manners manners,
      String version,
      Optional<Path> folder,
      Time time,
      Resolver resolver,
      Consumer<String> remarks) {
    this.manners = manners;
    this.time = time;
    this.folder = folder;
    this.remarks = remarks;
    this.client =
        new Client("Chancery/" + version.replace(' ', '-'), manners.patience(), resolver, time);
    this.fetcher = new Fetcher(new Requests(client, new Hosts(time, manners.delay()), time));
  }

  /** Remembers nothing beyond the run. */
  public static Web forgetting(
      Manners manners, String version, Time time, Consumer<String> remarks) {
    return new Web(
        manners,
        version,
        Optional.empty(),
        time,
        Resolver.ofMachine(manners.privateAllowed()),
        remarks);
  }

  /**
   * Remembers in a folder what was fetched, for a run that takes up an interrupted one and for the
   * next.
   *
   * @param version of the program, which servers are told
   * @param remarks takes what the user should know
   */
  public static Web remembering(
      Path folder, Manners manners, String version, Time time, Consumer<String> remarks) {
    return new Web(
        manners,
        version,
        Optional.of(folder),
        time,
        Resolver.ofMachine(manners.privateAllowed()),
        remarks);
  }

  /** As it is made by the others, but with names that somebody else resolves. */
  static Web resolving(Resolver resolver, Manners manners, Time time) {
    return new Web(manners, "test", Optional.empty(), time, resolver, remark -> {});
  }

  /** Forgets all that is remembered in a folder: what it was for begins anew. */
  public static void forget(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public Sheets open(String address, Options options) throws IOException {
    if (stopped) {
      return Sheets.of(java.util.List.of());
    }
    try {
      return new Errand(address, options, manners, fetcher, journal(), run, time, this::stop);
    } catch (FolderJournal.Taken e) {
      return Sheets.of(
          Input.Refused.of(
              address,
              "was not asked for: another Chancery is fetching for this register. Wait for"
                  + " it to end, or stop it."));
    }
  }

  private Journal journal() throws IOException {
    Journal it = journal;
    if (it == null) {
      it = folder.isPresent() ? FolderJournal.open(folder.get(), time.now()) : Journal.NONE;
      journal = it;
    }
    return it;
  }

  /** What was not fetched in this run until now. */
  public Counts counts() {
    return run.counts();
  }

  /** How many addresses are known that have not been looked at. */
  public long ahead() {
    return run.ahead();
  }

  /**
   * Ends a run: the next addresses belong to another. Until then nothing is held: no connection,
   * and nothing that another process might wait for.
   */
  public Counts endOfRun() {
    Counts counts = run.counts();
    if (counts.left() > 0) {
      remarks.accept(
          (counts.left() == 1 ? "1 page was" : counts.left() + " pages were")
              + " left for another call, since "
              + manners.mostPages()
              + " are asked for in one. Call again, or raise --max-pages.");
    }
    run = new Run();
    close();
    return counts;
  }

  private void stop() {
    stopped = true;
  }

  /** How many of its answers were handed out wholly until now. */
  public long mark() {
    Journal it = journal;
    return it == null ? 0 : it.mark();
  }

  /** The answers before the mark are where they belong; they are not needed any more. */
  public void settle(long mark) {
    Journal it = journal;
    if (it != null) {
      try {
        it.settle(mark);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    client.close();
    Journal it = journal;
    if (it != null) {
      it.close();
      journal = null;
    }
  }
}
