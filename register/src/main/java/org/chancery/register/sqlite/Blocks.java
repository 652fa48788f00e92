package org.chancery.register.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which things have a key in common, and may therefore be one. */
final class Blocks {
  private final Database database;

  Blocks(Database database) {
    this.database = database;
  }

  /** Puts an item under its keys. An item without any is known to none. */
  void add(Sort sort, long item, Set<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    Set<Long> numbers = numbers(keys);
    ByteBuffer list = ByteBuffer.allocate(numbers.size() * Long.BYTES);
    for (long key : numbers) {
      list.putLong(key);
      database.update("INSERT OR IGNORE INTO block VALUES (?, ?, ?)", sort.number(), key, item);
    }
    database.update("INSERT INTO keys VALUES (?, ?, ?)", sort.number(), item, list.array());
  }

  void remove(Sort sort, long item) {
    for (long key : keys(sort, item)) {
      database.update(
          "DELETE FROM block WHERE sort = ? AND key = ? AND item = ?", sort.number(), key, item);
    }
    database.update("DELETE FROM keys WHERE sort = ? AND item = ?", sort.number(), item);
  }

  /** The keys of an item, as numbers. */
  List<Long> keys(Sort sort, long item) {
    List<Long> keys = new ArrayList<>();
    database
        .first(
            "SELECT list FROM keys WHERE sort = ? AND item = ?",
            row -> row.getBytes(1),
            sort.number(),
            item)
        .ifPresent(
            bytes -> {
              ByteBuffer list = ByteBuffer.wrap(bytes);
              while (list.hasRemaining()) {
                keys.add(list.getLong());
              }
            });
    return keys;
  }

  /** All items under some keys, of all times. */
  Set<Long> under(Sort sort, Collection<Long> keys) {
    Set<Long> items = new TreeSet<>();
    for (long key : keys) {
      items.addAll(
          database.numbers(
              "SELECT item FROM block WHERE sort = ? AND key = ?", sort.number(), key));
    }
    return items;
  }

  /** All other items, of all times, that have a key in common with one. */
  Set<Long> besides(Sort sort, long item) {
    Set<Long> items = under(sort, keys(sort, item));
    items.remove(item);
    return items;
  }

  /** Keys as numbers. */
  static Set<Long> numbers(Collection<String> keys) {
    Set<Long> numbers = new TreeSet<>();
    keys.forEach(k -> numbers.add(Hashes.of(k)));
    return numbers;
  }
}
