package org.chancery.eventdata;

import java.util.List;
import java.util.Optional;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;

/**
 * POLECAT's table: a line of names, then one event a line in 40 cells parted by tabs; several
 * values of a cell are parted by "; ". What Chancery does not know is empty.
 *
 * @param version of Chancery, which stands in the last column
 * @see <a href="https://doi.org/10.7910/DVN/AJGVIT">POLECAT Weekly Data</a>
 */
public record PolecatForm(String version) implements EventForm {
  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  @Override
  public Optional<String> head() {
    return Optional.of(String.join("\t", COLUMNS) + "\n");
  }

  @Override
  public String lines(CodedEvent coded) {
    Event e = coded.event();
    Story story = coded.tellings().get(0).story();
    Cells cells =
        new Cells()
            .add(story.report() + "_" + e.type() + "_" + coded.id())
            .add(coded.day().map(Day::date))
            .add(e.type().name())
            .add(e.mode())
            .add(Cells.number(e.type().score()))
            .add(e.type().quadClass().name().replace('_', ' '))
            .several(Contexts.of(e));
    side(cells, e.source(), story);
    side(cells, e.target(), story);
    place(cells, e);
    return cells
        .several(coded.tellings().stream().flatMap(t -> t.story().outlet().stream()).toList())
        .add(story.published())
        .several(story.people())
        .several(story.organisations())
        .several(story.places())
        .add(story.language())
        .add("Chancery " + version)
        .line();
  }

  private static void side(Cells cells, List<Actor> actors, Story story) {
    List<String> names = actors.stream().map(Actor::text).toList();
    List<String> sectors = actors.stream().flatMap(a -> a.sector().stream()).toList();
    cells
        .several(names)
        .several(actors.stream().flatMap(a -> a.plover().stream()).toList())
        .several(
            actors.stream()
                .flatMap(a -> a.plover().stream())
                .flatMap(c -> Gazetteer.standard().state(c).stream())
                .flatMap(s -> s.cow().stream())
                .map(c -> Integer.toString(c.number()))
                .toList())
        .add(sectors.stream().findFirst())
        .several(sectors)
        .several(
            names.stream()
                .flatMap(n -> Optional.ofNullable(story.offices().get(n)).stream())
                .toList())
        .several(names)
        .empty(1);
  }

  private static void place(Cells cells, Event e) {
    Optional<String> country =
        e.country().flatMap(c -> Gazetteer.standard().state(c)).map(State::name);
    cells
        .add(e.place().or(() -> country))
        .add(e.place())
        .empty(2)
        .add(e.country())
        .degrees(e.latitude())
        .degrees(e.longitude())
        .empty(1)
        .add(e.place())
        .empty(1);
  }
}
