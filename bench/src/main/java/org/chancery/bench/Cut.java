package org.chancery.bench;

import java.util.Set;
import org.chancery.report.Span;

/**
 * A paragraph, cut.
 *
 * @param tokens where its words stand
 * @param sentences where its sentences stand, from the first word to the last
 */
record Cut(Set<Span> tokens, Set<Span> sentences) {
  Cut {
    tokens = Set.copyOf(tokens);
    sentences = Set.copyOf(sentences);
  }
}
