package org.chancery.score;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Passage;

/** Whether passages are what a record says that they are. */
final class Citations {
  private final String text;
  private final int length;

  Citations(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** Whether there are any, and all lie inside the text. */
  boolean inside(List<Passage> passages) {
    return !passages.isEmpty()
        && passages.stream().filter(Citations::inText).allMatch(p -> p.end() <= length);
  }

  /** Whether they also are these words. Passages of another field are taken at their word. */
  boolean are(List<Passage> passages, String words) {
    if (!inside(passages) || passages.stream().noneMatch(Citations::inText)) {
      return inside(passages);
    }
    String cited =
        passages.stream().filter(Citations::inText).map(this::cut).collect(Collectors.joining(" "));
    return Words.of(cited).equals(Words.of(words));
  }

  private String cut(Passage p) {
    int start = text.offsetByCodePoints(0, p.start());
    return text.substring(start, text.offsetByCodePoints(start, p.end() - p.start()));
  }

  private static boolean inText(Passage p) {
    return p.field().equals(Passage.TEXT);
  }
}
