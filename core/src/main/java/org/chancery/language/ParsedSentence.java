package org.chancery.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tagged sentence that is parsed when it is first asked for a head or relation, and only then:
 * most sentences of a report never are.
 *
 * <p>Safe to share between threads. Two that ask at once may both parse, and get the same tree.
 */
public final class ParsedSentence implements Sentence {
  private final int paragraph;
  private final List<String> forms;
  private final int[] starts;
  private final int[] ends;
  private final Tagger.Tags tags;
  private final List<String> lemmas;
  private final Parser parser;
  private volatile Parser.@Nullable Tree tree;

  /**
   * @param paragraph which of the report's paragraphs it stands in, from 0
   * @param forms its tokens as written
   * @param starts for each its first unit in the report's text
   * @param ends for each the unit behind its last
   * @param tags as the tagger gave them for these forms
   * @param lemmas for each its dictionary form
   * @param parser asked for the tree when that is needed
   */
  public ParsedSentence(
      int paragraph,
      List<String> forms,
      int[] starts,
      int[] ends,
      Tagger.Tags tags,
      List<String> lemmas,
      Parser parser) {
    int size = forms.size();
    if (size == 0
        || starts.length != size
        || ends.length != size
        || tags.size() != size
        || lemmas.size() != size) {
      throw new IllegalArgumentException(
          "A sentence of %d forms with %d starts, %d ends, %d tags, %d lemmas"
              .formatted(size, starts.length, ends.length, tags.size(), lemmas.size()));
    }
    this.paragraph = paragraph;
    this.forms = List.copyOf(forms);
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.tags = tags;
    this.lemmas = List.copyOf(lemmas);
    this.parser = parser;
  }

  /** Its tags, by which it can be tagged anew in part. */
  Tagger.Tags tags() {
    return tags;
  }

  private Parser.Tree tree() {
    Parser.Tree present = tree;
    if (present == null) {
      present = parser.parse(forms, tags);
      tree = present;
    }
    return present;
  }

  @Override
  public int size() {
    return forms.size();
  }

  @Override
  public int paragraph() {
    return paragraph;
  }

  @Override
  public String form(int token) {
    return forms.get(token);
  }

  @Override
  public String lemma(int token) {
    return lemmas.get(token);
  }

  @Override
  public String xpos(int token) {
    return tags.xpos(token);
  }

  @Override
  public String upos(int token) {
    return tags.upos(token);
  }

  @Override
  public int head(int token) {
    return tree().head(token);
  }

  @Override
  public String relation(int token) {
    return tree().relation(token);
  }

  @Override
  public int start(int token) {
    return starts[token];
  }

  @Override
  public int end(int token) {
    return ends[token];
  }

  @Override
  public String toString() {
    return String.join(" ", forms);
  }
}
