package org.chancery.desk.engagement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.finding.Shown;
import org.chancery.register.Dossier;
import org.chancery.register.Source;
import org.chancery.register.copies.Copy;
import org.chancery.register.copies.Family;

/**
 * The different texts that tell of an engagement.
 *
 * @param tellings one of each text, the earliest, by its place in the engagement; the earliest
 *     first
 * @param copies by a report's key, the others that have its text
 */
record Texts(List<Integer> tellings, Map<String, List<Shown>> copies) {
  Texts {
    tellings = List.copyOf(tellings);
    copies = Map.copyOf(copies);
  }

  static Texts of(Dossier told) {
    Map<String, Source> byKey =
        told.tellings().stream()
            .collect(Collectors.toMap(t -> t.source().key(), Dossier.Telling::source, (a, b) -> a));
    Map<String, List<Shown>> copies = new HashMap<>();
    Set<String> later = new HashSet<>();
    for (Family family : told.families()) {
      List<String> here =
          family.reports().stream().map(Copy::report).filter(byKey::containsKey).toList();
      if (here.size() > 1) {
        String first =
            here.stream().filter(family.first()::contains).findFirst().orElse(here.get(0));
        List<Shown> others =
            here.stream()
                .filter(k -> !k.equals(first))
                .flatMap(k -> Optional.ofNullable(byKey.get(k)).stream())
                .map(Shown::of)
                .toList();
        copies.put(first, others);
        others.forEach(o -> later.add(o.key()));
      }
    }
    List<Integer> tellings =
        Engagements.earliest(told).stream()
            .filter(i -> !later.contains(told.tellings().get(i).source().key()))
            .toList();
    return new Texts(tellings, copies);
  }

  /** Reports that have the same text as one. */
  List<Shown> copies(String report) {
    return copies.getOrDefault(report, List.of());
  }
}
