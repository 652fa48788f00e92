package org.chancery.desk.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.State;

/**
 * The overviews that were asked for last. One is worked out anew when the register has changed, and
 * by one visit at a time: the others wait, and then find it there.
 */
public final class Overviews {
  private static final int KEPT = 12;

  private record Key(State state, Moment moment, Picked picked) {}

  private final Map<Key, Overview> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Of all that is on the register as of a moment. */
  public Overview of(Register register, Moment moment) {
    return of(register, moment, Picked.ALL);
  }

  /** Of a part of it. */
  public synchronized Overview of(Register register, Moment moment, Picked picked) {
    Key key = new Key(register.state(), moment, picked);
    Overview there = kept.get(key);
    if (there != null) {
      return there;
    }
    Overview made = Overview.of(register, moment, picked);
    kept.keySet().removeIf(k -> !k.state().equals(key.state()));
    kept.put(key, made);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
