package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.Source;

/** What is asked of an engagement that several reports tell of. */
public final class Engagements {
  /** What is less probable is not told as a fact. */
  public static final double SURE = 0.5;

  /** The latest first: by the last day that the date can mean, else by when it was reported. */
  public static final Comparator<Dossier> LATEST_FIRST =
      Comparator.comparing(Engagements::day).reversed().thenComparing(Dossier::id);

  private Engagements() {}

  /** As all reports tell it together. */
  public static Engagement of(Dossier told) {
    return told.group().merged().engagement();
  }

  /** Who took part, as far as that is sure. */
  public static List<Participant> participants(Dossier told) {
    return participants(of(told));
  }

  /** Those of whom it is sure that they took part. */
  public static List<Participant> participants(Engagement e) {
    return e.participants().stream().filter(p -> sure(p.confidence())).toList();
  }

  /** Whom the register takes participants for, as far as it is sure that they took part. */
  public static List<Dossier.Recognised> recognised(Dossier told) {
    return told.recognised().stream().filter(r -> r.confidence() >= SURE).toList();
  }

  /** When it takes place; else the day of the first report on it. */
  public static LocalDate day(Dossier told) {
    return of(told).date().map(PartialDate::last).or(() -> reported(told)).orElse(LocalDate.MIN);
  }

  /** When it was first reported, if any report is dated. */
  public static Optional<LocalDate> reported(Dossier told) {
    return told.tellings().stream()
        .map(Dossier.Telling::source)
        .map(Source::published)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** How sure the reading is, by the report that is surest; 1 where nobody has said. */
  public static double confidence(Dossier told) {
    return told.group().sightings().stream()
        .map(s -> s.engagement().confidence())
        .mapToDouble(c -> c.orElse(1))
        .max()
        .orElse(1);
  }

  /** Whether it may be told as a fact. That somebody met nobody may not. */
  public static boolean sure(Dossier told) {
    return confidence(told) >= SURE && (!ofTwo(of(told).kind()) || participants(told).size() > 1);
  }

  /** The places of its tellings among them, those of the earliest reports first. */
  public static List<Integer> earliest(Dossier told) {
    return IntStream.range(0, told.tellings().size())
        .boxed()
        .sorted(
            Comparator.comparing(
                    (Integer i) ->
                        told.tellings().get(i).source().published().orElse(LocalDate.MAX))
                .thenComparing(i -> told.tellings().get(i).id()))
        .toList();
  }

  /** Whether it may be told as planned. */
  public static boolean sure(Planned planned) {
    return planned.intent().plan().filter(p -> sure(p.confidence())).isPresent()
        || planned.intent().engagement().filter(e -> sure(e.confidence())).isPresent();
  }

  /** Whether it takes two. */
  private static boolean ofTwo(Kind kind) {
    return switch (kind) {
      case MEETING, CALL, CONSULTATIONS -> true;
      case VISIT, CONFERENCE, CEREMONY, SIGNING, LETTER, PRESS_BRIEFING -> false;
    };
  }

  /** Whether something this probable may be told as a fact. */
  public static boolean sure(OptionalDouble confidence) {
    return confidence.orElse(1) >= SURE;
  }
}
