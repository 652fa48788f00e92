package org.chancery.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.event.petrarch.Coded;
import org.chancery.account.event.petrarch.PetrarchCoder;
import org.chancery.account.event.petrarch.PetrarchDictionaries;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Record;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Codes reports by a user's own dictionaries alone ({@code docs/dictionaries.md}): its records have
 * events and nothing else. May be used by many threads at once.
 */
public final class DictionaryCoder implements Understanding {
  /** CAMEO's appeals, which PLOVER has no row for, ask for something. */
  private static final String APPEALS = "02";

  /** A state or the like, or nothing known ("---"), and what it is there. */
  private static final Pattern CODE = Pattern.compile("([A-Z]{3}|---)([A-Z]{3})?.*");

  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "IMG", "MNC");

  private final PetrarchCoder coder;
  private final Map<String, LongAdder> leftOut = new ConcurrentHashMap<>();

  public DictionaryCoder(PetrarchDictionaries dictionaries) {
    this.coder = new PetrarchCoder(dictionaries);
  }

  @Override
  public Record read(Report report) {
    Record blank = Understanding.blank(report);
    if (report.paragraphs().isEmpty()) {
      return blank;
    }
    Citation citation = new Citation(report.text());
    List<Event> events =
        coder.code(DeskOfficer.sentences(report), Optional.empty()).stream()
            .flatMap(c -> event(c, report.text(), citation).stream())
            .toList();
    return blank.saying(
        blank.engagements(), blank.statements(), blank.plans(), blank.holdings(), events);
  }

  /**
   * How many events were left out so far, by their codes, in the codes' order: PLOVER has no type
   * for them, or they are no codes of CAMEO.
   */
  public Map<String, Long> leftOut() {
    Map<String, Long> out = new TreeMap<>();
    leftOut.forEach((code, count) -> out.put(code, count.sum()));
    return out;
  }

  private Optional<Event> event(Coded c, String text, Citation citation) {
    Optional<CameoCode> cameo =
        Optional.of(c.code())
            .filter(code -> code.chars().allMatch(Character::isDigit))
            .flatMap(CameoCode::nearest)
            .map(CameoCode::stated);
    Optional<EventType> type = cameo.isPresent() ? cameo.flatMap(DictionaryCoder::type) : named(c);
    if (type.isEmpty()) {
      leftOut.computeIfAbsent(c.code(), k -> new LongAdder()).increment();
      return Optional.empty();
    }
    Event event =
        Event.of(
            type.get(),
            EventStatus.HELD,
            List.of(actor(c.source(), c.sourceSpan(), text)),
            List.of(actor(c.target(), c.targetSpan(), text)),
            citation.of(List.of(words(c))));
    return Optional.of(cameo.map(event::coded).orElse(event));
  }

  private static Optional<EventType> type(CameoCode code) {
    return code.type()
        .or(() -> code.root().equals(APPEALS) ? Optional.of(EventType.REQUEST) : Optional.empty());
  }

  /** Of a code that is a type of PLOVER's. */
  private static Optional<EventType> named(Coded c) {
    return List.of(EventType.values()).stream().filter(t -> t.name().equals(c.code())).findFirst();
  }

  private static Event.Actor actor(String code, Span span, String text) {
    Matcher parts = CODE.matcher(code);
    Optional<String> plover = Optional.empty();
    Optional<String> sector = Optional.empty();
    if (parts.matches()) {
      String first = parts.group(1);
      boolean body = NO_STATES.contains(first);
      plover = Optional.of(first).filter(f -> body || Gazetteer.standard().state(f).isPresent());
      // What follows IGO names the organisation.
      sector = body ? Optional.empty() : Optional.ofNullable(parts.group(2));
    }
    String words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ").strip();
    return new Event.Actor(words, Optional.of(code), plover, sector);
  }

  /** From the first to the last that say so. */
  private static Span words(Coded c) {
    return new Span(
        Math.min(c.verbSpan().start(), Math.min(c.sourceSpan().start(), c.targetSpan().start())),
        Math.max(c.verbSpan().end(), Math.max(c.sourceSpan().end(), c.targetSpan().end())));
  }
}
