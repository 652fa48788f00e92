package org.chancery.desk.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;

/**
 * The register in a file, for several visits at once: each has a connection of its own for as long
 * as it lasts, and the next one takes it over.
 */
public final class Registers implements AutoCloseable {
  /** More at once than there are processors only wait for each other. */
  private static final int MOST = 4;

  private final Path file;
  private final Clock clock;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Register> idle = new ArrayDeque<>();
  private boolean closed;

  public Registers(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    give(SqliteRegister.open(file, clock));
  }

  /** Does something with a register that nobody else uses meanwhile. */
  public <T> T with(Function<Register, T> work) {
    free.acquireUninterruptibly();
    try {
      Register register = take();
      try {
        return work.apply(register);
      } finally {
        give(register);
      }
    } finally {
      free.release();
    }
  }

  private Register take() {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException("The desk is closed");
      }
      Register register = idle.pollFirst();
      if (register != null) {
        return register;
      }
    }
    return SqliteRegister.open(file, clock);
  }

  /** The one that was used last has most of what the next one needs in memory. */
  private void give(Register register) {
    boolean kept;
    synchronized (idle) {
      kept = !closed;
      if (kept) {
        idle.addFirst(register);
      }
    }
    if (!kept) {
      register.close();
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Register::close);
      idle.clear();
    }
  }
}
