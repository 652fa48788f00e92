package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.account.clause.Spoken;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.report.Paragraph;

/**
 * Places the engagements whose own words give no place: where what was told before took place, or
 * where the agency reports from.
 */
final class Placing {
  private final Document document;
  private final Sites sites;
  private final Hosts hosts;
  private final Optional<Site> dateline;

  private Placing(Document document, Sites sites) {
    this.document = document;
    this.sites = sites;
    this.hosts = new Hosts(document);
    this.dateline = sites.dateline();
  }

  /** The same engagements, in the same order, with the places that can be inferred. */
  static List<FoundEngagement> complete(
      List<FoundEngagement> found, Document document, Sites sites) {
    Placing placing = new Placing(document, sites);
    List<FoundEngagement> all = new ArrayList<>(found);
    all.replaceAll(e -> e.withSite(e.site().or(() -> placing.ofSameStay(e, found))));
    for (int i = 0; i < all.size(); i++) {
      FoundEngagement e = all.get(i);
      List<FoundEngagement> before = List.copyOf(all.subList(0, i));
      if (!isAtADistance(e)) {
        all.set(i, e.withSite(e.site().or(() -> placing.inferred(e, before, found))));
      }
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

  private Optional<Site> inferred(
      FoundEngagement e, List<FoundEngagement> before, List<FoundEngagement> found) {
    if (e.kind() == Kind.VISIT) {
      return Optional.empty();
    }
    if (e.status() == Status.PLANNED || e.status() == Status.CANCELLED) {
      return ofStay(e, before)
          .or(() -> isOfToday(e) ? surrounding(e, before) : Optional.empty())
          .or(() -> ofHost(e));
    }
    return ofSetting(e, found).or(() -> surrounding(e, before)).or(() -> ofHost(e));
  }

  /** "met the minister as part of his visit to Peru": what was done in the stay was done there. */
  private Optional<Site> ofSetting(FoundEngagement e, List<FoundEngagement> all) {
    int told = e.sentences().get(0);
    List<Site> places =
        all.stream()
            .filter(o -> o.kind() == Kind.VISIT && o.status() != Status.CANCELLED)
            .filter(o -> o.sentences().contains(told) && o.site().isPresent())
            .filter(o -> o.parties().stream().anyMatch(e.parties()::contains))
            .filter(o -> Stays.isSetting(document.sentences().get(told)))
            .flatMap(o -> o.site().stream())
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private boolean isOfToday(FoundEngagement e) {
    return e.date()
        .flatMap(PartialDate::exact)
        .filter(d -> document.report().published().filter(d::equals).isPresent())
        .isPresent();
  }

  /**
   * Where somebody is on a visit, or will be, is where what is planned for then takes place: the
   * visit on the same day, else the one that was spoken of last.
   */
  private static Optional<Site> ofStay(FoundEngagement e, List<FoundEngagement> before) {
    int told = e.sentences().get(0);
    Optional<Site> found = Optional.empty();
    int last = -1;
    for (FoundEngagement other : before) {
      boolean stay =
          other.kind() == Kind.VISIT
              && (other.status() == Status.ONGOING || other.status() == e.status());
      if (stay && other.site().isPresent() && isWithin(e, other)) {
        boolean day = other.date().equals(e.date()) && e.date().isPresent();
        int at =
            day
                ? Integer.MAX_VALUE
                : other.sentences().stream()
                    .filter(i -> i <= told)
                    .mapToInt(i -> i)
                    .max()
                    .orElse(0);
        // Of several told of in one sentence the last one, too, unless one of them is of the day.
        if (at >= last) {
          found = other.site();
          last = at;
        }
      }
    }
    return found;
  }

  /** A stay is dated by its first day, and what happens in it later. */
  private static boolean isWithin(FoundEngagement e, FoundEngagement other) {
    return other.kind() == Kind.VISIT
        ? Dating.compatible(other.date().map(Dating::month), e.date())
        : Dating.compatible(other.date(), e.date());
  }

  /** A visit that the text tells of elsewhere too, or in the headline, with the place. */
  private Optional<Site> ofSameStay(FoundEngagement e, List<FoundEngagement> all) {
    if (e.kind() != Kind.VISIT) {
      return Optional.empty();
    }
    List<Site> places =
        all.stream()
            .filter(o -> o.kind() == Kind.VISIT && o.site().isPresent() && isWithin(e, o))
            .filter(o -> o.parties().stream().anyMatch(e.parties()::contains))
            .flatMap(o -> o.site().stream())
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : titled(false);
  }

  /** In the country of the one who received the others. */
  private Optional<Site> ofHost(FoundEngagement e) {
    return hosts
        .of(e)
        .map(
            c ->
                new Site(
                    Optional.empty(),
                    Optional.of(c),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
  }

  /**
   * Where an engagement took place that the text gives no place for: where what was told before it
   * did, else the place that an agency reports from.
   */
  private Optional<Site> surrounding(FoundEngagement e, List<FoundEngagement> before) {
    Optional<Site> foundBefore = Optional.empty();
    for (FoundEngagement other : before) {
      boolean there = other.status() != Status.PLANNED && !isAtADistance(other);
      if (there && other.site().isPresent() && isWithin(e, other)) {
        foundBefore = other.site();
      }
    }
    Optional<Site> last = foundBefore;
    return beside(e).or(() -> last).or(() -> titled(true)).or(() -> dateline);
  }

  /** A city in the sentence that tells of it, though another word governs it. */
  private Optional<Site> beside(FoundEngagement e) {
    int told = e.sentences().get(0);
    return placeIn(told, true);
  }

  private Optional<Site> placeIn(int sentence, boolean city) {
    Sentence s = document.sentences().get(sentence);
    List<Site> places =
        sites.of(sentence).stream()
            .filter(l -> l.first() > 0 && (!city || l.site().city().isPresent()))
            .filter(
                l -> Set.of("in", "at").contains(s.form(l.first() - 1).toLowerCase(Locale.ROOT)))
            .filter(l -> !Spoken.isTopic(s, l.first(), l.last(), -1) && !isRemark(s, l.last()))
            .map(Located::site)
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** "the envoy, who will reside in Rome", "(based in Rome)": said of somebody, by the way. */
  private static boolean isRemark(Sentence s, int token) {
    boolean clause = true;
    for (int k = token - 1; k >= 0 && !s.form(k).equals(")"); k--) {
      clause &= !s.form(k).equals(",");
      if (s.form(k).equals("(") || clause && s.form(k).equals("who")) {
        return true;
      }
    }
    return false;
  }

  /** The only place, or city, that the headline says it was in. */
  private Optional<Site> titled(boolean city) {
    for (int i = 0; i < document.sentences().size(); i++) {
      int paragraph = document.sentences().get(i).paragraph();
      if (document.report().paragraphs().get(paragraph).role() == Paragraph.Role.TITLE) {
        Optional<Site> place = placeIn(i, city);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static String words(Sentence s) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < s.size(); k++) {
      words.append(k == 0 ? "" : " ").append(s.form(k).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /**
   * Where the text names the country alone, and the headline names a city there or an agency
   * reports from one, it is that city.
   */
  private Site inCity(Site site, FoundEngagement e) {
    if (site.city().isPresent() || site.country().isEmpty() || e.status() == Status.PLANNED) {
      return site;
    }
    return titled(true)
        .filter(c -> c.country().equals(site.country()))
        .or(() -> dateline.filter(c -> c.country().equals(site.country())))
        .orElse(site);
  }
}
