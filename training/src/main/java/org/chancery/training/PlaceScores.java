package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Toponym;
import org.chancery.gazetteer.Toponyms;
import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the places of toponyms against reports in which each toponym was marked by hand with the
 * coordinates of its place, by the measures of Gritta, Pilehvar and Collier, "A pragmatic guide to
 * geoparsing evaluation" (2020): the share within 161 km (100 miles), and the median error.
 *
 * <p>{@code PlaceScores TOPONYMS.jsonl} with {@code text} and {@code toponyms}, a list of {@code
 * start}, {@code end} (code points), {@code type}, {@code lat}, {@code lon}. Only totals are told.
 */
public final class PlaceScores {
  private static final double NEAR = 161;
  private static final double EARTH = 6371;

  private static final Set<String> LITERAL =
      Set.of("Literal", "Mixed", "Coercion", "Embedded_Literal", "Literal_Modifier");

  private static final Set<String> ASSOCIATIVE =
      Set.of("Metonymic", "Demonym", "Non_Literal_Modifier", "Embedded_Non_Lit");

  private static final class Side {
    private int all;
    private int found;
    private int near;
    private int use;
    private final List<Double> errors = new ArrayList<>();

    void add(Optional<Toponym> ours, Toponym.Use use, double lat, double lon) {
      all++;
      if (ours.isPresent()) {
        double error = kilometres(ours.get().latitude(), ours.get().longitude(), lat, lon);
        found++;
        near += error <= NEAR ? 1 : 0;
        this.use += ours.get().use() == use ? 1 : 0;
        errors.add(error);
      }
    }

    double median() {
      Collections.sort(errors);
      return errors.isEmpty() ? 0 : errors.get(errors.size() / 2);
    }
  }

  private PlaceScores() {}

  public static void main(String[] args) throws IOException {
    Engine engine = Engine.load();
    PageReader reader = new PageReader(Options.defaults());
    Side literal = new Side();
    Side associative = new Side();
    int given = 0;
    int marked = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode report = JsonMapper.shared().readTree(line);
      String text = report.path("text").asString();
      List<Toponym> ours =
          Toponyms.of(engine.read(reader.read(Page.of(report.path("id").asString(), text))));
      List<Span> all = new ArrayList<>();
      for (JsonNode gold : report.path("toponyms")) {
        Span span =
            new Span(
                text.offsetByCodePoints(0, gold.path("start").asInt()),
                text.offsetByCodePoints(0, gold.path("end").asInt()));
        String type = gold.path("type").asString();
        boolean placed = gold.path("lat").isNumber();
        if (LITERAL.contains(type) || ASSOCIATIVE.contains(type)) {
          all.add(span);
        }
        Optional<Toponym> here = ours.stream().filter(t -> overlap(t.span(), span)).findFirst();
        double lat = gold.path("lat").asDouble(0);
        double lon = gold.path("lon").asDouble(0);
        if (placed && LITERAL.contains(type)) {
          literal.add(here, Toponym.Use.LITERAL, lat, lon);
        } else if (placed && ASSOCIATIVE.contains(type)) {
          associative.add(here, Toponym.Use.ASSOCIATIVE, lat, lon);
        }
      }
      for (Toponym t : ours) {
        given++;
        marked += all.stream().anyMatch(s -> overlap(t.span(), s)) ? 1 : 0;
      }
    }
    System.out.println(
        "| toponyms | marked | found | within 161 km | of the found | median error | use told |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    print("literal", literal);
    print("associative", associative);
    System.out.printf(
        Locale.ROOT, "%nOf %d toponyms given, %s are marked.%n", given, percent(marked, given));
  }

  private static void print(String name, Side s) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %.0f km | %s |%n",
        name,
        s.all,
        percent(s.found, s.all),
        percent(s.near, s.all),
        percent(s.near, s.found),
        s.median(),
        percent(s.use, s.found));
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, whole));
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double sin = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double a =
        sin * sin
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * sinLon * sinLon;
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
