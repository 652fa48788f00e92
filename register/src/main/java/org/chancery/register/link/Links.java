package org.chancery.register.link;

import java.util.Set;

/**
 * What an analyst has said about pairs: these are one, those are two. It holds against every
 * likelihood. Where the two contradict each other (A is B, B is C, and A is not C), the
 * cannot-links win, and of the must-links as many as can be are kept, in the order of their pairs.
 *
 * @param <T> what is linked: an identifier, ordered
 */
public record Links<T extends Comparable<? super T>>(Set<Pair<T>> must, Set<Pair<T>> cannot) {
  public Links {
    must = Set.copyOf(must);
    cannot = Set.copyOf(cannot);
  }

  /** Where nobody has said anything. */
  public static <T extends Comparable<? super T>> Links<T> none() {
    return new Links<>(Set.of(), Set.of());
  }
}
