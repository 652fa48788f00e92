package org.chancery.account.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.junit.jupiter.api.Test;

/** Sentences in the manner of news agencies, of each type of event and of none. */
class WireSentencesTest {
  private final Coding coding = new Coding();

  @Test
  void nearlyAllSentencesHaveTheirTypes() throws IOException {
    int all = 0;
    int types = 0;
    int exact = 0;
    for (String line : Files.readAllLines(Coding.resource("wire.tsv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> columns = List.of(line.split("\t"));
      Set<String> expected = new TreeSet<>();
      if (!columns.get(1).equals("-")) {
        expected.addAll(List.of(columns.get(1).split("; ")));
      }
      Set<String> found = new TreeSet<>();
      for (Coding.Coded c : coding.code(columns.get(0))) {
        if (c.isMain()) {
          found.addAll(events(c.candidate()));
        }
      }
      all++;
      types += types(expected).equals(types(found)) ? 1 : 0;
      exact += expected.equals(found) ? 1 : 0;
    }
    assertThat(all).isGreaterThanOrEqualTo(200);
    assertThat(types).isGreaterThanOrEqualTo(TYPES);
    assertThat(exact).isGreaterThanOrEqualTo(EXACT);
  }

  private static final int TYPES = 194;
  private static final int EXACT = 165;

  private static Set<String> types(Set<String> events) {
    Set<String> out = new TreeSet<>();
    events.forEach(e -> out.add(e.substring(0, e.indexOf(' '))));
    return out;
  }

  private static Set<String> events(SentenceCoder.Candidate c) {
    String type = CameoCode.of(c.happening().code()).type().map(Enum::name).orElse("-");
    Set<String> out = new TreeSet<>();
    List<String> sources = names(c.source());
    List<String> targets = names(c.target());
    if (targets.isEmpty() && sources.size() == 2) {
      out.add(type + " " + String.join("+", new TreeSet<>(sources)));
    } else {
      for (String s : sources.isEmpty() ? List.of("-") : sources) {
        for (String t : targets.isEmpty() ? List.of("-") : targets) {
          out.add(type + " " + s + ">" + t);
        }
      }
    }
    return out;
  }

  private static List<String> names(List<Side> sides) {
    return sides.stream()
        .map(Side::actor)
        .map(Event.Actor::plover)
        .map(p -> p.orElse("-"))
        .distinct()
        .toList();
  }
}
