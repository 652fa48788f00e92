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
import java.util.zip.GZIPInputStream;

/**
 * A linear model that decides who speaks, among those who may. Its weights are whole numbers, so
 * that every machine decides alike. A line of its file is a feature and its weight, parted by a
 * tab.
 */
final class SpeakerModel {
  private static final String RESOURCE = "/org/chancery/account/speakers.model.tsv.gz";

  private final Map<String, Integer> weights;

  SpeakerModel(Map<String, Integer> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model that comes with Chancery; where none does, rules decide alone. */
  static SpeakerModel standard() {
    try (InputStream in = SpeakerModel.class.getResourceAsStream(RESOURCE)) {
      return in == null ? new SpeakerModel(Map.of()) : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model as it is kept: lines in UTF-8, compressed by gzip. */
  static SpeakerModel read(InputStream in) throws IOException {
    Map<String, Integer> weights = new HashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      }
    }
    return new SpeakerModel(weights);
  }

  boolean empty() {
    return weights.isEmpty();
  }

  /** Index of the best option, the first of equals. */
  int best(List<List<String>> options) {
    int best = 0;
    long bestScore = Long.MIN_VALUE;
    for (int i = 0; i < options.size(); i++) {
      long score = 0;
      for (String f : options.get(i)) {
        score += weights.getOrDefault(f, 0);
      }
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }
}
