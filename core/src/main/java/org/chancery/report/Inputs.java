package org.chancery.report;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The reports at some paths, in the order given; each is read when it is asked for.
 *
 * <p>A path is a file, a folder (read through, its {@code *.txt}, {@code *.jsonl} and {@code
 * *.ndjson} files in the order of their names), a glob ({@code news/2024-*.txt}, {@code **} crosses
 * folders), or {@code -} for standard input. Files are UTF-8: one report in a text file, one report
 * a line in JSON Lines ({@code .jsonl}, {@code .ndjson}, {@code .json}), with the fields {@code
 * text} and, where known, {@code id}, {@code date}, {@code title}, {@code url}, {@code source}.
 * Standard input is JSON Lines if it begins with a brace, else text.
 *
 * <p>What cannot be read gives an {@link Input.Refused} in its place, and the next one is read.
 */
public final class Inputs {
  private Inputs() {}

  /** As {@link #of(List, Options, InputStream)}, with the standard input of this process. */
  public static Stream<Input> of(List<String> paths, Options options) {
    return of(paths, options, System.in);
  }

  /**
   * The reports at some paths.
   *
   * @param standardInput what {@code -} means; it is not closed
   * @return sequential; close it to release a file that was read in part
   */
  public static Stream<Input> of(List<String> paths, Options options, InputStream standardInput) {
    Walk walk = new Walk(paths, options, standardInput);
    Iterator<Input> iterator = walk;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(walk::close);
  }
}
