package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.register.name.Phrase;
import org.chancery.register.outcome.IntentId.Sort;

/**
 * Something that a report says will happen, or was called off.
 *
 * @param plan where it stands among the plans
 * @param engagement the planned or cancelled engagement: itself, or the one of the same report that
 *     the plan announces
 * @param published the report's date
 */
public record Intent(
    IntentId id,
    Optional<LocalDate> published,
    Optional<Plan> plan,
    Optional<Engagement> engagement) {

  /**
   * The intents of a record, engagements first. A plan and the planned engagement that it announces
   * are one intent, named by the engagement.
   */
  public static List<Intent> of(Record record) {
    List<Intent> intents = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < record.engagements().size(); i++) {
      Engagement e = dated(record.engagements().get(i), record.plans());
      if (e.status() == Status.PLANNED || e.status() == Status.CANCELLED) {
        int plan = announcing(e, record.plans(), used);
        used.add(plan);
        intents.add(
            new Intent(
                new IntentId(record.id(), Sort.ENGAGEMENT, i),
                record.published(),
                plan < 0 ? Optional.empty() : Optional.of(record.plans().get(plan)),
                Optional.of(e)));
      }
    }
    for (int i = 0; i < record.plans().size(); i++) {
      if (!used.contains(i)) {
        intents.add(
            new Intent(
                new IntentId(record.id(), Sort.PLAN, i),
                record.published(),
                Optional.of(record.plans().get(i)),
                Optional.empty()));
      }
    }
    return List.copyOf(intents);
  }

  /** When it is to be: the engagement's date, else the plan's. */
  public Optional<PartialDate> date() {
    return engagement.flatMap(Engagement::date).or(() -> plan.flatMap(Plan::date));
  }

  public Optional<String> place() {
    return engagement.flatMap(Engagement::place).or(() -> plan.flatMap(Plan::place));
  }

  public Optional<String> country() {
    return engagement.flatMap(Engagement::country).or(() -> plan.flatMap(Plan::country));
  }

  /** Whether the report says that it was called off. */
  public boolean cancelled() {
    return engagement.filter(e -> e.status() == Status.CANCELLED).isPresent();
  }

  /** The same without its day: what was called off may take place on any other. */
  Intent anyDay() {
    return new Intent(
        id,
        published,
        plan.map(
            p ->
                new Plan(
                    p.what(),
                    Optional.empty(),
                    p.place(),
                    p.country(),
                    p.text(),
                    p.evidence(),
                    p.confidence())),
        engagement.map(Intent::anyDay));
  }

  private static Engagement anyDay(Engagement e) {
    return new Engagement(
        e.kind(),
        e.status(),
        Optional.empty(),
        e.place(),
        e.country(),
        e.latitude(),
        e.longitude(),
        e.occasion(),
        e.name(),
        e.participants(),
        e.topics(),
        e.evidence(),
        e.confidence());
  }

  /** The plan that tells of an engagement best, or -1. */
  private static int announcing(Engagement e, List<Plan> plans, Set<Integer> used) {
    int best = -1;
    int most = 1;
    for (int i = 0; i < plans.size(); i++) {
      int score = used.contains(i) ? 0 : score(e, plans.get(i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static int score(Engagement e, Plan p) {
    if (e.date().isPresent() && p.date().isPresent() && !e.date().equals(p.date())) {
      return 0;
    }
    if (elsewhere(e.place(), p.place())) {
      return 0; // The next session in Baku is not the one before it, in Cairo.
    }
    int score = e.date().equals(p.date()) ? 1 : 0;
    score += Passage.overlap(e.evidence(), p.evidence()) ? 2 : 0;
    score += e.place().isPresent() && e.place().equals(p.place()) ? 1 : 0;
    score += e.country().isPresent() && e.country().equals(p.country()) ? 1 : 0;
    Set<String> told = Phrase.telling(p.what() + " " + p.text());
    boolean named =
        e.participants().stream()
            .anyMatch(
                q ->
                    q.name()
                        .or(q.office()::body)
                        .filter(n -> told.containsAll(Phrase.telling(n)))
                        .isPresent());
    return score + (named ? 1 : 0) + (told.contains(e.kind().label()) ? 1 : 0);
  }

  /**
   * An engagement, without its day if the same words give that day to another place: it is the
   * other's.
   */
  private static Engagement dated(Engagement e, List<Plan> plans) {
    boolean others =
        plans.stream()
            .anyMatch(
                p ->
                    e.date().flatMap(PartialDate::exact).isPresent()
                        && e.date().equals(p.date())
                        && elsewhere(e.place(), p.place())
                        && Passage.overlap(e.evidence(), p.evidence()));
    return others ? anyDay(e) : e;
  }

  private static boolean elsewhere(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        && other.isPresent()
        && !Phrase.within(Phrase.telling(one.get()), Phrase.telling(other.get()));
  }
}
