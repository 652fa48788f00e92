package org.chancery.eventdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Event;
import org.chancery.record.Fingerprint;
import org.chancery.record.Record;

/**
 * An event with its name and the reports that tell it.
 *
 * @param id sixteen hexadecimal digits, which follow from the report and what is said of the event
 * @param event as it is told in the first of the tellings
 * @param tellings at least one, the earliest published first
 * @param link what it shares with other events; on a register, the engagement that it rests on
 */
public record CodedEvent(String id, Event event, List<Telling> tellings, Optional<String> link) {
  private static final int DIGITS = 16;

  /** The earliest published first, those of which that is not known last. */
  static final Comparator<Telling> EARLIEST_FIRST =
      Comparator.comparing(
              (Telling t) -> t.story().published().map(d -> d.toString()).orElse("9999-99-99"))
          .thenComparing(t -> t.story().source())
          .thenComparing(t -> t.story().report());

  public CodedEvent {
    tellings = tellings.stream().sorted(EARLIEST_FIRST).toList();
  }

  /**
   * The events of a record, in their order.
   *
   * @param text of the report, into which passages point
   * @param title given beside the text; empty if none was
   * @param url where the report was published
   */
  public static List<CodedEvent> of(
      Record record, String text, String title, Optional<String> url) {
    if (record.events().isEmpty()) {
      return List.of();
    }
    Story story = Story.of(record, url);
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<CodedEvent> coded = new ArrayList<>();
    for (Event e : record.events()) {
      String said = record.id() + "\n" + said(e);
      int before = seen.merge(said, 1, Integer::sum) - 1;
      coded.add(
          new CodedEvent(
              name(before == 0 ? said : said + "\n" + before),
              e,
              List.of(Telling.of(story, e.evidence(), text, title)),
              Optional.empty()));
    }
    return coded;
  }

  /** The day on which it took place, as far as that is known. */
  public Optional<Day> day() {
    return Day.of(event, tellings.get(0).story().published());
  }

  static String name(String said) {
    return Fingerprint.ofText(said).substring(0, DIGITS);
  }

  private static String said(Event e) {
    return List.of(
            e.type().name(),
            e.mode().orElse(""),
            e.status().label(),
            e.date().map(Object::toString).orElse(""),
            e.cameo().orElse(""),
            actors(e.source()),
            actors(e.target()),
            e.evidence().stream()
                .map(p -> p.field() + " " + p.start() + " " + p.end())
                .collect(Collectors.joining(",")))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String actors(List<Event.Actor> actors) {
    return actors.stream()
        .map(a -> a.text() + "|" + a.code().orElse("") + "|" + a.sector().orElse(""))
        .collect(Collectors.joining(","));
  }
}
