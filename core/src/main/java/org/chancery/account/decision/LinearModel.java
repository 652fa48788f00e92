package org.chancery.account.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model that tells apart a few classes by the features that a case has. Its weights are
 * whole numbers, thousandths of the natural logarithm's unit, so that every machine decides alike.
 *
 * <p>As a file, compressed by gzip: lines in UTF-8; the first that is no remark ({@code #}) gives
 * the number of classes, each other a feature, then class and weight in turn, parted by tabs.
 */
public final class LinearModel {
  /** Weights are in parts of this. */
  public static final int UNIT = 1000;

  private final int classes;
  private final Map<String, int[]> weights;

  /**
   * @param weights for each feature a weight for each class
   */
  public LinearModel(int classes, Map<String, int[]> weights) {
    this.classes = classes;
    this.weights = new HashMap<>(weights);
  }

  /**
   * A model that comes with Chancery.
   *
   * @param resource as {@link Class#getResourceAsStream} takes it
   */
  public static LinearModel shipped(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing. Maybe this copy of Chancery was not built whole.");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model as {@link #write} writes it. */
  public static LinearModel read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    int classes = 0;
    Map<String, int[]> weights = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      if (classes == 0) {
        classes = Integer.parseInt(line);
        continue;
      }
      String[] f = line.split("\t");
      int[] w = new int[classes];
      for (int i = 1; i + 1 < f.length; i += 2) {
        w[Integer.parseInt(f[i])] = Integer.parseInt(f[i + 1]);
      }
      weights.put(f[0], w);
    }
    return new LinearModel(classes, weights);
  }

  /**
   * Writes the model; the same model gives the same bytes.
   *
   * @param remark one line on where it comes from
   * @param least weights that are smaller, in {@link #UNIT}s, are left out
   */
  public void write(OutputStream out, String remark, int least) throws IOException {
    StringBuilder text = new StringBuilder("# " + remark + "\n" + classes + "\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, w) -> {
              if (Arrays.stream(w).anyMatch(x -> Math.abs(x) >= least)) {
                text.append(feature);
                for (int c = 0; c < w.length; c++) {
                  if (Math.abs(w[c]) >= least) {
                    text.append('\t').append(c).append('\t').append(w[c]);
                  }
                }
                text.append('\n');
              }
            });
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What speaks for each class, in {@link #UNIT}s; a feature that was never seen says nothing. */
  public long[] scores(Collection<String> features) {
    long[] sum = new long[classes];
    for (String f : features) {
      int[] w = weights.get(f);
      if (w != null) {
        for (int c = 0; c < classes; c++) {
          sum[c] += w[c];
        }
      }
    }
    return sum;
  }

  /** Of two classes, how much more speaks for the second than for the first. */
  public long odds(Collection<String> features) {
    long[] s = scores(features);
    return s[1] - s[0];
  }

  /** The class that most speaks for; of equal ones the first. */
  public int best(Collection<String> features) {
    long[] s = scores(features);
    int best = 0;
    for (int c = 1; c < s.length; c++) {
      if (s[c] > s[best]) {
        best = c;
      }
    }
    return best;
  }
}
