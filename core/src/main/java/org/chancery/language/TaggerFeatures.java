package org.chancery.language;

/** What the tagger looks at: the words about a position and the tags given before it. */
final class TaggerFeatures {
  /** For a tag before the first word. */
  static final int NO_TAG = 1023;

  private TaggerFeatures() {}

  /**
   * Fills the buffer for one word.
   *
   * @param tags the tags given so far, by number; those from {@code i} on are not looked at
   */
  static void fill(Features to, Words words, int i, int[] tags) {
    to.clear();
    String form = words.text(i);
    int length = form.length();
    int tag1 = i > 0 ? tags[i - 1] : NO_TAG;
    int tag2 = i > 1 ? tags[i - 2] : NO_TAG;
    long w = words.forms[i];
    long before = words.at(words.lower, i - 1);
    long after = words.at(words.lower, i + 1);
    int t = 0;
    to.add(t++);
    to.add(t++, w);
    to.add(t++, words.lower[i]);
    to.add(t++, before);
    to.add(t++, after);
    to.add(t++, words.at(words.lower, i - 2));
    to.add(t++, words.at(words.lower, i + 2));
    to.add(t++, before, words.lower[i]);
    to.add(t++, words.lower[i], after);
    to.add(t++, before, after);
    long suffix = 0;
    long suffix3 = 0;
    for (int n = 1; n <= 5 && n < length; n++) {
      suffix = Features.longer(suffix, form.charAt(length - n));
      to.add(t + n, suffix);
      suffix3 = n == 3 ? suffix : suffix3;
    }
    t += 6;
    long prefix = 0;
    for (int n = 1; n <= 4 && n < length; n++) {
      prefix = Features.longer(prefix, form.charAt(n - 1));
      to.add(t + n, prefix);
    }
    t += 5;
    to.add(t++, words.shapes[i], i == 0 ? 1 : 0);
    to.add(t++, words.shapes[i], words.at(words.shapes, i + 1));
    to.add(t++, words.shapes[i], words.at(words.shapes, i - 1));
    to.add(t++, words.shapes[i], words.at(words.shapes, i - 1), words.at(words.shapes, i + 1));
    if (length > 3) {
      to.add(t, suffix3, words.shapes[i]);
    }
    t++;
    to.add(t++, tag1);
    to.add(t++, tag1, tag2);
    to.add(t++, tag1, words.lower[i]);
    to.add(t++, tag1, after);
    to.add(t++, tag1, tag2, words.lower[i]);
    if (length > 3) {
      to.add(t, tag1, suffix3);
    }
    t++;
    long cluster = words.clusters[i];
    long clusterAfter = words.at(words.clusters, i + 1);
    long clusterBefore = words.at(words.clusters, i - 1);
    to.add(t++, cluster);
    to.add(t++, words.clusters6[i]);
    to.add(t++, words.clusters4[i]);
    to.add(t++, clusterBefore);
    to.add(t++, clusterAfter);
    to.add(t++, words.at(words.clusters, i - 2));
    to.add(t++, words.at(words.clusters, i + 2));
    to.add(t++, words.at(words.clusters6, i + 1));
    to.add(t++, words.at(words.clusters6, i - 1));
    to.add(t++, cluster, words.shapes[i]);
    to.add(t++, tag1, cluster);
    to.add(t++, tag1, cluster, clusterAfter);
    to.add(t++, cluster, clusterAfter);
    to.add(t++, clusterBefore, cluster);
    long ambiguity = words.classes[i];
    long ambiguityAfter = words.at(words.classes, i + 1);
    to.add(t++, ambiguity);
    to.add(t++, words.at(words.classes, i - 1), ambiguity);
    to.add(t++, ambiguity, ambiguityAfter);
    to.add(t++, ambiguityAfter, words.at(words.classes, i + 2));
    to.add(t++, ambiguityAfter);
    to.add(t++, tag1, ambiguity);
    to.add(t++, tag1, tag2, ambiguity);
    to.add(t++, tag1, ambiguity, ambiguityAfter);
    to.add(t++, ambiguity, words.shapes[i], i == 0 ? 1 : 0);
  }
}
