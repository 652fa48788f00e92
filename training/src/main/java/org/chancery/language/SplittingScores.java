package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.chancery.report.Span;

/**
 * Measures tokeniser and sentence splitter on the raw text of Universal Dependencies treebanks: F1
 * of token spans and of sentence spans, paragraph by paragraph.
 *
 * <p>Usage: {@code SplittingScores [-v] FILE.conllu.gz...}; -v prints what went wrong, counted.
 */
public final class SplittingScores {
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final Set<Span> tokens = new HashSet<>();
    final Set<Span> sentences = new HashSet<>();
  }

  private int tokensGold;
  private int tokensFound;
  private int tokensRight;
  private int sentencesGold;
  private int sentencesFound;
  private int sentencesRight;
  private final Map<String, Integer> wrong = new TreeMap<>();
  private final List<String> wrongSentences = new ArrayList<>();

  private SplittingScores() {}

  public static void main(String[] args) throws IOException {
    boolean verbose = args[0].equals("-v");
    for (int i = verbose ? 1 : 0; i < args.length; i++) {
      SplittingScores all = new SplittingScores();
      Map<String, SplittingScores> byGenre = new TreeMap<>(Map.of("all", all));
      for (Map.Entry<String, List<Paragraph>> genre : paragraphs(Path.of(args[i])).entrySet()) {
        for (Paragraph paragraph : genre.getValue()) {
          all.count(paragraph);
          byGenre.computeIfAbsent(genre.getKey(), g -> new SplittingScores()).count(paragraph);
        }
      }
      System.out.println(args[i]);
      byGenre.forEach((genre, scores) -> System.out.println("  " + genre + " " + scores));
      if (verbose) {
        all.explain();
      }
    }
  }

  private void count(Paragraph paragraph) {
    String text = paragraph.text.toString();
    List<Tokens> found = Splitter.shipped().sentences(text, new Span(0, text.length()));
    Set<Span> tokens = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    for (Tokens sentence : found) {
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(sentence.span(i));
      }
      sentences.add(new Span(sentence.start(0), sentence.end(sentence.size() - 1)));
    }
    tokensGold += paragraph.tokens.size();
    tokensFound += tokens.size();
    sentencesGold += paragraph.sentences.size();
    sentencesFound += sentences.size();
    for (Span gold : paragraph.tokens) {
      if (tokens.contains(gold)) {
        tokensRight++;
      } else {
        wrong.merge("GOLD " + gold.in(text), 1, Integer::sum);
      }
    }
    for (Span token : tokens) {
      if (!paragraph.tokens.contains(token)) {
        wrong.merge("FOUND " + token.in(text), 1, Integer::sum);
      }
    }
    for (Span gold : paragraph.sentences) {
      if (sentences.contains(gold)) {
        sentencesRight++;
      }
    }
    for (Span sentence : sentences) {
      if (!paragraph.sentences.contains(sentence)) {
        wrongSentences.add(
            sentence.in(text)
                + " ||| "
                + text.substring(sentence.end(), Math.min(text.length(), sentence.end() + 30)));
      }
    }
  }

  private void explain() {
    Map<Integer, List<String>> byCount = new TreeMap<>();
    wrong.forEach((what, n) -> byCount.computeIfAbsent(-n, k -> new ArrayList<>()).add(what));
    byCount.forEach((n, what) -> System.out.println(-n + " " + what));
    wrongSentences.forEach(s -> System.out.println("SENTENCE " + s));
  }

  @Override
  public String toString() {
    return "tokens %.2f sentences %.2f (%d tokens, %d sentences)"
        .formatted(
            f1(tokensRight, tokensGold, tokensFound),
            f1(sentencesRight, sentencesGold, sentencesFound),
            tokensGold,
            sentencesGold);
  }

  private static double f1(int right, int gold, int found) {
    return 200.0 * right / (gold + found);
  }

  /** The paragraphs of each genre: the first part of the documents' names that tells them apart. */
  private static Map<String, List<Paragraph>> paragraphs(Path file) throws IOException {
    Map<String, List<Paragraph>> genres = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String genre = "";
      Paragraph paragraph = new Paragraph();
      int wordsOfToken = 0;
      int sentenceStart = -1;
      boolean space = false;
      String line;
      while ((line = in.readLine()) != null) {
        if (line.startsWith("# newdoc id = ")) {
          genre = line.substring(14).replaceFirst("^GUM_", "").replaceFirst("[-_0-9].*$", "");
        }
        if (line.startsWith("# newdoc") || line.startsWith("# newpar")) {
          paragraph = new Paragraph();
          genres.computeIfAbsent(genre, g -> new ArrayList<>()).add(paragraph);
          space = false;
        } else if (line.isEmpty()) {
          paragraph.sentences.add(new Span(sentenceStart, paragraph.text.length()));
          sentenceStart = -1;
        } else if (Character.isDigit(line.charAt(0))) {
          String[] columns = line.split("\t");
          if (columns[0].indexOf('.') >= 0) {
            continue;
          }
          int range = columns[0].indexOf('-');
          if (range > 0) {
            wordsOfToken =
                Integer.parseInt(columns[0].substring(range + 1))
                    - Integer.parseInt(columns[0].substring(0, range))
                    + 1;
          }
          if (range > 0 || wordsOfToken == 0) {
            if (space) {
              paragraph.text.append(' ');
            }
            if (sentenceStart < 0) {
              sentenceStart = paragraph.text.length();
            }
            space = !columns[9].contains("SpaceAfter=No");
          }
          if (range < 0) {
            int start = paragraph.text.length();
            paragraph.text.append(columns[1]);
            paragraph.tokens.add(new Span(start, paragraph.text.length()));
            if (wordsOfToken > 0) {
              wordsOfToken--;
            }
          }
        }
      }
    }
    return genres;
  }
}
