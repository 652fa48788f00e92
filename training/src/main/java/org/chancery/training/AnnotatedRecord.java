package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated record, whose id is the report's name.
 *
 * @param same for each engagement the mark that it shares with the same one in other reports
 * @param thread the thread that the report belongs to
 */
record AnnotatedRecord(
    String name, int fold, Record record, List<Optional<String>> same, Optional<String> thread) {

  /** The records of a folder, in the order of their names. */
  static List<AnnotatedRecord> read(Path folds, Path dir) throws IOException {
    String set = dir.getFileName() + "/";
    List<AnnotatedRecord> all = new ArrayList<>();
    for (Map.Entry<String, Integer> e : Folds.read(folds).entrySet()) {
      if (e.getKey().startsWith(set)) {
        String name = e.getKey().substring(set.length());
        String json = Files.readString(dir.resolve(name + ".json"));
        JsonNode tree = JsonMapper.shared().readTree(json);
        List<Optional<String>> same = new ArrayList<>();
        tree.path("engagements").forEach(n -> same.add(text(n, "same_as")));
        all.add(
            new AnnotatedRecord(
                name,
                e.getValue(),
                RecordReader.read(json).named(name, name, name),
                List.copyOf(same),
                text(tree, "thread")));
      }
    }
    return all;
  }

  private static Optional<String> text(JsonNode n, String field) {
    return n.path(field).isString() ? Optional.of(n.path(field).asString()) : Optional.empty();
  }
}
