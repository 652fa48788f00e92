package org.chancery.eventdata;

import java.util.Optional;

/** A form in which events are kept; {@code docs/codebook.md} lists the columns of each. */
public sealed interface EventForm permits PloverForm, PolecatForm, GdeltForm {
  /** The line of names above all others, with its line feed, where the form has one. */
  Optional<String> head();

  /** The event's line or lines, each with its line feed. */
  String lines(CodedEvent event);
}
