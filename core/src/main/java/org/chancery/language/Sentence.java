package org.chancery.language;

import org.chancery.report.Span;

/**
 * A sentence with its tokens, Penn Treebank tags, universal tags, lemmas and, where it was parsed,
 * its Universal Dependencies v2 tree. Token indices count from 0; every offset is a UTF-16 unit of
 * the report's text.
 */
public interface Sentence {
  /** Number of tokens. */
  int size();

  /** Which paragraph of the report it stands in, from 0. */
  int paragraph();

  /** The token as written. */
  String form(int token);

  /** Dictionary form, lower case but for names. */
  String lemma(int token);

  /** Penn Treebank tag ("NNP", "VBD"). */
  String xpos(int token);

  /** Universal tag ("PROPN", "VERB"). */
  String upos(int token);

  /** Index of the head, -1 for the root. */
  int head(int token);

  /** Universal Dependencies relation, with its subtype ("nsubj:pass"). */
  String relation(int token);

  /** Offset of the token's first unit. */
  int start(int token);

  /** Offset behind the token's last unit. */
  int end(int token);

  default Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  default Span span() {
    return span(0, size() - 1);
  }
}
