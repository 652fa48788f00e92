package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Act;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;

/** What was promised and planned, due when, what became of it, and what comes next. */
final class Commitments {
  /** What is without a date and this old, in years, is not awaited any more. */
  private static final int YEARS = 1;

  private final Material material;
  private final Sentences sentences;
  private final Request request;

  Commitments(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
  }

  /** Pledges, and plans of which it is known what became of them. */
  Section promised() {
    Set<String> used = new HashSet<>();
    List<Block> lines = new ArrayList<>();
    material.utterances().stream()
        .filter(u -> u.statement().act() == Act.PLEDGE)
        .limit(request.length().lines())
        .forEach(u -> lines.add(pledge(u, used)));
    material.plans().stream()
        .filter(p -> !used.contains(p.id().digits()) && !next(p) && decided(p))
        .limit(request.length().lines())
        .forEach(p -> lines.add(sentences.planned(p, outcome(p))));
    return new Section("Promised and planned", lines);
  }

  /** What is still to come, the nearest first; then what has no date. */
  Section next() {
    List<Block> lines = new ArrayList<>();
    material.plans().stream()
        .filter(this::next)
        .sorted(
            Comparator.comparing(
                    (Planned p) -> p.intent().date().map(PartialDate::first).orElse(LocalDate.MAX))
                .thenComparing(Planned::id))
        .limit(request.length().lines())
        .forEach(p -> lines.add(sentences.planned(p, List.of())));
    return new Section("Coming up", lines);
  }

  /** Whether it is open, and is still awaited. */
  private boolean next(Planned p) {
    if (!(p.fate().outcome() instanceof Outcome.Open)) {
      return false;
    }
    LocalDate old = material.scope().today().minusYears(YEARS);
    return p.intent().date().isPresent()
        || p.source().published().filter(d -> d.isAfter(old)).isPresent();
  }

  private static boolean decided(Planned p) {
    return !(p.fate().outcome() instanceof Outcome.Open);
  }

  /** A pledge, with what became of the plan that its words hold. */
  private Block.Line pledge(Utterance u, Set<String> used) {
    Block.Line line = sentences.utterance(0, u);
    Optional<Planned> plan = material.plans().stream().filter(p -> within(u, p)).findFirst();
    if (plan.isEmpty()) {
      return line;
    }
    used.add(plan.get().id().digits());
    List<Run> runs = new ArrayList<>(line.runs());
    plan.get().intent().date().ifPresent(d -> runs.add(new Run.Plain("; due " + Wording.date(d))));
    runs.addAll(outcome(plan.get()));
    return new Block.Line(0, runs);
  }

  private static boolean within(Utterance u, Planned p) {
    List<Passage> words = p.intent().plan().map(plan -> plan.evidence()).orElse(List.of());
    return u.told().stream()
        .anyMatch(
            at ->
                at.source().key().equals(p.source().key())
                    && Passage.overlap(at.passages(), words));
  }

  /** "; took place 3 May 2025 [4]", "; nothing seen of it since 1 June 2024". */
  List<Run> outcome(Planned p) {
    List<Run> runs = new ArrayList<>();
    switch (p.fate().outcome()) {
      case Outcome.Held held -> {
        Optional<Dossier> told = p.held();
        runs.add(
            new Run.Plain("; took place" + told.map(d -> ", " + Sentences.when(d)).orElse("")));
        told.ifPresent(d -> runs.addAll(sentences.cites(d)));
      }
      case Outcome.Cancelled cancelled ->
          runs.add(new Run.Plain("; called off, or put off without a date"));
      case Outcome.Postponed put ->
          runs.add(new Run.Plain("; put off to " + Wording.date(put.date())));
      case Outcome.Overdue overdue ->
          runs.add(
              new Run.Plain("; the date has passed, and what became of it was not recognised"));
      case Outcome.Open open -> {}
    }
    return runs;
  }
}
