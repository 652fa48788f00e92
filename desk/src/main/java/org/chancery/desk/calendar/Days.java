package org.chancery.desk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.brief.answer.Diary;
import org.chancery.brief.calendar.Appointment;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Status;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;
import org.chancery.register.search.Question;

/**
 * What the register has on some days.
 *
 * @param appointments in the order of time
 * @param plans that some of them were made of, by their ids
 * @param putOff the ids of those that have another date by now
 * @param cut whether there are so many plans that the latest alone are here
 */
record Days(
    List<Appointment> appointments, Map<String, Planned> plans, Set<String> putOff, boolean cut) {
  /** What became of a plan takes longer to find out than what an engagement was. */
  static final int PLANS = Visit.MOST / 4;

  Days {
    appointments = List.copyOf(appointments);
    plans = Map.copyOf(plans);
    putOff = Set.copyOf(putOff);
  }

  /**
   * What may lie between two days.
   *
   * @param each of the whole register, at most so many of one date
   */
  static Days between(Visit visit, Chosen chosen, LocalDate first, LocalDate last, int each) {
    if (chosen.unclear()) {
      return new Days(List.of(), Map.of(), Set.of(), false);
    }
    if (chosen.subject().isPresent()) {
      Material material = chosen.material(visit, Optional.of(first), Optional.of(last));
      return of(material.engagements(), material.plans(), false, first, last);
    }
    List<Dossier> told =
        visit.register().dated(first, last, visit.moment(), each).stream()
            .filter(Engagements::sure)
            .toList();
    List<Planned> plans = plans(visit, first, last);
    return of(
        told,
        plans.stream().filter(Engagements::sure).toList(),
        plans.size() == PLANS,
        first,
        last);
  }

  private static List<Planned> plans(Visit visit, LocalDate first, LocalDate last) {
    Question bounded = Chosen.between(Optional.of(first), Optional.of(last));
    return visit.register().plans(bounded, visit.moment(), PLANS);
  }

  private static Days of(
      List<Dossier> told, List<Planned> plans, boolean cut, LocalDate first, LocalDate last) {
    Map<String, Planned> byId = new HashMap<>();
    plans.forEach(p -> byId.put(p.id().digits(), p));
    // What was planned and then took place is there already, as what took place.
    List<Dossier> shown =
        told.stream()
            .filter(d -> fate(d, byId).filter(Outcome.Held.class::isInstance).isEmpty())
            .toList();
    Set<String> putOff =
        shown.stream()
            .filter(d -> fate(d, byId).filter(Outcome.Postponed.class::isInstance).isPresent())
            .map(d -> d.id().digits())
            .collect(Collectors.toSet());
    List<Appointment> all = new ArrayList<>(Diary.appointments(shown, plans));
    // Where reports of one differ, it may lie on another day than the one it was found on.
    all.removeIf(a -> a.date().first().isAfter(last) || a.date().last().isBefore(first));
    told.forEach(d -> byId.remove(d.id().digits()));
    return new Days(all, byId, putOff, cut);
  }

  /** What became of a planned engagement. */
  private static Optional<Outcome> fate(Dossier told, Map<String, Planned> plans) {
    return Engagements.of(told).status() == Status.PLANNED
        ? told.tellings().stream()
            .flatMap(t -> Optional.ofNullable(plans.get(t.id().digits())).stream())
            .map(p -> p.fate().outcome())
            .findFirst()
        : Optional.empty();
  }

  List<Item> items(LocalDate today) {
    return appointments.stream()
        .map(
            a -> Item.of(a, Optional.ofNullable(plans.get(a.id())), today, putOff.contains(a.id())))
        .toList();
  }
}
