package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Words;
import org.chancery.brief.wording.Wording;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.fact.FactId;
import org.chancery.register.outcome.Outcome;

/**
 * Plans and what became of them, in lines.
 *
 * @param named of plans whose time has passed without a word on them: where a later report names
 *     them, by the plan's id
 */
record Fates(Sentences sentences, Map<FactId, Utterance.At> named) {
  /** Letters of a report's words that are quoted on the page; longer ones stand with the source. */
  private static final int QUOTED = 160;

  /** A plan and what became of it, its sources first. */
  Block.Line line(Announced a) {
    List<Run> runs = new ArrayList<>(sentences.planned(a, List.of()).runs());
    runs.addAll(outcome(a.plan()));
    return new Block.Line(0, runs);
  }

  /** "; took place 3 May 2025 [4]", "; nothing seen of it since 1 June 2024". */
  List<Run> outcome(Planned p) {
    List<Run> runs = new ArrayList<>();
    switch (p.fate().outcome()) {
      case Outcome.Held held -> {
        Optional<Dossier> told = p.held();
        runs.add(new Run.Plain("; took place" + told.map(d -> ": " + it(d)).orElse("")));
        told.ifPresent(d -> runs.addAll(sentences.cites(d)));
      }
      case Outcome.Cancelled cancelled -> {
        Optional<Dossier> later = p.held();
        runs.add(
            new Run.Plain(
                "; called off, or put off without a date"
                    + later.map(d -> "; then took place: " + it(d)).orElse("")));
        later.ifPresent(d -> runs.addAll(sentences.cites(d)));
      }
      case Outcome.Postponed put ->
          runs.add(new Run.Plain("; put off to " + Wording.date(put.date())));
      case Outcome.Overdue overdue -> runs.addAll(passed(p));
      case Outcome.Open open -> {}
    }
    return runs;
  }

  /** "conference “Mine Action 2024”, 30 May 2024". */
  private static String it(Dossier told) {
    return Sentences.what(Engagements.of(told)) + ", " + Sentences.when(told);
  }

  /** No engagement is known; a later report may name it all the same. */
  private List<Run> passed(Planned p) {
    Optional<Utterance.At> later = Optional.ofNullable(named.get(p.id()));
    if (later.isEmpty()) {
      return List.of(
          new Run.Plain("; the date has passed, and what became of it was not recognised"));
    }
    Utterance.At at = later.get();
    String words = Words.at(at.source().page(), at.passages().get(0));
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain("; the date has passed; a later report speaks of it"));
    if (words.length() <= QUOTED) {
      runs.add(new Run.Plain(": "));
      runs.add(new Run.Quoted(words));
    }
    runs.addAll(sentences.cites(at.source(), at.passages()));
    return runs;
  }
}
