package org.chancery.report;

import java.io.IOException;
import java.util.List;

/**
 * A form in which reports come. Formats besides text and JSON Lines are parts of their own, given
 * to a reader by {@link Options#withFormats}; a part that may be left out is found by {@link
 * java.util.ServiceLoader}.
 */
public interface Format {
  /** How well a material fits a format; the best fitting format reads it. */
  enum Fit {
    NONE,
    /** It looks like it. */
    LOOKS,
    /** Its name ends so, or somebody besides calls it so. */
    CALLED,
    /** Its first bytes are the format's own and no other's. */
    SIGNED
  }

  /** What it is called in sentences, with its article: {@code an HTML page}. */
  String name();

  /** How the names of its files end, with their dots, in small letters; a folder's are read. */
  List<String> endings();

  /** How well it fits. */
  Fit fit(Head head);

  /**
   * Opens a material. Nothing is read that is not asked for, and never more than the options allow.
   *
   * @return what it holds, a sheet at a time; closing it does not close the material's stream
   * @throws IOException if it cannot be read at all
   */
  Sheets open(Material material, Options options) throws IOException;
}
