package org.chancery.brief.form.page;

/** How words stand out in a terminal. */
enum Tone {
  PLAIN,
  BOLD,
  HEADING,
  FAINT;

  static Tone of(Piece.Look look) {
    return switch (look) {
      case PLAIN, QUOTED -> PLAIN;
      case STRONG -> BOLD;
    };
  }

  String in(Ink ink, String words) {
    return switch (this) {
      case PLAIN -> words;
      case BOLD -> ink.bold(words);
      case HEADING -> ink.heading(words);
      case FAINT -> ink.faint(words);
    };
  }
}
