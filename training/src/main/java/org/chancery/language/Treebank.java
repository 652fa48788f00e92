package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads trees in CoNLL-U (Universal Dependencies), gzipped or not. */
final class Treebank {
  private Treebank() {}

  /**
   * One sentence as annotators left it; contracted and empty words are skipped.
   *
   * @param document the document that it comes from
   * @param heads for each word its head's index, -1 for the root
   */
  record Tree(
      String document,
      List<String> forms,
      List<String> xpos,
      List<String> upos,
      int[] heads,
      List<String> relations) {
    int size() {
      return forms.size();
    }

    String tagPair(int word) {
      return xpos.get(word) + " " + upos.get(word);
    }
  }

  static List<Tree> read(Path file) throws IOException {
    return read(file, Treebank::tree);
  }

  /** Makes what is wanted of a sentence. */
  @FunctionalInterface
  interface Maker<T> {
    /**
     * @param rows its words' columns, those of contracted and empty words left out
     */
    T of(String document, List<String[]> rows);
  }

  /** What is made of each sentence, in order. */
  static <T> List<T> read(Path file, Maker<T> maker) throws IOException {
    List<T> made = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      String document = "";
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# newdoc id = ")) {
          document = line.substring("# newdoc id = ".length()).strip();
        } else if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            made.add(maker.of(document, rows));
            rows.clear();
          }
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t", -1);
          if (columns[0].chars().allMatch(Character::isDigit)) {
            rows.add(columns);
          }
        }
      }
      if (!rows.isEmpty()) {
        made.add(maker.of(document, rows));
      }
    }
    return made;
  }

  static Tree tree(String document, List<String[]> rows) {
    int[] heads = new int[rows.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = Integer.parseInt(rows.get(i)[6]) - 1;
    }
    return new Tree(
        document,
        rows.stream().map(row -> row[1]).toList(),
        rows.stream().map(row -> row[4]).toList(),
        rows.stream().map(row -> row[3]).toList(),
        heads,
        rows.stream().map(row -> row[7]).toList());
  }
}
