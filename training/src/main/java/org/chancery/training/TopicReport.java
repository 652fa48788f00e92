package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.cast.Casts;
import org.chancery.account.topic.Features;
import org.chancery.account.topic.Topics;
import org.chancery.account.topic.Wording;
import org.chancery.account.topic.Wordings;
import org.chancery.language.Engine;
import org.chancery.record.Topic;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated report as topics are learned from it.
 *
 * @param set the folder's name
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
    List<Features> passages,
    Features whole,
    boolean[] topics,
    List<Features> statements,
    List<boolean[]> statementTopics) {

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  static List<TopicReport> read(Path folds, List<Path> dirs) throws IOException {
    Map<String, Integer> fold = Folds.read(folds);
    Reader reader = new Reader();
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
          out.add(reader.read(set, name, in, file));
        }
      }
    }
    return out;
  }

  /** Reads as what reads reports does, so that what is learned from is what is met later. */
  private static final class Reader {
    private final PageReader pages = new PageReader(Options.defaults());
    private final Engine engine = Engine.load();
    private final Casts casts = Casts.standard();

    TopicReport read(String set, String name, int fold, Path file) throws IOException {
      String text = Files.readString(file.resolveSibling(name + ".txt"));
      JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
      Casts.Result cast = casts.cast(engine.read(pages.read(Page.of(name + ".txt", text))));
      Wordings wordings = new Wordings(cast.document(), cast.cast());
      Topics.Seen seen = Topics.Seen.of(wordings.sentences());
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
        statements.add(
            Topics.features(
                wording(statement.path("text").asString(""), cast.document().report(), wordings)));
        statementTopics.add(own);
      }
      return new TopicReport(
          set, name, fold, seen.sentences(), seen.whole(), topics, statements, statementTopics);
    }

    /** A statement's words where they stand in the report; white space in it is folded. */
    private static Wording wording(String words, Report report, Wordings wordings) {
      Matcher found =
          Pattern.compile(
                  Arrays.stream(words.strip().split("\\s+"))
                      .map(Pattern::quote)
                      .collect(Collectors.joining("\\s+")))
              .matcher(report.text());
      if (found.find()) {
        Wording in = wordings.within(List.of(new Span(found.start(), found.end())));
        if (!in.words().isEmpty()) {
          return in;
        }
      }
      return Wording.of(words);
    }
  }

  private static void mark(JsonNode of, boolean[] topics) {
    for (JsonNode topic : of.path("topics")) {
      topics[Topic.of(topic.asString()).ordinal()] = true;
    }
  }
}
