package org.chancery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.account.topic.Features;
import org.chancery.account.topic.Topics;
import org.chancery.account.topic.Wording;
import org.chancery.account.topic.Wordings;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.chancery.report.Report;
import org.chancery.report.Span;

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

  static TopicReport of(CastReport report) {
    Wordings wordings = new Wordings(report.told().document(), report.told().cast());
    Topics.Seen seen = Topics.Seen.of(wordings.sentences());
    boolean[] topics = new boolean[Topic.values().length];
    report.gold().engagements().forEach(e -> mark(e.topics(), topics));
    List<Features> statements = new ArrayList<>();
    List<boolean[]> statementTopics = new ArrayList<>();
    for (Statement statement : report.gold().statements()) {
      mark(statement.topics(), topics);
      boolean[] own = new boolean[topics.length];
      mark(statement.topics(), own);
      statements.add(
          Topics.features(wording(statement.text(), report.told().document().report(), wordings)));
      statementTopics.add(own);
    }
    return new TopicReport(
        report.set(),
        report.name(),
        report.fold(),
        seen.sentences(),
        seen.whole(),
        topics,
        statements,
        statementTopics);
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

  private static void mark(Collection<Topic> those, boolean[] topics) {
    those.forEach(t -> topics[t.ordinal()] = true);
  }
}
