package org.chancery.brief.form;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.brief.graph.Graph;

/** Writes a graph. */
public interface GraphForm {
  /** Which it writes. */
  Form form();

  /**
   * Writes a graph; the stream stays open. The same gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(Graph graph, OutputStream out) throws IOException;
}
