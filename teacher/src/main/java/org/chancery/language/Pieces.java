package org.chancery.language;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts words into the pieces that the encoder knows, and tells how they are written. */
final class Pieces {
  /** How a word is written, which its pieces no longer tell. */
  static final int SHAPES = 8;

  private static final int MOST = 12;

  private final HuggingFaceTokenizer tokenizer;
  private final Map<String, long[]> known = new HashMap<>();
  final long first;
  final long last;

  /**
   * @param tokenizer its description as JSON
   */
  Pieces(InputStream tokenizer) throws IOException {
    this.tokenizer = HuggingFaceTokenizer.newInstance(tokenizer, Map.of("padding", "false"));
    long[] ends = this.tokenizer.encode("a", true, false).getIds();
    first = ends[0];
    last = ends[ends.length - 1];
  }

  /** At least one, at most twelve. */
  long[] of(String word) {
    return known.computeIfAbsent(
        word,
        w -> {
          long[] ids = tokenizer.encode(w, false, false).getIds();
          return ids.length == 0
              ? tokenizer.encode("[UNK]", false, false).getIds()
              : ids.length > MOST ? Arrays.copyOf(ids, MOST) : ids;
        });
  }

  static int shape(List<String> forms, int word) {
    String form = forms.get(word);
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
      digit |= Character.isDigit(c);
    }
    if (digit) {
      return upper || lower ? 6 : 5;
    }
    if (!upper) {
      return lower ? 1 : 7;
    }
    if (!lower) {
      return form.length() == 1 ? 3 : 4;
    }
    return Character.isUpperCase(form.charAt(0)) ? 2 : 0;
  }
}
