package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Finds who met in a sentence by what was learned, beside the words that say so outright: every
 * two parties are decided on, and those who met each and all are one company.
 */
final class EncounterReader {
  /** How sure a meeting must be that no word of the list tells of. */
  private static final long SURE = Long.getLong("sure", 0);

  /** How sure it must be that somebody joins a company. */
  private static final long JOINS = Long.getLong("joins", 0);

  private final Triggers triggers;
  private final Encounters encounters;
  private final Judge judge;

  EncounterReader(Triggers triggers, Judge judge) {
    this.triggers = triggers;
    this.encounters = new Encounters(triggers);
    this.judge = judge;
  }

  /**
   * @param told what the words of the sentence say outright
   * @return the same, with those whom it left out, and what else the sentence tells of
   */
  List<Telling> read(
      TellingFinder.Scene scene,
      boolean title,
      int order,
      Optional<LocalDate> published,
      List<Telling> told,
      Map<Pairing, Long> known) {
    List<Telling> linked = linked(scene, title, order, published, told);
    return met(scene, title, order, published, linked, known);
  }

  private static final long IN = Long.getLong("in", 500);
  private static final long OUT = Long.getLong("out", -500);
  private static final long STAY = Long.getLong("stay", 0);

  /** Who takes part in what each word of the list tells of, and who is said to stay where. */
  private List<Telling> linked(
      TellingFinder.Scene scene,
      boolean title,
      int order,
      Optional<LocalDate> published,
      List<Telling> told) {
    List<Encounters.Mention> mentions = Encounters.mentions(scene);
    if (mentions.isEmpty()) {
      return told;
    }
    List<String> common = encounters.common(scene, title, order, published, mentions);
    List<Telling> out = new ArrayList<>();
    Set<Telling> done = new LinkedHashSet<>();
    for (int t = 0; t < scene.sentence().size(); t++) {
      int token = t;
      if (scene.cast().at(scene.index(), t).isPresent()) {
        continue;
      }
      List<Telling> said =
          told.stream()
              .filter(x -> x.token() == token && !x.presence() && !x.implied())
              .toList();
      List<Trigger> possible = triggers.at(scene.tree(), t);
      if (possible.isEmpty()) {
        continue;
      }
      Trigger trigger =
          possible.stream()
              .filter(x -> said.stream().anyMatch(y -> y.kind() == x.kind()))
              .findFirst()
              .orElse(possible.get(0));
      Map<Integer, Party> in = new LinkedHashMap<>();
      Set<Integer> not = new LinkedHashSet<>();
      for (Encounters.Mention m : nearest(mentions, t)) {
        boolean by = said.stream().anyMatch(x -> x.parties().stream().anyMatch(p -> p.id() == m.party().id()));
        String how = said.isEmpty() ? "none" : by ? "in" : "out";
        List<String> f = encounters.link(scene, common, t, trigger, m, how);
        long odds = judge.linked(scene, t, trigger, m.party(), said, f);
        if (odds > IN) {
          in.put(m.party().id(), m.party());
        } else if (odds < OUT) {
          not.add(m.party().id());
        }
      }
      if (said.isEmpty()) {
        if (!in.isEmpty() && LINKNEW) {
          Status status =
              (trigger.verb() ? Clause.ofVerb(scene.tree(), t) : Clause.ofNoun(scene.tree(), t))
                  .orElse(Status.HELD);
          out.add(
              new TellingMaker(scene, t)
                  .make(trigger.kind(), status, scene.company(), false)
                  .with(List.copyOf(in.values())));
        }
        continue;
      }
      for (Telling x : said) {
        done.add(x);
        List<Party> parties = new ArrayList<>(x.parties());
        parties.removeIf(p -> not.contains(p.id()));
        for (Party p : in.values()) {
          boolean apart =
              said.stream()
                  .anyMatch(o -> o != x && o.parties().stream().anyMatch(q -> q.id() == p.id()));
          if (!apart && parties.stream().noneMatch(q -> q.id() == p.id())) {
            parties.add(p);
          }
        }
        if (!parties.isEmpty() || x.parties().isEmpty()) {
          out.add(x.with(parties));
        }
      }
    }
    told.stream().filter(x -> !done.contains(x)).forEach(out::add);
    for (Located l : scene.places()) {
      for (Encounters.Mention m : nearest(mentions, l.first())) {
        if (m.party() instanceof Party.Body b && b.role().isEmpty()) {
          continue;
        }
        boolean by =
            out.stream()
                .anyMatch(
                    x ->
                        x.kind() == Kind.VISIT
                            && x.parties().stream().anyMatch(p -> p.id() == m.party().id()));
        List<String> f = encounters.stay(scene, common, m, l, by ? "in" : "none");
        long odds = judge.stays(scene, m.party(), l.site(), f);
        if (odds > STAY && !by) {
          Status status =
              Clause.ofVerb(scene.tree(), Clause.governor(scene.tree(), m.head()))
                  .orElse(Status.HELD);
          out.add(
              new TellingMaker(scene, m.head())
                  .make(Kind.VISIT, status, scene.company(), false)
                  .with(List.of(m.party()))
                  .at(l.site()));
        }
      }
    }
    out.sort(Comparator.comparingInt(Telling::token));
    return out;
  }

  private static final boolean LINKNEW = Boolean.parseBoolean(System.getProperty("linknew", "true"));

  /** For each party its mention that is nearest to a token. */
  private static List<Encounters.Mention> nearest(List<Encounters.Mention> mentions, int token) {
    Map<Integer, Encounters.Mention> out = new LinkedHashMap<>();
    for (Encounters.Mention m : mentions) {
      out.merge(
          m.party().id(),
          m,
          (a, b) -> Math.abs(a.head() - token) <= Math.abs(b.head() - token) ? a : b);
    }
    return List.copyOf(out.values());
  }

  private List<Telling> met(
      TellingFinder.Scene scene,
      boolean title,
      int order,
      Optional<LocalDate> published,
      List<Telling> told,
      Map<Pairing, Long> known) {
    List<Encounter> all = encounters.of(scene, title, order, published);
    if (all.isEmpty()) {
      return told;
    }
    Map<Pairing, Long> odds = new HashMap<>();
    Map<Pairing, Encounter> by = new HashMap<>();
    Map<Integer, Party> parties = new LinkedHashMap<>();
    for (Encounter e : all) {
      Pairing p = Pairing.of(e.first(), e.second());
      long sure = judge.met(e);
      odds.put(p, sure);
      known.merge(p, sure, Math::max);
      by.put(p, e);
      parties.put(e.first().id(), e.first());
      parties.put(e.second().id(), e.second());
    }
    List<Telling> out = new ArrayList<>();
    Set<Pairing> covered = new LinkedHashSet<>();
    for (Telling t : told) {
      Telling whole = t.presence() || t.kind() == Kind.VISIT ? t : joined(t, told, parties, odds);
      out.add(whole);
      for (Party a : whole.parties()) {
        for (Party b : whole.parties()) {
          covered.add(Pairing.of(a, b));
        }
      }
    }
    List<Encounter> sure =
        all.stream()
            .filter(e -> odds.get(Pairing.of(e.first(), e.second())) > SURE)
            .sorted(Comparator.comparingLong(e -> -odds.get(Pairing.of(e.first(), e.second()))))
            .toList();
    for (Encounter e : sure) {
      if (covered.contains(Pairing.of(e.first(), e.second()))) {
        continue;
      }
      List<Party> company = new ArrayList<>(List.of(e.first(), e.second()));
      for (Party x : parties.values()) {
        boolean all2 =
            company.stream()
                .allMatch(m -> m.id() != x.id() && odds.getOrDefault(Pairing.of(m, x), -1L) > SURE);
        if (all2) {
          company.add(x);
        }
      }
      List<Encounter> pairs = new ArrayList<>();
      for (int i = 0; i < company.size(); i++) {
        for (int j = i + 1; j < company.size(); j++) {
          Pairing p = Pairing.of(company.get(i), company.get(j));
          covered.add(p);
          Optional.ofNullable(by.get(p)).ifPresent(pairs::add);
        }
      }
      Kind kind = judge.kind(pairs);
      out.add(telling(scene, e.anchor(), kind, company));
    }
    return out;
  }

  private static Telling joined(
      Telling t, List<Telling> told, Map<Integer, Party> parties, Map<Pairing, Long> odds) {
    List<Party> company = new ArrayList<>(t.parties());
    // "met A and, separately, B": whom the same word tells of apart stay apart.
    Set<Integer> apart = new LinkedHashSet<>();
    told.stream()
        .filter(o -> o != t && o.token() == t.token())
        .forEach(o -> o.parties().forEach(p -> apart.add(p.id())));
    for (Party x : parties.values()) {
      boolean other = company.stream().noneMatch(m -> m.id() == x.id());
      boolean with =
          !t.parties().isEmpty()
              && t.parties().stream()
                  .allMatch(m -> odds.getOrDefault(Pairing.of(m, x), -1L) > JOINS);
      if (other && with && !apart.contains(x.id())) {
        company.add(x);
      }
    }
    return company.size() == t.parties().size() ? t : t.with(company);
  }

  private static Telling telling(
      TellingFinder.Scene scene, int anchor, Kind kind, List<Party> parties) {
    Status status =
        Clause.ofVerb(scene.tree(), Clause.governor(scene.tree(), anchor)).orElse(Status.HELD);
    Company company = scene.company();
    Telling t = new TellingMaker(scene, anchor).make(kind, status, company, true);
    return t.with(parties).asImplied();
  }
}
