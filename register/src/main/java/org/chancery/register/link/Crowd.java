package org.chancery.register.link;

import java.util.function.Function;

/**
 * How a neighbourhood is grouped that is too large for all its pairs to be compared. Its first
 * items are grouped among themselves, with all that links name; of the others each joins the group
 * with whose members its mean log-odds are highest, if these are above even. Those that join none
 * are grouped in the same way, and so on. So the groups are a function of the items alone, and the
 * work grows with their number and not with its square.
 *
 * @param whole up to so many items all pairs are compared
 * @param core how many of the first are, where there are more
 * @param apart two of which this is equal are never one; for those that are not compared
 * @param <T> what is grouped
 */
public record Crowd<T>(int whole, int core, Function<T, String> apart) {
  private static final int WHOLE = 256;
  private static final int CORE = 32;

  /** The usual sizes. */
  public static <T> Crowd<T> of(Function<T, String> apart) {
    return new Crowd<>(WHOLE, CORE, apart);
  }

  /** Of which all pairs are always compared. */
  public static <T> Crowd<T> none() {
    return new Crowd<>(Integer.MAX_VALUE, 1, t -> "");
  }
}
