package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Places the engagements whose own words give no place: where what was told before took place, or
 * where the agency reports from.
 */
final class Placing {
  private final Optional<Site> dateline;

  private Placing(Sites sites) {
    this.dateline = sites.dateline();
  }

  /** The same engagements, in the same order, with the places that can be inferred. */
  static List<FoundEngagement> complete(List<FoundEngagement> found, Sites sites) {
    Placing placing = new Placing(sites);
    List<FoundEngagement> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      FoundEngagement e = all.get(i);
      List<FoundEngagement> before = List.copyOf(all.subList(0, i));
      all.set(i, e.withSite(e.site().or(() -> placing.surrounding(e, before))));
    }
    all.replaceAll(
        e ->
            e.withSite(
                e.site().filter(s -> !isAtADistance(e)).map(site -> placing.inCity(site, e))));
    return List.copyOf(all);
  }

  /** A call or a letter has no place. */
  private static boolean isAtADistance(FoundEngagement e) {
    return e.kind() == Kind.CALL || e.kind() == Kind.LETTER;
  }

  /**
   * Where an engagement took place that the text gives no place for: where what was told before it
   * did, else the place that an agency reports from. A plan has no place that is not stated.
   */
  private Optional<Site> surrounding(FoundEngagement e, List<FoundEngagement> before) {
    if (isAtADistance(e) || e.kind() == Kind.VISIT || e.status() == Status.PLANNED) {
      return Optional.empty();
    }
    Optional<Site> found = Optional.empty();
    for (FoundEngagement other : before) {
      boolean there = other.status() != Status.PLANNED && other.kind() != Kind.CALL;
      if (there && other.site().isPresent() && Dating.compatible(other.date(), e.date())) {
        found = other.site();
      }
    }
    return found.or(() -> dateline);
  }

  /**
   * Where the text names the country alone, and an agency reports from a city there, it is that
   * city.
   */
  private Site inCity(Site site, FoundEngagement e) {
    boolean there =
        dateline.isPresent()
            && site.country().isPresent()
            && site.country().equals(dateline.get().country());
    return site.city().isEmpty() && there && e.status() != Status.PLANNED ? dateline.get() : site;
  }
}
