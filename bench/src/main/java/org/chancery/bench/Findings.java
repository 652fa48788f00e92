package org.chancery.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was found, as it is told.
 *
 * @param medians of each entrant's runs
 * @param heaps Chancery with two threads, by the limit of its heap in megabytes, in the order
 *     tried; one that could not read the sample has no figures
 */
record Findings(Map<Entrant, Figures> medians, List<Heap> heaps) {
  private static final List<String> SPEEDS =
      List.of("reports.second", "reports.computed", "given.second", "given.computed");

  /** A run with a limited heap; without figures if it did not come to its end. */
  record Heap(int limit, Figures figures) {}

  /** Which share of a core's time the reading threads had, in percent. */
  OptionalDouble busy() {
    return medians.values().stream().flatMapToDouble(f -> f.get("busy").stream()).average();
  }

  private OptionalDouble of(Entrant entrant, String figure) {
    return medians.getOrDefault(entrant, new Figures()).get(figure);
  }

  private String cell(Entrant entrant, String figure, int digits) {
    return Table.cell(of(entrant, figure), digits);
  }

  /** Adds to each entrant's figures of a round how many times CoreNLP's its speeds are. */
  static void compare(Map<Entrant, Figures> round) {
    Figures coreNlp = round.getOrDefault(Entrant.CORENLP, new Figures());
    for (Figures figures : round.values()) {
      for (String speed : SPEEDS) {
        OptionalDouble own = figures.get(speed);
        OptionalDouble other = coreNlp.get(speed);
        if (own.isPresent() && other.isPresent()) {
          figures.put("ratio." + speed, own.getAsDouble() / other.getAsDouble());
        }
      }
    }
  }

  private OptionalDouble ratio(Entrant entrant, String speed) {
    return of(entrant, "ratio." + speed);
  }

  /** Speed, time to load, memory and size. */
  Table reading() {
    Table table =
        new Table(
            "reading readouts, one thread",
            "reports/s",
            "times CoreNLP's",
            "by computing time",
            "tokens/s",
            "load, s",
            "with the first sentence, s",
            "peak RSS, MB",
            "peak heap, MB",
            "heap held, MB",
            "models, MB");
    for (Entrant entrant : Entrant.values()) {
      table.row(
          entrant.title(),
          cell(entrant, "reports.second", 1),
          Table.cell(ratio(entrant, "reports.second"), 1),
          Table.cell(ratio(entrant, "reports.computed"), 1),
          cell(entrant, "tokens.second", 0),
          cell(entrant, "load", 2),
          cell(entrant, "first", 2),
          cell(entrant, "resident", 0),
          cell(entrant, "heap", 0),
          cell(entrant, "held", 0),
          cell(entrant, "size", 1));
    }
    return table;
  }

  /** Tags, trees and names on the words of UD English EWT, development part. */
  Table words() {
    Table table =
        new Table(
            "EWT dev, its own words",
            "tokens/s",
            "times CoreNLP's",
            "by computing time",
            "XPOS",
            "UPOS",
            "UAS / LAS",
            "UAS / LAS, no punctuation, no subtypes",
            "names F1");
    for (Entrant entrant : List.of(Entrant.ENGINE, Entrant.CORENLP, Entrant.OPENNLP)) {
      table.row(
          switch (entrant) {
            case RECORD, ENGINE -> "Chancery: tags, trees, names";
            case CORENLP -> "CoreNLP: tags, trees, names";
            case OPENNLP -> "OpenNLP: tags";
          },
          cell(entrant, "given.second", 0),
          Table.cell(ratio(entrant, "given.second"), 1),
          Table.cell(ratio(entrant, "given.computed"), 1),
          cell(entrant, "given.xpos", 1),
          cell(entrant, "given.upos", 1),
          Table.pair(of(entrant, "given.uas"), of(entrant, "given.las"), 1),
          Table.pair(of(entrant, "given.even.uas"), of(entrant, "given.even.las"), 1),
          cell(entrant, "given.names", 1));
    }
    return table;
  }

  /** Sentences and words found in raw text. */
  Table cutting() {
    Table table =
        new Table(
            "F1 on raw text",
            "EWT dev: sentences",
            "words",
            "words, contractions apart",
            "GUM dev: sentences",
            "words",
            "words, contractions apart");
    for (Entrant entrant : List.of(Entrant.ENGINE, Entrant.CORENLP, Entrant.OPENNLP)) {
      table.row(
          switch (entrant) {
            case RECORD, ENGINE -> "Chancery";
            case CORENLP -> "CoreNLP";
            case OPENNLP -> "OpenNLP";
          },
          cell(entrant, "ewt.sentences", 1),
          cell(entrant, "ewt.tokens", 1),
          cell(entrant, "ewt.even.tokens", 1),
          cell(entrant, "gum.sentences", 1),
          cell(entrant, "gum.tokens", 1),
          cell(entrant, "gum.even.tokens", 1));
    }
    return table;
  }

  /** Chancery with two threads, in ever smaller heaps. */
  Table smallHeaps() {
    Table table =
        new Table(
            "Chancery, whole record, two threads, heap limited to",
            "reports/s, cold",
            "peak heap, MB",
            "peak RSS, MB");
    for (Heap heap : heaps) {
      Figures figures = heap.figures();
      table.row(
          heap.limit() + " MiB",
          figures.get("reports.second").isEmpty()
              ? "not enough"
              : Table.cell(figures.get("reports.second"), 1),
          Table.cell(figures.get("heap"), 0),
          Table.cell(figures.get("resident"), 0));
    }
    return table;
  }
}
