package org.chancery.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a {@link Report} of a {@link Page}: tells prose from furniture and finds date, outlet,
 * dateline, who told the outlet, and the language. It never fails, whatever the text.
 */
public final class PageReader {
  /** The language whose reports are read; others are kept without paragraphs. */
  public static final String READ = "en";

  /** Days after which a dateline without a year is not of the page's publication. */
  private static final int STALE = 31;

  private final Options options;
  private final Datelines datelines = new Datelines(Outlets.shipped());

  public PageReader(Options options) {
    this.options = options;
  }

  public Report read(Page page) {
    String text = page.text();
    Layout layout = new Layout(text, Furniture.shipped(), datelines);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    List<String> furniture = new ArrayList<>();
    Optional<String> headline = Optional.empty();
    boolean body = false;
    for (Layout.Block b : layout.blocks()) {
      switch (b.sort()) {
        case FURNITURE -> furniture.add(b.line().text());
        case TITLE -> {
          paragraphs.add(new Paragraph(Paragraph.Role.TITLE, new Span(b.start(), b.end())));
          if (headline.isEmpty() && !body) {
            headline = Optional.of(b.words(text).replaceAll("\\s+", " "));
          }
        }
        case BODY -> {
          paragraphs.add(new Paragraph(Paragraph.Role.BODY, new Span(b.start(), b.end())));
          bodies.add(b.words(text));
          body = true;
        }
      }
    }
    String language = Languages.shipped().of(prose(text, paragraphs, page.title()));
    Credits.Found credits = new Credits(page, layout, Outlets.shipped()).find();
    Optional<String> title = page.title().or(() -> Optional.empty());
    if (title.isEmpty()) {
      title = headline;
    }
    Optional<LocalDate> published = new Publication(page, layout).date().or(options::published);
    return new Report(
        page.source(),
        text,
        page.title(),
        title,
        published,
        credits.outlet(),
        credits.syndicator(),
        Attributions.find(furniture, title, bodies),
        page.author(),
        dateline(text, layout, published),
        page.url(),
        language,
        language.equals(READ) ? paragraphs : List.of());
  }

  private static String prose(String text, List<Paragraph> paragraphs, Optional<String> title) {
    StringBuilder prose = new StringBuilder(title.orElse(""));
    for (Paragraph p : paragraphs) {
      if (prose.length() > 4000) {
        break;
      }
      prose
          .append('\n')
          .append(text, p.span().start(), Math.min(p.span().end(), p.span().start() + 4000));
    }
    return prose.toString();
  }

  private static Optional<Dateline> dateline(
      String text, Layout layout, Optional<LocalDate> published) {
    int at = layout.datelineAt();
    return layout
        .dateline()
        .flatMap(
            found ->
                found
                    .place()
                    .map(
                        place -> {
                          Span span = new Span(at + place.start(), at + place.end());
                          return new Dateline(
                              Datelines.ordinary(span.in(text)),
                              found
                                  .country()
                                  .map(c -> text.substring(at + c.start(), at + c.end()))
                                  .map(c -> Datelines.ordinary(c.replaceFirst("\\.$", ""))),
                              span,
                              found.date().flatMap(d -> day(d, published)));
                        }));
  }

  /** The day of a dateline: not after the publication, and at most some weeks before it. */
  private static Optional<LocalDate> day(StatedDate stated, Optional<LocalDate> published) {
    if (stated.year().isPresent()) {
      return stated.exact();
    }
    return published.flatMap(
        p ->
            stated
                .in(p.getYear())
                .filter(d -> !d.isAfter(p))
                .or(() -> stated.in(p.getYear() - 1))
                .filter(d -> d.isAfter(p.minusDays(STALE))));
  }
}
