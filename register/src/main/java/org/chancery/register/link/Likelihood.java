package org.chancery.register.link;

/**
 * How likely two are one.
 *
 * @param <T> what is compared: an identifier, ordered
 */
@FunctionalInterface
public interface Likelihood<T> {
  /** From 0, never, to 1; symmetric. */
  double of(T one, T other);
}
