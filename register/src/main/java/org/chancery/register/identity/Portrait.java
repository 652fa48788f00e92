package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Office;
import org.chancery.register.name.PersonName;

/** A person put together from appearances. */
final class Portrait {
  private Portrait() {}

  /**
   * @param appearances sorted, at least one
   */
  static Person of(List<Appearance> appearances, double confidence) {
    Map<String, Integer> names = new TreeMap<>();
    Map<String, List<Held>> held = new TreeMap<>();
    Map<Office, OfficeKey> keys = new HashMap<>();
    for (Appearance a : appearances) {
      names.merge(a.id().name(), 1, Integer::sum);
      for (Office o : a.offices()) {
        OfficeKey key = keys.computeIfAbsent(o, OfficeKey::of);
        if (!key.bare()) {
          held.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(new Held(a, o));
        }
      }
    }
    List<Tenure> tenures = new ArrayList<>();
    held.forEach((key, seen) -> tenures.add(tenure(key, seen)));
    tenures.sort(
        Comparator.comparing((Tenure t) -> t.from().orElse(LocalDate.MAX))
            .thenComparing(Tenure::key));
    return new Person(best(names), List.copyOf(names.keySet()), appearances, tenures, confidence);
  }

  private record Held(Appearance appearance, Office office) {}

  /** The name with most full words, of these the one that most reports use. */
  private static String best(Map<String, Integer> names) {
    Comparator<Map.Entry<String, Integer>> better =
        Comparator.comparingInt((Map.Entry<String, Integer> e) -> PersonName.of(e.getKey()).full())
            .thenComparingInt(Map.Entry::getValue)
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
    return names.entrySet().stream().max(better).map(Map.Entry::getKey).orElse("");
  }

  private static Tenure tenure(String key, List<Held> seen) {
    Map<String, Integer> wordings = new TreeMap<>();
    Map<String, Integer> bodies = new TreeMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<AppearanceId> evidence = new TreeSet<>();
    Optional<String> code = Optional.empty();
    for (Held h : seen) {
      h.office().role().ifPresent(r -> wordings.merge(r, 1, Integer::sum));
      h.office().body().ifPresent(b -> bodies.merge(b, 1, Integer::sum));
      h.appearance().seen().ifPresent(days::add);
      evidence.add(h.appearance().id());
      code = code.or(h.office()::code);
    }
    return new Tenure(
        most(wordings).orElse(key),
        key,
        most(bodies),
        code,
        days.isEmpty() ? Optional.empty() : Optional.of(days.first()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
        List.copyOf(evidence));
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
