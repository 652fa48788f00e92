package org.chancery.desk.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.brief.subject.Finder;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.about.Period;
import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.store.Spot;
import org.chancery.desk.store.Tally;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;
import org.chancery.register.search.Question;

/**
 * Where engagements took place.
 *
 * @param marks the places with most engagements, these first, whether they are on the map or not
 * @param more places that are left out
 * @param elsewhere what is named but not known, or not stated
 * @param whole whether everything is counted, and not the newest engagements alone
 */
public record MapView(
    Chosen chosen,
    Period period,
    Optional<Topic> topic,
    Region region,
    BaseMap base,
    List<Circle> circles,
    List<Mark> marks,
    List<Mark> elsewhere,
    int more,
    int engagements,
    boolean whole,
    boolean empty)
    implements View {
  /** More circles than these lie on each other. */
  private static final int CIRCLES = 300;

  /** A table is read from its beginning; what is not in it is found by searching. */
  private static final int LISTED = 60;

  static MapView of(Visit visit, Overviews overviews) {
    Chosen chosen = Chosen.of(visit);
    Period period = Period.of(visit);
    Optional<Topic> topic = visit.query("topic").flatMap(Finder::topic);
    Region region = Region.of(visit.query("region"));
    Chosen.Counted counted = chosen.counted(visit, overviews);
    Overview overview = counted.overview();
    List<Mark> all = new ArrayList<>();
    overview
        .places()
        .forEach(
            (spot, months) -> {
              Tally there =
                  months.entrySet().stream()
                      .filter(e -> period.holds(e.getKey()))
                      .map(Map.Entry::getValue)
                      .map(tally -> topic.map(tally::about).orElse(tally))
                      .reduce(Tally.NONE, Tally::and);
              if (there.all() > 0) {
                String href = href(spot, chosen, period, topic);
                all.add(new Mark(spot, there.all(), there.last(), href));
              }
            });
    all.sort(Comparator.comparing((Mark m) -> -m.many()).thenComparing(Mark::spot));
    List<Mark> placed = all.stream().filter(m -> m.spot().latitude().isPresent()).toList();
    return new MapView(
        chosen,
        period,
        topic,
        region,
        BaseMap.standard(),
        Circle.of(placed.stream().limit(CIRCLES).toList(), region),
        placed.stream().limit(LISTED).toList(),
        all.stream().filter(m -> m.spot().latitude().isEmpty()).limit(LISTED).toList(),
        Math.max(0, placed.size() - LISTED),
        all.stream().mapToInt(Mark::many).sum(),
        counted.whole(),
        chosen.nothing(overview));
  }

  private static String href(Spot spot, Chosen chosen, Period period, Optional<Topic> topic) {
    if (spot.precision() == Spot.Precision.NOWHERE) {
      return ""; // Nobody can ask for what is not stated.
    }
    List<Question.Term> terms = new ArrayList<>();
    spot.name().ifPresent(n -> terms.add(new Question.In(false, Question.Field.PLACE, List.of(n))));
    spot.country()
        .ifPresent(c -> terms.add(new Question.In(false, Question.Field.COUNTRY, List.of(c))));
    topic.ifPresent(t -> terms.add(Chosen.term(t)));
    Question when = Chosen.between(period.since(), period.upto());
    return Links.search(
        chosen.question().and(new Question(terms)).and(when).and(Chosen.happened()).toString());
  }

  public List<Region> regions() {
    return List.of(Region.values());
  }

  /** This page with another part of the map. */
  public String at(Region other) {
    StringBuilder at = new StringBuilder("/map?region=" + other.key());
    Map.of(
            "of", chosen.typed(),
            "from", Period.field(period.from()),
            "until", Period.field(period.until()),
            "topic", topic.map(Topic::label).orElse(""))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(e -> !e.getValue().isEmpty())
        .forEach(
            e -> at.append('&').append(e.getKey()).append('=').append(Links.encoded(e.getValue())));
    return at.toString();
  }

  /** A topic that can be chosen. */
  public record Choice(String label, String words) {}

  public List<Choice> topics() {
    return Stream.of(Topic.values())
        .map(t -> new Choice(t.label(), Wording.topic(t)))
        .sorted(Comparator.comparing(Choice::words))
        .toList();
  }

  public boolean is(Choice choice) {
    return topic.filter(t -> t.label().equals(choice.label())).isPresent();
  }

  /** The size of what is drawn on the map, so that it looks the same on each part of it. */
  public String scale() {
    return String.format(Locale.ROOT, "%.3f", region.scale());
  }

  @Override
  public String template() {
    return "atlas/map.jte";
  }

  @Override
  public String title() {
    return "Map" + chosen.heading();
  }

  @Override
  public Part part() {
    return Part.MAP;
  }

  @Override
  public List<String> assets() {
    return List.of("map.css", "map.js");
  }
}
