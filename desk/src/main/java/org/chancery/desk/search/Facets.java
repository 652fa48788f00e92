package org.chancery.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.visit.Links;
import org.chancery.record.Engagement;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Hit;

/** What a question could be narrowed by, counted among what was found. */
public final class Facets {
  private static final int SHOWN = 8;

  private final String question;
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  private Facets(String question) {
    this.question = question;
    for (String name : List.of("kind", "status", "topic", "body", "country", "year", "outlet")) {
      counts.put(name, new LinkedHashMap<>());
    }
  }

  /**
   * A facet.
   *
   * @param name as it is shown
   */
  public record Facet(String name, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value.
   *
   * @param count of what was found that has it
   * @param link to the question with this asked besides
   */
  public record Choice(String value, int count, String link) {}

  static List<Facet> of(String question, List<Hit> hits) {
    Facets facets = new Facets(question);
    Set<String> seen = new TreeSet<>();
    for (Hit hit : hits) {
      hit.source().outlet().ifPresent(o -> facets.add("outlet", o));
      for (Dossier told : hit.engagements()) {
        if (seen.add(told.id().digits())) {
          facets.add(told);
        }
      }
    }
    return facets.all();
  }

  private void add(Dossier told) {
    Engagement e = Engagements.of(told);
    add("kind", e.kind().label());
    add("status", e.status().label());
    e.topics().stream().map(Topic::label).forEach(t -> add("topic", t));
    e.country().ifPresent(c -> add("country", c));
    e.date().ifPresent(d -> add("year", String.valueOf(d.year())));
    Set<String> codes = new TreeSet<>();
    e.participants().forEach(p -> p.offices().forEach(o -> o.code().ifPresent(codes::add)));
    codes.forEach(c -> add("body", c));
  }

  private void add(String facet, String value) {
    counts.getOrDefault(facet, new LinkedHashMap<>()).merge(value, 1, Integer::sum);
  }

  private List<Facet> all() {
    List<Facet> all = new ArrayList<>();
    counts.forEach(
        (name, values) -> {
          List<Choice> choices =
              values.entrySet().stream()
                  .sorted(
                      Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                          .thenComparing(Map.Entry::getKey))
                  .limit(SHOWN)
                  .map(e -> new Choice(e.getKey(), e.getValue(), link(name, e.getKey())))
                  .toList();
          // A single value that all have narrows nothing.
          if (choices.size() > 1) {
            all.add(new Facet(name, choices));
          }
        });
    return all;
  }

  private String link(String name, String value) {
    String field = name.equals("year") ? "on" : name;
    String words =
        value.matches("[\\p{L}\\p{N}-]+") ? value : "\"" + value.replace("\"", "") + "\"";
    return Links.search((question + " " + field + ":" + words).strip());
  }
}
