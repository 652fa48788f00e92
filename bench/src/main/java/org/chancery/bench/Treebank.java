package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.chancery.report.Span;

/**
 * What annotators left in a CoNLL-U file: the words of each sentence with their analysis, and the
 * raw text of each paragraph with where its words and sentences stand.
 */
record Treebank(List<Sentence> sentences, List<Paragraph> paragraphs) {

  /** One sentence, as annotated. */
  record Sentence(String id, List<String> forms, Analysis gold) {}

  /**
   * Raw text, put together again from words and the spaces between them.
   *
   * @param contractions where "don't" and its like stand: two words to Universal Dependencies
   */
  record Paragraph(String text, Cut gold, Set<Span> contractions) {}

  /** Reads a file, gzipped if its name says so. */
  static Treebank read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return read(reader.lines().toList());
    }
  }

  static Treebank read(List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    List<Writer> paragraphs = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String id = "";
    for (String line : lines) {
      if (line.startsWith("# newdoc") || line.startsWith("# newpar") || paragraphs.isEmpty()) {
        paragraphs.add(new Writer());
      }
      if (line.startsWith("# sent_id = ")) {
        id = line.substring("# sent_id = ".length());
      } else if (line.isEmpty() && !rows.isEmpty()) {
        sentences.add(sentence(id, rows));
        paragraphs.get(paragraphs.size() - 1).sentence(rows);
        rows.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(sentence(id, rows));
      paragraphs.get(paragraphs.size() - 1).sentence(rows);
    }
    return new Treebank(
        List.copyOf(sentences),
        paragraphs.stream().map(Writer::paragraph).filter(p -> !p.text().isEmpty()).toList());
  }

  private static Sentence sentence(String id, List<String[]> rows) {
    List<String[]> words =
        rows.stream().filter(row -> row[0].chars().allMatch(Character::isDigit)).toList();
    return new Sentence(
        id,
        words.stream().map(row -> row[1]).toList(),
        new Analysis(
            words.stream().map(row -> row[4]).toList(),
            words.stream().map(row -> row[3]).toList(),
            words.stream().map(row -> Integer.parseInt(row[6]) - 1).toList(),
            words.stream().map(row -> row[7]).toList(),
            Set.of()));
  }

  /** Names by sentence, from a file in IOB2 on the same words. */
  static Map<String, Set<Analysis.Name>> names(List<String> lines) {
    Map<String, Set<Analysis.Name>> names = new HashMap<>();
    Set<Analysis.Name> inSentence = new HashSet<>();
    String type = "";
    int first = 0;
    int word = 0;
    for (String line : lines) {
      if (line.startsWith("# sent_id = ")) {
        inSentence = new HashSet<>();
        names.put(line.substring("# sent_id = ".length()), inSentence);
        word = 0;
      }
      if (line.startsWith("#")) {
        continue;
      }
      String label = line.isEmpty() ? "O" : line.split("\t", -1)[2];
      if (!type.isEmpty() && !label.equals("I-" + type)) {
        inSentence.add(new Analysis.Name(type, first, word - 1));
        type = "";
      }
      if (label.startsWith("B-")) {
        type = label.substring(2);
        first = word;
      }
      word++;
    }
    if (!type.isEmpty()) {
      inSentence.add(new Analysis.Name(type, first, word - 1));
    }
    return names;
  }

  /** Writes a paragraph's text, noting where things come to stand. */
  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final Set<Span> tokens = new HashSet<>();
    private final Set<Span> sentences = new HashSet<>();
    private final Set<Span> contractions = new HashSet<>();
    private boolean space;

    void sentence(List<String[]> rows) {
      int begin = -1;
      int lastOfContraction = 0;
      int contraction = 0;
      for (String[] row : rows) {
        if (row[0].indexOf('.') >= 0) {
          continue; // an empty word, which is not written
        }
        int dash = row[0].indexOf('-');
        boolean within = dash < 0 && Integer.parseInt(row[0]) <= lastOfContraction;
        if (!within) {
          if (space) {
            text.append(' ');
          }
          space = !row[9].contains("SpaceAfter=No");
        }
        begin = begin < 0 ? text.length() : begin;
        if (dash > 0) {
          lastOfContraction = Integer.parseInt(row[0].substring(dash + 1));
          contraction = text.length();
        } else {
          int start = text.length();
          text.append(row[1]);
          tokens.add(new Span(start, text.length()));
          if (within && Integer.parseInt(row[0]) == lastOfContraction) {
            contractions.add(new Span(contraction, text.length()));
          }
        }
      }
      sentences.add(new Span(begin, text.length()));
    }

    Paragraph paragraph() {
      return new Paragraph(text.toString(), new Cut(tokens, sentences), Set.copyOf(contractions));
    }
  }
}
