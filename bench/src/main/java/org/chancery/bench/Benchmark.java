package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets all entrants read the same readouts in turn, several times, and writes what came of it into
 * a page.
 *
 * <p>Usage: {@code Benchmark DATA N ROUNDS PAGE COMMAND}; {@code DATA} holds {@code
 * corpus/readouts} and {@code treebank}, {@code COMMAND} is what the page says the figures were got
 * by.
 */
final class Benchmark {
  private static final List<Integer> HEAPS = List.of(4096, 400, 350, 300, 250, 200, 150, 100);
  private static final long PATIENCE_SECONDS = 900;
  private static final long HEAP_PATIENCE_SECONDS = 120;

  private final Material material;

  private Benchmark(Material material) {
    this.material = material;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 5) {
      throw new IllegalArgumentException("Usage: Benchmark DATA N ROUNDS PAGE COMMAND");
    }
    Path data = Path.of(args[0]);
    int size = Integer.parseInt(args[1]);
    int rounds = Integer.parseInt(args[2]);
    Path page = Path.of(args[3]);
    Path folder = Files.createTempDirectory("chancery-bench");
    try {
      Benchmark benchmark = new Benchmark(Material.draw(data, folder, size));
      Findings findings = new Findings(benchmark.medians(rounds), benchmark.heaps());
      String told = told(findings, rounds, args[4]);
      System.out.println(told);
      Files.writeString(page, MarkedPage.filled(Files.readString(page), told));
    } finally {
      delete(folder);
    }
  }

  private Map<Entrant, Figures> medians(int rounds) throws IOException, InterruptedException {
    Map<Entrant, List<Figures>> runs = new EnumMap<>(Entrant.class);
    for (int round = 1; round <= rounds; round++) {
      Map<Entrant, Figures> inRound = new EnumMap<>(Entrant.class);
      for (Entrant entrant : Entrant.values()) {
        Process process = start(entrant, 1, 4096, "full");
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
          process.destroyForcibly();
          throw new IOException(
              entrant.title() + " failed:\n" + Files.readString(folder().resolve("errors.txt")));
        }
        Figures figures = Figures.read(folder().resolve("figures.tsv"));
        System.err.println("round " + round + ", " + entrant + ": " + figures);
        inRound.put(entrant, figures);
      }
      Findings.compare(inRound);
      inRound.forEach(
          (entrant, figures) -> runs.computeIfAbsent(entrant, e -> new ArrayList<>()).add(figures));
    }
    Map<Entrant, Figures> medians = new EnumMap<>(Entrant.class);
    runs.forEach((entrant, figures) -> medians.put(entrant, Figures.median(figures)));
    return medians;
  }

  /** Ever smaller heaps, until one is too small. */
  private List<Findings.Heap> heaps() throws IOException, InterruptedException {
    List<Findings.Heap> heaps = new ArrayList<>();
    for (int limit : HEAPS) {
      Process process = start(Entrant.RECORD, 2, limit, "readouts");
      boolean done =
          process.waitFor(HEAP_PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      process.destroyForcibly();
      Figures figures = done ? Figures.read(folder().resolve("figures.tsv")) : new Figures();
      System.err.println("heap of " + limit + " MiB: " + figures);
      heaps.add(new Findings.Heap(limit, figures));
      if (!done) {
        break;
      }
    }
    return heaps;
  }

  /** The collector that works in the thread it stops, so that one thread is one thread. */
  private Process start(Entrant entrant, int threads, int heap, String tasks) throws IOException {
    Files.deleteIfExists(folder().resolve("figures.tsv"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            Trial.class.getName(),
            entrant.name(),
            folder().toString(),
            material.data().toString(),
            Integer.toString(threads),
            tasks)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder().resolve("errors.txt").toFile())
        .start();
  }

  private Path folder() {
    return material.folder();
  }

  private static String told(Findings findings, int rounds, String command) {
    Figures sample = findings.medians().getOrDefault(Entrant.RECORD, new Figures());
    return String.join(
        "\n",
        ("`%s`, on %s. %s readouts of %s tokens, medians of %d rounds. The threads that read had"
                + " %s %% of a core's time; the rest went to other work on the machine.")
            .formatted(
                command,
                Machine.description(),
                Table.cell(sample.get("sample"), 0),
                Table.cell(sample.get("sample.tokens"), 0),
                rounds,
                Table.cell(findings.busy(), 0)),
        "",
        findings.reading().toString(),
        findings.smallHeaps().toString(),
        findings.words().toString(),
        findings.cutting().toString());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
