package org.chancery.intake.web;

import java.util.Optional;

/**
 * By what a server knows which state of a page somebody has (RFC 9110, 8.8).
 *
 * @param tag the {@code ETag}, as it was sent
 * @param modified {@code Last-Modified}, as it was sent
 */
record Validators(Optional<String> tag, Optional<String> modified) {
  static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
