package org.chancery.language;

import java.util.List;

/**
 * A sentence and what is known of it; an empty array stands for what is not.
 *
 * @param tags for each word the number of its pair of tags
 * @param heads for each word its head counted from 1, 0 for the root
 * @param relations for each word the number of its relation
 * @param names for each word its label as the name finder has it
 */
record Lesson(List<String> forms, int[] tags, int[] heads, int[] relations, int[] names) {
  static final int[] UNKNOWN = {};

  int size() {
    return forms.size();
  }
}
