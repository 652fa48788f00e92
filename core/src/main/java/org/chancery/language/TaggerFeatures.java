package org.chancery.language;

/** What the tagger looks at: the words about a position and the tags given before it. */
final class TaggerFeatures {
  /** For a tag before the first word. */
  static final int NO_TAG = 1023;

  /** So far before and behind a word others are looked at. */
  static final int REACH = 2;

  private static final int SUFFIXES = 10;
  private static final int PREFIXES = 16;

  private TaggerFeatures() {}

  /**
   * Fills the buffer for one word.
   *
   * @param tags the tags given so far, by number; those from {@code i} on are not looked at
   */
  static void fill(Features to, Words words, int i, int[] tags) {
    to.clear();
    for (int place = i - REACH; place <= i + REACH; place++) {
      alone(to, words, place, i);
    }
    together(to, words, i, tags);
  }

  /**
   * Adds what one word by itself says of a word's tag: the word's text and how far off it stands
   * settle these features, and for the word itself whether it begins the sentence.
   *
   * @param place of the word that says it, within {@link #REACH}; may be outside the sentence
   * @param i of the word that gets the tag
   */
  static void alone(Features to, Words words, int place, int i) {
    long lower = words.at(words.lower, place);
    long cluster = words.at(words.clusters, place);
    switch (place - i) {
      case -2 -> {
        to.add(5, lower);
        to.add(37, cluster);
      }
      case -1 -> {
        to.add(3, lower);
        to.add(35, cluster);
        to.add(40, words.at(words.clusters6, place));
      }
      case 0 -> itself(to, words, i);
      case 1 -> {
        to.add(4, lower);
        to.add(36, cluster);
        to.add(39, words.at(words.clusters6, place));
        to.add(50, words.at(words.classes, place));
      }
      case 2 -> {
        to.add(6, lower);
        to.add(38, cluster);
      }
      default -> throw new IllegalArgumentException(place + " is too far from " + i);
    }
  }

  private static void itself(Features to, Words words, int i) {
    String form = words.text(i);
    int length = form.length();
    long shape = words.shapes[i];
    long first = i == 0 ? 1 : 0;
    to.add(0);
    to.add(1, words.forms[i]);
    to.add(2, words.lower[i]);
    long suffix = 0;
    for (int n = 1; n <= 5 && n < length; n++) {
      suffix = Features.longer(suffix, form.charAt(length - n));
      to.add(SUFFIXES + n, suffix);
      if (n == 3) {
        to.add(25, suffix, shape);
      }
    }
    long prefix = 0;
    for (int n = 1; n <= 4 && n < length; n++) {
      prefix = Features.longer(prefix, form.charAt(n - 1));
      to.add(PREFIXES + n, prefix);
    }
    to.add(21, shape, first);
    to.add(32, words.clusters[i]);
    to.add(33, words.clusters6[i]);
    to.add(34, words.clusters4[i]);
    to.add(41, words.clusters[i], shape);
    to.add(46, words.classes[i]);
    to.add(54, words.classes[i], shape, first);
  }

  /** Adds what several words together and the tags given before say. */
  static void together(Features to, Words words, int i, int[] tags) {
    String form = words.text(i);
    int length = form.length();
    int tag1 = i > 0 ? tags[i - 1] : NO_TAG;
    int tag2 = i > 1 ? tags[i - 2] : NO_TAG;
    long lower = words.lower[i];
    long before = words.at(words.lower, i - 1);
    long after = words.at(words.lower, i + 1);
    to.add(7, before, lower);
    to.add(8, lower, after);
    to.add(9, before, after);
    long shape = words.shapes[i];
    to.add(22, shape, words.at(words.shapes, i + 1));
    to.add(23, shape, words.at(words.shapes, i - 1));
    to.add(24, shape, words.at(words.shapes, i - 1), words.at(words.shapes, i + 1));
    to.add(26, tag1);
    to.add(27, tag1, tag2);
    to.add(28, tag1, lower);
    to.add(29, tag1, after);
    to.add(30, tag1, tag2, lower);
    if (length > 3) {
      long suffix = 0;
      for (int n = 1; n <= 3; n++) {
        suffix = Features.longer(suffix, form.charAt(length - n));
      }
      to.add(31, tag1, suffix);
    }
    long cluster = words.clusters[i];
    long clusterAfter = words.at(words.clusters, i + 1);
    to.add(42, tag1, cluster);
    to.add(43, tag1, cluster, clusterAfter);
    to.add(44, cluster, clusterAfter);
    to.add(45, words.at(words.clusters, i - 1), cluster);
    long ambiguity = words.classes[i];
    long ambiguityAfter = words.at(words.classes, i + 1);
    to.add(47, words.at(words.classes, i - 1), ambiguity);
    to.add(48, ambiguity, ambiguityAfter);
    to.add(49, ambiguityAfter, words.at(words.classes, i + 2));
    to.add(51, tag1, ambiguity);
    to.add(52, tag1, tag2, ambiguity);
    to.add(53, tag1, ambiguity, ambiguityAfter);
  }
}
