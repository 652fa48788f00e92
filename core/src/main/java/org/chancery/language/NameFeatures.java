package org.chancery.language;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What the name finder looks at: words, their tags and lists, and the labels given before. It goes
 * from right to left, so position 0 is the sentence's last word: a family name says what the words
 * before it are, while "Asia" says nothing of "Regina" behind it.
 */
final class NameFeatures {
  private final Words words;
  private final long[] tags;
  private final int[] listed;
  private final int[] matches;
  private final boolean capitals;

  /**
   * For each word where the run of capitalised words about it begins and ends, both included; the
   * end before the beginning for a word that is in none.
   */
  private final int[] runFirst;

  private final int[] runLast;

  /**
   * @param inOrder the words from the first to the last
   * @param forms the same as they are written
   * @param xpos the Penn tag of a word, counted from 0
   */
  NameFeatures(Words inOrder, List<String> forms, IntFunction<String> xpos, NameLists lists) {
    words = inOrder.reversed();
    int size = words.size;
    tags = new long[size];
    listed = new int[size];
    matches = new int[size];
    int[] matched = lists.matches(forms);
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      tags[i] = Features.hash(xpos.apply(size - 1 - i));
      matches[i] = matched[size - 1 - i];
      String form = words.text(i);
      listed[i] = lists.word(form);
      if (Character.isLetter(form.codePointAt(0))) {
        letters++;
        upper += Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
      }
    }
    // A headline's capitals say little.
    capitals = letters > 3 && upper * 10 > letters * 7;
    runFirst = new int[size];
    runLast = new int[size];
    for (int i = 0; i < size; ) {
      int end = i;
      while (end < size && (isUpper(end) || (end > i && joins(end)))) {
        end++;
      }
      for (int j = i; j < Math.max(end, i + 1); j++) {
        runFirst[j] = i;
        runLast[j] = end - 1;
      }
      i = Math.max(end, i + 1);
    }
  }

  int size() {
    return words.size;
  }

  private boolean isUpper(int i) {
    return Character.isUpperCase(words.text(i).codePointAt(0));
  }

  /** A small word between capitalised ones that may be in a name. */
  private boolean joins(int i) {
    String form = words.text(i);
    return i + 1 < words.size
        && isUpper(i + 1)
        && (form.equals("-") || form.equals("&") || form.equals("of"));
  }

  /** Fills the buffer with what speaks for a word's label by itself. */
  void fill(Features to, int i) {
    to.clear();
    String form = words.text(i);
    int length = form.length();
    long lower = words.lower[i];
    long shape = words.shapes[i];
    long before = words.at(words.lower, i - 1);
    long after = words.at(words.lower, i + 1);
    long tag = tags[i];
    long tagBefore = words.at(tags, i - 1);
    long tagAfter = words.at(tags, i + 1);
    int t = 100;
    to.add(t++, words.forms[i]);
    to.add(t++, lower);
    to.add(t++, before);
    to.add(t++, after);
    to.add(t++, words.at(words.lower, i - 2));
    to.add(t++, words.at(words.lower, i + 2));
    to.add(t++, before, lower);
    to.add(t++, lower, after);
    to.add(t++, before, words.at(words.lower, i - 2), shape);
    to.add(t++, after, words.at(words.lower, i + 2), shape);
    long suffix = 0;
    for (int n = 1; n <= 4 && n < length; n++) {
      suffix = Features.longer(suffix, form.charAt(length - n));
      if (n > 1) {
        to.add(t + n, suffix);
      }
    }
    t += 5;
    long prefix = 0;
    for (int n = 1; n <= 4 && n < length; n++) {
      prefix = Features.longer(prefix, form.charAt(n - 1));
      if (n > 1) {
        to.add(t + n, prefix);
      }
    }
    t += 5;
    to.add(t++, shape, i == words.size - 1 ? 1 : 0, capitals ? 1 : 0);
    to.add(t++, shape, words.at(words.shapes, i + 1));
    to.add(t++, shape, words.at(words.shapes, i - 1));
    to.add(t++, words.at(words.shapes, i - 1), shape, words.at(words.shapes, i + 1));
    to.add(t++, tag);
    to.add(t++, tagBefore, tag);
    to.add(t++, tag, tagAfter);
    to.add(t++, tagBefore, tag, tagAfter);
    to.add(t++, tag, tagAfter, words.at(tags, i + 2));
    clusters(to, i);
    run(to, i);
    lists(to, i, capitals ? 1 : 0);
  }

  /** What stands in and about the run of capitalised words: its type may be told at its far end. */
  private void run(Features to, int i) {
    int a = runFirst[i];
    int b = runLast[i];
    if (b < a) {
      return;
    }
    int t = 550;
    int length = Math.min(4, b - a + 1);
    int place = i == a ? (i == b ? 3 : 0) : i == b ? 1 : 2;
    to.add(t++, words.lower[a], length > 1 ? 1 : 0);
    to.add(t++, words.lower[b], length > 1 ? 1 : 0);
    to.add(t++, words.at(words.lower, a - 1), place);
    to.add(t++, words.at(words.lower, b + 1), place);
    to.add(t++, words.at(words.clusters, a - 1), place);
    to.add(t++, words.at(words.clusters, b + 1), place);
    to.add(t++, Lexicon.prefix(words.clusters[a], 10), place);
    to.add(t++, Lexicon.prefix(words.clusters[b], 10), place);
    to.add(t++, length, place, capitals ? 1 : 0);
    to.add(t++, listed[a], place);
    to.add(t++, listed[b], place);
  }

  private void clusters(Features to, int i) {
    long before = words.at(words.clusters, i - 1);
    long after = words.at(words.clusters, i + 1);
    int t = 200;
    to.add(t++, words.clusters[i]);
    to.add(t++, words.clusters6[i]);
    to.add(t++, words.clusters4[i], words.shapes[i]);
    to.add(t++, Lexicon.prefix(words.clusters[i], 10));
    to.add(t++, before);
    to.add(t++, after);
    to.add(t++, words.at(words.clusters, i - 2));
    to.add(t++, words.at(words.clusters, i + 2));
    to.add(t++, words.at(words.clusters6, i - 1), words.clusters6[i]);
    to.add(t++, words.clusters6[i], words.at(words.clusters6, i + 1));
    to.add(t++, before, words.shapes[i]);
    to.add(t++, after, words.shapes[i]);
  }

  private void lists(Features to, int i, int capital) {
    int t = 300;
    int word = listed[i];
    long before = words.at(listed, i - 1);
    long after = words.at(listed, i + 1);
    to.add(t++, word);
    for (int place = 0; place < 4; place++) {
      to.add(t++, NameLists.level(word, place));
      to.add(t++, NameLists.level(word, place), words.shapes[i], capital);
    }
    to.add(t++, word, after);
    to.add(t++, before, word);
    to.add(t++, words.at(words.lower, i - 1), word);
    to.add(t++, words.at(words.lower, i + 1), word);
    to.add(t++, words.at(words.clusters6, i - 1), word);
    to.add(t++, words.at(words.clusters6, i + 1), word);
    to.add(t++, matches[i]);
    to.add(t++, matches[i], words.at(matches, i + 1));
    to.add(t++, words.at(matches, i - 1), matches[i]);
    to.add(t++, matches[i], word);
    to.add(t++, matches[i], words.at(words.lower, i - 1));
    to.add(t++, matches[i], words.at(words.lower, i + 1));
  }

  /** Fills the buffer with what speaks for a word's label together with that of the word before. */
  void fillPair(Features to, int i) {
    to.clear();
    int t = 400;
    to.add(t++);
    to.add(t++, words.lower[i]);
    to.add(t++, words.at(words.lower, i - 1));
    to.add(t++, tags[i]);
    to.add(t++, words.at(tags, i - 1), tags[i]);
    to.add(t++, words.shapes[i]);
    to.add(t++, words.at(words.shapes, i - 1), words.shapes[i]);
    to.add(t++, words.clusters6[i], words.at(words.clusters6, i - 1));
    to.add(t++, Lexicon.prefix(words.clusters[i], 10));
    to.add(t++, listed[i]);
    to.add(t++, listed[i], words.at(listed, i - 1));
    to.add(t++, matches[i], words.at(matches, i - 1));
  }
}
