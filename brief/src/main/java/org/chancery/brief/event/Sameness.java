package org.chancery.brief.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.eventdata.CodedEvent;
import org.chancery.eventdata.Day;
import org.chancery.eventdata.Dyad;
import org.chancery.eventdata.Telling;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;

/**
 * Which events of several reports are one: those of one type between the same actors that rest on
 * one engagement, or that took place on the same day. What the register holds to be two engagements
 * of one day stays two; what rests on none joins the one engagement of its day.
 */
final class Sameness {
  /** Of the events that are one, the surest speaks for all. */
  private static final Comparator<CodedEvent> BEST =
      Comparator.comparingDouble((CodedEvent c) -> -c.event().confidence().orElse(0))
          .thenComparing(c -> c.day().map(Day::precision).map(Enum::ordinal).orElse(9))
          .thenComparing(CodedEvent::id);

  /** CAMEO's code of an agreement that is signed. */
  private static final String SIGNED = "057";

  private Sameness() {}

  /** Each event once, in the order of their days; those without one last. */
  static List<CodedEvent> each(List<CodedEvent> told) {
    Map<String, List<CodedEvent>> alike = new LinkedHashMap<>();
    told.stream()
        .sorted(Comparator.comparing(CodedEvent::id))
        .forEach(c -> alike.computeIfAbsent(alike(c.event()), k -> new ArrayList<>()).add(c));
    return alike.values().stream()
        .flatMap(Sameness::ones)
        .sorted(
            Comparator.comparing(
                    (CodedEvent c) -> c.day().map(d -> d.date().toString()).orElse("9999-99-99"))
                .thenComparing(CodedEvent::id))
        .toList();
  }

  private static Stream<CodedEvent> ones(List<CodedEvent> alike) {
    Map<String, List<CodedEvent>> engaged = new LinkedHashMap<>();
    Map<String, List<CodedEvent>> other = new LinkedHashMap<>();
    for (CodedEvent c : alike) {
      Optional<String> link = c.link();
      if (link.isPresent()) {
        engaged.computeIfAbsent(link.get(), k -> new ArrayList<>()).add(c);
      } else {
        other.computeIfAbsent(day(c).orElse(c.id()), k -> new ArrayList<>()).add(c);
      }
    }
    other.forEach(
        (day, events) -> {
          List<List<CodedEvent>> ofThatDay =
              engaged.values().stream()
                  .filter(e -> day(one(e)).filter(day::equals).isPresent())
                  .toList();
          if (ofThatDay.size() == 1) {
            ofThatDay.get(0).addAll(events);
          }
        });
    List<CodedEvent> joined = engaged.values().stream().flatMap(List::stream).toList();
    return Stream.concat(
        engaged.values().stream().map(Sameness::one),
        other.values().stream().filter(o -> !joined.contains(o.get(0))).map(Sameness::one));
  }

  private static Optional<String> day(CodedEvent c) {
    return Daily.day(c).map(LocalDate::toString);
  }

  private static CodedEvent one(List<CodedEvent> same) {
    CodedEvent best = same.stream().min(BEST).orElseThrow();
    Map<String, Telling> tellings = new LinkedHashMap<>();
    for (CodedEvent c : same.stream().sorted(BEST).toList()) {
      c.tellings().forEach(t -> tellings.merge(t.story().report(), t, Sameness::both));
    }
    return new CodedEvent(
        same.stream().map(CodedEvent::id).min(Comparator.naturalOrder()).orElseThrow(),
        best.event(),
        List.copyOf(tellings.values()),
        same.stream().flatMap(c -> c.link().stream()).findFirst());
  }

  /** What one report tells in two places. */
  private static Telling both(Telling a, Telling b) {
    return new Telling(
        a.story(),
        Stream.concat(a.evidence().stream(), b.evidence().stream()).distinct().toList(),
        Stream.concat(a.words().stream(), b.words().stream()).distinct().toList(),
        a.lead() || b.lead(),
        a.fact().or(b::fact));
  }

  /** Type, whether it took place, and who towards whom; in talks nobody is the target. */
  private static String alike(Event e) {
    String source = side(e.source());
    String target = side(e.target());
    boolean mutual = mutual(e);
    String sides =
        mutual && source.compareTo(target) > 0 ? target + "\n" + source : source + "\n" + target;
    String took =
        switch (e.status()) {
          case HELD, ONGOING -> "held";
          case PLANNED, CANCELLED, DENIED, HYPOTHETICAL -> e.status().label();
        };
    return e.type() + (mutual ? " mutual" : "") + "\n" + took + "\n" + sides;
  }

  /** What two do together: which of them is the source is chance. */
  private static boolean mutual(Event e) {
    return switch (e.type()) {
      case AGREE, CONSULT, COOPERATE -> true;
      case SUPPORT -> e.cameoCode().code().equals(SIGNED);
      case CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  private static String side(List<Actor> actors) {
    return actors.stream()
        .map(a -> Dyad.key(a).toLowerCase(Locale.ROOT))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), keys -> String.join("\t", keys)));
  }
}
