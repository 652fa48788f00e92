package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Spoken;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Completes what rules read in a sentence by what was learned: who takes part in what each word
 * tells of, who is said to stay at which place, and who met though no word of the list says so.
 */
final class TellingJudge {
  /** How sure it must be that somebody takes part whom rules do not see there. */
  private static final long LINKED = 1000;

  /** How sure it must be that somebody takes no part whom rules see there. */
  private static final long NOT_LINKED = -1500;

  /** How sure a stay must be. */
  private static final long STAYS = 1000;

  /** What people do together where they are. */
  private static final Set<String> GATHERED =
      Set.of(
          "lead",
          "head",
          "attend",
          "chair",
          "co-chair",
          "hold",
          "host",
          "co-host",
          "sign",
          "address",
          "open");

  private final Triggers triggers;
  private final Judge judge;

  TellingJudge(Triggers triggers, Judge judge) {
    this.triggers = triggers;
    this.judge = judge;
  }

  /**
   * @param told what rules read in the sentence
   * @param surest for each two parties how surely they met, at the surest place so far; added to
   */
  List<Telling> complete(
      TellingFinder.Scene scene,
      Surroundings around,
      List<Telling> told,
      Map<Pairing, Long> surest) {
    List<Mention> mentions = Mention.all(scene);
    if (mentions.isEmpty()) {
      return told;
    }
    List<String> common = around.features(scene, triggers, mentions.size());
    List<List<Mention>> rows = Rows.of(scene, mentions);
    List<Telling> out = new ArrayList<>(linked(scene, mentions, rows, common, told));
    out.addAll(stays(scene, mentions, common, out));
    out.sort(Comparator.comparingInt(Telling::token));
    return mentions.size() < 2 ? out : met(scene, mentions, rows, common, out, surest);
  }

  private List<Telling> linked(
      TellingFinder.Scene scene,
      List<Mention> mentions,
      List<List<Mention>> rows,
      List<String> common,
      List<Telling> told) {
    List<Telling> out = new ArrayList<>();
    Set<Telling> done = new LinkedHashSet<>();
    for (int t = 0; t < scene.sentence().size(); t++) {
      int token = t;
      List<Trigger> possible =
          scene.cast().at(scene.index(), t).isPresent() ? List.of() : triggers.at(scene.tree(), t);
      if (possible.isEmpty() || isToldByNoun(scene, t, possible.get(0))) {
        continue;
      }
      List<Telling> said =
          told.stream().filter(x -> x.token() == token && !x.presence() && !x.implied()).toList();
      done.addAll(said);
      Trigger trigger =
          possible.stream()
              .filter(x -> said.stream().anyMatch(y -> y.kind() == x.kind()))
              .findFirst()
              .orElse(possible.get(0));
      Map<Integer, Long> odds = new HashMap<>();
      List<Party> parties = new ArrayList<>();
      for (Mention m : Mention.nearest(mentions, t)) {
        parties.add(m.party());
        odds.put(
            m.party().id(),
            judge.linked(PairFeatures.link(scene, common, t, trigger, m, mentions, said)));
      }
      rows.forEach(r -> Rows.level(r.stream().map(Mention::party).toList(), odds));
      out.addAll(
          said.isEmpty()
              ? fresh(scene, t, trigger, parties, odds)
              : NounReader.isOfOthers(scene.tree(), t)
                  ? said
                  : amended(said, parties, odds, NounReader.isAround(scene.tree(), t)));
    }
    told.stream().filter(x -> !done.contains(x)).forEach(out::add);
    return out;
  }

  /** "opened the consultations", "attended the dinner": the noun says what it was. */
  private boolean isToldByNoun(TellingFinder.Scene scene, int verb, Trigger trigger) {
    return trigger.frame() == Trigger.Frame.ATTEND
        && scene.tree().children(verb, "obj", "obl").stream()
            .anyMatch(o -> !triggers.at(scene.tree(), o).isEmpty());
  }

  /**
   * Whether the verb has one of the objects that it needs: mines are laid, too, not only wreaths.
   */
  private static boolean hasObject(TellingFinder.Scene scene, int verb, Trigger trigger) {
    if (!trigger.verb() || trigger.objects().isEmpty()) {
      return true;
    }
    Tree tree = scene.tree();
    Sentence s = scene.sentence();
    return tree.children(verb, "obj", "nsubj:pass", "obl").stream()
            .anyMatch(o -> trigger.isObject(s, o))
        || (tree.is(verb, "acl") && trigger.isObject(s, s.head(verb)));
  }

  /** Where rules see nobody. */
  private static List<Telling> fresh(
      TellingFinder.Scene scene,
      int token,
      Trigger trigger,
      List<Party> parties,
      Map<Integer, Long> odds) {
    List<Party> in = parties.stream().filter(p -> odds.getOrDefault(p.id(), 0L) > LINKED).toList();
    if (in.isEmpty()
        || !hasObject(scene, token, trigger)
        || trigger.verb() && new VerbReader(scene, token, trigger).isSaidToNobody()
        || NounReader.isAccount(scene.tree(), token)
        || NounReader.isOfOthers(scene.tree(), token)) {
      return List.of();
    }
    Status status =
        (trigger.verb() ? Clause.ofVerb(scene.tree(), token) : Clause.ofNoun(scene.tree(), token))
            .orElse(Status.HELD);
    Telling told =
        new TellingMaker(scene, token)
            .make(trigger.kind(), status, scene.company(), false)
            .with(in);
    boolean open = trigger.open() && !Telegraph.used(scene.sentence(), token);
    return List.of(open ? told.asOpen() : told);
  }

  /** Those who are surely in added, those who are surely not left out. */
  private static List<Telling> amended(
      List<Telling> said, List<Party> parties, Map<Integer, Long> odds, boolean around) {
    List<Telling> out = new ArrayList<>();
    for (Telling x : said) {
      if (around && x.parties().size() >= 2) {
        // "following the meeting of A and B, C said": C need not have been there.
        out.add(x);
        continue;
      }
      List<Party> who = new ArrayList<>(x.parties());
      who.removeIf(p -> odds.getOrDefault(p.id(), 0L) < NOT_LINKED);
      for (Party p : parties) {
        // "met A and, separately, B": whom the same word tells of apart stay apart.
        if (odds.getOrDefault(p.id(), 0L) > LINKED && said.stream().noneMatch(o -> o.names(p))) {
          who.add(p);
        }
      }
      if (!who.isEmpty() || x.parties().isEmpty()) {
        out.add(x.with(who));
      }
    }
    return out;
  }

  private List<Telling> stays(
      TellingFinder.Scene scene, List<Mention> mentions, List<String> common, List<Telling> told) {
    List<Telling> out = new ArrayList<>();
    for (Located l : scene.places()) {
      for (Mention m : Mention.nearest(mentions, l.first())) {
        if (m.party() instanceof Party.Body b && b.role().isEmpty()
            || isLeft(scene, l)
            || Spoken.isTopic(scene.sentence(), l.first(), l.last(), m.head())) {
          // A state as such travels nowhere.
          continue;
        }
        boolean said = told.stream().anyMatch(x -> x.kind() == Kind.VISIT && x.names(m.party()));
        long odds = judge.stays(PairFeatures.stay(scene, common, m, l, said));
        if (odds > STAYS && !said) {
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
    return out;
  }

  /** "From Fiji he moves on to Tuvalu": where he was, told elsewhere or not at all. */
  private static boolean isLeft(TellingFinder.Scene scene, Located place) {
    int before = place.first() - 1;
    return before >= 0 && scene.sentence().form(before).equalsIgnoreCase("from");
  }

  /** "the partnership established by A and B": what they made, and not that they met. */
  private static boolean isMade(TellingFinder.Scene scene, List<Mention> mentions, Encounter e) {
    Tree tree = scene.tree();
    Sentence s = scene.sentence();
    Set<Integer> makers = new LinkedHashSet<>();
    for (Mention m : mentions) {
      int verb = s.head(m.head());
      if (verb >= 0
          && tree.marker(m.head()).equals("by")
          && tree.is(verb, "acl")
          && s.xpos(verb).equals("VBN")
          && !GATHERED.contains(s.lemma(verb).toLowerCase(Locale.ROOT))) {
        makers.add(m.head());
      }
    }
    return mentions.stream()
        .filter(m -> m.party().id() == e.first().id() || m.party().id() == e.second().id())
        .anyMatch(
            m ->
                makers.contains(m.head())
                    || tree.is(m.head(), "conj") && makers.contains(s.head(m.head())));
  }

  private static boolean isState(Party p) {
    return p instanceof Party.Body b && b.role().isEmpty();
  }

  private List<Telling> met(
      TellingFinder.Scene scene,
      List<Mention> mentions,
      List<List<Mention>> rows,
      List<String> common,
      List<Telling> told,
      Map<Pairing, Long> surest) {
    Map<Pairing, Long> odds = new HashMap<>();
    Map<Pairing, Encounter> by = new LinkedHashMap<>();
    Map<Integer, Party> parties = new LinkedHashMap<>();
    for (Encounter e : PairFeatures.encounters(scene, common, mentions)) {
      Pairing p = Pairing.of(e.first(), e.second());
      long sure = judge.met(e);
      odds.put(p, sure);
      surest.merge(p, sure, Math::max);
      by.put(p, e);
      parties.put(e.first().id(), e.first());
      parties.put(e.second().id(), e.second());
    }
    boolean journey = told.stream().anyMatch(t -> t.kind() == Kind.VISIT);
    List<Telling> out = new ArrayList<>();
    Set<Pairing> covered = new LinkedHashSet<>();
    for (Telling t : told) {
      boolean around = t.parties().size() >= 2 && NounReader.isAround(scene.tree(), t.token());
      boolean alone = t.presence() || t.kind() == Kind.VISIT || around;
      Telling whole = alone ? t : joined(t, told, parties, odds, rows);
      out.add(whole);
      for (Party a : whole.parties()) {
        whole.parties().forEach(b -> covered.add(Pairing.of(a, b)));
      }
      // "met A, B and C": who is met by one word, each apart, did not meet the others by it.
      told.stream()
          .filter(o -> o != t && o.token() == t.token() && o.kind() != Kind.VISIT)
          .flatMap(o -> o.parties().stream())
          .forEach(b -> whole.parties().forEach(a -> covered.add(Pairing.of(a, b))));
    }
    by.entrySet().stream()
        .filter(e -> odds.getOrDefault(e.getKey(), 0L) > 0)
        .sorted(Comparator.comparingLong(e -> -odds.getOrDefault(e.getKey(), 0L)))
        .forEach(
            e -> {
              // "will visit Peru and Chile": the two need not have met for it.
              boolean visited =
                  journey && isState(e.getValue().first()) && isState(e.getValue().second());
              boolean apart = visited || isMade(scene, mentions, e.getValue());
              if (!covered.contains(e.getKey()) && !apart) {
                out.add(implied(scene, e.getValue(), parties, odds, by, covered));
              }
            });
    return out;
  }

  /**
   * Everybody who surely met all of those that a place tells of takes part as well; and who is
   * named in a row with one of them and surely met another.
   */
  private static Telling joined(
      Telling t,
      List<Telling> told,
      Map<Integer, Party> parties,
      Map<Pairing, Long> odds,
      List<List<Mention>> rows) {
    List<Party> company = new ArrayList<>(t.parties());
    for (Party x : parties.values()) {
      boolean apart = told.stream().anyMatch(o -> o.token() == t.token() && o.names(x));
      boolean with =
          !t.parties().isEmpty()
              && (metAll(x, t.parties(), odds) || metBesideOthers(x, t.parties(), odds, rows));
      if (with && !apart && company.stream().noneMatch(m -> m.id() == x.id())) {
        company.add(x);
      }
    }
    return company.size() == t.parties().size() ? t : t.with(company);
  }

  /** "A met B, C and D": C did so as B did, if A surely met C. */
  private static boolean metBesideOthers(
      Party x, List<Party> others, Map<Pairing, Long> odds, List<List<Mention>> rows) {
    for (List<Mention> row : rows) {
      if (Rows.names(row, x) && others.stream().anyMatch(m -> Rows.names(row, m))) {
        return others.stream()
            .anyMatch(
                m ->
                    m.id() != x.id()
                        && !Rows.names(row, m)
                        && odds.getOrDefault(Pairing.of(m, x), -1L) > 0);
      }
    }
    return false;
  }

  private static boolean metAll(Party x, List<Party> others, Map<Pairing, Long> odds) {
    return others.stream()
        .allMatch(m -> m.id() != x.id() && odds.getOrDefault(Pairing.of(m, x), -1L) > 0);
  }

  /** What two who met, and all who met both, did together, though no word says outright what. */
  private Telling implied(
      TellingFinder.Scene scene,
      Encounter surest,
      Map<Integer, Party> parties,
      Map<Pairing, Long> odds,
      Map<Pairing, Encounter> by,
      Set<Pairing> covered) {
    List<Party> company = new ArrayList<>(List.of(surest.first(), surest.second()));
    for (Party x : parties.values()) {
      if (metAll(x, company, odds)) {
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
    int anchor = surest.anchor();
    Status status =
        Clause.ofVerb(scene.tree(), Clause.governor(scene.tree(), anchor)).orElse(Status.HELD);
    return new TellingMaker(scene, anchor)
        .make(judge.kind(pairs), status, scene.company(), true)
        .with(company)
        .asImplied();
  }
}
