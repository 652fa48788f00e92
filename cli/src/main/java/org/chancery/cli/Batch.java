package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.register.Entry;

/** Gathers what was read until it is worth a transaction: by number, or by time. */
final class Batch {
  private static final int LARGEST = 32;
  private static final long LONGEST_NANOS = 1_000_000_000L;

  private final List<Entry> waiting = new ArrayList<>();
  private final Consumer<List<Entry>> write;
  private long since;

  Batch(Consumer<List<Entry>> write) {
    this.write = write;
  }

  void add(Entry entry) {
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(entry);
    if (waiting.size() >= LARGEST || System.nanoTime() - since > LONGEST_NANOS) {
      flush();
    }
  }

  void flush() {
    if (!waiting.isEmpty()) {
      write.accept(List.copyOf(waiting));
      waiting.clear();
    }
  }
}
