package org.chancery.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Makes {@code words.model} out of the word lists in NLP4J's English models (Emory University,
 * Apache License 2.0): Brown clusters of 594,000 words and ambiguity classes of 489,000.
 *
 * <p>Usage: {@code LexiconBuilder NLP4J_ENGLISH_JAR OUTPUT}.
 */
final class LexiconBuilder {
  private static final String LISTS = "edu/emory/mathcs/nlp/lexica/";

  private LexiconBuilder() {}

  public static void main(String[] args) throws IOException {
    try (ZipFile jar = new ZipFile(args[0]);
        OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      Map<String, Collection<String>> clusters =
          list(jar, "en-brown-clusters-simplified-lowercase.xz", word -> word.length() <= 20);
      Map<String, Collection<String>> classes =
          list(jar, "en-ambiguity-classes-simplified.xz", word -> word.length() <= 20);
      build(clusters, classes).writeTo(out, "words");
    }
  }

  private static ModelWriter build(
      Map<String, Collection<String>> clusters, Map<String, Collection<String>> classes) {
    // A word stands with several prefixes of its cluster's path; the longest is the path.
    Map<String, String> paths = new TreeMap<>();
    clusters.forEach(
        (word, prefixes) -> {
          String longest = "";
          for (String prefix : prefixes) {
            longest = prefix.length() > longest.length() ? prefix : longest;
          }
          paths.put(word, longest);
        });
    Map<String, String> tags = new TreeMap<>();
    classes.forEach((word, list) -> tags.put(word, String.join(",", list)));

    List<String> pathNames = List.copyOf(new TreeSet<>(paths.values()));
    List<String> classNames = List.copyOf(new TreeSet<>(tags.values()));
    List<Integer> pathBits = new ArrayList<>();
    for (String path : pathNames) {
      pathBits.add(Integer.parseInt("1" + path, 2));
    }
    Table clusterTable = table(paths, pathNames);
    Table classTable = table(tags, classNames);
    ModelWriter out = new ModelWriter();
    Lexicon.write(
        out,
        clusterTable.keys,
        clusterTable.values,
        pathBits,
        classTable.keys,
        classTable.values,
        classNames.size());
    return out;
  }

  private record Table(int[] keys, int[] values) {}

  private static Table table(Map<String, String> valueOf, List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    TreeMap<Long, Integer> sorted = new TreeMap<>();
    valueOf.forEach(
        (word, value) ->
            sorted.putIfAbsent(
                Integer.toUnsignedLong(WordTable.key(word)), numbers.getOrDefault(value, 0)));
    return new Table(
        sorted.keySet().stream().mapToInt(Long::intValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** A list is a serialised map from a word to a set or list of strings. */
  private static Map<String, Collection<String>> list(
      ZipFile jar, String name, Predicate<String> wanted) throws IOException {
    Map<String, Collection<String>> result = new TreeMap<>();
    try (InputStream in = jar.getInputStream(jar.getEntry(LISTS + name));
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(in)))) {
      objects.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) objects.readObject()).entrySet()) {
        String word = (String) entry.getKey();
        if (wanted.test(word)) {
          List<String> values = new ArrayList<>();
          for (Object value : (Collection<?>) entry.getValue()) {
            values.add((String) value);
          }
          result.put(word, values);
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IOException("Not the expected list: " + name, e);
    }
    return result;
  }
}
