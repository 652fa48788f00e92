package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.account.Places;
import org.chancery.brief.form.page.Ink;
import org.chancery.gazetteer.Toponym;
import org.chancery.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The places of a report, to look at or as JSON. */
record PlacesPage(Report report, List<Places.Named> places) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Widest a name may be before what is said of it goes on the next line. */
  private static final int NAME = 28;

  /** One line; every place in every field, null where it has none. */
  String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("source", report.source());
    var all = node.putArray("places");
    for (Places.Named named : places) {
      Toponym t = named.toponym();
      ObjectNode place = all.addObject();
      place.put("name", t.name());
      place.put("start", named.words().start());
      place.put("end", named.words().end());
      place.put("place", t.place().name());
      place.put("country", t.place().code().orElse(null));
      place.put("latitude", t.latitude());
      place.put("longitude", t.longitude());
      place.put("precision", label(t.precision()));
      place.put("reach", t.reach());
      place.put("use", label(t.use()));
    }
    return JSON.writeValueAsString(node) + "\n";
  }

  private static String label(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT);
  }

  /** Each place once, in the order of the text, with how often it is named in each use. */
  String text(int width, Ink ink) {
    Map<String, List<Toponym>> byPlace = new LinkedHashMap<>();
    for (Places.Named named : places) {
      Toponym t = named.toponym();
      byPlace.computeIfAbsent(t.name() + "\t" + where(t), k -> new ArrayList<>()).add(t);
    }
    StringBuilder out = new StringBuilder(ink.bold(report.source())).append('\n');
    if (byPlace.isEmpty()) {
      out.append("  no places\n");
    }
    byPlace
        .values()
        .forEach(
            named -> {
              Toponym t = named.get(0);
              String name = t.name();
              String gap =
                  name.length() < NAME
                      ? " ".repeat(NAME - name.length())
                      : "\n  " + " ".repeat(NAME);
              out.append("  ").append(ink.heading(name)).append(gap);
              List<String> lines =
                  Wrap.lines(where(t) + ", " + uses(named), width, NAME + 2, NAME + 4, w -> w);
              out.append(lines.get(0).strip()).append('\n');
              lines.subList(1, lines.size()).forEach(l -> out.append(l).append('\n'));
            });
    return out.append('\n').toString();
  }

  private static String where(Toponym t) {
    String near = t.precision() == Toponym.Precision.VICINITY ? "in no list, near " : "";
    String country =
        t.place()
            .code()
            .filter(c -> !t.place().name().equals(t.name()) || c.length() == 3)
            .map(c -> " (" + c + ")")
            .orElse("");
    return near
        + t.place().name()
        + country
        + ", "
        + label(t.precision())
        + String.format(Locale.ROOT, ", %.2f %.2f", t.latitude(), t.longitude());
  }

  private static String uses(List<Toponym> named) {
    long literal = named.stream().filter(t -> t.use() == Toponym.Use.LITERAL).count();
    long other = named.size() - literal;
    String place = literal > 0 ? literal + " as the place" : "";
    String people = other > 0 ? other + " for who belongs there" : "";
    return place + (literal > 0 && other > 0 ? ", " : "") + people;
  }
}
