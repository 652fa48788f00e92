package org.chancery.desk.store;

import org.chancery.register.Moment;
import org.chancery.register.Register;

/** The overviews that were asked for last. */
public final class Overviews {
  private static final int KEPT = 12;

  private final Kept<Picked, Overview> kept = new Kept<>(KEPT);

  /** Of all that is on the register as of a moment. */
  public Overview of(Register register, Moment moment) {
    return of(register, moment, Picked.ALL);
  }

  /** Of a part of it. */
  public Overview of(Register register, Moment moment, Picked picked) {
    return kept.answer(register, moment, picked, () -> Overview.of(register, moment, picked));
  }
}
