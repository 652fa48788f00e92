package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Figures by name, as one process hands them to another. */
final class Figures {
  private final TreeMap<String, Double> values = new TreeMap<>();

  /** One that is no number is left out. */
  void put(String name, double value) {
    if (!Double.isNaN(value)) {
      values.put(name, value);
    }
  }

  void putAll(Figures others) {
    values.putAll(others.values);
  }

  OptionalDouble get(String name) {
    Double value = values.get(name);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    values.forEach((name, value) -> lines.add(name + "\t" + value));
    Files.write(file, lines);
  }

  static Figures read(Path file) throws IOException {
    Figures figures = new Figures();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      figures.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return figures;
  }

  /** The median of each figure over several runs; of an even number the mean of the middle two. */
  static Figures median(List<Figures> runs) {
    Figures median = new Figures();
    for (Figures run : runs) {
      for (String name : run.values.keySet()) {
        double[] sorted =
            runs.stream().flatMapToDouble(r -> r.get(name).stream()).sorted().toArray();
        int n = sorted.length;
        median.put(name, (sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
      }
    }
    return median;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
