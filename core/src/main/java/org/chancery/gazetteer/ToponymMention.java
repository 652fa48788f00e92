package org.chancery.gazetteer;

import java.util.List;

/**
 * The name of a place in a sentence, with all that it can mean.
 *
 * @param sentence index; -1 for the dateline and -2 for what stands beside the prose, both in no
 *     sentence
 * @param first index of the first token
 * @param last index of the last token, included
 * @param senses empty for a name in no list
 * @param beyond what the text says the place lies in ("Springfield, Illinois")
 * @param larger whether the name stands within a longer one that is in no list
 * @param sure whether what stands before it tells which sense is meant, whatever the name means
 *     elsewhere in the report ("Albany, New York")
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
    boolean associative,
    boolean sure) {
  ToponymMention {
    senses = List.copyOf(senses);
    beyond = List.copyOf(beyond);
  }

  /** Of a dateline. */
  boolean isDateline() {
    return sentence == -1;
  }

  /** In no sentence: its first and last are offsets in the text, the last not included. */
  boolean isApart() {
    return sentence < 0;
  }

  /** The same name, as one in no list. */
  ToponymMention unlisted() {
    return new ToponymMention(
        sentence, first, last, name, List.of(), beyond, true, associative, false);
  }

  ToponymMention surely() {
    return new ToponymMention(
        sentence, first, last, name, senses, beyond, larger, associative, true);
  }
}
