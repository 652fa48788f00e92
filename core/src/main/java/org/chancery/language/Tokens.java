package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.report.Span;

/**
 * Words and punctuation of a stretch of text, in order. Offsets are UTF-16 units of the whole text
 * that the stretch was taken from.
 */
public final class Tokens {
  private final List<String> forms;
  private final int[] starts;
  private final int[] ends;

  Tokens(List<String> forms, int[] starts, int[] ends) {
    if (starts.length != forms.size() || ends.length != forms.size()) {
      throw new IllegalArgumentException(
          "%d forms with %d starts and %d ends"
              .formatted(forms.size(), starts.length, ends.length));
    }
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
  }

  /** Number of tokens. */
  public int size() {
    return forms.size();
  }

  /** The tokens as written, but for invisible characters within them. */
  public List<String> forms() {
    return forms;
  }

  /**
   * The forms as a model should see them: a hyphen between spaces is a dash ("Klein - Sullivan"),
   * for nothing else tells it from that within a name ("Abdel-Fattah").
   */
  public List<String> readings() {
    List<String> readings = new ArrayList<>(forms);
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).equals("-")
          && (i == 0 || ends[i - 1] < starts[i])
          && (i + 1 == readings.size() || ends[i] < starts[i + 1])) {
        readings.set(i, "–");
      }
    }
    return readings;
  }

  public String form(int token) {
    return forms.get(token);
  }

  /** Offset of the token's first unit. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset behind the token's last unit. */
  public int end(int token) {
    return ends[token];
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  int[] starts() {
    return starts.clone();
  }

  int[] ends() {
    return ends.clone();
  }

  /** The tokens from one index to before another. */
  Tokens part(int from, int to) {
    return new Tokens(
        List.copyOf(forms.subList(from, to)),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  @Override
  public String toString() {
    return String.join(" ", forms);
  }
}
