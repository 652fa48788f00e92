package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.brief.form.page.Ink;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.report.Report;

/** One record for a reader's eyes: what is known, and beside it the words that say so. */
final class Page {
  private static final int EXCERPT = 200;
  private static final int SHORT_EXCERPT = 100;
  private static final double EVEN = 0.5;

  private final Record record;
  private final Quotation words;
  private final int width;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();

  private Page(Report report, Record record, int width, Ink ink) {
    this.record = record;
    this.words = new Quotation(report);
    this.width = width;
    this.ink = ink;
  }

  /** The page as lines of at most that width, each ended, with an empty line behind. */
  static String of(Report report, Record record, int width, Ink ink) {
    Page page = new Page(report, record, width, ink);
    page.write();
    return String.join("\n", page.lines) + "\n\n";
  }

  private void write() {
    head();
    if (!record.read()) {
      add(
          "Kept, but not read: its language ("
              + record.language()
              + ") is not one that Chancery reads.",
          2);
      return;
    }
    if (Stream.of(record.engagements(), record.statements(), record.plans(), record.holdings())
        .allMatch(List::isEmpty)) {
      add("Nothing to put on record.", 2);
      return;
    }
    record.engagements().forEach(this::engagement);
    section("Who said what", record.statements(), this::statement);
    section("Planned", record.plans(), this::plan);
    section("Offices", record.holdings(), this::holding);
  }

  private void head() {
    lines.addAll(Wrap.lines(record.title().orElse("(no title)"), width, 0, 0, ink::bold));
    String origin =
        String.join(
            " · ",
            Stream.of(
                    record.outlet(),
                    record.syndicator().map(s -> "passed on by " + s),
                    record.author().map(a -> "by " + a),
                    record.published().map(d -> Wording.date(PartialDate.of(d))),
                    record.attribution().map(a -> "according to " + a))
                .flatMap(Optional::stream)
                .toList());
    add(origin.isEmpty() ? "outlet and date not found" : origin, 0);
    lines.addAll(Wrap.lines(record.source(), width, 0, 2, ink::faint));
  }

  private void engagement(Engagement e) {
    lines.add("");
    String name = e.name().map(n -> ": " + n).orElse("");
    lines.addAll(
        Wrap.lines(
            Wording.engagement(e) + name + doubt(e.confidence()), width, 2, 4, ink::heading));
    boolean doubted = !doubt(e.confidence()).isEmpty();
    e.participants()
        .forEach(p -> add(Wording.participant(p) + (doubted ? "" : doubt(p.confidence())), 4));
    e.occasion().ifPresent(o -> add("on the margins of " + o, 4));
    if (!e.topics().isEmpty()) {
      add("about " + Wording.topics(e.topics()), 4);
    }
    quote(e.evidence(), EXCERPT);
  }

  private void statement(Statement s) {
    String to = s.addressee().map(a -> " to " + a).orElse("");
    String body =
        s.speakerBody()
            .filter(b -> !s.speaker().equals(Optional.of(b)))
            .map(b -> " (" + b + ")")
            .orElse("");
    String topics = s.topics().isEmpty() ? "" : " [" + Wording.topics(s.topics()) + "]";
    add(
        Wording.speaker(s)
            + body
            + " "
            + Wording.said(s.act())
            + to
            + topics
            + doubt(s.confidence()),
        4);
    quote(s.evidence(), EXCERPT);
  }

  private void plan(Plan p) {
    add(Wording.plan(p) + doubt(p.confidence()), 4);
    quote(p.evidence(), EXCERPT);
  }

  private void holding(Holding h) {
    String body = h.body().map(b -> " (" + b + ")").orElse("");
    add(h.name() + ", " + h.office() + body + doubt(h.confidence()), 4);
    quote(h.evidence(), SHORT_EXCERPT);
  }

  /** Said of what is more likely wrong than right; all else may stand as it is. */
  private static String doubt(OptionalDouble confidence) {
    return confidence.isPresent() && confidence.getAsDouble() < EVEN ? " (doubtful)" : "";
  }

  private <T> void section(String heading, List<T> items, Consumer<T> each) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add("  " + ink.heading(heading));
      items.forEach(each);
    }
  }

  private void quote(List<Passage> evidence, int longest) {
    String line = words.line(evidence).map(n -> " (line " + n + ")").orElse("");
    String excerpt = "“" + Wrap.cut(words.of(evidence), longest) + "”" + line;
    lines.addAll(Wrap.lines(excerpt, width, 6, 6, ink::faint));
  }

  private void add(String text, int indent) {
    lines.addAll(Wrap.lines(text, width, indent, indent + 2, UnaryOperator.identity()));
  }
}
