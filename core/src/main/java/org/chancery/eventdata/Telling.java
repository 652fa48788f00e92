package org.chancery.eventdata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Passage;

/**
 * One event in one report.
 *
 * @param evidence the passages that say so
 * @param words those at the passages, white space folded
 * @param lead whether the report tells it in its title or its first paragraph
 * @param fact what a register calls it, by which it is corrected; none where it is on no register
 */
public record Telling(
    Story story, List<Passage> evidence, List<String> words, boolean lead, Optional<String> fact) {
  /** A line of fewer words is a headline, a dateline or a credit. */
  private static final int WORDS_OF_A_PARAGRAPH = 20;

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  public Telling {
    evidence = List.copyOf(evidence);
    words = List.copyOf(words);
  }

  static Telling of(Story story, List<Passage> evidence, String text, String title) {
    int end = endOfLead(text);
    return new Telling(
        story,
        evidence,
        evidence.stream()
            .map(p -> p.in(text, title).replaceAll("\\s+", " ").strip())
            .filter(w -> !w.isEmpty())
            .toList(),
        evidence.stream().anyMatch(p -> !p.field().equals(Passage.TEXT) || p.start() < end),
        Optional.empty());
  }

  /** The same under the name that a register has for it. */
  public Telling called(String name) {
    return new Telling(story, evidence, words, lead, Optional.of(name));
  }

  /** Behind the first paragraph, in code points; the end of the text where there is none. */
  private static int endOfLead(String text) {
    Matcher paragraphs = PARAGRAPH.matcher(text);
    while (paragraphs.find()) {
      if (WORD.matcher(paragraphs.group()).results().count() >= WORDS_OF_A_PARAGRAPH) {
        return text.codePointCount(0, paragraphs.end());
      }
    }
    return text.codePointCount(0, text.length());
  }
}
