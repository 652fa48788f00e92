package org.chancery.documents.pdf;

import java.io.IOException;

/** A PDF that is more than anybody reads, or than this program can hold. */
final class Excess extends IOException {
  private static final long serialVersionUID = 1;

  Excess(String message) {
    super(message);
  }
}
