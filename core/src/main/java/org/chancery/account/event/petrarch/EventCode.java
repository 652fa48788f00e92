package org.chancery.account.event.petrarch;

import java.util.Optional;

/**
 * What a verb or a pattern stands for.
 *
 * @param forth what the source does to the target; empty for no event
 * @param back what the target thereby does to the source
 */
record EventCode(Optional<String> forth, Optional<String> back) {
  static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

  /** From what stands in brackets: "042", "031:032", "---". */
  static EventCode of(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new EventCode(code(written), Optional.empty())
        : new EventCode(code(written.substring(0, colon)), code(written.substring(colon + 1)));
  }

  boolean isNone() {
    return forth.isEmpty() && back.isEmpty();
  }

  private static Optional<String> code(String written) {
    return Optional.of(written.strip()).filter(c -> !Codes.isNull(c));
  }
}
