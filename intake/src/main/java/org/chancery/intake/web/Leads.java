package org.chancery.intake.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.feed.Feed;
import org.chancery.intake.feed.FeedFormat;
import org.chancery.intake.feed.Link;
import org.chancery.intake.feed.SitemapFormat;
import org.chancery.intake.feed.Unreadable;
import org.chancery.report.Head;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * What a list leads to.
 *
 * @param links in the order in which they are to be looked at
 * @param carried the pages that it holds itself
 * @param index whether it leads to other lists, which may change while it does not
 */
record Leads(List<Link> links, Sheets carried, boolean index) {
  /** Goes through an answer; empty if it is no list. */
  static Optional<Leads> of(Kept kept, Options options) throws IOException, Unreadable {
    Head head = kept.head();
    if (FeedFormat.isFeed(head)) {
      Feed feed = FeedFormat.read(kept.material(), options);
      return Optional.of(new Leads(feed.links(), feed.carried(kept.material(), options), false));
    }
    if (SitemapFormat.isSitemap(head)) {
      List<Link> links = SitemapFormat.read(kept.material(), options);
      return Optional.of(
          new Leads(newestFirst(links), Sheets.none(), links.stream().anyMatch(Link::list)));
    }
    return Optional.empty();
  }

  /** Those of which no change is told come behind the others, in the order of the list. */
  private static List<Link> newestFirst(List<Link> links) {
    return links.stream()
        .sorted(
            Comparator.comparing(
                (Link l) -> l.changed().orElse(Instant.MIN), Comparator.reverseOrder()))
        .toList();
  }
}
