package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.score.Mistake;
import org.chancery.score.Score;
import org.chancery.score.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures records against annotated reports. */
@Command(
    name = "evaluate",
    header = {"Measures how well reports are understood.", ""},
    descriptionHeading = "%n",
    description = {
      "Reads annotated reports and compares the records made of them with the annotations."
          + " docs/accuracy.md says what each figure means.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery evaluate gold/              what this version gets right",
      "  chancery evaluate gold/ --errors 20  and the first 20 mistakes",
      "  chancery evaluate gold/ --records records.jsonl",
      "                                       what another program got right"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Understanding> understanding;

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "A folder of reports (NAME.txt) with their annotations (NAME.json).")
  private Path gold = Path.of(".");

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Option(names = "--errors", paramLabel = "N", description = "Also lists the first N mistakes.")
  private int errors;

  @Option(
      names = "--only",
      paramLabel = "NAMES",
      split = ",",
      description = "Only these reports, by name: a001,a003.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Records made before (JSON Lines), instead of reading the reports now.")
  private @Nullable Path records;

  @Mixin private Limits limits = new Limits();

  @Mixin private Help help = new Help();

  EvaluateCommand(Terminal terminal, Supplier<Understanding> understanding) {
    this.terminal = terminal;
    this.understanding = understanding;
  }

  @Override
  public Integer call() {
    List<String> names = names();
    Path file = records;
    Map<String, Record> made = file == null ? understood(names) : recorded(file);
    Scorer scorer = new Scorer();
    for (String name : names) {
      scorer.add(
          name,
          annotated(gold.resolve(name + ".json")),
          Optional.ofNullable(made.get(name)),
          text(gold.resolve(name + ".txt")));
    }
    Score score = scorer.score();
    terminal.out().print(json ? Figures.json(score) : Figures.table(score));
    terminal.out().flush();
    for (Mistake mistake : score.mistakes().stream().limit(errors).toList()) {
      terminal.err().println(Wrap.cut(mistake.toString(), 2 * terminal.width()));
    }
    return 0;
  }

  private List<String> names() {
    if (!Files.isDirectory(gold)) {
      throw new Complaint(gold + " is no folder. Give the one that holds NAME.txt and NAME.json.");
    }
    Set<String> wanted = Set.copyOf(only);
    try (Stream<Path> files = Files.list(gold)) {
      List<String> names =
          files
              .map(f -> String.valueOf(f.getFileName()))
              .filter(f -> f.endsWith(".json"))
              .map(f -> f.substring(0, f.length() - ".json".length()))
              .filter(n -> Files.exists(gold.resolve(n + ".txt")))
              .filter(n -> wanted.isEmpty() || wanted.contains(n))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new Complaint(
            gold
                + " holds no annotated report"
                + (wanted.isEmpty() ? "" : " of that name")
                + ". Each is a pair of NAME.txt and NAME.json.");
      }
      return names;
    } catch (IOException e) {
      throw new Complaint(gold + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private Map<String, Record> understood(List<String> names) {
    Map<String, Record> made = new HashMap<>();
    try (Progress progress = new Progress(terminal)) {
      new Reading(understanding.get(), Inlet.plain(limits.bounds()), limits.threads())
          .run(
              names.stream().map(n -> gold.resolve(n + ".txt").toString()).toList(),
              account -> account,
              account -> {
                switch (account) {
                  case Account.Understood u -> made.put(name(u.record().source()), u.record());
                  case Account.Refused r -> terminal.err().println(r.sentence());
                }
                progress.step();
              });
    }
    return made;
  }

  private static Map<String, Record> recorded(Path file) {
    Map<String, Record> made = new HashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Record record = RecordReader.read(line);
          made.put(name(record.source()), record);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new Complaint(file + ", line " + number + ": " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return made;
  }

  private static Record annotated(Path file) {
    try {
      return RecordReader.read(text(file));
    } catch (IllegalArgumentException e) {
      throw new Complaint(file + ": " + e.getMessage() + ".", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Complaint unreadable(Path file, IOException e) {
    if (!Files.exists(file)) {
      return new Complaint(file + ": no such file. Maybe the name is misspelt.", e);
    }
    return new Complaint(
        e instanceof CharacterCodingException
            ? file + " is not UTF-8. Save it as UTF-8 and try again."
            : file + " cannot be read: " + e.getMessage() + ".",
        e);
  }

  /** The file's name without folders and extension. */
  private static String name(String source) {
    String file = source.substring(1 + Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')));
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
