package org.chancery.desk.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.correction.Back;
import org.chancery.desk.correction.Notice;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Mark;
import org.chancery.desk.finding.Paragraphs;
import org.chancery.desk.finding.Piece;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.finding.Sort;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Passage;
import org.chancery.register.Reported;
import org.chancery.register.Source;
import org.chancery.register.correction.Correction;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.Facts;

/**
 * A report with all that was found in it.
 *
 * @param facts what is known of the report itself
 * @param address where it was published; empty unless it is one of the web
 * @param given the title that was given beside the text; empty if none was
 * @param paragraphs of the part that is shown
 * @param findings what was found there, in the order of the words
 * @param leftOut how much more was found there
 * @param stretch which stretch of a long text is shown, from 1
 * @param read whether the report's language is one that is read
 */
public record ReaderView(
    Shown report,
    List<Known> facts,
    String address,
    List<Piece> given,
    List<List<Piece>> paragraphs,
    List<Finding> findings,
    int leftOut,
    int stretch,
    int stretches,
    boolean read,
    String back,
    Optional<Notice> notice)
    implements View {
  /** So many code points of a text are shown at once: some forty pages. */
  private static final int LONGEST = 80_000;

  private static final int MOST_FINDINGS = 400;

  /** Something known of a report. */
  public record Known(String what, String words) {}

  static ReaderView of(Visit visit, Reported reported) {
    Source source = reported.source();
    Optional<Passage> at = At.of(visit.query("at"));
    List<List<Paragraphs.Paragraph>> parts = parts(Paragraphs.of(source.page().text()));
    int part = visit.number("part", part(parts, at), 1, parts.size());
    List<Paragraphs.Paragraph> shown = parts.get(part - 1);
    int start = shown.isEmpty() ? 0 : shown.get(0).start();
    int end = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).end();
    List<Fact> here =
        Facts.of(reported.record()).stream()
            .filter(
                f ->
                    f.evidence().isEmpty()
                        || f.evidence().stream().anyMatch(p -> within(p, start, end)))
            .sorted(Comparator.comparingInt(ReaderView::first))
            .toList();
    List<Correction> corrections = visit.register().corrections(visit.moment());
    Standing standing = Standing.of(corrections);
    List<Finding> findings =
        here.stream().limit(MOST_FINDINGS).map(f -> Finding.of(source, f, standing)).toList();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      mark(here.get(i), findings.get(i), marks);
    }
    at.ifPresent(p -> marks.add(new Mark(p.field(), p.start(), p.end(), Mark.HERE, "")));
    List<Mark> inText = marks.stream().filter(m -> m.field().equals(Passage.TEXT)).toList();
    List<Mark> inTitle = marks.stream().filter(m -> m.field().equals(Passage.TITLE)).toList();
    List<List<Piece>> words = new ArrayList<>();
    words.add(source.page().title().map(t -> Piece.of(t, 0, inTitle)).orElse(List.of()));
    shown.forEach(p -> words.add(Piece.of(p.words(), p.start(), inText)));
    List<List<Piece>> anchored = Piece.anchored(words);
    return new ReaderView(
        Shown.of(source),
        facts(source),
        source.page().url().filter(ReaderView::isAddress).orElse(""),
        anchored.get(0),
        anchored.subList(1, anchored.size()),
        findings,
        here.size() - findings.size(),
        part,
        parts.size(),
        reported.record().read(),
        Back.here(visit),
        Notice.of(visit, corrections));
  }

  private static List<List<Paragraphs.Paragraph>> parts(List<Paragraphs.Paragraph> all) {
    List<List<Paragraphs.Paragraph>> parts = new ArrayList<>();
    List<Paragraphs.Paragraph> part = new ArrayList<>();
    int length = 0;
    for (Paragraphs.Paragraph p : all) {
      int own = p.end() - p.start();
      if (!part.isEmpty() && length + own > LONGEST) {
        parts.add(part);
        part = new ArrayList<>();
        length = 0;
      }
      part.add(p);
      length += own;
    }
    parts.add(part);
    return parts;
  }

  /** The part that a passage stands in, from 1. */
  private static int part(List<List<Paragraphs.Paragraph>> parts, Optional<Passage> at) {
    int start = at.filter(p -> p.field().equals(Passage.TEXT)).map(Passage::start).orElse(0);
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i).get(0).start() <= start) {
        return i + 1;
      }
    }
    return 1;
  }

  private static boolean within(Passage p, int start, int end) {
    return p.field().equals(Passage.TITLE) || p.start() < end && p.end() > start;
  }

  private static int first(Fact fact) {
    return fact.evidence().stream()
        .mapToInt(p -> p.field().equals(Passage.TITLE) ? -1 : p.start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static void mark(Fact fact, Finding finding, List<Mark> marks) {
    for (Passage p : fact.evidence()) {
      marks.add(new Mark(p.field(), p.start(), p.end(), finding.id(), finding.sort().style()));
    }
  }

  private static List<Known> facts(Source source) {
    List<Known> facts = new ArrayList<>();
    source.outlet().ifPresent(o -> facts.add(new Known("Outlet", o)));
    facts.add(new Known("Published", source.published().map(Shown::day).orElse("not stated")));
    source.page().author().ifPresent(a -> facts.add(new Known("Author", a)));
    facts.add(
        new Known(
            source.paths().size() == 1 ? "Given as" : "Given as each of",
            String.join("; ", source.paths().stream().limit(20).toList())));
    source
        .page()
        .url()
        .filter(u -> !isAddress(u))
        .ifPresent(u -> facts.add(new Known("Address", u)));
    return facts;
  }

  /** Whether a browser may be sent there: what else is called an address may be a script. */
  private static boolean isAddress(String url) {
    return url.matches("https?://[!-~&&[^<>\"'`\\\\]]+");
  }

  /** The sorts of what was found, for the key. */
  public List<Sort> sorts() {
    return findings.stream().map(Finding::sort).distinct().sorted().toList();
  }

  @Override
  public String template() {
    return "reader/reader.jte";
  }

  @Override
  public String title() {
    return report.title();
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public List<String> assets() {
    return List.of("finding.css", "finding.js");
  }
}
