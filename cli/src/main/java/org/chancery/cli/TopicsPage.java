package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chancery.account.topic.Crosswalk;
import org.chancery.account.topic.Crosswalk.Match;
import org.chancery.brief.form.page.Ink;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Topics and what they are called elsewhere, as a table or as JSON Lines. */
record TopicsPage(List<Crosswalk.Row> rows) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Columns of all but the last, each with the gap behind it. */
  private static final int TOPIC = 22;

  private static final int PLOVER = 25;
  private static final int SDG = 8;

  /** Narrowest that the table gets, even if the terminal is narrower. */
  private static final int NARROWEST = 80;

  TopicsPage {
    rows = List.copyOf(rows);
  }

  /** One line a topic, in the order of the rows; every field in every line. */
  String json() {
    StringBuilder lines = new StringBuilder();
    for (Crosswalk.Row row : rows) {
      ObjectNode node = JSON.createObjectNode();
      node.put("topic", row.topic().label());
      ArrayNode plover = node.putArray("plover");
      for (Match<Crosswalk.Context> m : row.contexts()) {
        plover.addObject().put("context", m.target().name()).put("match", label(m));
      }
      ArrayNode sdg = node.putArray("sdg");
      for (Match<Crosswalk.Goal> m : row.goals()) {
        String code = m.target().code();
        sdg.addObject()
            .put("goal", m.target().number())
            .put("target", code.indexOf('.') < 0 ? null : code)
            .put("match", label(m));
      }
      ArrayNode iptc = node.putArray("iptc");
      for (Match<Crosswalk.MediaTopic> m : row.mediaTopics()) {
        iptc.addObject()
            .put("code", m.target().code())
            .put("name", m.target().name())
            .put("match", label(m));
      }
      lines.append(JSON.writeValueAsString(node)).append('\n');
    }
    return lines.toString();
  }

  private static String label(Match<?> match) {
    return match.closeness().name().toLowerCase(Locale.ROOT);
  }

  /** A table, a match a line in each column; lines of at most that width, but of 80 at least. */
  String text(int width, Ink ink) {
    int last = Math.max(width, NARROWEST) - TOPIC - PLOVER - SDG;
    StringBuilder out = new StringBuilder();
    out.append(ink.bold(padded("topic", TOPIC) + padded("PLOVER", PLOVER) + padded("SDG", SDG)))
        .append(ink.bold("IPTC medtop:"))
        .append('\n');
    for (Crosswalk.Row row : rows) {
      List<String> plover = lines(row.contexts(), Object::toString, PLOVER - 2);
      List<String> sdg = lines(row.goals(), Object::toString, SDG - 2);
      List<String> iptc = lines(row.mediaTopics(), TopicsPage::mediaTopic, last);
      int height = Math.max(1, Math.max(plover.size(), Math.max(sdg.size(), iptc.size())));
      for (int i = 0; i < height; i++) {
        String topic = i == 0 ? row.topic().label() : "";
        String rest = padded(at(plover, i), PLOVER) + padded(at(sdg, i), SDG) + at(iptc, i);
        String gap = " ".repeat(TOPIC - topic.length());
        out.append((ink.heading(topic) + gap + rest).stripTrailing()).append('\n');
      }
    }
    return out.append('\n')
        .append("= the same   ~ close   < broader than the topic   > narrower than the topic\n")
        .toString();
  }

  private static String mediaTopic(Match<Crosswalk.MediaTopic> match) {
    String code = match.target().code();
    return match.closeness().sign()
        + code.substring(code.indexOf(':') + 1)
        + " "
        + match.target().name();
  }

  private static <T> List<String> lines(List<T> matches, Function<T, String> shown, int width) {
    List<String> lines = new ArrayList<>();
    for (T match : matches) {
      lines.addAll(Wrap.lines(shown.apply(match), width, 0, 2, UnaryOperator.identity()));
    }
    return lines;
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(0, width - Wrap.length(words)));
  }
}
