package org.chancery.account.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.People.Somebody;
import org.chancery.record.Office;

/**
 * Settles who holds what once all names of a report are known: titles of courtesy go, offices
 * without a body get theirs, and known leaders the office that the next sentence speaks of.
 */
final class Tenures {
  private final People people;
  private final List<List<Mention>> mentions;
  private final Belonging belonging;

  Tenures(People people, List<List<Mention>> mentions, Belonging belonging) {
    this.people = people;
    this.mentions = mentions;
    this.belonging = belonging;
  }

  void settle(Map<Mention, Somebody> named) {
    people.all().forEach(s -> dropCourtesies(s.held));
    titleLeaders(named);
    for (Somebody s : people.all()) {
      for (Held h : s.held) {
        belonging.note(s.id, h.office().role().orElse(""), h.office().code());
      }
    }
    mentions.forEach(sentence -> carry(sentence, named));
    for (Somebody s : people.all()) {
      belong(s);
      if (s.held.isEmpty()) {
        represent(s, named);
      }
    }
    nameProperly();
  }

  /** Titles of courtesy, loose words and none at all, which say nothing beside an office. */
  private static final Set<String> COURTESIES =
      Set.of(
          "",
          "ambassador",
          "prince",
          "princess",
          "cardinal",
          "archbishop",
          "bishop",
          "senator",
          "excellency",
          "majesty",
          "chief",
          "leader",
          "head",
          "diplomat",
          "chief diplomat",
          "top diplomat",
          "career diplomat");

  /** Whether nothing proper is known of what somebody holds. */
  static boolean onlyCourtesies(List<Held> held) {
    return held.stream()
        .allMatch(h -> COURTESIES.contains(OfficeParser.lower(h.office().role().orElse(""))));
  }

  private static void dropCourtesies(List<Held> held) {
    List<Held> proper =
        held.stream().filter(h -> !isCourtesy(h) || isHeadOfAnother(h, held)).toList();
    if (!proper.isEmpty() && proper.size() < held.size()) {
      Optional<Office> owned =
          held.stream().map(Held::office).filter(o -> o.body().isPresent()).findFirst();
      held.clear();
      held.addAll(proper);
      Held first = held.get(0);
      if (owned.isPresent() && held.stream().allMatch(h -> h.office().body().isEmpty())) {
        Office office = new Office(first.office().role(), owned.get().body(), owned.get().code());
        held.set(0, new Held(office, first.sentence(), first.first(), first.last()));
      }
    }
  }

  private static boolean isCourtesy(Held h) {
    return COURTESIES.contains(OfficeParser.lower(h.office().role().orElse("")));
  }

  /** "Special Representative of the Secretary-General and Head of UNSMIL": two offices. */
  private static boolean isHeadOfAnother(Held h, List<Held> held) {
    return h.office().role().filter("head"::equalsIgnoreCase).isPresent()
        && h.office().code().isPresent()
        && held.stream()
            .filter(o -> !isCourtesy(o))
            .allMatch(o -> o.sentence() == h.sentence() && o.office().body().isEmpty());
  }

  /**
   * "met with Kenyan President Ruiz, Foreign Minister Lund and Defence Minister Paz": the state of
   * the first is that of all in the list.
   */
  private void carry(List<Mention> sentence, Map<Mention, Somebody> named) {
    Optional<Mention.Named> before = Optional.empty();
    for (Mention m : sentence) {
      if (!(m instanceof Mention.Named n)) {
        continue;
      }
      boolean listed =
          before.isPresent()
              && belonging.isListed(n.sentence(), before.get().last() + 1, n.first() - 1);
      Somebody s = named.get(n);
      if (listed && s != null) {
        Optional<Organ> state = stateOf(named.get(before.get()));
        if (state.isPresent() && belonging.isForeign(state.get())) {
          take(s, n, state.get());
        }
      }
      boolean led = belonging.isLedIn(n.sentence(), n.first()) || (s != null && isAccredited(s));
      before = listed || led ? Optional.of(n) : Optional.empty();
    }
  }

  /** Heads of mission, whose staff are listed behind them ("Ambassador Ruiz, Counsellor Lund"). */
  private static final Set<String> MISSION_HEADS =
      Set.of("ambassador", "high commissioner", "chargé d'affaires", "chargé d’affaires");

  private static boolean isAccredited(Somebody s) {
    return s.held.stream()
        .map(h -> OfficeParser.lower(h.office().role().orElse("")))
        .anyMatch(role -> MISSION_HEADS.stream().anyMatch(role::startsWith));
  }

  private void take(Somebody s, Mention.Named at, Organ state) {
    for (int i = 0; i < s.held.size(); i++) {
      Held h = s.held.get(i);
      String role = h.office().role().orElse("");
      if (h.office().body().isEmpty()
          && h.sentence() == at.sentence()
          && h.first() == at.first()
          && belonging.isCarried(s.name, role)) {
        Office office = new Office(h.office().role(), Optional.of(state.name()), state.code());
        s.held.set(i, new Held(office, h.sentence(), h.first(), h.last()));
      }
    }
  }

  private Optional<Organ> stateOf(@org.jspecify.annotations.Nullable Somebody s) {
    if (s == null || s.held.isEmpty()) {
      return Optional.empty();
    }
    Office first = s.held.get(0).office();
    return first.body().isPresent()
        ? Optional.of(new Organ(first.body().get(), first.code()))
        : belonging.ofLeader(s.name, first.role().orElse(""));
  }

  /** Words for somebody at the head of a body, which name no office. */
  private static final Set<String> LOOSE =
      Set.of("chief", "head", "leader", "boss", "diplomat", "top diplomat", "chief diplomat");

  private static String roleOf(Somebody s) {
    return OfficeParser.lower(s.held.get(0).office().role().orElse(""));
  }

  /**
   * Whom the report calls a body's chief in one place holds the office of that body that it speaks
   * of in another: "IAEA chief Ruiz", "the Director General of the IAEA".
   */
  private void nameProperly() {
    OfficeKinds kinds = OfficeKinds.standard();
    for (List<Mention> sentence : mentions) {
      for (Mention m : sentence) {
        if (!(m instanceof Mention.Titled t)
            || t.office().plural()
            || t.office().former()
            || t.office().counterpart()
            || !t.office().definite()
            || t.office().organ().flatMap(Organ::code).isEmpty()) {
          continue;
        }
        OfficeWords o = t.office();
        Optional<String> code = o.organ().flatMap(Organ::code);
        if (kinds.of(o.role()).isEmpty() || COURTESIES.contains(OfficeParser.lower(o.role()))) {
          continue;
        }
        List<Somebody> able =
            people.all().stream()
                .filter(s -> s.held.size() == 1 && LOOSE.contains(roleOf(s)))
                .filter(s -> s.held.stream().allMatch(h -> h.office().code().equals(code)))
                .filter(
                    s ->
                        kinds.meant(s.held.get(0).office().role().orElse("")).stream()
                            .anyMatch(kinds.of(o.role())::contains))
                .toList();
        boolean taken =
            people.all().stream()
                .flatMap(s -> s.held.stream())
                .anyMatch(h -> h.office().role().filter(o.role()::equalsIgnoreCase).isPresent());
        if (!taken && able.size() == 1) {
          Office office = new Office(Optional.of(o.role()), o.organ().map(Organ::name), code);
          able.get(0).held.set(0, new Held(office, t.sentence(), t.first(), t.last()));
        }
      }
    }
  }

  /**
   * A known leader without an office in this report is the one whose office the sentence next to
   * the name speaks of: "Rishi Sunak called off the talks. The British prime minister ...".
   */
  private void titleLeaders(Map<Mention, Somebody> named) {
    for (List<Mention> sentence : mentions) {
      for (Mention m : sentence) {
        if (!(m instanceof Mention.Titled t)
            || t.office().plural()
            || t.office().former()
            || t.office().counterpart()
            || !Belonging.isUnique(t.office().role())
            || t.office().organ().flatMap(Organ::code).isEmpty()) {
          continue;
        }
        Organ organ = t.office().organ().get();
        boolean taken =
            people.all().stream()
                .flatMap(s -> s.held.stream())
                .anyMatch(
                    h ->
                        h.office().code().equals(organ.code())
                            && h.office()
                                .role()
                                .filter(t.office().role()::equalsIgnoreCase)
                                .isPresent());
        List<Somebody> able =
            named.entrySet().stream()
                .filter(e -> Math.abs(e.getKey().sentence() - t.sentence()) <= 1)
                .map(Map.Entry::getValue)
                .distinct()
                .filter(s -> s.held.isEmpty())
                .filter(
                    s ->
                        belonging
                            .ofLeader(s.name, t.office().role())
                            .flatMap(Organ::code)
                            .equals(organ.code()))
                .toList();
        if (!taken && able.size() == 1) {
          Office office =
              new Office(Optional.of(t.office().role()), Optional.of(organ.name()), organ.code());
          able.get(0).held.add(new Held(office, t.sentence(), t.first(), t.last()));
        }
      }
    }
  }

  /**
   * Somebody well known whom the report gives no office is still somebody of a state, and a member
   * of a delegation is of whoever sends it.
   */
  private void represent(Somebody s, Map<Mention, Somebody> named) {
    boolean clear = s.name.words().size() > 1 || s.name.last().length() > 4;
    Optional<Organ> leads = clear ? belonging.ofLeader(s.name, "") : Optional.empty();
    List<Mention> mine =
        named.entrySet().stream()
            .filter(e -> e.getValue() == s)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::first))
            .toList();
    for (Mention m : mine) {
      Held at = new Held(NO_OFFICE, m.sentence(), m.first(), m.last());
      Optional<Organ> organ = leads.or(() -> belonging.delegates(at));
      if (organ.isPresent()) {
        Office office =
            new Office(Optional.empty(), Optional.of(organ.get().name()), organ.get().code());
        s.held.add(new Held(office, m.sentence(), m.first(), m.last()));
        return;
      }
    }
  }

  private static final Office NO_OFFICE =
      new Office(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Gives the offices that name no body the body of the same person's other offices, or the one
   * that the report means.
   */
  private void belong(Somebody s) {
    Optional<Office> known =
        s.held.stream().map(Held::office).filter(o -> o.body().isPresent()).findFirst();
    for (int i = 0; i < s.held.size(); i++) {
      int index = i;
      Held h = s.held.get(i);
      String role = h.office().role().orElse("");
      if (h.office().body().isPresent() && h.office().code().isEmpty()) {
        belonging
            .placed(s.id, s.name, role, new Organ(h.office().body().get(), Optional.empty()), h)
            .ifPresent(
                o ->
                    s.held.set(
                        index,
                        new Held(
                            new Office(h.office().role(), Optional.of(o.name()), o.code()),
                            h.sentence(),
                            h.first(),
                            h.last())));
      }
      if (h.office().body().isEmpty()) {
        boolean fits =
            known.isPresent() && (known.get().code().isPresent() || !Belonging.ofStateAlone(role));
        Optional<Organ> organ =
            fits
                ? Optional.of(new Organ(known.get().body().orElse(""), known.get().code()))
                : belonging.of(s.id, s.name, role, h);
        if (organ.isPresent()) {
          Office office =
              new Office(h.office().role(), Optional.of(organ.get().name()), organ.get().code());
          s.held.set(i, new Held(office, h.sentence(), h.first(), h.last()));
        }
      }
    }
    rulingParty(s);
  }

  /** "Member of the Central Committee of the party and Foreign Minister": he acts for the state. */
  private static void rulingParty(Somebody s) {
    if (s.held.size() < 2) {
      return;
    }
    Held party = s.held.get(0);
    Office state = s.held.get(1).office();
    String body = party.office().body().orElse("");
    if (party.office().code().isEmpty()
        && body.contains("Party")
        && state.code().isPresent()
        && Belonging.ofStateAlone(state.role().orElse(""))) {
      Office office =
          new Office(
              party.office().role().map(r -> r + " of the " + body), state.body(), state.code());
      s.held.set(0, new Held(office, party.sentence(), party.first(), party.last()));
    }
  }
}
