package org.chancery.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.account.engagement.FoundEngagement;
import org.chancery.account.engagement.Site;
import org.chancery.account.event.FoundEvent;
import org.chancery.record.CameoCode;
import org.chancery.record.Confidence;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;

/**
 * The record's events: those of its engagements, and what its sentences tell besides. What both
 * tell of stands once: as the engagement has it, which knows more of when, where and who.
 */
final class Occurrences {
  /** CAMEO's root of talks, its code for the intention to meet, and that for a signing. */
  private static final Set<String> OF_ENGAGEMENTS = Set.of("04", "036", "057");

  private Occurrences() {}

  /**
   * @param record the record's engagements
   * @param found the same, as they were found
   * @param told by sentences
   */
  static List<Event> of(
      List<Engagement> record,
      List<FoundEngagement> found,
      List<FoundEvent> told,
      Citation citation) {
    List<Event> out = new ArrayList<>();
    List<FoundEvent> left = new ArrayList<>(told);
    for (int i = 0; i < record.size(); i++) {
      Optional<Event> consultation = Consultations.of(record.get(i));
      if (consultation.isEmpty()) {
        continue;
      }
      Set<String> codes = codes(consultation.get().source(), consultation.get().target());
      List<Integer> sentences = List.copyOf(found.get(i).sentences());
      List<FoundEvent> same =
          told.stream()
              .filter(e -> sentences.contains(e.sentence()))
              .filter(e -> codes.containsAll(codes(e.source(), e.target())))
              .toList();
      List<FoundEvent> talks =
          told.stream()
              .filter(e -> sentences.contains(e.sentence()) && isOfEngagement(e))
              .filter(e -> codes(e.source(), e.target()).stream().anyMatch(codes::contains))
              .toList();
      if (talks.isEmpty() && same.stream().anyMatch(Occurrences::isSided)) {
        // "summoned the ambassador to complain": told as something else.
        continue;
      }
      left.removeAll(talks);
      out.add(consultation.get());
    }
    left.forEach(e -> event(e, citation).ifPresent(out::add));
    return List.copyOf(out);
  }

  private static boolean isOfEngagement(FoundEvent e) {
    return OF_ENGAGEMENTS.stream().anyMatch(e.code()::startsWith);
  }

  private static boolean isSided(FoundEvent e) {
    return !e.source().isEmpty() && (!e.target().isEmpty() || e.source().size() > 1);
  }

  private static Set<String> codes(List<Event.Actor> source, List<Event.Actor> target) {
    Set<String> out = new TreeSet<>();
    source.forEach(a -> a.plover().ifPresent(out::add));
    target.forEach(a -> a.plover().ifPresent(out::add));
    return out;
  }

  /**
   * Hundredths of the events that are right in type and both sides, counted on sentences that no
   * word was listed for ({@code docs/accuracy.md}): between two states or bodies, within one, and
   * where one side is not named.
   */
  private static final int BETWEEN = 69;

  private static final int WITHIN = 59;
  private static final int ONE_SIDED = 5;

  private static OptionalDouble howSure(FoundEvent e) {
    boolean within =
        !e.target().isEmpty() && codes(e.source(), List.of()).equals(codes(e.target(), List.of()));
    return Confidence.ofHundredths(!isSided(e) ? ONE_SIDED : within ? WITHIN : BETWEEN);
  }

  private static Optional<Event> event(FoundEvent e, Citation citation) {
    return CameoCode.nearest(e.code())
        .map(
            code ->
                Event.of(
                        // CAMEO's appeals, which PLOVER has no row for, ask for something.
                        code.type().orElse(EventType.REQUEST),
                        EventStatus.HELD,
                        e.source(),
                        e.target(),
                        citation.of(List.of(e.words())))
                    .coded(code)
                    .sure(howSure(e))
                    .on(e.date())
                    .at(
                        e.site().flatMap(Site::city),
                        e.site().flatMap(Site::country),
                        e.site().map(Site::latitude).orElse(OptionalDouble.empty()),
                        e.site().map(Site::longitude).orElse(OptionalDouble.empty())));
  }
}
