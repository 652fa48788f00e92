package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Names to learn from: the lists of {@link NameListBuilder} and the gazetteer's states, bodies and
 * cities. Persons are drawn by first name, so that all cultures have their turn.
 */
final class NamePool {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "van", "von", "der", "bin", "al", "-", "el", "la", "du", "dos");

  final List<String> states = new ArrayList<>();
  final List<String> adjectives = new ArrayList<>();
  final List<String> cities = new ArrayList<>();
  final List<String> bodies = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();
  private final List<List<String>> personsByFirst = new ArrayList<>();

  /** Those whose first name is a place's too: "Victoria", "Jordan". */
  private final List<List<String>> personsLikePlaces = new ArrayList<>();

  private final List<String> persons = new ArrayList<>();

  /**
   * @param names the file of {@link NameListBuilder}
   * @param gazetteer the folder with the gazetteer's files
   */
  static NamePool read(Path names, Path gazetteer) throws IOException {
    NamePool pool = new NamePool();
    pool.readNames(names);
    for (String[] row : rows(gazetteer.resolve("states.tsv"))) {
      String[] columns = Arrays.copyOf(row, 9);
      pool.states.add(columns[2]);
      for (int i = 2; i < 5; i++) {
        add(columns[i], pool.states);
      }
      add(columns[5], pool.adjectives);
      add(columns[7], pool.cities);
    }
    for (String[] row : rows(gazetteer.resolve("bodies.tsv"))) {
      pool.bodies.add(row[1]);
      add(row[2], pool.bodies);
    }
    for (String[] row : rows(gazetteer.resolve("cities.tsv.gz"))) {
      pool.cities.add(row[0]);
    }
    Set<String> known = new HashSet<>(pool.cities);
    known.addAll(pool.places);
    known.addAll(pool.states);
    pool.personsByFirst.stream()
        .filter(list -> known.contains(list.get(0).substring(0, list.get(0).indexOf(' '))))
        .forEach(pool.personsLikePlaces::add);
    return pool;
  }

  private static void add(String alternatives, List<String> to) {
    if (alternatives != null) {
      for (String one : alternatives.split("\\|")) {
        if (!one.isEmpty()) {
          to.add(one);
        }
      }
    }
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz")
                    ? new GZIPInputStream(Files.newInputStream(file))
                    : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private void readNames(Path file) throws IOException {
    Map<String, List<String>> byFirst = new TreeMap<>();
    for (String[] row : rows(file)) {
      String name = row[0];
      int types = Integer.parseInt(row[1]);
      int words = 1 + (int) name.chars().filter(c -> c == ' ').count();
      if (!Character.isUpperCase(name.codePointAt(0)) || name.matches(".*[0-9,(\"/:!?].*")) {
        continue;
      }
      if (types == 1 << Name.Type.PERSON.ordinal()) {
        persons.add(name);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (words > 1 && words < 6 && Character.isUpperCase(last.codePointAt(0))) {
          byFirst
              .computeIfAbsent(name.substring(0, name.indexOf(' ')), f -> new ArrayList<>())
              .add(name);
        }
      } else if (types == 1 << Name.Type.ORGANISATION.ordinal() && words <= NameLists.LONGEST) {
        organisations.add(name);
      } else if (types == 1 << Name.Type.LOCATION.ordinal() && words <= 4) {
        places.add(name);
      }
    }
    byFirst.values().stream().filter(list -> list.size() > 1).forEach(personsByFirst::add);
  }

  private static <T> T draw(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String joined(String name) {
    return name.replace(" - ", "-").replace(" '", "'");
  }

  /** A full name, here and there with an initial or its family name in capitals. */
  String person(SplittableRandom random) {
    boolean likeAPlace = random.nextInt(10) == 0;
    String name = draw(draw(likeAPlace ? personsLikePlaces : personsByFirst, random), random);
    int space = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    return joined(
        switch (random.nextInt(36)) {
          case 0 -> name.substring(0, last + 1) + name.substring(last + 1).toUpperCase(Locale.ROOT);
          case 1 ->
              name.substring(0, space)
                  + " "
                  + (char) ('A' + random.nextInt(26))
                  + "."
                  + name.substring(space);
          case 2 -> name.charAt(0) + "." + name.substring(space);
          case 3 -> draw(personsByFirst, random).get(0).split(" ")[0] + " " + name;
          case 4 -> name + (random.nextBoolean() ? ", Jr." : " Jr.");
          case 5 -> name.toUpperCase(Locale.ROOT);
          case 6 -> name.substring(0, space).toUpperCase(Locale.ROOT) + name.substring(space);
          case 7 ->
              name.charAt(0)
                  + ". "
                  + (char) ('A' + random.nextInt(26))
                  + "."
                  + name.substring(space);
          case 8 -> name.charAt(0) + name.substring(space);
          default -> name;
        });
  }

  String surname(SplittableRandom random) {
    String[] words = draw(draw(personsByFirst, random), random).split(" ");
    int from = words.length - 1;
    while (from > 1 && PARTICLES.contains(words[from - 1])) {
      from--;
    }
    return joined(String.join(" ", Arrays.copyOfRange(words, from, words.length)));
  }

  String state(SplittableRandom random) {
    String state = draw(states, random);
    return state.matches("(United|Republic|Kingdom|State of|Netherlands|Philippines|UAE|US|UK).*")
            && random.nextInt(3) > 0
        ? "the " + state
        : state;
  }

  String city(SplittableRandom random) {
    return random.nextInt(4) == 0 ? joined(draw(places, random)) : draw(cities, random);
  }

  String body(SplittableRandom random) {
    return random.nextInt(3) == 0 ? joined(draw(organisations, random)) : draw(bodies, random);
  }

  /** Writes the finder's lists: the words that stand in two names or more, and the runs. */
  void writeLists(ModelWriter out) {
    Map<String, int[]> counts = new HashMap<>();
    for (String name : persons) {
      String[] words = name.split(" ");
      count(counts, words[0], 0);
      count(counts, words[words.length - 1], 1);
    }
    places.forEach(name -> countAll(counts, name, 2));
    organisations.forEach(name -> countAll(counts, name, 3));
    TreeMap<Long, Integer> words = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          int all = Arrays.stream(count).sum();
          if (all > 2 || (all == 2 && count[0] + count[1] == 2)) {
            int value = 0;
            for (int place = 3; place >= 0; place--) {
              value = value * NameLists.LEVELS + NameLists.level(count[place]);
            }
            words.merge(Integer.toUnsignedLong(WordTable.key(word)), value, Math::max);
          }
        });
    write(out, words);

    TreeMap<Long, Integer> runs = new TreeMap<>();
    Set<String> common = new HashSet<>(adjectives);
    addRuns(runs, places, NameLists.LOCATION, common);
    addRuns(runs, states, NameLists.LOCATION, common);
    addRuns(runs, cities, NameLists.LOCATION, common);
    addRuns(runs, organisations, NameLists.ORGANISATION, common);
    addRuns(runs, bodies, NameLists.ORGANISATION, common);
    write(out, runs);
  }

  private static void count(Map<String, int[]> counts, String word, int place) {
    if (word.length() > 1 && Character.isLetter(word.codePointAt(0))) {
      counts.computeIfAbsent(word, w -> new int[4])[place]++;
    }
  }

  private static void countAll(Map<String, int[]> counts, String name, int place) {
    for (String word : name.split(" ")) {
      count(counts, word, place);
    }
  }

  private static void addRuns(
      TreeMap<Long, Integer> runs, List<String> names, int kind, Set<String> common) {
    for (String name : new TreeSet<>(names)) {
      if (common.contains(name) || name.length() < 2) {
        continue;
      }
      List<String> forms = Tokeniser.shipped().tokens(name).forms();
      if (forms.size() > NameLists.LONGEST) {
        continue;
      }
      long hash = 0;
      for (String form : forms) {
        hash = NameLists.run(hash, Features.hash(form));
      }
      runs.merge(hash >>> 32, kind, (a, b) -> a | b);
    }
  }

  private static void write(ModelWriter out, TreeMap<Long, Integer> table) {
    WordTable.write(
        out,
        table.keySet().stream().mapToInt(Long::intValue).toArray(),
        table.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
