package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Act;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;

/** What was promised and planned, due when, what became of it, and what comes next. */
final class Commitments {
  /** What is without a date and this old, in years, is not awaited any more. */
  private static final int YEARS = 1;

  private final Material material;
  private final Sentences sentences;
  private final Request request;
  private final List<Announced> announced;
  private final Fates fates;

  Commitments(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
    this.announced = Announced.of(material.plans());
    this.fates = new Fates(sentences, material.named());
  }

  /** Pledges, and plans of which it is known what became of them. */
  Section promised() {
    List<Utterance> pledges =
        material.utterances().stream().filter(u -> u.statement().act() == Act.PLEDGE).toList();
    Set<String> used = new HashSet<>();
    pledges.forEach(u -> plan(u).ifPresent(p -> used.add(p.id().digits())));
    List<Announced> plans =
        announced.stream()
            .filter(a -> a.all().noneMatch(p -> used.contains(p.id().digits())))
            .filter(a -> decided(a.plan()))
            .toList();
    int room = request.length().lines(material.subject());
    List<Block> lines = new ArrayList<>();
    pledges.stream().limit(room).forEach(u -> lines.add(pledge(u)));
    plans.stream().limit(room).forEach(a -> lines.add(fates.line(a)));
    return new Section(
        Headings.of("Promised and planned", lines.size(), pledges.size() + plans.size()), lines);
  }

  /** What is still to come, the nearest first; then what has no date. What is told first is not. */
  Section next() {
    List<Announced> all = awaited().filter(a -> first().filter(a::equals).isEmpty()).toList();
    List<Block> lines =
        all.stream()
            .limit(request.length().lines(material.subject()))
            .<Block>map(a -> sentences.planned(a, List.of()))
            .toList();
    String heading = first().isPresent() ? "Coming up after that" : "Coming up";
    return new Section(Headings.of(heading, lines.size(), all.size()), lines);
  }

  /** The first thing that is still to come on a known day. */
  Optional<Announced> first() {
    return awaited()
        .filter(a -> a.date().isPresent())
        .min(
            Comparator.comparing((Announced a) -> a.date().map(PartialDate::last).orElseThrow())
                .thenComparing(a -> -a.again().size())
                .thenComparing(a -> a.plan().id()));
  }

  private Stream<Announced> awaited() {
    return announced.stream()
        .filter(a -> next(a.plan()))
        .sorted(
            Comparator.comparing(
                    (Announced a) -> a.date().map(PartialDate::first).orElse(LocalDate.MAX))
                .thenComparing(a -> a.plan().id()));
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

  /** The plan that the words of a pledge hold. */
  private Optional<Planned> plan(Utterance u) {
    return material.plans().stream().filter(p -> within(u, p)).findFirst();
  }

  /** A pledge, with what became of the plan that its words hold. */
  private Block.Line pledge(Utterance u) {
    List<Run> runs = new ArrayList<>(sentences.utterance(0, u).runs());
    plan(u)
        .ifPresent(
            p -> {
              p.intent().date().ifPresent(d -> runs.add(new Run.Plain("; due " + Wording.date(d))));
              runs.addAll(fates.outcome(p));
            });
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
}
