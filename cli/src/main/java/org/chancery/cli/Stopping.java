package org.chancery.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.intake.web.Time;

/** The time of work that goes on until the process is told to end: waiting ends at once then. */
final class Stopping implements Time {
  /** What is being done then may be brought to its end for so long. */
  private static final long GRACE_SECONDS = 20;

  private final Clock clock;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private Stopping(Clock clock) {
    this.clock = clock;
  }

  /** Asked to stop when the process is (Ctrl-C, SIGTERM). */
  static Stopping withProcess(Clock clock) {
    Stopping stopping = new Stopping(clock);
    Runtime.getRuntime().addShutdownHook(new Thread(stopping::stop, "stopping"));
    return stopping;
  }

  /** Nobody asks it to stop. */
  static Stopping never(Clock clock) {
    return new Stopping(clock);
  }

  private void stop() {
    asked.countDown();
    try {
      boolean unused = ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      // the process ends all the same
    }
  }

  boolean asked() {
    return asked.getCount() == 0;
  }

  /** The work has come to its end: the process may end. */
  void ended() {
    ended.countDown();
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void pass(Duration duration) throws InterruptedException {
    if (asked.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException();
    }
  }
}
