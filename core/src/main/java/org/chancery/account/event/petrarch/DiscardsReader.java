package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list of discards.
 *
 * <pre>
 * WORLD CUP        a sentence with these words, one behind the other, is not coded
 * +CHESS OLYMPIAD  nor is any sentence of a document with these
 * BASEBALL         "baseballs", too
 * OSCAR_           the word alone
 * </pre>
 */
final class DiscardsReader {
  private DiscardsReader() {}

  static List<Discard> read(List<Line> lines, Findings findings) {
    List<Discard> out = new ArrayList<>();
    lines.forEach(line -> findings.reading(() -> out.add(discard(line))));
    return out;
  }

  private static Discard discard(Line line) {
    boolean story = line.text().startsWith("+");
    String words = story ? line.text().substring(1) : line.text();
    Phrase phrase =
        Phrase.read(words).stream()
            .findFirst()
            .orElseThrow(() -> line.wrong("there is no word. Write what is to be left out."));
    return new Discard(phrase.words(), !words.endsWith("_"), story);
  }
}
