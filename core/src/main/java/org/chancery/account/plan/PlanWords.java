package org.chancery.account.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code plans.tsv}, by kind. */
final class PlanWords {
  private static final String RESOURCE = "/org/chancery/account/plans.tsv";

  private final Map<String, Set<String>> byKind = new HashMap<>();

  private PlanWords() {}

  static PlanWords standard() {
    PlanWords words = new PlanWords();
    try (InputStream in = PlanWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          if (tab < 0) {
            throw new IllegalStateException(RESOURCE + ": expected kind and word in: " + line);
          }
          words
              .byKind
              .computeIfAbsent(line.substring(0, tab), k -> new HashSet<>())
              .add(line.substring(tab + 1).trim());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  boolean is(String kind, String lemma) {
    return byKind.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
