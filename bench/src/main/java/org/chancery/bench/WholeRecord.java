package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.language.Tokeniser;
import org.chancery.record.RecordJson;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;
import org.chancery.report.Report;

/** Chancery as it is used: a page in, its record out, as a line of JSON. */
final class WholeRecord implements Peer {
  private final Understanding understanding = Understanding.standard();
  private final int threads;

  /** Kept, so that no work can be left out as useless. */
  private final AtomicLong written = new AtomicLong();

  WholeRecord(int threads) {
    this.threads = threads;
  }

  @Override
  public Counts read(Path readouts, BooleanSupplier goesOn) throws IOException {
    try (Stream<Input> inputs = Inputs.of(List.of(readouts.toString()), Options.defaults())) {
      Iterator<Input> iterator = inputs.iterator();
      return threads == 1 ? readAll(iterator, goesOn) : sideBySide(iterator, goesOn);
    }
  }

  private Counts sideBySide(Iterator<Input> inputs, BooleanSupplier goesOn) throws IOException {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Counts>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(workers.submit(() -> readAll(inputs, goesOn)));
      }
      Counts all = new Counts(0, 0);
      for (Future<Counts> part : parts) {
        all = all.plus(part.get());
      }
      return all;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException("A report cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Reading was interrupted", e);
    }
  }

  private Counts readAll(Iterator<Input> inputs, BooleanSupplier goesOn) {
    int reports = 0;
    while (goesOn.getAsBoolean()) {
      Input input;
      synchronized (inputs) {
        if (!inputs.hasNext()) {
          break;
        }
        input = inputs.next();
      }
      written.addAndGet(RecordJson.line(understanding.read(report(input))).length());
      reports++;
    }
    return new Counts(reports, 0);
  }

  private static Report report(Input input) {
    return switch (input) {
      case Input.Read read -> read.report();
      case Input.Refused refused -> throw new IllegalStateException(refused.sentence());
    };
  }

  /** The tokens of what it read, counted apart from reading: a record does not tell them. */
  static long tokens(Path readouts) {
    try (Stream<Input> inputs = Inputs.of(List.of(readouts.toString()), Options.defaults())) {
      return inputs
          .map(WholeRecord::report)
          .mapToLong(
              report ->
                  report.paragraphs().stream()
                      .mapToLong(p -> Tokeniser.shipped().tokens(report.text(), p.span()).size())
                      .sum())
          .sum();
    }
  }
}
