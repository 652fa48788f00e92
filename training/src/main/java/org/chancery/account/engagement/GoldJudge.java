package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.decision.Case;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.score.Alike;

/**
 * Decides as the annotation of a report does, and keeps each case to learn from. What is told in
 * single sentences is decided by a model that never saw the report, so that decisions on drafts are
 * learned from such drafts as new reports give.
 */
final class GoldJudge implements Judge {
  /** What is decided. */
  enum Question {
    MET,
    KIND,
    LINKED,
    STAYS,
    SAME,
    REAL,
    TAKES_PART
  }

  private static final long YES = 1000;
  private static final long NO = -1000;

  private final ReadReport report;
  private final Optional<Judge> sentences;
  private final Map<Question, List<Case>> cases = new EnumMap<>(Question.class);
  private final Set<Engagement> taken = new HashSet<>();
  private final Map<Integer, Set<Engagement>> of = new HashMap<>();

  /**
   * @param sentences decides what single sentences tell; where there is none, rules do alone, and
   *     the cases of single sentences are kept
   */
  GoldJudge(ReadReport report, Optional<Judge> sentences) {
    this.report = report;
    this.sentences = sentences;
    for (Question q : Question.values()) {
      cases.put(q, new ArrayList<>());
    }
  }

  List<Case> cases(Question q) {
    return List.copyOf(cases.getOrDefault(q, List.of()));
  }

  private void keep(Question q, List<String> features, int label) {
    cases.computeIfAbsent(q, k -> new ArrayList<>()).add(new Case(report.fold(), features, label));
  }

  private void keep(Question q, List<String> features, boolean label) {
    keep(q, features, label ? 1 : 0);
  }

  /** The annotated engagements that somebody takes part in. */
  private Set<Engagement> of(Party party) {
    return of.computeIfAbsent(
        party.id(),
        id -> {
          Set<Engagement> out = new HashSet<>();
          for (Engagement g : report.gold()) {
            if (g.participants().stream().anyMatch(p -> isSame(p, party))) {
              out.add(g);
            }
          }
          return out;
        });
  }

  private static boolean isSame(org.chancery.record.Participant p, Party party) {
    return party.participant().filter(q -> Alike.participants(p, q)).isPresent();
  }

  @Override
  public long met(Encounter pair) {
    if (sentences.isPresent()) {
      return sentences.get().met(pair);
    }
    List<Engagement> common =
        report.gold().stream()
            .filter(of(pair.first())::contains)
            .filter(of(pair.second())::contains)
            .toList();
    keep(Question.MET, pair.features(), !common.isEmpty());
    common.stream()
        .mapToInt(g -> g.kind().ordinal())
        .min()
        .ifPresent(kind -> keep(Question.KIND, pair.features(), kind));
    return 0;
  }

  @Override
  public Kind kind(List<Encounter> pairs) {
    return sentences.map(j -> j.kind(pairs)).orElse(Kind.MEETING);
  }

  @Override
  public long linked(Link link) {
    if (sentences.isPresent()) {
      return sentences.get().linked(link);
    }
    Set<Engagement> told = new HashSet<>();
    for (Telling t : link.said()) {
      told(t).filter(g -> alike(g.kind(), t.kind())).ifPresent(told::add);
    }
    if (told.isEmpty()) {
      report.gold().stream().filter(g -> alike(g.kind(), link.trigger().kind())).forEach(told::add);
    }
    keep(Question.LINKED, link.features(), of(link.party()).stream().anyMatch(told::contains));
    return link.isSaid() ? YES : 0;
  }

  private static boolean alike(Kind a, Kind b) {
    return a == b || Draft.TALKS.contains(a) && Draft.TALKS.contains(b);
  }

  @Override
  public long stays(Stay stay) {
    if (sentences.isPresent()) {
      return sentences.get().stays(stay);
    }
    Site site = stay.site();
    boolean told =
        of(stay.party()).stream()
            .anyMatch(
                g ->
                    g.kind() == Kind.VISIT
                        && g.country().equals(site.country())
                        && (g.place().isEmpty()
                            || site.city().isEmpty()
                            || g.place().equals(site.city())));
    keep(Question.STAYS, stay.features(), told);
    return 0;
  }

  @Override
  public long same(Draft draft, Telling telling, List<String> features) {
    Optional<Engagement> one = told(draft.parties, draft.kind, draft.status, draft.date);
    Optional<Engagement> other = told(telling);
    if (one.isEmpty() && other.isEmpty()) {
      return draft.isSame(telling) ? YES : NO;
    }
    boolean same = one.isPresent() && one.equals(other);
    keep(Question.SAME, features, same);
    return same ? YES : NO;
  }

  @Override
  public long takesPart(Draft draft, Party party, List<String> features) {
    Optional<Engagement> g = told(draft.parties, draft.kind, draft.status, draft.date);
    if (g.isEmpty()) {
      return YES;
    }
    boolean in = of(party).contains(g.get());
    keep(Question.TAKES_PART, features, in);
    return in ? YES : NO;
  }

  @Override
  public long real(Draft draft, List<String> features) {
    Optional<Engagement> g =
        best(draft.parties, draft.kind, draft.status, draft.date, 0.5, false)
            .filter(e -> !taken.contains(e));
    g.ifPresent(taken::add);
    keep(Question.REAL, features, g.isPresent());
    return YES;
  }

  private Optional<Engagement> told(Telling t) {
    return told(t.parties(), t.kind(), t.status(), t.date());
  }

  /**
   * The annotated engagement that is most likely told of; a part of those who were there will do.
   */
  private Optional<Engagement> told(
      List<Party> parties, Kind kind, Status status, Optional<PartialDate> date) {
    return best(parties, kind, status, date, 0.45, true);
  }

  private Optional<Engagement> best(
      List<Party> parties,
      Kind kind,
      Status status,
      Optional<PartialDate> date,
      double least,
      boolean part) {
    Engagement best = null;
    double most = least;
    for (Engagement g : report.gold()) {
      long common =
          g.participants().stream()
              .filter(p -> parties.stream().anyMatch(q -> isSame(p, q)))
              .count();
      if (common == 0 || !part && taken.contains(g)) {
        continue;
      }
      double who = 2.0 * common / (parties.size() + g.participants().size());
      double score =
          (part ? Math.max(who, 0.6 * common / parties.size()) : who)
              + (g.kind() == kind ? 0.2 : 0)
              + (g.date().equals(date) ? 0.15 : 0)
              + (g.status() == status ? 0.05 : 0);
      if (score > most) {
        most = score;
        best = g;
      }
    }
    return Optional.ofNullable(best);
  }
}
