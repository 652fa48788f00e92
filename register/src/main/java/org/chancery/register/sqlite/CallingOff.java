package org.chancery.register.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounts whose reports tell that something was called off, by the keys of what they intend:
 * only these, and what they tell beside it, decide of other intents. They are few, and the same for
 * all intents that are asked about at once.
 */
final class CallingOff {
  private final Map<Long, List<Long>> byKey = new HashMap<>();

  private CallingOff() {}

  static CallingOff of(Database database, long moment) {
    CallingOff all = new CallingOff();
    Set<Long> seen = new TreeSet<>();
    database.each(
        "SELECT k.item, k.list FROM engagement e CROSS JOIN account a ON a.seq = e.account"
            + " CROSS JOIN keys k ON k.sort = ? AND k.item = a.seq"
            + " WHERE e.status = 'cancelled' AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        row -> {
          long account = row.getLong(1);
          if (seen.add(account)) {
            ByteBuffer keys = ByteBuffer.wrap(row.getBytes(2));
            while (keys.hasRemaining()) {
              all.byKey.computeIfAbsent(keys.getLong(), k -> new ArrayList<>()).add(account);
            }
          }
        },
        Sort.INTENT.number(),
        moment,
        moment);
    return all;
  }

  /** Those that have at least so many of some keys, in their order. */
  List<Long> sharing(Set<Long> keys, int least) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (long key : keys) {
      byKey.getOrDefault(key, List.of()).forEach(a -> counts.merge(a, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(c -> c.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }
}
