package org.chancery.brief.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Passage;
import org.chancery.register.Source;

/** Numbers the citations of one page in the order in which they are made; each passage once. */
public final class Citations {
  private record Place(String report, Passage passage) {}

  private final Map<Place, Citation> made = new LinkedHashMap<>();

  /** Runs that cite some passages of a report. */
  public List<Run> of(Source source, List<Passage> passages) {
    List<Run> runs = new ArrayList<>();
    for (Passage passage : passages) {
      runs.add(
          new Run.Cite(
              made.computeIfAbsent(
                  new Place(source.key(), passage),
                  place ->
                      new Citation(
                          made.size() + 1, source, passage, Words.at(source.page(), passage)))));
    }
    return List.copyOf(runs);
  }

  /** All that were made, by their numbers. */
  public List<Citation> all() {
    return List.copyOf(made.values());
  }
}
