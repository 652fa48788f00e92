package org.chancery.account.plan;

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
 * A linear model that decides whether what is told as to come is a plan. Its weights are whole
 * numbers, so that every machine decides alike. A line of its file is a feature and its weight,
 * parted by a tab.
 */
public final class PlanModel {
  private static final String RESOURCE = "/org/chancery/account/plans.model.tsv.gz";

  private final Map<String, Integer> weights;

  PlanModel(Map<String, Integer> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model that comes with Chancery. */
  static PlanModel standard() {
    try (InputStream in = PlanModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "No " + RESOURCE + " on the class path. Maybe the library was built without it.");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model as it is kept: lines in UTF-8, compressed by gzip. */
  public static PlanModel read(InputStream in) throws IOException {
    Map<String, Integer> weights = new HashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      }
    }
    return new PlanModel(weights);
  }

  /** Above 0 for a plan; the higher, the surer. */
  long score(List<String> features) {
    long score = 0;
    for (String f : features) {
      score += weights.getOrDefault(f, 0);
    }
    return score;
  }
}
