package org.chancery.account.statement;

import java.util.List;
import org.chancery.record.Act;

/**
 * A way to report speech, as a row of {@code speech.tsv} has it.
 *
 * @param words dictionary forms in order; a word behind "…" may stand further away
 * @param frames where the content stands, and marks such as {@code weak}; best first
 */
record Expression(
    List<String> words,
    Part part,
    Act act,
    List<String> frames,
    List<String> fires,
    List<String> silent) {
  enum Part {
    VERB,
    ADJECTIVE,
    NOUN,
    CARRIER
  }

  Expression {
    words = List.copyOf(words);
    frames = List.copyOf(frames);
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }

  boolean has(String frame) {
    return frames.contains(frame);
  }

  String head() {
    return words.get(0);
  }

  String form() {
    return String.join(" ", words);
  }
}
