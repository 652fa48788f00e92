package org.chancery.register.link;

/**
 * Two that are not the same identifier, the smaller first; {@link #of} puts them in order.
 *
 * @param <T> what is paired: an identifier, ordered
 */
public record Pair<T extends Comparable<? super T>>(T first, T second)
    implements Comparable<Pair<T>> {
  public Pair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(
          "A pair needs two, the smaller first, not " + first + " and " + second);
    }
  }

  public static <T extends Comparable<? super T>> Pair<T> of(T one, T other) {
    return one.compareTo(other) <= 0 ? new Pair<>(one, other) : new Pair<>(other, one);
  }

  @Override
  public int compareTo(Pair<T> other) {
    int c = first.compareTo(other.first);
    return c != 0 ? c : second.compareTo(other.second);
  }
}
