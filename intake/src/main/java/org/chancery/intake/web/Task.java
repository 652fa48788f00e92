package org.chancery.intake.web;

import java.util.Optional;
import org.chancery.intake.feed.Link;
import org.chancery.report.Input;
import org.chancery.report.Sheets;

/** What an errand has still to do. */
sealed interface Task {
  /**
   * An address is to be looked at.
   *
   * @param list what it was listed in; none if it was given
   * @param anew whether it is asked for although it was met
   */
  record Ask(Link link, Optional<Listing> list, boolean anew) implements Task {
    boolean given() {
      return list.isEmpty();
    }

    /** Whether what is there may be gone through as a list. */
    boolean mayList() {
      return given() || (link.list() && list.map(Listing::depth).orElse(0) < Manners.DEEPEST_LIST);
    }
  }

  /**
   * What is there is to be handed out.
   *
   * @param key and {@code past}: what is noted behind it; none for what a list carries itself
   */
  record Give(Sheets sheets, Optional<String> key, Past past) implements Task {}

  /** A list has been gone through. */
  record End(Listing list) implements Task {}

  /** Something is to be told. */
  record Say(Input.Refused refused) implements Task {}
}
