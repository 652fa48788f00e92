package org.chancery.cli;

import java.io.Writer;

/** Lets a library that wants a writer write to the output. */
final class OutputWriter extends Writer {
  private final Output output;

  OutputWriter(Output output) {
    this.output = output;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    output.print(new String(chars, from, length));
  }

  @Override
  public void flush() {
    output.flush();
  }

  @Override
  public void close() {
    output.flush();
  }
}
