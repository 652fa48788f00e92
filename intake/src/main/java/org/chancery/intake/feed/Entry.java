package org.chancery.intake.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a feed says of one page.
 *
 * @param address where the page is
 * @param id by which the feed knows it again
 * @param day on which it was published, where it was published
 * @param changed when it was published or last changed
 * @param content what the feed gives as its text
 * @param summary what the feed gives as its description
 */
record Entry(
    Optional<String> address,
    Optional<String> id,
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> day,
    Optional<Instant> changed,
    Optional<Words> content,
    Optional<Words> summary) {
  /** A content shorter than this is a teaser; so is one that ends in the middle. */
  private static final int SHORTEST_CONTENT = 280;

  /** Some feeds give the whole text as the description; most give a sentence or two. */
  private static final int SHORTEST_DESCRIPTION = 1500;

  /** The whole text of the page, if the feed carries it. */
  Optional<Words> whole() {
    return content
        .filter(w -> w.whole(SHORTEST_CONTENT))
        .or(() -> summary.filter(w -> w.whole(SHORTEST_DESCRIPTION)));
  }

  /** The most that the feed says of it; empty if no word. */
  Optional<Words> most() {
    return whole().or(() -> content).or(() -> summary).filter(w -> !w.visible().isEmpty());
  }
}
