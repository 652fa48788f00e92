package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.account.topic.Features;
import org.chancery.account.topic.Topics;
import org.chancery.record.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated report as topics are learned from it.
 *
 * @param set the folder's name
 * @param sentences words of its sentences
 * @param passages what is seen of each sentence
 * @param whole what is seen of the report
 * @param topics for each topic whether one of its engagements or statements has it
 * @param statements what is seen of each statement's text
 * @param statementTopics for each statement, then each topic, whether it has it
 */
record TopicReport(
    String set,
    String name,
    int fold,
    List<List<String>> sentences,
    List<Features> passages,
    Features whole,
    boolean[] topics,
    List<Features> statements,
    List<boolean[]> statementTopics) {

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  static List<TopicReport> read(Path folds, List<Path> dirs) throws IOException {
    Map<String, Integer> fold = Folds.read(folds);
    List<TopicReport> out = new ArrayList<>();
    for (Path dir : dirs) {
      List<Path> files;
      try (Stream<Path> listed = Files.list(dir)) {
        files = listed.filter(p -> p.toString().endsWith(".json")).sorted().toList();
      }
      for (Path file : files) {
        String set = dir.getFileName().toString();
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Integer in = fold.get(set + "/" + name);
        if (in != null) {
          out.add(read(set, name, in, file));
        }
      }
    }
    return out;
  }

  private static TopicReport read(String set, String name, int fold, Path file) throws IOException {
    String text = Files.readString(file.resolveSibling(name + ".txt"));
    JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
    List<List<String>> sentences =
        PlainText.sentences(text).stream().map(Topics::words).filter(w -> !w.isEmpty()).toList();
    boolean[] topics = new boolean[Topic.values().length];
    for (JsonNode engagement : tree.path("engagements")) {
      mark(engagement, topics);
    }
    List<Features> statements = new ArrayList<>();
    List<boolean[]> statementTopics = new ArrayList<>();
    for (JsonNode statement : tree.path("statements")) {
      mark(statement, topics);
      boolean[] own = new boolean[topics.length];
      mark(statement, own);
      statements.add(Topics.features(Topics.words(statement.path("text").asString(""))));
      statementTopics.add(own);
    }
    return new TopicReport(
        set,
        name,
        fold,
        sentences,
        sentences.stream().map(Topics::features).toList(),
        Topics.reportFeatures(sentences),
        topics,
        statements,
        statementTopics);
  }

  private static void mark(JsonNode of, boolean[] topics) {
    for (JsonNode topic : of.path("topics")) {
      topics[Topic.of(topic.asString()).ordinal()] = true;
    }
  }
}
