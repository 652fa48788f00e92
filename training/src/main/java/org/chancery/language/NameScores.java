package org.chancery.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the name finder.
 *
 * <p>Usage: {@code NameScores iob FILE} prints F1 by type on a file of numbered words with IOB
 * labels (Universal NER). {@code NameScores reports FOLDS_TSV GOLD_DIR [-v]} prints how many of the
 * persons in annotated reports of folds 1 to 4 are found wherever they stand, and what is found
 * that overlaps with one without being the same.
 */
final class NameScores {
  private NameScores() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("iob")) {
      List<NamedSentence> gold = iob(Path.of(args[1]));
      Map<Name.Type, int[]> counts = new EnumMap<>(Name.Type.class);
      for (NamedSentence sentence : gold) {
        count(
            sentence.names(),
            NameFinder.shipped().names(sentence.forms(), Tagger.shipped().tag(sentence.forms())),
            counts);
      }
      report(args[1], counts);
    } else {
      reports(Path.of(args[1]), Path.of(args[2]), args.length > 3);
    }
  }

  static void print(String what, NameFinder finder, List<NameTrainer.Example> gold) {
    Map<Name.Type, int[]> counts = new EnumMap<>(Name.Type.class);
    for (NameTrainer.Example e : gold) {
      count(e.sentence().names(), finder.names(e.sentence().forms(), e.tags()), counts);
    }
    report(what, counts);
  }

  private static void count(List<Name> gold, List<Name> found, Map<Name.Type, int[]> counts) {
    for (Name name : gold) {
      counts.computeIfAbsent(name.type(), t -> new int[3])[0]++;
    }
    for (Name name : found) {
      int[] its = counts.computeIfAbsent(name.type(), t -> new int[3]);
      its[1]++;
      its[2] += gold.contains(name) ? 1 : 0;
    }
  }

  private static void report(String what, Map<Name.Type, int[]> counts) {
    int[] all = new int[3];
    StringBuilder line = new StringBuilder(what);
    counts.forEach(
        (type, its) -> {
          for (int i = 0; i < 3; i++) {
            all[i] += its[i];
          }
          line.append("  ").append(type).append(' ').append(f1(its));
        });
    System.out.println(line + "  all " + f1(all));
  }

  private static String f1(int[] c) {
    return "%.1f (P %.1f R %.1f of %d)"
        .formatted(200.0 * c[2] / (c[0] + c[1]), 100.0 * c[2] / c[1], 100.0 * c[2] / c[0], c[0]);
  }

  private static List<NamedSentence> iob(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        sentences.add(new NamedSentence(forms, names));
        forms.clear();
        names.clear();
      } else if (Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t");
        int at = forms.size();
        forms.add(columns[1]);
        if (columns[2].startsWith("B-")) {
          names.add(new Name(NameTrainer.type(columns[2]), at, at));
        } else if (columns[2].startsWith("I-")) {
          Name begun = names.remove(names.size() - 1);
          names.add(new Name(begun.type(), begun.first(), at));
        }
      }
    }
    return sentences;
  }

  private static void reports(Path folds, Path gold, boolean verbose) throws IOException {
    Map<String, int[]> bySet = new TreeMap<>();
    for (String line : Files.readAllLines(folds)) {
      String[] row = line.split("\t");
      if (line.startsWith("#") || row.length < 3 || row[2].equals("0") || !row[2].matches("\\d")) {
        continue;
      }
      Path base = gold.resolve(row[0]);
      String text = Files.readString(base.resolve(row[1] + ".txt"));
      JsonNode record =
          JsonMapper.shared().readTree(Files.readString(base.resolve(row[1] + ".json")));
      int[] counts = bySet.computeIfAbsent(row[0], s -> new int[5]);
      TreeSet<String> persons = new TreeSet<>();
      collect(record, persons);
      List<Span> found = new ArrayList<>();
      List<List<String>> forms = new ArrayList<>();
      List<List<Name>> names = new ArrayList<>();
      List<Tokens> all = new ArrayList<>();
      for (Span paragraph : NameTrainer.paragraphs(text)) {
        for (Tokens tokens : Splitter.shipped().sentences(text, paragraph)) {
          all.add(tokens);
          List<String> readings = tokens.readings();
          forms.add(readings);
          names.add(NameFinder.shipped().names(readings, Tagger.shipped().tag(readings)));
        }
      }
      List<List<Name>> consistent = NameConsistency.applied(forms, names);
      for (int s = 0; s < all.size(); s++) {
        for (Name name : consistent.get(s)) {
          if (name.type() == Name.Type.PERSON) {
            found.add(new Span(all.get(s).start(name.first()), all.get(s).end(name.last())));
          }
        }
      }
      String folded = text.toLowerCase(Locale.ROOT);
      for (String person : persons) {
        String wanted = person.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
          Span span = new Span(at, at + wanted.length());
          counts[0]++;
          if (found.contains(span)) {
            counts[1]++;
          } else {
            String as = "";
            for (Span other : found) {
              if (other.start() < span.end() && span.start() < other.end()) {
                as = other.in(text);
              }
            }
            counts[as.isEmpty() ? 2 : 3]++;
            if (verbose) {
              System.out.println(
                  row[0]
                      + " "
                      + row[1]
                      + ": "
                      + person
                      + " | "
                      + as
                      + " | "
                      + text.substring(
                              Math.max(0, at - 50),
                              Math.min(text.length(), at + wanted.length() + 20))
                          .replace('\n', ' '));
            }
          }
        }
      }
    }
    bySet.forEach(
        (set, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d mentions by full name, %.1f exact, %.1f missed, %.1f other bounds%n",
                set,
                c[0],
                100.0 * c[1] / c[0],
                100.0 * c[2] / c[0],
                100.0 * c[3] / c[0]));
  }

  private static void collect(JsonNode record, TreeSet<String> persons) {
    for (JsonNode engagement : record.path("engagements")) {
      for (JsonNode participant : engagement.path("participants")) {
        if (participant.path("name").isString()) {
          persons.add(participant.path("name").asString());
        }
      }
    }
    for (JsonNode holding : record.path("holdings")) {
      if (holding.path("name").isString()) {
        persons.add(holding.path("name").asString());
      }
    }
  }
}
