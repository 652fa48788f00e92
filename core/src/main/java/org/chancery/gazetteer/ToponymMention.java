package org.chancery.gazetteer;

import java.util.List;

/**
 * The name of a place in a sentence, with all that it can mean.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param senses empty for a name in no list
 * @param beyond behind a comma or bracket, what the place lies in ("Springfield, Illinois")
 * @param larger whether the name stands within a longer one that is in no list
 * @param associative whether the word alone says that who belongs there is meant ("Turkish")
 */
record ToponymMention(
    int sentence,
    int first,
    int last,
    String name,
    List<ToponymSense> senses,
    List<ToponymSense> beyond,
    boolean larger,
    boolean associative) {
  ToponymMention {
    senses = List.copyOf(senses);
    beyond = List.copyOf(beyond);
  }
}
