package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.sameness.Sighting;

/** Records for tests, written shortly. */
public final class Told {
  private Told() {}

  /** "Jane Roe/Foreign Minister/FJI"; an empty part is not known. */
  public static Participant who(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("/", -1)));
    while (parts.size() < 3) {
      parts.add("");
    }
    Optional<String> code = known(parts.get(2));
    return new Participant(
        known(parts.get(0)), new Office(known(parts.get(1)), code, code), List.of());
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** An empty date or place is not known. */
  public static Engagement engagement(
      Kind kind, Status status, String date, String place, String... who) {
    return new Engagement(
        kind,
        status,
        known(date).map(PartialDate::parse),
        known(place),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.of(who).map(Told::who).toList(),
        List.of(Topic.MINE_ACTION),
        List.of());
  }

  public static Engagement met(String date, String place, String... who) {
    return engagement(Kind.MEETING, Status.HELD, date, place, who);
  }

  public static Record record(String id, String published, Engagement... engagements) {
    return record(id, published, List.of(engagements), List.of(), List.of());
  }

  public static Record record(
      String id,
      String published,
      List<Engagement> engagements,
      List<Plan> plans,
      List<Holding> holdings) {
    return new Record(
        id,
        id,
        id,
        known(published).map(LocalDate::parse),
        Optional.of("Outlet of " + id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        true,
        engagements,
        List.of(),
        plans,
        holdings,
        List.of());
  }

  public static List<Sighting> sightings(Record... records) {
    return Stream.of(records).flatMap(r -> Sighting.of(r).stream()).toList();
  }
}
