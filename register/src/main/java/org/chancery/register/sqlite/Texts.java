package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.register.copies.Copies;
import org.chancery.register.copies.Copy;
import org.chancery.register.copies.Family;
import org.chancery.register.copies.Sketch;
import org.chancery.register.link.Memory;

/** Which reports are copies of one text. Items are reports. */
final class Texts implements Kinship {
  private static final int HELD = 4000;

  private final Database database;
  private final Truths truths;
  private final Memory<String> memory = new Memory<>();
  private final Accounts accounts;
  private final Blocks blocks;
  private final Map<Long, Sketch> held = new Recent<>(HELD);

  Texts(Database database, Truths truths, Accounts accounts, Blocks blocks) {
    this.database = database;
    this.truths = truths;
    this.blocks = blocks;
    this.accounts = accounts;
  }

  @Override
  public Sort sort() {
    return Sort.TEXT;
  }

  /** Notes the keys of a new report's text. */
  void index(long report) {
    Sketch sketch =
        Sketch.of(
            database
                .first("SELECT body FROM report WHERE seq = ?", row -> row.getString(1), report)
                .orElseThrow());
    database.update("INSERT INTO sketch VALUES (?, ?)", report, sketch.encoded());
    blocks.add(Sort.TEXT, report, sketch.keys());
    held.put(report, sketch);
  }

  @Override
  public List<Long> neighbours(long report, long moment, Set<Long> known) {
    Sketch mine = sketch(report);
    return blocks.besides(Sort.TEXT, report).stream()
        .filter(other -> !known.contains(other))
        .filter(other -> Copies.near(mine, sketch(other)) && there(other, moment))
        .toList();
  }

  @Override
  public boolean likely(long one, long other) {
    return Copies.near(sketch(one), sketch(other));
  }

  @Override
  public Collection<Long> linked(long report) {
    return List.of();
  }

  private boolean there(long report, long moment) {
    return moment == Long.MAX_VALUE
        || database.number("SELECT recorded FROM report WHERE seq = ?", report) <= moment;
  }

  @Override
  public List<List<Long>> teams(Collection<Long> reports, long moment) {
    if (reports.size() == 1) {
      return List.of(List.copyOf(reports));
    }
    Map<Long, String> keys = truths.keys(reports);
    Map<String, Long> numbers = new HashMap<>();
    keys.forEach((report, key) -> numbers.put(key, report));
    return Copies.divided(numbers.keySet(), key -> sketch(numbers.getOrDefault(key, 0L)), memory)
        .stream()
        .map(c -> c.members().stream().map(key -> numbers.getOrDefault(key, 0L)).toList())
        .toList();
  }

  /** The families among reports, which are whole neighbourhoods or families. */
  List<Family> families(Collection<Long> reports, long moment) {
    List<Copy> copies = new ArrayList<>();
    for (long report : reports) {
      accounts.at(report, moment).ifPresent(a -> copies.add(copy(a.record(), sketch(report))));
    }
    return Copies.families(copies);
  }

  private static Copy copy(Record record, Sketch sketch) {
    return new Copy(record.id(), record.published(), record.outlet(), sketch);
  }

  private Sketch sketch(long report) {
    Sketch sketch = held.get(report);
    if (sketch == null) {
      sketch =
          Sketch.decoded(
              database
                  .first(
                      "SELECT encoded FROM sketch WHERE report = ?",
                      row -> row.getString(1),
                      report)
                  .orElseThrow());
      held.put(report, sketch);
    }
    return sketch;
  }

  void forget() {
    held.clear();
    memory.clear();
  }
}
