package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.gazetteer.Actor;
import org.chancery.report.Resource;

/**
 * Leaders whom reports name without their state, from {@code leaders.tsv}: whose office is meant.
 */
final class Leaders {
  private static final String FILE = "/org/chancery/gazetteer/leaders.tsv";

  private record Leader(String body, PersonName name) {}

  /** By every word of the name. */
  private final Map<String, List<Leader>> byWord = new HashMap<>();

  Leaders() {
    this(List.of());
  }

  /** Those, and the persons among a user's own actors that serve a body with a code. */
  Leaders(List<Actor> own) {
    for (Actor a : own) {
      if (a.kind() == Actor.Kind.PERSON && a.code().isPresent()) {
        add(a.code().get(), a.name());
        a.otherNames().forEach(n -> add(a.code().get(), n));
      }
    }
    for (List<String> row : Resource.table(FILE)) {
      for (String name : row.get(1).split(";")) {
        add(row.get(0), name);
      }
    }
  }

  private void add(String body, String name) {
    Leader leader = new Leader(body, PersonName.of(name));
    for (String word : leader.name().words()) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(leader);
    }
  }

  /**
   * The states (ISO 3166-1 alpha-3) and organisations whose leader a name is known to mean; most
   * often one or none, several for those who went from a state's office to an organisation's.
   */
  Set<String> bodies(PersonName name) {
    Set<String> full = new LinkedHashSet<>();
    Set<String> part = new LinkedHashSet<>();
    for (String word : name.words()) {
      for (Leader l : byWord.getOrDefault(word, List.of())) {
        if (name.words().size() > 1 && (l.name().shortens(name) || name.shortens(l.name()))) {
          full.add(l.body());
        } else if (name.words().size() == 1 && (l.name().last().equals(word) || isFirst(l, word))) {
          part.add(l.body());
        }
      }
    }
    return full.isEmpty() ? part : full;
  }

  /** Family names stand first in Chinese, Korean and Vietnamese ("President Xi"). */
  private static boolean isFirst(Leader l, String word) {
    return Set.of("CHN", "KOR", "PRK", "TWN").contains(l.body())
        && l.name().words().get(0).equals(word);
  }
}
