package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.link.Cluster;
import org.chancery.register.story.Stories;
import org.chancery.register.story.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures stories with B-cubed (Bagga and Baldwin 1998) against clusters made by hand.
 *
 * <p>Usage: {@code StoryScores ARTICLES.jsonl}, each line with id, cluster, date, title and text.
 */
public final class StoryScores {
  private StoryScores() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> asked = new HashMap<>();
    List<Subject> subjects = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode n = JsonMapper.shared().readTree(line);
      String id = n.path("id").asString("");
      asked.put(id, n.path("cluster").asString(""));
      String date = n.path("date").asString("");
      subjects.add(
          new Subject(
              id,
              date.length() >= 10
                  ? Optional.of(LocalDate.parse(date.substring(0, 10)))
                  : Optional.empty(),
              n.path("title").asString(""),
              n.path("text").asString("")));
    }
    List<Cluster<String>> made = Stories.of(subjects);
    double precision = 0;
    double recall = 0;
    for (Cluster<String> c : made) {
      for (String id : c.members()) {
        Set<String> own = new HashSet<>();
        asked.forEach(
            (other, cluster) -> {
              if (cluster.equals(asked.get(id))) {
                own.add(other);
              }
            });
        long both = c.members().stream().filter(own::contains).count();
        precision += (double) both / c.members().size();
        recall += (double) both / own.size();
      }
    }
    precision /= subjects.size();
    recall /= subjects.size();
    System.out.println("| articles | clusters | stories made | B-cubed precision | recall | F1 |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %d | %d | %d | %.3f | %.3f | %.3f |",
            subjects.size(),
            new HashSet<>(asked.values()).size(),
            made.size(),
            precision,
            recall,
            2 * precision * recall / (precision + recall)));
  }
}
