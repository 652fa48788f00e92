package org.chancery.desk.calendar;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.about.Period;
import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.PartialDate;
import org.chancery.register.search.Question;

/**
 * A month, day by day.
 *
 * @param problem why what was typed is no month; empty if it is
 * @param listed whether it is shown as a list
 * @param weeks with all days of the month, in weeks
 * @param days those on which there is something
 * @param bands what lies in the month or may, of which no day is known
 * @param ahead what comes next, after today; of a list alone
 * @param cut whether there are more plans than are shown
 * @param nearest another month in which something is, where nothing is in this one
 * @param subscription the address that calendar programs read
 */
public record CalendarView(
    Chosen chosen,
    YearMonth month,
    String problem,
    LocalDate today,
    boolean listed,
    List<List<Day>> weeks,
    List<Day> days,
    List<Band> bands,
    List<Item> ahead,
    boolean cut,
    Optional<YearMonth> nearest,
    boolean empty,
    String subscription,
    String download)
    implements View {
  /** So many are shown on a day of the grid; the others are in a search. */
  private static final int SHOWN = 4;

  /** Of the whole register so many of a day are told in a list. */
  private static final int LISTED = 40;

  private static final int NEXT = 12;

  /**
   * @param more how many are not shown
   * @param href a search for all of that day
   */
  public record Day(
      LocalDate day, boolean within, boolean today, List<Item> items, int more, String href) {
    /** "Wednesday 1 May 2024". */
    public String words() {
      return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + " "
          + Wording.date(PartialDate.of(day));
    }
  }

  /**
   * What has one vague date.
   *
   * @param heading "Some time in May 2024"
   */
  public record Band(String heading, List<Item> items, int more, String href) {}

  static CalendarView of(
      Visit visit, Overviews overviews, Diaries diaries, URI address, String secret) {
    Chosen chosen = Chosen.of(visit);
    Optional<String> typed = visit.query("month");
    Optional<YearMonth> asked = typed.flatMap(CalendarView::month);
    YearMonth month = asked.orElse(YearMonth.from(visit.today()));
    boolean listed = visit.query("view").filter("list"::equals).isPresent();
    int shown = listed ? LISTED : SHOWN;
    Days found = diaries.between(visit, chosen, month.atDay(1), month.atEndOfMonth(), shown + 1);
    List<Item> items = found.items(visit.today());
    // What of the whole register is not even looked at is counted.
    Overview overview = overviews.of(visit.register(), visit.moment());
    Map<LocalDate, Integer> counted =
        chosen.subject().isPresent() || chosen.unclear() ? Map.of() : overview.days();
    List<List<Day>> weeks =
        MonthGrid.of(month).weeks().stream()
            .map(
                week ->
                    week.stream()
                        .map(d -> day(d, month, visit.today(), items, counted, shown, chosen))
                        .toList())
            .toList();
    String of = chosen.typed().isEmpty() ? "" : "?of=" + Links.encoded(chosen.typed());
    return new CalendarView(
        chosen,
        month,
        typed.filter(w -> asked.isEmpty()).map(Period::noMonth).orElse(""),
        visit.today(),
        listed,
        weeks,
        weeks.stream().flatMap(List::stream).filter(d -> !d.items().isEmpty()).toList(),
        bands(items, shown, chosen),
        listed ? ahead(visit, chosen, diaries) : List.of(),
        found.cut(),
        items.isEmpty() ? nearest(overview, month) : Optional.empty(),
        chosen.nothing(overview),
        address.resolve(CalendarScreen.subscribed(secret)) + of,
        "/calendar.ics" + of);
  }

  private static Optional<YearMonth> month(String word) {
    try {
      return Optional.of(YearMonth.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Day day(
      LocalDate day,
      YearMonth month,
      LocalDate today,
      List<Item> items,
      Map<LocalDate, Integer> counted,
      int shown,
      Chosen chosen) {
    boolean within = YearMonth.from(day).equals(month);
    List<Item> own =
        within ? select(items, i -> i.date().exact().filter(day::equals).isPresent()) : List.of();
    int all = Math.max(own.size(), within ? counted.getOrDefault(day, 0) : 0);
    List<Item> first = own.stream().limit(shown).toList();
    return new Day(
        day,
        within,
        day.equals(today),
        first,
        first.size() < shown ? 0 : all - first.size(),
        search(chosen, PartialDate.of(day)));
  }

  private static List<Item> select(List<Item> items, Predicate<Item> which) {
    return items.stream().filter(which).toList();
  }

  private static String search(Chosen chosen, PartialDate date) {
    return Links.search(
        chosen.question().and(new Question.When(false, Question.Side.ON, date)).toString());
  }

  /** The more precise first. */
  private static List<Band> bands(List<Item> items, int shown, Chosen chosen) {
    Map<PartialDate, List<Item>> vague =
        new TreeMap<>(
            Comparator.comparing((PartialDate d) -> d.month().isEmpty())
                .thenComparing(Comparator.naturalOrder()));
    for (Item item : items) {
      if (item.date().day().isEmpty()) {
        vague.computeIfAbsent(item.date(), d -> new ArrayList<>()).add(item);
      }
    }
    return vague.entrySet().stream()
        .map(
            e ->
                new Band(
                    "Some time in " + Wording.date(e.getKey()),
                    e.getValue().stream().limit(shown).toList(),
                    Math.max(0, e.getValue().size() - shown),
                    search(chosen, e.getKey())))
        .toList();
  }

  private static List<Item> ahead(Visit visit, Chosen chosen, Diaries diaries) {
    LocalDate tomorrow = visit.today().plusDays(1);
    return diaries
        .between(visit, chosen, tomorrow, tomorrow.plusYears(1), 2)
        .items(visit.today())
        .stream()
        .limit(NEXT)
        .toList();
  }

  private static Optional<YearMonth> nearest(Overview overview, YearMonth month) {
    Optional<LocalDate> before = Optional.ofNullable(overview.days().lowerKey(month.atDay(1)));
    Optional<LocalDate> after =
        Optional.ofNullable(overview.days().higherKey(month.atEndOfMonth()));
    return before.or(() -> after).map(YearMonth::from);
  }

  /** How many plans are looked at. */
  public int plans() {
    return Days.PLANS;
  }

  /** "May 2024". */
  public String monthWords() {
    return Period.words(month);
  }

  public String previous() {
    return at(month.minusMonths(1), listed);
  }

  public String next() {
    return at(month.plusMonths(1), listed);
  }

  public String now() {
    return at(YearMonth.from(today), listed);
  }

  public String asMonth() {
    return at(month, false);
  }

  public String asList() {
    return at(month, true);
  }

  public String at(YearMonth other) {
    return at(other, listed);
  }

  public String words(YearMonth other) {
    return Period.words(other);
  }

  private String at(YearMonth other, boolean list) {
    return "/calendar?month=" + other + (list ? "&view=list" : "") + chosen.further();
  }

  @Override
  public String template() {
    return "calendar/calendar.jte";
  }

  @Override
  public String title() {
    return "Calendar, " + monthWords() + chosen.heading();
  }

  @Override
  public Part part() {
    return Part.CALENDAR;
  }

  @Override
  public List<String> assets() {
    return List.of("calendar.css");
  }
}
