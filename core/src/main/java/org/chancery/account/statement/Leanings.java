package org.chancery.account.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a word leans towards, by {@code leanings.tsv}. */
final class Leanings {
  private static final String RESOURCE = "/org/chancery/account/leanings.tsv";
  private static final Map<String, TreeSet<String>> BY_WORD = read();

  private Leanings() {}

  private static Map<String, TreeSet<String>> read() {
    Map<String, TreeSet<String>> byWord = new HashMap<>();
    try (InputStream in = Leanings.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (line.startsWith("#") || tab < 0) {
          continue;
        }
        for (String word : line.substring(tab + 1).trim().split(" +")) {
          byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byWord;
  }

  /** In alphabetical order; none for most words. */
  static List<String> of(String lemma) {
    TreeSet<String> found = BY_WORD.get(lemma);
    return found == null ? List.of() : List.copyOf(found);
  }
}
