package org.chancery.desk.visit;

import java.util.Optional;

/** What the desk gives back. */
public sealed interface Reply {
  /** A page. */
  record Shown(View view, int status) implements Reply {}

  /** The visitor shall look elsewhere on the desk. */
  record Redirect(String to, Optional<Keepsake> keepsake) implements Reply {}

  /**
   * A file.
   *
   * @param name under which it is to be kept; shown in the browser if there is none
   */
  record File(String mediaType, byte[] bytes, Optional<String> name) implements Reply {}

  /** What the API gives: JSON, in UTF-8. */
  record Json(int status, byte[] bytes) implements Reply {}

  /**
   * It cannot be done.
   *
   * @param sentence what is wrong, and what to do
   */
  record Trouble(int status, String sentence) implements Reply {}

  /**
   * Something that the browser keeps for the visitor.
   *
   * @param value empty to forget it
   */
  record Keepsake(String name, String value) {}

  static Reply page(View view) {
    return new Shown(view, 200);
  }

  static Reply to(String path) {
    return new Redirect(path, Optional.empty());
  }

  /** There is no such thing on the register. */
  static Reply missing(String sentence) {
    return new Trouble(404, sentence);
  }

  /** What was asked makes no sense. */
  static Reply wrong(String sentence) {
    return new Trouble(400, sentence);
  }
}
