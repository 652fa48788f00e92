package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.report.Span;

/**
 * Makes a planned engagement of a plan that names one ("the minister will travel to Rome on
 * Monday"), for those that the words of meeting alone did not give.
 */
final class PlanReader {
  private final Triggers triggers;

  PlanReader(Triggers triggers) {
    this.triggers = triggers;
  }

  Optional<FoundEngagement> read(
      TellingFinder.Scene scene,
      Span span,
      Optional<PartialDate> date,
      Optional<String> city,
      Optional<String> country) {
    Tree tree = scene.tree();
    Sentence s = scene.sentence();
    Optional<Kind> kind = Optional.empty();
    Set<Party> parties = new LinkedHashSet<>();
    for (int t = 0; t < s.size(); t++) {
      if (!span.covers(s.start(t))) {
        continue;
      }
      Optional<Party> party = scene.cast().at(scene.index(), t);
      party.filter(p -> p instanceof Party.Person).ifPresent(parties::add);
      if (party.isEmpty() && kind.isEmpty()) {
        kind = triggers.at(tree, t).stream().map(Trigger::kind).findFirst();
      }
    }
    if (kind.isEmpty() || (date.isEmpty() && city.isEmpty() && country.isEmpty())) {
      return Optional.empty();
    }
    Kind k = kind.get();
    boolean enough =
        switch (k) {
          case MEETING, CALL, CONSULTATIONS, SIGNING, LETTER -> parties.size() >= 2;
          case VISIT, CONFERENCE, CEREMONY, PRESS_BRIEFING -> !parties.isEmpty();
        };
    List<Party> who = new ArrayList<>(parties);
    if (k == Kind.VISIT && who.size() > 1) {
      who = List.of(who.get(0));
    }
    Site site = new Site(city, country, OptionalDouble.empty(), OptionalDouble.empty());
    return enough
        ? Optional.of(
            new FoundEngagement(
                k,
                Status.PLANNED,
                date,
                city.isEmpty() && country.isEmpty() ? Optional.empty() : Optional.of(site),
                Optional.empty(),
                Optional.empty(),
                who,
                List.of(scene.index())))
        : Optional.empty();
  }

  /**
   * Whether an engagement that is already known is the same: its kind and people, or its sentence
   * and kind.
   */
  static boolean isKnown(FoundEngagement made, List<FoundEngagement> known) {
    return known.stream()
        .anyMatch(
            e ->
                e.sentences().contains(made.sentences().get(0)) && e.kind() == made.kind()
                    || e.kind() == made.kind()
                        && e.status() == Status.PLANNED
                        && e.parties().containsAll(made.parties())
                        && e.date().equals(made.date()));
  }
}
