package org.chancery.desk.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.brief.material.Scope;
import org.chancery.register.Moment;
import org.chancery.register.Register;

/**
 * One request: what is asked, the register to answer from, and as of when.
 *
 * @param register for this request alone
 * @param frame of the page, but for its title and part
 * @param clock tells the day on which it is asked, in Universal Time
 */
public record Visit(Asked asked, Register register, Frame frame, Clock clock) {
  /** The newest engagements, reports and plans that a page is drawn from. */
  public static final int MOST = 200;

  /** As of when the register is asked. */
  public Moment moment() {
    return frame.asOf().<Moment>map(Moment.EndOf::new).orElse(Moment.now());
  }

  /** The day from which is looked back and ahead: today, or the day as of which is asked. */
  public LocalDate today() {
    return frame.asOf().orElse(frame.today());
  }

  public Instant now() {
    return clock.instant();
  }

  /** Everything as of the moment; for overviews, which are drawn from the newest. */
  public Scope scope() {
    return new Scope(Optional.empty(), Optional.empty(), Optional.empty(), moment(), today(), MOST);
  }

  /** What stands in the address at a name of the route. */
  public String place(String name) {
    return asked.places().first(name).orElse("");
  }

  public Optional<String> query(String name) {
    return asked.query().first(name);
  }

  public Optional<String> form(String name) {
    return asked.form().first(name);
  }

  /** A day of the query; none if it is not given or no day. */
  public Optional<LocalDate> day(String name) {
    return asked.query().day(name);
  }

  /** A number of the query within bounds; another if it is not given or none. */
  public int number(String name, int otherwise, int least, int most) {
    return query(name)
        .filter(v -> v.matches("[0-9]{1,9}"))
        .map(v -> Math.clamp(Integer.parseInt(v), least, most))
        .orElse(otherwise);
  }

  /** The day of an instant. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
