package org.chancery.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** An iterator that finds the next one when it is asked whether there is any. */
abstract class Ahead<T> implements Iterator<T> {
  private Optional<T> next = Optional.empty();

  /** Finds the next one, if there is any, and says so by returning {@link #found}. */
  protected abstract boolean advance();

  protected boolean found(T it) {
    next = Optional.of(it);
    return true;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent() || advance();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T it = next.orElseThrow();
    next = Optional.empty();
    return it;
  }
}
