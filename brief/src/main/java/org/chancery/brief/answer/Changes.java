package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.brief.table.Table;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.outcome.Outcome;

/** What the register has on some subjects that it did not have on a day. */
public final class Changes {
  private final Citations citations = new Citations();
  private final List<Section> sections = new ArrayList<>();
  private final List<Dossier> engagements = new ArrayList<>();
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Planned> plans = new ArrayList<>();

  private Changes() {}

  /**
   * A subject then and now.
   *
   * @param then as the register stood on the day
   * @param now as it stands
   */
  public record Turn(Material then, Material now) {}

  /**
   * @param since the day; what was on the register at its end is not new
   */
  public static Answer of(List<Turn> turns, LocalDate since, Request request) {
    Changes changes = new Changes();
    turns.forEach(turn -> changes.add(turn, request));
    String title =
        turns.size() == 1 ? turns.get(0).now().subject().name() : turns.size() + " subjects";
    Table told = Tables.engagements(changes.engagements.stream().distinct().toList());
    return Answer.of(
        new Page(
            title,
            "New on the register since " + Sentences.day(since),
            request.marking(),
            changes.sections,
            changes.citations.all()),
        List.of(
            told,
            Tables.statements(changes.utterances.stream().distinct().toList()),
            Tables.plans(changes.plans.stream().distinct().toList())));
  }

  private void add(Turn turn, Request request) {
    Material now = turn.now();
    Sentences sentences = new Sentences(citations, Brief.sides(now.subject(), request));
    Fates fates = new Fates(sentences, now.named());
    List<Block> lines = new ArrayList<>();
    for (Dossier told : fresh(turn)) {
      engagements.add(told);
      lines.add(sentences.engagement(told));
    }
    for (Planned p : turned(turn)) {
      plans.add(p);
      lines.add(fates.line(new Announced(p, List.of())));
    }
    for (Utterance u : said(turn)) {
      utterances.add(u);
      lines.add(sentences.utterance(0, u));
    }
    if (!lines.isEmpty()) {
      sections.add(new Section(now.subject().name(), lines));
    }
  }

  /** Engagements of which no report was there. */
  private static List<Dossier> fresh(Turn turn) {
    Set<String> known = new HashSet<>();
    turn.then().engagements().forEach(d -> d.tellings().forEach(t -> known.add(t.id().digits())));
    turn.then().unsure().forEach(d -> d.tellings().forEach(t -> known.add(t.id().digits())));
    return turn.now().engagements().stream()
        .filter(d -> d.tellings().stream().noneMatch(t -> known.contains(t.id().digits())))
        .toList();
  }

  /** Plans that are new, or of which something else is known than then. */
  private static List<Planned> turned(Turn turn) {
    Map<String, String> known = new HashMap<>();
    turn.then().plans().forEach(p -> known.put(p.id().digits(), Tables.outcome(p)));
    return turn.now().plans().stream()
        .filter(
            p ->
                !known.containsKey(p.id().digits())
                    || !known.get(p.id().digits()).equals(Tables.outcome(p)))
        .filter(
            p ->
                !(p.fate().outcome() instanceof Outcome.Overdue)
                    || known.containsKey(p.id().digits()))
        .toList();
  }

  private static List<Utterance> said(Turn turn) {
    Set<String> known = new HashSet<>();
    turn.then().utterances().forEach(u -> known.add(u.id().digits()));
    return turn.now().utterances().stream().filter(u -> !known.contains(u.id().digits())).toList();
  }
}
