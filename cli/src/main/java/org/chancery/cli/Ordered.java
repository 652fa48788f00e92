package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many threads work, and what they make comes out in the order of what went in. Only a few inputs a
 * thread are held at any time, however many there are.
 */
final class Ordered {
  private static final int WAITING_PER_THREAD = 4;

  private Ordered() {}

  /**
   * Works through all inputs. The inputs are drawn and the results handed on in the calling thread
   * alone.
   *
   * @param threads how many work at once, 1 at least
   */
  static <A, B> void run(
      Iterator<? extends A> inputs,
      int threads,
      Function<? super A, ? extends B> work,
      Consumer<? super B> results) {
    if (threads == 1) {
      while (inputs.hasNext()) {
        results.accept(work.apply(inputs.next()));
      }
      return;
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
    try {
      Deque<Future<? extends B>> waiting = new ArrayDeque<>();
      while (inputs.hasNext()) {
        A input = inputs.next();
        waiting.add(workers.submit(() -> work.apply(input)));
        // What is done is handed on at once: the next input may be long in coming.
        while (waiting.size() >= threads * WAITING_PER_THREAD
            || (!waiting.isEmpty() && waiting.element().isDone())) {
          results.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("The work was interrupted.", e);
    }
  }
}
