package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.account.cast.Casts;
import org.chancery.language.Engine;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;

/**
 * An annotated report, read up to the point where it is known who is who; what decides on anything
 * in it is learned from there.
 *
 * @param set the name of its folder
 * @param text what NAME.txt holds
 * @param gold what NAME.json holds
 */
public record CastReport(
    String set, String name, int fold, String text, Casts.Result told, Record gold) {

  /**
   * Reads NAME.txt and NAME.json pairs, in the order of their names.
   *
   * @param folds training/folds.tsv
   */
  public static List<CastReport> read(Path folds, List<Path> dirs) throws IOException {
    PageReader pages = new PageReader(Options.defaults());
    Engine engine = Engine.load();
    Casts casts = Casts.standard();
    Map<String, Integer> dealt = Folds.read(folds);
    List<CastReport> out = new ArrayList<>();
    for (Path dir : dirs) {
      String set = dir.getFileName().toString();
      for (Map.Entry<String, Integer> e : dealt.entrySet()) {
        if (e.getKey().startsWith(set + "/")) {
          String name = e.getKey().substring(set.length() + 1);
          String text = Files.readString(dir.resolve(name + ".txt"));
          out.add(
              new CastReport(
                  set,
                  name,
                  e.getValue(),
                  text,
                  casts.cast(engine.read(pages.read(Page.of(name + ".txt", text)))),
                  RecordReader.read(Files.readString(dir.resolve(name + ".json")))));
        }
      }
    }
    return List.copyOf(out);
  }
}
