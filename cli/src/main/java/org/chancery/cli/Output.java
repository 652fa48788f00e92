package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8, which notices when nobody listens any more. */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;

  /** The reader of a pipe has closed it ("chancery read ... | head"): no mistake, only the end. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  Output(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, BUFFER);
  }

  void line(String line) {
    print(line + "\n");
  }

  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  void print(byte[] bytes) {
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    flush();
  }

  private static RuntimeException failed(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean pipe =
        message.contains("Broken pipe")
            || message.contains("pipe is being closed")
            || message.contains("pipe has been ended");
    return pipe
        ? new Closed(e)
        : new Complaint("The output could not be written: " + message + ".", e);
  }
}
