package org.chancery.desk.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.State;

/**
 * What was worked out last from a register, by what was asked. It is worked out anew when the
 * register has changed, and by one visit at a time: the others wait, and then find it there.
 *
 * @param <Q> what was asked; as data, so that the same question is known again
 * @param <A> what it came to; immutable
 */
public final class Kept<Q, A> {
  private record Key<Q>(State state, Moment moment, Q asked) {}

  private final int most;
  private final Map<Key<Q>, A> answers = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most so many answers are kept
   */
  public Kept(int most) {
    this.most = most;
  }

  /** The answer that is there, or else a new one. */
  public synchronized A answer(Register register, Moment moment, Q asked, Supplier<A> answering) {
    Key<Q> key = new Key<>(register.state(), moment, asked);
    A there = answers.get(key);
    if (there != null) {
      return there;
    }
    A made = answering.get();
    answers.keySet().removeIf(k -> !k.state().equals(key.state()));
    answers.put(key, made);
    if (answers.size() > most) {
      answers.remove(answers.keySet().iterator().next());
    }
    return made;
  }
}
