package org.chancery.bench;

import java.util.List;
import java.util.Set;

/**
 * What was found in the words of a sentence; a list is empty where a peer does not look for such.
 *
 * @param xpos Penn Treebank tags
 * @param upos universal tags
 * @param heads for each word its head's index, -1 for the root
 * @param relations for each word its relation, with its subtype
 */
record Analysis(
    List<String> xpos,
    List<String> upos,
    List<Integer> heads,
    List<String> relations,
    Set<Name> names) {
  Analysis {
    xpos = List.copyOf(xpos);
    upos = List.copyOf(upos);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    names = Set.copyOf(names);
  }

  /**
   * A name: PER, ORG or LOC.
   *
   * @param first index of its first word
   * @param last index of its last word
   */
  record Name(String type, int first, int last) {}
}
