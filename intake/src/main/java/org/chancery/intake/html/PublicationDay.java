package org.chancery.intake.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.report.StatedDate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** When a page was published, as it says itself; the day of a change is not asked for. */
final class PublicationDay {
  /** How systems call it in their meta elements, the surest first. */
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "rnews:datepublished",
          "og:published_time",
          "og:pubdate",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publisheddate",
          "published-date",
          "published",
          "publicationdate",
          "publication-date",
          "publication_date",
          "originalpublicationdate",
          "article_date_original",
          "article.published",
          "article:publish_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "dcsext.articlefirstpublished",
          "govuk:first-published-at",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "dcterms.created",
          "datecreated",
          "article.created",
          "release_date",
          "displaydate",
          "issued",
          "vr:published_time",
          "bt:pubdate",
          "pub_date",
          "date",
          "created");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:publi(?:sh|c)|posted|created|released?\\b|issued|date\\s*:|dated)");

  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\b(?:updated?|modifi(?:ed|cation)|revised|reviewed|edited|changed)\\b");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)^\\W*(?:©|\\(c\\)|copyright|today|next|previous|see also|related)\\b.*|.*©.*");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(20\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-])|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]*[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNIVERSAL = Pattern.compile("(?:Z|[+-]00:?00)\\s*$");

  /** The rank of a date that stands there and is not said to be another's. */
  private static final int BY_HEADLINE = 2;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Words of a line that is a date with what belongs to it. */
  private static final int LINE = 30;

  private static final int BEFORE_HEADLINE = 4;

  private static final int BEHIND_BODY = 3;

  /** Passages that may stand between the first sentence below the headline and the rest. */
  private static final int LEAD = 8;

  private static final int LONGEST = 300;

  /** Elements of one sort that are looked at. */
  private static final int MOST = 200;

  private final Source page;
  private final boolean monthFirst;

  private PublicationDay(Source page) {
    this.page = page;
    Element html = page.document().selectFirst("html[lang]");
    this.monthFirst =
        html != null && html.attr("lang").toLowerCase(Locale.ROOT).startsWith("en-us");
  }

  /** The day; empty if the page does not say it, or in its text alone. */
  static Optional<LocalDate> of(Source page, Optional<String> address) {
    return new PublicationDay(page).find(address);
  }

  private Optional<LocalDate> find(Optional<String> address) {
    Optional<String> said =
        page.linked().article("datePublished").or(() -> page.meta().first(NAMES.subList(0, 2)));
    Optional<LocalDate> machine =
        said.flatMap(this::day)
            .or(this::inMeta)
            .or(this::marked)
            .or(() -> page.linked().page("datePublished").flatMap(this::day))
            .or(() -> page.linked().article("dateCreated").flatMap(this::day));
    Optional<Candidate> visible = visible();
    if (machine.isPresent() && visible.filter(c -> isNearer(c, machine.get(), said)).isPresent()) {
      return visible.map(Candidate::day);
    }
    return machine
        .or(this::timed)
        .or(() -> visible.map(Candidate::day))
        .or(() -> address.flatMap(this::inAddress));
  }

  /**
   * Whether a reader's day is that of the place, and the machine's that of another clock: the day
   * before, or the day after by universal time, if nothing was changed on that.
   */
  private boolean isNearer(Candidate visible, LocalDate machine, Optional<String> said) {
    if (visible.rank > BY_HEADLINE) {
      return false;
    }
    long days = visible.day.toEpochDay() - machine.toEpochDay();
    Optional<LocalDate> changed =
        page.linked()
            .article("dateModified")
            .or(() -> page.meta().first(List.of("article:modified_time", "og:updated_time")))
            .flatMap(this::day);
    return days == -1
        || (days == 1
            && said.filter(s -> UNIVERSAL.matcher(s).find()).isPresent()
            && changed.filter(visible.day::equals).isEmpty());
  }

  private Optional<LocalDate> day(String stated) {
    return Day.of(stated, monthFirst);
  }

  private Optional<LocalDate> inMeta() {
    return NAMES.stream()
        .flatMap(n -> page.meta().first(n).stream())
        .flatMap(s -> day(s).stream())
        .findFirst();
  }

  /** Elements that say in themselves what they are. */
  private Optional<LocalDate> marked() {
    for (Element e :
        page
            .document()
            .select(
                "[itemprop=datePublished], [property=datePublished], time[pubdate], [property=dc:date]")
            .stream()
            .limit(MOST)
            .toList()) {
      Optional<LocalDate> day =
          day(e.attr("content")).or(() -> day(e.attr("datetime"))).or(() -> day(e.text()));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The first time below the headline that is not that of a change. */
  private Optional<LocalDate> timed() {
    Optional<LocalDate> first = Optional.empty();
    boolean below = false;
    for (Element e : page.document().select("h1, time[datetime]").stream().limit(MOST).toList()) {
      if (e.normalName().equals("h1")) {
        below = true;
        continue;
      }
      String around = Labels.words(e.attr("class")) + " " + before(e);
      if (UPDATED.matcher(around.replace('-', ' ')).find() || isBesides(e)) {
        continue;
      }
      Optional<LocalDate> day = day(e.attr("datetime"));
      if (below && day.isPresent()) {
        return day;
      }
      first = first.or(() -> day);
    }
    return first;
  }

  private static String before(Element e) {
    Element parent = e.parent();
    String classes = parent == null ? "" : parent.attr("class");
    String text = e.previousSibling() instanceof TextNode t ? t.text() : "";
    return (classes.length() > LONGEST ? "" : Labels.words(classes))
        + " "
        + text.substring(Math.max(0, text.length() - LONGEST));
  }

  private boolean isBesides(Element e) {
    for (Element up = e; up != null; up = up.parent()) {
      Set<Label> said = page.labels().of(up);
      if (Tags.isAside(up) || said.contains(Label.NEVER)) {
        return true;
      }
    }
    return false;
  }

  private record Candidate(int rank, int far, LocalDate day) {}

  /** Dates that stand around the headline, or below the article. */
  private Optional<Candidate> visible() {
    List<Candidate> candidates = new ArrayList<>();
    List<Passage> all = page.passages();
    int start = page.bodyStart();
    int end = page.bodyEnd();
    int headline = headline(start);
    int from = Math.max(0, headline - BEFORE_HEADLINE);
    for (int i = from; i < all.size() && i <= Math.max(start + LEAD, end + BEHIND_BODY); i++) {
      boolean within = i > start + LEAD && i <= end;
      if (!within && !page.isOfBody(all.get(i))) {
        boolean above = i < headline;
        collect(
            all.get(i),
            (i > end && end >= 0) ? 4 : 2,
            above ? 100 + headline - i : i - headline,
            candidates);
      }
    }
    return candidates.stream()
        .min(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::far));
  }

  private int headline(int start) {
    for (int i = Math.min(start, page.passages().size() - 1); i >= 0; i--) {
      if (page.title().isSaidBy(page.passages().get(i).text())) {
        return i;
      }
    }
    return Math.max(0, start - 6);
  }

  private void collect(Passage p, int usual, int far, List<Candidate> out) {
    if (p.words() > LINE || p.text().length() > LONGEST || OF_OTHERS.matcher(p.text()).matches()) {
      return;
    }
    int from = 0;
    for (StatedDate d : StatedDate.in(p.text())) {
      String before = p.text().substring(from, d.start());
      from = d.end();
      Optional<LocalDate> day = Day.first(List.of(d), monthFirst);
      if (day.isPresent()) {
        int rank = usual;
        if (UPDATED.matcher(before).find()) {
          rank = 6;
        } else if (PUBLISHED.matcher(before).find() || page.isCalled(p.holder(), Label.DATE)) {
          rank = usual - 1;
        }
        out.add(new Candidate(rank, far, day.get()));
      }
    }
  }

  /** The day in an address, where the article's beginning states none that would be nearer. */
  private Optional<LocalDate> inAddress(String address) {
    if (page.body().stream()
        .limit(2)
        .anyMatch(p -> Day.first(StatedDate.in(start(p)), monthFirst).isPresent())) {
      return Optional.empty();
    }
    Matcher m = IN_ADDRESS.matcher(address);
    if (!m.find()) {
      return Optional.empty();
    }
    String month = m.group(2).toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month) / 3 + 1;
    return day(
        String.format(
            Locale.ROOT, "%s-%02d-%02d", m.group(1), number, Integer.parseInt(m.group(3))));
  }

  private static String start(Passage p) {
    return p.text().substring(0, Math.min(200, p.text().length()));
  }
}
