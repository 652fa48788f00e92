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
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.record.Act;

/**
 * A linear model that decides whether a candidate is a statement and what its speaker does. Its
 * weights are whole numbers, so that every machine decides alike. A line of its file is a feature,
 * then class and weight in turn, parted by tabs; class 0 is "no statement", the others are the acts
 * in their order.
 */
public final class ActModel {
  static final int CLASSES = Act.values().length + 1;
  private static final String RESOURCE = "/org/chancery/account/statements.model.tsv.gz";

  /** By how much "no statement" must win: the acts share what speaks for a statement. */
  private static final long MARGIN = 1000;

  private final Map<String, int[]> weights;

  ActModel(Map<String, int[]> weights) {
    this.weights = weights;
  }

  /** The model that comes with Chancery; where none does, rules decide alone. */
  static ActModel standard() {
    try (InputStream in = ActModel.class.getResourceAsStream(RESOURCE)) {
      return in == null ? new ActModel(Map.of()) : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model as it is kept: lines in UTF-8, compressed by gzip. */
  public static ActModel read(InputStream in) throws IOException {
    Map<String, int[]> weights = new HashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] f = line.split("\t");
      int[] w = new int[CLASSES];
      for (int i = 1; i + 1 < f.length; i += 2) {
        w[Integer.parseInt(f[i])] = Integer.parseInt(f[i + 1]);
      }
      weights.put(f[0], w);
    }
    return new ActModel(weights);
  }

  static int label(Optional<Act> act) {
    return act.map(a -> a.ordinal() + 1).orElse(0);
  }

  /**
   * What the speaker does.
   *
   * @param margin by how much it wins over "no statement"
   */
  record Decision(Act act, long margin) {}

  /** What the speaker does, or empty where it is no statement. */
  Optional<Act> decide(Act rule, List<String> features) {
    return decision(rule, features).map(Decision::act);
  }

  /** The same, and how sure it is. */
  Optional<Decision> decision(Act rule, List<String> features) {
    if (weights.isEmpty()) {
      return Optional.of(new Decision(rule, 0));
    }
    long[] score = new long[CLASSES];
    for (String f : features) {
      int[] w = weights.get(f);
      if (w != null) {
        for (int c = 0; c < CLASSES; c++) {
          score[c] += w[c];
        }
      }
    }
    int best = 1;
    for (int c = 2; c < CLASSES; c++) {
      if (score[c] > score[best]) {
        best = c;
      }
    }
    long margin = score[best] - score[0];
    return margin + MARGIN < 0
        ? Optional.empty()
        : Optional.of(new Decision(Act.values()[best - 1], margin));
  }
}
