package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Learns the {@link Lemmatiser}'s list from treebanks, or measures the shipped one.
 *
 * <p>Usage: {@code LemmaTrainer train OUT FILE.conllu.gz...} or {@code LemmaTrainer score
 * FILE.conllu.gz...}
 */
public final class LemmaTrainer {
  private record Row(String form, String lemma, String xpos) {}

  private LemmaTrainer() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("train")) {
      List<Row> rows = new ArrayList<>();
      for (int i = 2; i < args.length; i++) {
        rows.addAll(rows(Path.of(args[i])));
      }
      Files.write(Path.of(args[1]), learn(rows));
    } else {
      for (int i = 1; i < args.length; i++) {
        score(Path.of(args[i]));
      }
    }
  }

  private static List<String> learn(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Base words and irregular forms, learned from the training parts of UD English EWT and GUM.");
    lines.add("# A line is: kind, base words, the most frequent first; or Penn tag, lemma, forms.");
    for (Lemmatiser.Kind kind : Lemmatiser.Kind.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Row row : rows) {
        if (isBase(row, kind)) {
          counts.merge(row.lemma(), 1, Integer::sum);
        }
      }
      lines.add(
          kind
              + "\t"
              + String.join(
                  " ",
                  counts.entrySet().stream()
                      .sorted(Comparator.comparingInt(e -> -e.getValue()))
                      .map(Map.Entry::getKey)
                      .toList()));
    }
    List<String> given = new ArrayList<>(WordLists.lines(Lemmatiser.IRREGULAR_FILE));
    given.addAll(lines.subList(2, lines.size()));
    Lemmatiser rules = Lemmatiser.read(given);
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    for (Row row : rows) {
      if (!row.xpos().startsWith("NNP") && row.form().indexOf(' ') < 0) {
        lemmas
            .computeIfAbsent(row.xpos() + "\t" + plain(row.form()), k -> new TreeMap<>())
            .merge(row.lemma(), 1, Integer::sum);
      }
    }
    Map<String, List<String>> exceptions = new TreeMap<>();
    lemmas.forEach(
        (key, counted) -> {
          String[] of = key.split("\t");
          String lemma =
              counted.entrySet().stream()
                  .max(Comparator.comparingInt(Map.Entry::getValue))
                  .orElseThrow()
                  .getKey();
          boolean usual = counted.getOrDefault(lemma, 0) > 1 || isInflected(of[0]);
          if (usual && !lemma.equals(rules.lemma(of[1], of[0])) && lemma.indexOf(' ') < 0) {
            exceptions.computeIfAbsent(of[0] + "\t" + lemma, k -> new ArrayList<>()).add(of[1]);
          }
        });
    exceptions.forEach((key, forms) -> lines.add(key + "\t" + String.join(" ", forms)));
    return lines;
  }

  private static boolean isInflected(String xpos) {
    return xpos.matches("VB[DNGZ]|NNS|JJ[RS]|RB[RS]");
  }

  private static String plain(String form) {
    return form.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static boolean isBase(Row row, Lemmatiser.Kind kind) {
    if (!row.lemma().matches("[a-z][a-z-]*[a-z]")) {
      return false;
    }
    return switch (kind) {
      case VERB -> row.xpos().startsWith("VB");
      case NOUN -> row.xpos().equals("NN") || row.xpos().equals("NNS");
      case ADJECTIVE -> row.xpos().startsWith("JJ") || row.xpos().startsWith("RB");
    };
  }

  private static void score(Path file) throws IOException {
    int right = 0;
    Map<String, Integer> wrong = new TreeMap<>();
    List<Row> rows = rows(file);
    for (Row row : rows) {
      String found = Lemmatiser.shipped().lemma(row.form(), row.xpos());
      if (found.equals(row.lemma())) {
        right++;
      } else {
        wrong.merge(
            row.form() + "/" + row.xpos() + " " + found + " not " + row.lemma(), 1, Integer::sum);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f of %d%n",
        file.getFileName(),
        100.0 * right / rows.size(),
        rows.size());
    wrong.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue()))
        .limit(40)
        .forEach(e -> System.out.println("  " + e.getValue() + " " + e.getKey()));
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line;
      while ((line = in.readLine()) != null) {
        String[] columns = line.split("\t");
        if (columns.length == 10 && columns[0].chars().allMatch(Character::isDigit)) {
          rows.add(new Row(columns[1], columns[2], columns[4]));
        }
      }
    }
    return rows;
  }
}
