package org.chancery.eventdata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/**
 * What the data sets want to know of a report in which an event is told.
 *
 * @param report its id
 * @param source the path or address as given
 * @param url where it was published
 * @param people all persons whom its record names, in the order in which they come
 * @param organisations all bodies that are no states, likewise
 * @param places all places, likewise
 * @param offices the first office of each person
 */
public record Story(
    String report,
    String source,
    Optional<String> url,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> title,
    String language,
    List<String> people,
    List<String> organisations,
    List<String> places,
    Map<String, String> offices) {
  public Story {
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    offices = Map.copyOf(offices);
  }

  static Story of(Record r, Optional<String> url) {
    List<Participant> participants =
        r.engagements().stream().flatMap(e -> e.participants().stream()).toList();
    Map<String, String> offices = new LinkedHashMap<>();
    for (Participant p : participants) {
      p.name().ifPresent(n -> p.office().role().ifPresent(o -> offices.putIfAbsent(n, o)));
    }
    r.holdings().forEach(h -> offices.putIfAbsent(h.name(), h.office()));
    return new Story(
        r.id(),
        r.source(),
        url,
        r.published(),
        r.outlet(),
        r.title(),
        r.language(),
        people(r, participants),
        organisations(r, participants),
        places(r),
        offices);
  }

  private static List<String> people(Record r, List<Participant> participants) {
    Set<String> people = new LinkedHashSet<>();
    participants.forEach(p -> p.name().ifPresent(people::add));
    r.holdings().forEach(h -> people.add(h.name()));
    return List.copyOf(people);
  }

  private static List<String> organisations(Record r, List<Participant> participants) {
    Set<String> states = new LinkedHashSet<>();
    Gazetteer.standard().states().forEach(s -> states.add(s.name()));
    return Stream.of(
            participants.stream().map(Participant::office).map(Office::body),
            r.statements().stream().map(Statement::speakerBody),
            r.holdings().stream().map(Holding::body))
        .flatMap(s -> s)
        .flatMap(Optional::stream)
        .filter(b -> !states.contains(b))
        .distinct()
        .toList();
  }

  private static List<String> places(Record r) {
    return Stream.of(
            r.engagements().stream().map(Engagement::place),
            r.plans().stream().map(Plan::place),
            r.events().stream().map(Event::place))
        .flatMap(s -> s)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
