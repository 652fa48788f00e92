package org.chancery.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the publication date. The first of these that there is counts:
 *
 * <ol>
 *   <li>the date given beside the text (JSON Lines);
 *   <li>a machine's line, {@code date 2024-01-11};
 *   <li>a date that is said to be that of publication ("Published:", "Posted", "Created");
 *   <li>a date above the prose ("02 July 2024 09:15"), or behind a paper's number in the headline;
 *   <li>the date in a syndicator's code, or in an agency's time of sending;
 *   <li>a dateline's date with its year;
 *   <li>a date below the prose, in a copyright line, or in brackets behind the headline;
 *   <li>the date of the last change ("Updated:");
 *   <li>a date without a year, above the prose or in the dateline, where other dates of the page or
 *       the year in a line beside the prose ("Bulletin 112/2025") show the year;
 *   <li>the same in an agency's dateline, where a weekday told of in the first sentence shows the
 *       year: the latest in which that month and day fell on it;
 *   <li>the date in the page's address;
 *   <li>the only full date of the first paragraph ("On March 23, 2022, ... came to"), where the
 *       page states no date at all outside its prose: the day of the news, or the day behind it
 *       where the news is said to be of yesterday;
 *   <li>the default that the reader was given.
 * </ol>
 *
 * Where day and month could be told either way, a weekday, another date of the page or an American
 * clock decide; if nothing does, the day stands first. Without any of these there is no date: a
 * date within the prose is never taken for the page's own.
 */
final class Publication {
  private static final Pattern MACHINE = Pattern.compile("^\\s*date\\s+(\\d{4}-\\d\\d-\\d\\d)\\b");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:publish|posted|created|released?\\b|issued|date\\s*:|on\\s*:)");

  private static final Pattern UPDATED = Pattern.compile("(?i)\\bupdated?\\b|\\bmodified\\b");

  /** An agency's time of sending: "151100 Jun 24", of day, hour, minute, month and year. */
  private static final Pattern SENT =
      Pattern.compile("^(\\d\\d)[0-2]\\d[0-5]\\d (\\p{Lu}\\p{L}{2}) (\\d\\d)$");

  /** "No: 27, 8 February 2024, Regarding ...": a paper's number, and its date. */
  private static final Pattern NUMBER_OF_PAPER =
      Pattern.compile("(?i)^(?:no|nr|ref|pr|release)\\b[.:]?[^\\p{L}]{0,14}$");

  /** A year beside the text's end or number: "Bulletin 112/2025", "(NSA 2024)", "lf/mrq 2025". */
  private static final Pattern YEAR_MARK =
      Pattern.compile("^\\(?\\p{L}[\\p{L}.:/ -]{1,30}(?:(?:No\\. ?)?\\d{1,4}/)?(20\\d\\d)\\)?$");

  private static final Pattern TO =
      Pattern.compile("(?i)\\s*(?:to|through|until|till|au|al|bis|–|—|-)(?: \\p{L}+day,?)?\\s*");

  private static final Pattern YESTERDAY =
      Pattern.compile("(?i)\\byesterday\\b[\\s,(]*(?:\\p{L}+day)?[\\s,(]*$");

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:said|announced|reported|confirmed|stated|disclosed|denied|told \\p{L}+) (?:on )?$");

  private static final Pattern CODE = Pattern.compile("^MENAFN(\\d\\d)(\\d\\d)(20\\d\\d)\\d+");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(20\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:\\D|$)");

  private static final Pattern OTHER_ARTICLE =
      Pattern.compile("(?i)^(?:(?:read|related|see|also|more|you|next|previous|copyright)\\b|©).*");

  private static final Pattern AMERICAN_CLOCK =
      Pattern.compile("\\d\\s*[AaPp]\\.?[Mm]\\.?,?\\s*(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\\b");

  private static final Pattern COPYRIGHT_LINE = Pattern.compile("(?i)©|copyright\\b");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:©|\\([cC]\\)|[Cc]opyright)[^\\n]{0,40}?\\b(20\\d\\d)\\b");

  private static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  private static final Pattern TOLD = Pattern.compile("\\b(" + DAYS + ")\\b");

  /** What makes a weekday another than that of the report. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|shall|next|last|previous|since|until|by|from|after|before)\\b[^.]{0,60}$"
              + "|\\p{Ll}{4}[.?!][”\"]?\\s+\\p{Lu}");

  private static final Pattern NUMBERED =
      Pattern.compile("\\b(" + DAYS + ") ?\\((\\d{1,2})/(\\d{1,2})\\)");

  /** The year of this version: no report that it is to read was published later. */
  private static final int LATEST = 2026;

  /** Characters of the first sentence, about. */
  private static final int LEAD = 500;

  private static final String[] WEEKDAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

  private record Candidate(int rank, int order, StatedDate date, String line) {}

  private final Page page;
  private final Layout layout;

  Publication(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  Optional<LocalDate> date() {
    if (page.date().isPresent()) {
      return page.date();
    }
    List<Candidate> candidates = new ArrayList<>();
    boolean prose = false;
    int order = 0;
    for (Layout.Block block : layout.blocks()) {
      String line = block.line().text();
      Matcher machine = MACHINE.matcher(line);
      if (!prose && machine.find()) {
        Optional<LocalDate> date = parse(machine.group(1));
        if (date.isPresent()) {
          return date;
        }
      }
      prose |= block.sort() == Layout.Sort.BODY;
      if (block.sort() == Layout.Sort.FURNITURE) {
        order = collect(line, prose, order, candidates);
      } else if (block.sort() == Layout.Sort.TITLE && !prose) {
        order = collectOfTitle(line, order, candidates);
      }
    }
    layout
        .dateline()
        .flatMap(Datelines.Found::date)
        .ifPresent(d -> candidates.add(new Candidate(d.year().isPresent() ? 6 : 9, 9999, d, "")));
    candidates.sort(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order));
    for (Candidate c : candidates) {
      Optional<LocalDate> date = c.date.year().isPresent() ? settle(c, candidates) : guessYear(c);
      if (date.isPresent()) {
        return date;
      }
    }
    return page.url()
        .flatMap(Publication::inAddress)
        .or(() -> candidates.isEmpty() ? ofNews().or(this::ofNewsByWeekday) : Optional.empty());
  }

  private Optional<LocalDate> ofNews() {
    for (Layout.Block b : layout.blocks()) {
      if (b.sort() == Layout.Sort.BODY) {
        String words = b.words(page.text());
        TreeSet<LocalDate> days = new TreeSet<>();
        for (StatedDate d : StatedDate.in(words.substring(0, Math.min(600, words.length())))) {
          int late = YESTERDAY.matcher(words.substring(0, d.start())).find() ? 1 : 0;
          d.exact().filter(day -> !d.swapped()).map(day -> day.plusDays(late)).ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.first()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int collect(String line, boolean below, int order, List<Candidate> out) {
    int n = order;
    if (line.length() > Furniture.LONGEST) {
      return n;
    }
    Matcher code = CODE.matcher(line);
    if (code.find()) {
      for (StatedDate d :
          StatedDate.in(code.group(3) + "-" + code.group(2) + "-" + code.group(1))) {
        out.add(new Candidate(5, n++, d, ""));
      }
    }
    Matcher sent = SENT.matcher(line.strip());
    if (sent.matches()) {
      for (StatedDate d :
          StatedDate.in(sent.group(1) + " " + sent.group(2) + " 20" + sent.group(3))) {
        out.add(new Candidate(5, n++, d, ""));
      }
    }
    if (OTHER_ARTICLE.matcher(line).matches()) {
      if (COPYRIGHT_LINE.matcher(line).lookingAt()) {
        for (StatedDate d : StatedDate.in(line)) {
          if (d.year().isPresent()) {
            out.add(new Candidate(7, n++, d, line));
          }
        }
      }
      return n;
    }
    int from = 0;
    for (StatedDate d : StatedDate.in(line)) {
      String before = line.substring(from, d.start());
      from = d.end();
      int rank = below ? 7 : 4;
      if (PUBLISHED.matcher(before).find()) {
        rank = 3;
      } else if (UPDATED.matcher(before).find()) {
        rank = 8;
      }
      if (n > order && TO.matcher(before).matches()) {
        // "20 January to 26 January 2025": what the page is of, and no day of its own
        continue;
      }
      if (d.year().isEmpty()) {
        if (below) {
          continue;
        }
        rank = 9;
      }
      out.add(new Candidate(rank, n++, d, line));
    }
    return n;
  }

  /**
   * "Transcript of the briefing (July 25, 2024)", "No: 27, 8 February 2024, Regarding the visit".
   */
  private static int collectOfTitle(String line, int order, List<Candidate> out) {
    int n = order;
    for (StatedDate d : StatedDate.in(line)) {
      boolean numbered = NUMBER_OF_PAPER.matcher(line.substring(0, d.start())).matches();
      boolean bracketed =
          d.start() > 0
              && "([".indexOf(line.charAt(d.start() - 1)) >= 0
              && line.substring(d.end()).matches("[)\\]]\\W*");
      if (d.year().isPresent() && (numbered || bracketed)) {
        out.add(new Candidate(numbered ? 4 : 7, n++, d, line));
      }
    }
    return n;
  }

  /** Which way round a date of three numbers is meant. */
  private Optional<LocalDate> settle(Candidate c, List<Candidate> all) {
    Optional<LocalDate> dayFirst = c.date.exact();
    Optional<LocalDate> monthFirst = c.date.swap().exact();
    if (!c.date.swapped() || dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst;
    }
    int weekday = weekday(c.line);
    if (weekday > 0) {
      boolean first = dayFirst.get().getDayOfWeek().getValue() == weekday;
      boolean second = monthFirst.get().getDayOfWeek().getValue() == weekday;
      if (first != second) {
        return first ? dayFirst : monthFirst;
      }
    }
    for (Candidate other : all) {
      if (!other.date.swapped()) {
        if (isSameDay(other.date, dayFirst.get())) {
          return dayFirst;
        }
        if (isSameDay(other.date, monthFirst.get())) {
          return monthFirst;
        }
      }
    }
    return AMERICAN_CLOCK.matcher(c.line).find() ? monthFirst : dayFirst;
  }

  private static boolean isSameDay(StatedDate d, LocalDate day) {
    return d.month() == day.getMonthValue()
        && d.day() == day.getDayOfMonth()
        && (d.year().isEmpty() || d.year().getAsInt() == day.getYear());
  }

  private static int weekday(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (int i = 0; i < WEEKDAYS.length; i++) {
      if (Pattern.compile("\\b" + WEEKDAYS[i] + "(?:day|s|sday|nesday|r|rs|rsday|urday)?\\b")
          .matcher(lower)
          .find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The year of a date without one: that of the only full date of the page within two months. */
  private Optional<LocalDate> guessYear(Candidate c) {
    TreeSet<LocalDate> fits = new TreeSet<>();
    for (StatedDate d : StatedDate.in(page.text())) {
      d.exact()
          .ifPresent(
              stated -> {
                for (int year = stated.getYear() - 1; year <= stated.getYear() + 1; year++) {
                  c.date
                      .in(year)
                      .filter(day -> Math.abs(day.toEpochDay() - stated.toEpochDay()) <= 62)
                      .ifPresent(fits::add);
                }
              });
    }
    Matcher copyright = COPYRIGHT.matcher(page.text());
    if (fits.isEmpty() && copyright.find()) {
      c.date.in(Integer.parseInt(copyright.group(1))).ifPresent(fits::add);
    }
    if (fits.isEmpty()) {
      marked().flatMap(c.date::in).filter(this::isOfWeekday).ifPresent(fits::add);
    }
    if (fits.size() == 1 && (!c.line.isEmpty() || isOfWeekday(fits.first()))) {
      return Optional.of(fits.first());
    }
    return page.url()
        .flatMap(Publication::inAddress)
        .flatMap(a -> c.date.in(a.getYear()))
        .or(() -> c.line.isEmpty() && isAgencys() ? byWeekday(c.date) : Optional.empty());
  }

  /** The only year that stands in the lines beside the prose. */
  private Optional<Integer> marked() {
    TreeSet<Integer> years = new TreeSet<>();
    for (Layout.Block b : layout.blocks()) {
      Matcher m = YEAR_MARK.matcher(b.line().text().strip());
      if (b.sort() == Layout.Sort.FURNITURE && m.matches()) {
        years.add(Integer.parseInt(m.group(1)));
      }
    }
    return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  /**
   * Whether the weekday of the first sentence, if it has one, is this day's or the day's before.
   */
  private boolean isOfWeekday(LocalDate day) {
    return lead()
        .flatMap(Publication::toldWeekday)
        .map(d -> d == day.getDayOfWeek() || d == day.minusDays(1).getDayOfWeek())
        .orElse(true);
  }

  /** Others date their pages a day or more after what they tell of. */
  private boolean isAgencys() {
    return layout.dateline().flatMap(Datelines.Found::credit).isPresent();
  }

  /**
   * An agency dates its report by the day that it tells of ("Doha, July 19 -- ... on Saturday
   * signed"): the latest year in which that day fell on the weekday of the first sentence.
   */
  private Optional<LocalDate> byWeekday(StatedDate date) {
    Optional<DayOfWeek> told = lead().flatMap(Publication::toldWeekday);
    return told.flatMap(day -> latest(date, day));
  }

  /**
   * "on Wednesday (10/7)": where nothing else shows a date, the day of the news, in the year of the
   * page's copyright or the latest that fits.
   */
  private Optional<LocalDate> ofNewsByWeekday() {
    Optional<String> lead = lead();
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = NUMBERED.matcher(lead.get());
    if (!m.find()) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(weekday(m.group(1)));
    List<LocalDate> fits = new ArrayList<>();
    for (StatedDate d : StatedDate.in(m.group(2) + "/" + m.group(3) + "/" + LATEST)) {
      for (StatedDate way : d.swapped() ? List.of(d, d.swap()) : List.of(d)) {
        latest(way, weekday).ifPresent(fits::add);
        Matcher copyright = COPYRIGHT.matcher(page.text());
        if (copyright.find()) {
          Optional<LocalDate> day =
              way.in(Integer.parseInt(copyright.group(1))).filter(x -> x.getDayOfWeek() == weekday);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> latest(StatedDate date, DayOfWeek weekday) {
    for (int year = LATEST; year > LATEST - 12; year--) {
      Optional<LocalDate> day = date.in(year).filter(d -> d.getDayOfWeek() == weekday);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The first sentence of the prose, roughly. */
  private Optional<String> lead() {
    return layout.blocks().stream()
        .filter(b -> b.sort() == Layout.Sort.BODY)
        .map(b -> b.words(page.text()))
        .findFirst()
        .map(words -> words.substring(0, Math.min(LEAD, words.length())));
  }

  /** The first weekday that is told of as past. */
  private static Optional<DayOfWeek> toldWeekday(String words) {
    Matcher m = TOLD.matcher(words);
    while (m.find()) {
      String before = words.substring(0, m.start());
      if (SAID.matcher(before).find() || !AHEAD.matcher(before).find()) {
        return Optional.of(DayOfWeek.of(weekday(m.group(1))));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inAddress(String url) {
    Matcher m = IN_ADDRESS.matcher(url);
    return m.find()
        ? StatedDate.in(m.group(1) + "-" + m.group(2) + "-" + m.group(3)).stream()
            .findFirst()
            .flatMap(StatedDate::exact)
        : Optional.empty();
  }

  private static Optional<LocalDate> parse(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
