package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deals annotated reports into five folds, once: what shares a thread, an engagement or most of its
 * words stays together, so that no figure is got on a report whose twin was learned from. The
 * result is frozen in {@code training/folds.tsv}.
 *
 * <p>Usage: {@code Folds GOLD_DIR... > training/folds.tsv}, each directory holding NAME.txt and
 * NAME.json pairs. A row is set, name, fold (0 to 4). Groups are dealt by the hash of their first
 * name within each set and source, always to the smallest fold, so that the sources are spread
 * evenly.
 */
public final class Folds {
  public static final int COUNT = 5;

  /** Two texts that share this part of their five-word runs (Jaccard) are near-duplicates. */
  private static final double ALIKE = 0.2;

  private record Gold(String set, String name, Set<String> keys, Set<Integer> shingles) {
    String stratum() {
      return set
          + "/"
          + (set.equals("dev") ? name.substring(0, 1) : name.replaceFirst("-[0-9a-f]+$", ""));
    }
  }

  private Folds() {}

  public static void main(String[] args) throws IOException {
    List<Gold> all = new ArrayList<>();
    for (String dir : args) {
      all.addAll(readSet(Path.of(dir)));
    }
    StringBuilder out = new StringBuilder("set\tname\tfold\n");
    deal(all).forEach((key, fold) -> out.append(key).append('\t').append(fold).append('\n'));
    System.out.print(out);
  }

  /** The frozen folds: for each report, as set/name, its fold; in the order of their names. */
  public static Map<String, Integer> read(Path folds) throws IOException {
    Map<String, Integer> dealt = new TreeMap<>();
    for (String row : Files.readAllLines(folds)) {
      String[] cells = row.split("\t");
      if (!cells[2].equals("fold")) {
        dealt.put(cells[0] + "/" + cells[1], Integer.valueOf(cells[2]));
      }
    }
    return dealt;
  }

  private static List<Gold> readSet(Path dir) throws IOException {
    JsonMapper json = JsonMapper.shared();
    List<Gold> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(dir)) {
      files = listed.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      JsonNode tree = json.readTree(Files.readString(file));
      Set<String> keys = new HashSet<>();
      tree.findValuesAsString("same_as").forEach(v -> keys.add("same:" + v));
      tree.findValuesAsString("thread").forEach(v -> keys.add("thread:" + v));
      String text = Files.readString(file.resolveSibling(name + ".txt"), StandardCharsets.UTF_8);
      found.add(new Gold(dir.getFileName().toString(), name, keys, shingles(text)));
    }
    return found;
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(java.util.Locale.ROOT).split("\\W+");
    Set<Integer> out = new HashSet<>();
    for (int i = 0; i + 5 <= words.length; i++) {
      out.add(String.join(" ", List.of(words).subList(i, i + 5)).hashCode());
    }
    return out;
  }

  private static Map<String, Integer> deal(List<Gold> all) {
    int[] group = new int[all.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (belongTogether(all.get(i), all.get(j))) {
          int from = group[i];
          int to = group[j];
          for (int k = 0; k < group.length; k++) {
            group[k] = group[k] == from ? to : group[k];
          }
        }
      }
    }
    Map<Integer, List<Gold>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(all.get(i));
    }
    List<List<Gold>> order = new ArrayList<>(groups.values());
    order.sort(
        Comparator.comparing((List<Gold> g) -> -g.size())
            .thenComparing(g -> g.get(0).name().hashCode() * 0x9E3779B9)
            .thenComparing(g -> g.get(0).name()));
    Map<String, int[]> filled = new HashMap<>();
    Map<String, Integer> folds = new TreeMap<>();
    for (List<Gold> members : order) {
      int[] sizes = filled.computeIfAbsent(members.get(0).stratum(), s -> new int[COUNT]);
      int least = 0;
      for (int f = 1; f < COUNT; f++) {
        least = sizes[f] < sizes[least] ? f : least;
      }
      for (Gold g : members) {
        folds.put(g.set() + "\t" + g.name(), least);
        filled.computeIfAbsent(g.stratum(), s -> new int[COUNT])[least]++;
      }
    }
    return folds;
  }

  private static boolean belongTogether(Gold a, Gold b) {
    if (a.keys().stream().anyMatch(b.keys()::contains)) {
      return true;
    }
    long both = a.shingles().stream().filter(b.shingles()::contains).count();
    return both > ALIKE * (a.shingles().size() + b.shingles().size() - both);
  }
}
