package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.account.Understanding;
import org.chancery.record.RecordJson;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;

/**
 * Prints the records of annotated reports, each read with models that have not learned from its
 * fold: one a line, in the order of the names, the source being NAME.txt.
 *
 * <p>Usage: {@code UnseenRecords FOLDS.tsv SET GOLD_DIR...}; SET is the one to print, all are
 * learned from.
 */
public final class UnseenRecords {
  private UnseenRecords() {}

  public static void main(String[] args) throws IOException {
    Path folds = Path.of(args[0]);
    List<Path> dirs = new ArrayList<>();
    for (String dir : List.of(args).subList(2, args.length)) {
      dirs.add(Path.of(dir));
    }
    Path set =
        dirs.stream().filter(d -> d.endsWith(args[1])).findFirst().orElseThrow(); // among those
    Unseen unseen = Unseen.of(folds, dirs);
    PageReader pages = new PageReader(Options.defaults());
    Map<String, String> lines = new TreeMap<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Understanding understanding = unseen.without(fold);
      for (Map.Entry<String, Integer> e : Folds.read(folds).entrySet()) {
        if (e.getValue() == fold && e.getKey().startsWith(args[1] + "/")) {
          String file = e.getKey().substring(args[1].length() + 1) + ".txt";
          String text = Files.readString(set.resolve(file));
          lines.put(file, RecordJson.line(understanding.read(pages.read(Page.of(file, text)))));
        }
      }
    }
    lines.values().forEach(System.out::println);
  }
}
