package org.chancery.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Hit;

/** Words of a report around what was looked for. */
public final class Excerpt {
  private Excerpt() {}

  /** A stretch of them; whether it was looked for. */
  public record Stretch(String words, boolean found) {}

  /** The stretches of {@link Hit#passage}. */
  public static List<Stretch> of(String passage) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < passage.length()) {
      int open = passage.indexOf(Hit.OPEN, at);
      int close = open < 0 ? -1 : passage.indexOf(Hit.CLOSE, open);
      if (close < 0) {
        stretches.add(new Stretch(passage.substring(at), false));
        break;
      }
      if (open > at) {
        stretches.add(new Stretch(passage.substring(at, open), false));
      }
      stretches.add(new Stretch(passage.substring(open + 1, close), true));
      at = close + 1;
    }
    return stretches;
  }
}
