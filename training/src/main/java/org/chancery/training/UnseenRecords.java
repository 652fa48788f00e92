package org.chancery.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.account.Understanding;
import org.chancery.account.confidence.Assessor;
import org.chancery.record.RecordJson;

/**
 * Prints the records of annotated reports, each read with models that have not learned from its
 * fold: one a line, in the order of the names, the source being NAME.txt. Nothing says how sure it
 * is.
 *
 * <p>Usage: {@code UnseenRecords FOLDS.tsv SET GOLD_DIR...}; SET is the one to print, all are
 * learned from.
 */
public final class UnseenRecords {
  private UnseenRecords() {}

  public static void main(String[] args) throws IOException {
    List<Path> dirs = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    Crosswise crosswise = Crosswise.of(Path.of(args[0]), dirs);
    Map<String, String> lines = new TreeMap<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Understanding understanding = crosswise.without(fold, Assessor.silent());
      for (Crosswise.Annotated a : crosswise.reports(fold)) {
        if (a.set().equals(args[1])) {
          lines.put(a.name(), RecordJson.line(understanding.read(a.report())));
        }
      }
    }
    lines.values().forEach(System.out::println);
  }
}
