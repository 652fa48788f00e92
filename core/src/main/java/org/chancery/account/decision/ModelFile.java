package org.chancery.account.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Several {@link LinearModel}s in one file, compressed by gzip: lines in UTF-8, those that begin
 * with {@code #} being remarks. {@code = NAME CLASSES} begins a model; each line after it is a
 * feature, then class and weight in turn, parted by tabs.
 */
public final class ModelFile {
  private static final String HEAD = "= ";

  private ModelFile() {}

  /**
   * Models that come with Chancery.
   *
   * @param resource as {@link Class#getResourceAsStream} takes it
   * @return each by its name
   */
  public static Map<String, LinearModel> shipped(String resource) {
    try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing. Maybe this copy of Chancery was not built whole.");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One of several models.
   *
   * @throws IllegalArgumentException where it is not among them
   */
  public static LinearModel named(Map<String, LinearModel> models, String name) {
    LinearModel model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException(
          "No model is called \"" + name + "\" here. Maybe they are of another version.");
    }
    return model;
  }

  /** Reads models as {@link #write} writes them. */
  public static Map<String, LinearModel> read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    Map<String, LinearModel> models = new LinkedHashMap<>();
    Map<String, int[]> weights = new HashMap<>();
    String name = "";
    int classes = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(HEAD)) {
        if (classes > 0) {
          models.put(name, new LinearModel(classes, weights));
          weights = new HashMap<>();
        }
        String[] head = line.substring(HEAD.length()).split(" ");
        name = head[0];
        classes = Integer.parseInt(head[1]);
      } else if (!line.startsWith("#")) {
        String[] f = line.split("\t");
        int[] w = new int[classes];
        for (int i = 1; i + 1 < f.length; i += 2) {
          w[Integer.parseInt(f[i])] = Integer.parseInt(f[i + 1]);
        }
        weights.put(f[0], w);
      }
    }
    if (classes > 0) {
      models.put(name, new LinearModel(classes, weights));
    }
    return models;
  }

  /**
   * Writes models; the same ones give the same bytes.
   *
   * @param remark one line on where they come from
   * @param least weights that are smaller, in {@link LinearModel#UNIT}s, are left out
   */
  public static void write(
      OutputStream out, String remark, Map<String, LinearModel> models, int least)
      throws IOException {
    StringBuilder text = new StringBuilder("# " + remark + "\n");
    models.forEach(
        (name, model) -> {
          text.append(HEAD).append(name).append(' ').append(model.classes()).append('\n');
          model.weights().forEach((feature, w) -> write(text, feature, w, least));
        });
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(StringBuilder text, String feature, int[] weights, int least) {
    if (Arrays.stream(weights).noneMatch(x -> Math.abs(x) >= least)) {
      return;
    }
    text.append(feature);
    for (int c = 0; c < weights.length; c++) {
      if (Math.abs(weights[c]) >= least) {
        text.append('\t').append(c).append('\t').append(weights[c]);
      }
    }
    text.append('\n');
  }
}
