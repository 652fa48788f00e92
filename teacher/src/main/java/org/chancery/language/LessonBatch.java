package org.chancery.language;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * Some sentences as arrays, padded to the length of the longest. Words are counted from 1; in their
 * place 0 stands what opens every sentence, which is the root of its tree.
 */
final class LessonBatch {
  final int sentences;

  /** Pieces of the longest sentence, and words, with the opening one. */
  final int pieces;

  final int words;

  /** (sentences, pieces): the pieces, and what keeps attention from the padding. */
  final NDArray ids;

  final NDArray hidden;

  /** (sentences × words): each word's first piece among all, and how it is written. */
  final NDArray firstPieces;

  final NDArray shapes;

  /** (sentences, 1, words): what keeps heads from the padding. */
  final NDArray noHead;

  LessonBatch(NDManager manager, Pieces cut, List<Lesson> lessons) {
    sentences = lessons.size();
    int longest = 0;
    int most = 0;
    for (Lesson lesson : lessons) {
      longest = Math.max(longest, lesson.size() + 1);
      int count = 2;
      for (String form : lesson.forms()) {
        count += cut.of(form).length;
      }
      most = Math.max(most, count);
    }
    words = longest;
    pieces = most;
    long[] pieceIds = new long[sentences * pieces];
    float[] away = new float[sentences * pieces];
    long[] firsts = new long[sentences * words];
    long[] written = new long[sentences * words];
    float[] headless = new float[sentences * words];
    for (int s = 0; s < sentences; s++) {
      List<String> forms = lessons.get(s).forms();
      int at = s * pieces;
      pieceIds[at++] = cut.first;
      for (int w = 0; w < forms.size(); w++) {
        firsts[s * words + w + 1] = at;
        written[s * words + w + 1] = Pieces.shape(forms, w);
        for (long id : cut.of(forms.get(w))) {
          pieceIds[at++] = id;
        }
      }
      pieceIds[at++] = cut.last;
      for (; at < (s + 1) * pieces; at++) {
        away[at] = -1e4f;
      }
      firsts[s * words] = (long) s * pieces;
      for (int w = forms.size() + 1; w < words; w++) {
        firsts[s * words + w] = (long) s * pieces;
        headless[s * words + w] = -1e4f;
      }
    }
    ids = manager.create(pieceIds, new Shape(sentences, pieces));
    hidden = manager.create(away, new Shape(sentences, 1, 1, pieces));
    firstPieces = manager.create(firsts, new Shape(sentences, words));
    shapes = manager.create(written, new Shape(sentences, words));
    noHead = manager.create(headless, new Shape(sentences, 1, words));
  }

  /** What is known of the words, as numbers, and where it is known as ones. */
  record Known(long[] values, float[] there, float count) {}

  interface Column {
    int[] of(Lesson lesson);
  }

  Known known(List<Lesson> lessons, Column column) {
    long[] values = new long[sentences * words];
    float[] there = new float[sentences * words];
    int count = 0;
    for (int s = 0; s < sentences; s++) {
      int[] told = column.of(lessons.get(s));
      for (int w = 0; w < told.length; w++) {
        if (told[w] >= 0) {
          values[s * words + w + 1] = told[w];
          there[s * words + w + 1] = 1;
          count++;
        }
      }
    }
    return new Known(values, there, Math.max(1, count));
  }
}
