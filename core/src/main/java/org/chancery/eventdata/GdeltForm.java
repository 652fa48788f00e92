package org.chancery.eventdata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;

/**
 * GDELT's event table (2.0): no line of names, one dyad a line in 61 cells parted by tabs. What
 * Chancery does not know is empty.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">GDELT
 *     Event Codebook V2.0</a>
 */
public record GdeltForm() implements EventForm {
  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "GLOBALEVENTID",
          "SQLDATE",
          "MonthYear",
          "Year",
          "FractionDate",
          "Actor1Code",
          "Actor1Name",
          "Actor1CountryCode",
          "Actor1KnownGroupCode",
          "Actor1EthnicCode",
          "Actor1Religion1Code",
          "Actor1Religion2Code",
          "Actor1Type1Code",
          "Actor1Type2Code",
          "Actor1Type3Code",
          "Actor2Code",
          "Actor2Name",
          "Actor2CountryCode",
          "Actor2KnownGroupCode",
          "Actor2EthnicCode",
          "Actor2Religion1Code",
          "Actor2Religion2Code",
          "Actor2Type1Code",
          "Actor2Type2Code",
          "Actor2Type3Code",
          "IsRootEvent",
          "EventCode",
          "EventBaseCode",
          "EventRootCode",
          "QuadClass",
          "GoldsteinScale",
          "NumMentions",
          "NumSources",
          "NumArticles",
          "AvgTone",
          "Actor1Geo_Type",
          "Actor1Geo_FullName",
          "Actor1Geo_CountryCode",
          "Actor1Geo_ADM1Code",
          "Actor1Geo_ADM2Code",
          "Actor1Geo_Lat",
          "Actor1Geo_Long",
          "Actor1Geo_FeatureID",
          "Actor2Geo_Type",
          "Actor2Geo_FullName",
          "Actor2Geo_CountryCode",
          "Actor2Geo_ADM1Code",
          "Actor2Geo_ADM2Code",
          "Actor2Geo_Lat",
          "Actor2Geo_Long",
          "Actor2Geo_FeatureID",
          "ActionGeo_Type",
          "ActionGeo_FullName",
          "ActionGeo_CountryCode",
          "ActionGeo_ADM1Code",
          "ActionGeo_ADM2Code",
          "ActionGeo_Lat",
          "ActionGeo_Long",
          "ActionGeo_FeatureID",
          "DATEADDED",
          "SOURCEURL");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** So many digits of an id are a number that every program holds exactly (52 bits). */
  private static final int DIGITS = 13;

  private static final int HEXADECIMAL = 16;
  private static final int GEO_CELLS = 8;
  private static final int DAYS_OF_A_MONTH = 30;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final int FRACTION_DECIMALS = 4;

  /** GDELT's kinds of places. */
  private static final int NO_PLACE = 0;

  private static final int COUNTRY = 1;
  private static final int US_CITY = 3;
  private static final int WORLD_CITY = 4;

  @Override
  public Optional<String> head() {
    return Optional.empty();
  }

  @Override
  public String lines(CodedEvent coded) {
    StringBuilder lines = new StringBuilder();
    List<Dyad> dyads = Dyad.of(coded.event());
    for (int i = 0; i < dyads.size(); i++) {
      String id = i == 0 ? coded.id() : CodedEvent.name(coded.id() + "\n" + i);
      lines.append(line(coded, dyads.get(i), id));
    }
    return lines.toString();
  }

  private static String line(CodedEvent coded, Dyad dyad, String id) {
    CameoCode code = coded.event().cameoCode();
    Cells cells = new Cells().add(Long.parseLong(id.substring(0, DIGITS), HEXADECIMAL));
    date(cells, coded.day().map(Day::date));
    actor(cells, dyad.source());
    actor(cells, dyad.target());
    cells
        .add(coded.tellings().stream().anyMatch(Telling::lead) ? 1 : 0)
        .add(code.code())
        .add(code.base())
        .add(code.root())
        .add(code.quadClass().number())
        .add(Cells.number(code.goldstein()))
        .add(coded.tellings().stream().mapToLong(t -> t.evidence().size()).sum())
        .add(
            coded.tellings().stream()
                .map(t -> t.story().outlet().orElse(t.story().source()))
                .distinct()
                .count())
        .add(coded.tellings().stream().map(t -> t.story().report()).distinct().count())
        .empty(1);
    nowhere(cells);
    nowhere(cells);
    place(cells, coded.event());
    Story first = coded.tellings().get(0).story();
    return cells
        .add(first.published().map(d -> d.format(DAY) + "000000"))
        .add(first.url().orElse(first.source()))
        .line();
  }

  private static void date(Cells cells, Optional<LocalDate> day) {
    cells
        .add(day.map(DAY::format))
        .add(day.map(d -> DAY.format(d).substring(0, 6)))
        .add(day.map(LocalDate::getYear))
        .add(day.map(GdeltForm::fraction));
  }

  /** The year and how much of it has passed, months of thirty days, as GDELT reckons it. */
  private static String fraction(LocalDate day) {
    int days = (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + day.getDayOfMonth();
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(DAYS_OF_A_YEAR), FRACTION_DECIMALS, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(day.getYear()))
        .toPlainString();
  }

  /** Ten cells: the whole code, the name, the country, and by which roles the code is made. */
  private static void actor(Cells cells, Optional<Actor> actor) {
    Optional<String> plover = actor.flatMap(Actor::plover);
    Optional<String> country = plover.filter(p -> Gazetteer.standard().state(p).isPresent());
    Optional<String> kind = plover.filter(p -> country.isEmpty());
    Optional<String> sector = actor.flatMap(Actor::sector).map(GdeltForm::role);
    Optional<String> first = kind.or(() -> sector);
    Optional<String> second = kind.flatMap(k -> sector);
    cells
        .add(country.orElse("") + first.orElse("") + second.orElse(""))
        .add(actor.map(a -> a.text().toUpperCase(Locale.ROOT)))
        .add(country)
        .empty(4)
        .add(first)
        .add(second)
        .empty(1);
  }

  /** CAMEO's code of a role; PLOVER has renamed two. */
  private static String role(String sector) {
    return switch (sector) {
      case "JRN" -> "MED";
      case "MED" -> "HLH";
      default -> sector;
    };
  }

  private static void nowhere(Cells cells) {
    cells.add(NO_PLACE).empty(GEO_CELLS - 1);
  }

  private static void place(Cells cells, Event e) {
    Optional<State> state = e.country().flatMap(c -> Gazetteer.standard().state(c));
    Optional<String> fips = e.country().flatMap(Fips::of);
    Optional<String> city = e.place().filter(p -> state.filter(s -> s.name().equals(p)).isEmpty());
    if (city.isPresent()) {
      cells
          .add(e.country().filter("USA"::equals).isPresent() ? US_CITY : WORLD_CITY)
          .add(city.get() + state.map(s -> ", " + s.name()).orElse(""))
          .add(fips)
          .empty(2)
          .degrees(e.latitude())
          .degrees(e.longitude())
          .empty(1);
    } else if (state.isPresent()) {
      cells
          .add(COUNTRY)
          .add(state.get().name())
          .add(fips)
          .add(fips)
          .empty(1)
          .degrees(OptionalDouble.of(state.get().latitude()))
          .degrees(OptionalDouble.of(state.get().longitude()))
          .add(fips);
    } else {
      nowhere(cells);
    }
  }
}
