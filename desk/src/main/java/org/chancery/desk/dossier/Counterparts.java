package org.chancery.desk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.subject.Side;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.visit.Links;
import org.chancery.record.Participant;
import org.chancery.record.Status;
import org.chancery.register.Dossier;

/** Those whom a side met, and how often. */
public final class Counterparts {
  private static final int SHOWN = 12;

  private Counterparts() {}

  /**
   * One of them.
   *
   * @param name of the person, else of the body
   * @param office in words
   * @param link to what is between the two
   * @param last when they last met, in words
   */
  public record Counterpart(String name, String office, String link, int times, String last) {}

  /** The most frequent first. */
  static List<Counterpart> of(Side side, List<Dossier> latestFirst) {
    Map<String, List<Dossier>> met = new LinkedHashMap<>();
    Map<String, EngagementEntry.Who> who = new LinkedHashMap<>();
    for (Dossier told : latestFirst) {
      Status status = Engagements.of(told).status();
      if (status != Status.HELD && status != Status.ONGOING) {
        continue;
      }
      Set<String> here = new TreeSet<>();
      for (Participant p : Engagements.participants(told)) {
        EngagementEntry.Who each = EngagementEntry.Who.of(p);
        if (!side.has(p) && here.add(each.name())) {
          who.putIfAbsent(each.name(), each);
          met.computeIfAbsent(each.name(), n -> new ArrayList<>()).add(told);
        }
      }
    }
    return met.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, List<Dossier>> e) -> -e.getValue().size()))
        .limit(SHOWN)
        .map(
            e ->
                new Counterpart(
                    e.getKey(),
                    who.getOrDefault(e.getKey(), new EngagementEntry.Who("", "", "")).office(),
                    Links.pair(side.name(), e.getKey()),
                    e.getValue().size(),
                    EngagementEntry.when(e.getValue().get(0))))
        .toList();
  }
}
