package org.chancery.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.record.Passage;
import org.chancery.report.Span;

/** Turns spans of the Java text into passages, which count in code points. */
final class Citation {
  private final String text;

  /**
   * Units of all supplementary characters' second halves, ascending: each makes the count one less.
   */
  private final int[] low;

  Citation(String text) {
    this.text = text;
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += isSecondHalf(i) ? 1 : 0;
    }
    int[] at = new int[n];
    for (int i = 0, k = 0; k < n; i++) {
      if (isSecondHalfOf(text, i)) {
        at[k++] = i;
      }
    }
    this.low = at;
  }

  private boolean isSecondHalf(int i) {
    return isSecondHalfOf(text, i);
  }

  private static boolean isSecondHalfOf(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private int codePoints(int unit) {
    int at = java.util.Arrays.binarySearch(low, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  Passage of(Span span) {
    return new Passage(Passage.TEXT, codePoints(span.start()), codePoints(span.end()));
  }

  /** Passages in the order of the text, none twice. */
  List<Passage> of(Collection<Span> spans) {
    return spans.stream()
        .map(this::of)
        .distinct()
        .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
        .toList();
  }

  /** The words at the spans, joined by a space, white space folded. */
  String words(List<Span> spans) {
    List<String> out = new ArrayList<>();
    for (Span s : spans) {
      out.add(s.in(text).strip().replaceAll("\\s+", " "));
    }
    return String.join(" ", out);
  }
}
