package org.chancery.intake.web;

import java.time.Instant;
import java.util.Optional;

/** What is known of addresses before they are asked for: from this run, and from earlier ones. */
final class Known {
  private final Manners manners;
  private final Journal journal;
  private final Run run;
  private final Time time;

  Known(Manners manners, Journal journal, Run run, Time time) {
    this.manners = manners;
    this.journal = journal;
    this.run = run;
    this.time = time;
  }

  /** What an interrupted run has left under an address, or under the one that it led on to. */
  Optional<Kept> kept(String key) {
    return journal
        .kept(key)
        .or(
            () ->
                journal
                    .past(key)
                    .map(p -> WebAddress.key(p.at()))
                    .filter(k -> !k.equals(key) && !run.met(k))
                    .flatMap(journal::kept));
  }

  /** Whether a page is worth asking for; if it is not, that is counted. */
  boolean wanted(Task.Ask ask, String key) {
    Optional<Past> past = past(key);
    if (!ask.given() && past.isPresent()) {
      if (past.get().read()) {
        Optional<Instant> changed = ask.link().changed();
        boolean same = changed.map(c -> !c.isAfter(past.get().when())).orElse(!ask.link().list());
        if (same) {
          run.count(run.counts().withKnown());
          return false;
        }
      } else if (manners.failures() == Manners.Failures.LATER
          && time.now().isBefore(past.get().again())) {
        if (past.get().passing()) {
          ask.list().ifPresent(Listing::incomplete);
        }
        return false;
      }
    }
    if (!ask.link().list() && run.pages() >= manners.mostPages()) {
      ask.list().ifPresent(Listing::leave);
      run.count(run.counts().withLeft());
      return false;
    }
    return true;
  }

  /** What became of an address; of one that led on, what became of it there. */
  private Optional<Past> past(String key) {
    return journal
        .past(key)
        .map(p -> journal.past(WebAddress.key(p.at())).filter(end -> p.read()).orElse(p));
  }

  /** The state of a page that was read. */
  Validators state(WebAddress at) {
    return journal.past(at.key()).filter(Past::read).map(Past::validators).orElse(Validators.NONE);
  }

  /** Whether what an address leads on to is here: met in this run, or read in an earlier one. */
  boolean isHere(WebAddress next, Task.Ask ask) {
    String key = next.key();
    return run.met(key) || journal.kept(key).isPresent() || (!ask.given() && wasRead(key));
  }

  boolean wasRead(String key) {
    return journal.past(key).filter(Past::read).isPresent();
  }

  /**
   * What is to be remembered of an address that gave nothing, once more.
   *
   * @param passing whether that may pass by itself
   */
  Past failed(String key, Instant when, boolean passing, String at) {
    int before = journal.past(key).map(Past::failures).orElse(0);
    return new Past(when, before + 1, passing, at, Validators.NONE);
  }
}
