package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.brief.wording.Wording;
import org.chancery.register.Dossier;
import org.chancery.register.sameness.Difference;
import org.chancery.register.sameness.SightingId;

/** Where the reports of one engagement differ. */
final class Disagreements {
  private final Material material;
  private final Sentences sentences;
  private final Request request;

  Disagreements(Material material, Sentences sentences, Request request) {
    this.material = material;
    this.sentences = sentences;
    this.request = request;
  }

  Section section() {
    List<Block> lines = new ArrayList<>();
    for (Dossier told : material.engagements()) {
      for (Difference d : told.group().differences()) {
        if (lines.size() < request.length().lines() && tells(d)) {
          lines.add(line(told, d));
        }
      }
    }
    return new Section("Where the sources differ", lines);
  }

  /** That one report names a topic or a person more is mostly its length. */
  private boolean tells(Difference d) {
    return switch (d) {
      case Difference.OfDate date -> true;
      case Difference.OfPlace place -> true;
      case Difference.OfKind kind -> true;
      case Difference.OfParticipant participant -> true;
      case Difference.OfTopic topic -> request.length() == Length.FULL;
    };
  }

  private Block.Line line(Dossier told, Difference difference) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Sentences.when(told)));
    switch (difference) {
      case Difference.OfDate d -> versions(runs, told, "the date", d.versions(), Wording::date);
      case Difference.OfPlace p -> versions(runs, told, "the place", p.versions(), v -> v);
      case Difference.OfKind k ->
          versions(runs, told, "what it was", k.versions(), v -> v.label().replace('-', ' '));
      case Difference.OfParticipant p -> {
        runs.add(
            new Run.Plain(": " + Sentences.participant(p.participant()) + " is named by some"));
        cite(runs, told, p.with());
        runs.add(new Run.Plain(", not by others"));
        cite(runs, told, p.without());
      }
      case Difference.OfTopic t -> {
        runs.add(new Run.Plain(": " + Wording.topics(List.of(t.topic())) + " is reported by some"));
        cite(runs, told, t.with());
        runs.add(new Run.Plain(", not by others"));
        cite(runs, told, t.without());
      }
    }
    return new Block.Line(0, runs);
  }

  private <V> void versions(
      List<Run> runs,
      Dossier told,
      String what,
      List<Difference.Version<V>> versions,
      Function<V, String> words) {
    runs.add(new Run.Plain(": " + what + " is "));
    for (int i = 0; i < versions.size(); i++) {
      runs.add(new Run.Plain((i == 0 ? "" : ", or ") + words.apply(versions.get(i).value())));
      cite(runs, told, versions.get(i).by());
    }
  }

  /** The first of some reports of an engagement. */
  private void cite(List<Run> runs, Dossier told, List<SightingId> by) {
    Map<SightingId, Integer> at = new HashMap<>();
    for (int i = 0; i < told.group().sightings().size(); i++) {
      at.put(told.group().sightings().get(i).id(), i);
    }
    by.stream()
        .map(id -> at.getOrDefault(id, -1))
        .filter(i -> i >= 0)
        .findFirst()
        .ifPresent(i -> runs.addAll(sentences.cites(told, i)));
  }
}
