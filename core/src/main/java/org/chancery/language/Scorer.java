package org.chancery.language;

/** Adds up the weights of features: those of a finished model or those of one in training. */
@FunctionalInterface
interface Scorer {
  /** Sets the scores, one for each class, to the sums. */
  void score(Features features, int[] scores);
}
