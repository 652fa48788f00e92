package org.chancery.register.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Fingerprint;
import org.chancery.record.Holding;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.report.Page;

/**
 * A report and its record, told of other persons on another day by another outlet in other words.
 * Text and record are changed together, so that each passage still points at its words; nothing is
 * read anew.
 *
 * @param words what stands for which words, in text and record alike
 * @param days by which all days are moved
 * @param outlet who tells it
 * @param lead a sentence that the outlet begins with
 */
record Variation(Map<String, String> words, int days, String outlet, String lead) {

  Entry of(Page page, Record record, String source) {
    Moved text = Moved.of(page.text(), words, lead);
    Moved title = Moved.of(page.title().orElse(""), words, "");
    Optional<LocalDate> published = record.published().map(d -> d.plusDays(days));
    Page moved =
        new Page(
            source,
            text.text,
            page.title().map(t -> title.text),
            published,
            Optional.of(outlet),
            page.url());
    Record changed =
        new Record(
            source,
            Fingerprint.of(text.text, Optional.of(outlet), published),
            Fingerprint.ofText(text.text),
            published,
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            moved.title(),
            record.language(),
            record.read(),
            record.engagements().stream().map(e -> engagement(e, text, title)).toList(),
            record.statements().stream().map(s -> statement(s, text, title)).toList(),
            record.plans().stream().map(p -> plan(p, text, title)).toList(),
            record.holdings().stream().map(h -> holding(h, text, title)).toList(),
            List.of());
    return new Entry(new Given(moved, Optional.empty()), changed, "varied");
  }

  private Engagement engagement(Engagement e, Moved text, Moved title) {
    return new Engagement(
        e.kind(),
        e.status(),
        date(e.date()),
        e.place(),
        e.country(),
        e.latitude(),
        e.longitude(),
        e.occasion().map(this::put),
        e.name().map(this::put),
        e.participants().stream()
            .map(p -> new Participant(p.name().map(this::put), p.office(), p.also()))
            .toList(),
        e.topics(),
        moved(e.evidence(), text, title));
  }

  private Statement statement(Statement s, Moved text, Moved title) {
    return new Statement(
        s.speaker().map(this::put),
        s.speakerBody(),
        s.act(),
        s.addressee().map(this::put),
        s.topics(),
        put(s.text()),
        moved(s.evidence(), text, title));
  }

  private Plan plan(Plan p, Moved text, Moved title) {
    return new Plan(
        put(p.what()),
        date(p.date()),
        p.place(),
        p.country(),
        put(p.text()),
        moved(p.evidence(), text, title));
  }

  private Holding holding(Holding h, Moved text, Moved title) {
    return new Holding(
        put(h.name()), h.office(), h.body(), h.code(), moved(h.evidence(), text, title));
  }

  private Optional<PartialDate> date(Optional<PartialDate> date) {
    return date.map(
        d -> {
          LocalDate first = d.first().plusDays(days);
          return d.day().isPresent()
              ? PartialDate.of(first)
              : d.month().isPresent()
                  ? PartialDate.of(first.getYear(), first.getMonthValue())
                  : PartialDate.of(first.getYear());
        });
  }

  private String put(String old) {
    return Moved.of(old, words, "").text;
  }

  private static List<Passage> moved(List<Passage> passages, Moved text, Moved title) {
    return passages.stream()
        .map(
            p -> {
              Moved field = p.field().equals(Passage.TITLE) ? title : text;
              return new Passage(p.field(), field.at(p.start()), field.at(p.end()));
            })
        .toList();
  }

  /** A text with other words in it, and where each place of the old one is. */
  private static final class Moved {
    private final String text;
    private final int[] places;

    private Moved(String text, int[] places) {
      this.text = text;
      this.places = places;
    }

    static Moved of(String old, Map<String, String> words, String lead) {
      StringBuilder text = new StringBuilder(lead);
      int[] places = new int[old.length() + 1];
      int length = lead.codePointCount(0, lead.length());
      int point = 0;
      int unit = 0;
      while (unit < old.length()) {
        int end = unit;
        while (end < old.length() && Character.isLetter(old.charAt(end))) {
          end++;
        }
        end = Math.max(end, unit + Character.charCount(old.codePointAt(unit)));
        String word = old.substring(unit, end);
        String put = words.getOrDefault(word, word);
        int wide = word.codePointCount(0, word.length());
        int putWide = put.codePointCount(0, put.length());
        for (int i = 0; i < wide; i++) {
          places[point++] = length + Math.min(i, putWide);
        }
        text.append(put);
        length += putWide;
        unit = end;
      }
      places[point] = length;
      return new Moved(text.toString(), places);
    }

    int at(int place) {
      return places[place];
    }
  }

  /** Other names for the persons of a record, the same for the same number. */
  static Map<String, String> names(Record record, int number, List<String> pool) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> old = new ArrayList<>();
    record.engagements().forEach(e -> e.participants().forEach(p -> p.name().ifPresent(old::add)));
    for (String name : old.stream().distinct().sorted().toList()) {
      String[] parts = name.split(" ");
      String family = parts[parts.length - 1];
      int slot = Math.floorMod(family.hashCode() + number * 31, pool.size());
      if (family.matches("\\p{Lu}\\p{L}{2,}")) {
        names.put(family, pool.get(slot));
      }
    }
    return names;
  }
}
