package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.account.cast.People.Somebody;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Office;

/**
 * Makes the cast of a report in two rounds: first every name, with its offices; then titles,
 * pronouns and "the sides", which may mean somebody whose name comes only later.
 */
final class Casting {
  /** Titles that say nothing of the office itself: whoever of that body was spoken of last. */
  private static final Set<String> GENERIC =
      Set.of(
          "representative",
          "official",
          "envoy",
          "diplomat",
          "head",
          "chief",
          "leader",
          "guest",
          "visitor",
          "dignitary",
          "politician",
          "statesman",
          "interlocutor",
          "side");

  private final Document document;
  private final List<List<Mention>> mentions;
  private final Belonging belonging;
  private final People people = new People();
  private final Map<String, Party> bodies = new HashMap<>();
  private final Map<Integer, Party> parties = new TreeMap<>();
  private final Map<Integer, List<Held>> held = new HashMap<>();
  private final int[][] partyAt;
  private final int[][][] spans;
  private int ids;

  /** The person that the last sentences were about, and who else was there. */
  private Optional<Somebody> subject = Optional.empty();

  Casting(Document document, List<List<Mention>> mentions, Belonging belonging) {
    this.belonging = belonging;
    this.document = document;
    this.mentions = mentions;
    int n = document.sentences().size();
    this.partyAt = new int[n][];
    this.spans = new int[n][][];
    for (int s = 0; s < n; s++) {
      partyAt[s] = new int[document.sentences().get(s).size()];
      Arrays.fill(partyAt[s], -1);
      spans[s] = new int[partyAt[s].length][];
    }
  }

  ReportCast cast(Optional<Credit> credit) {
    Map<Mention, Somebody> named = new HashMap<>();
    for (List<Mention> sentence : mentions) {
      for (Mention m : sentence) {
        if (m instanceof Mention.Named n) {
          Somebody s = people.named(n, () -> ids++);
          named.put(n, s);
          offices(s, n);
        }
      }
    }
    people.all().forEach(s -> dropCourtesies(s.held));
    titleLeaders(named);
    for (Somebody s : people.all()) {
      for (Held h : s.held) {
        belonging.note(s.id, h.office().role().orElse(""), h.office().code());
      }
    }
    for (Somebody s : people.all()) {
      belong(s);
      if (s.held.isEmpty()) {
        represent(s, named);
      }
      s.lastSentence = -1;
    }
    for (int i = 0; i < mentions.size(); i++) {
      refer(i, named);
    }
    for (Somebody s : people.all()) {
      List<Office> offices = s.held.stream().map(Held::office).toList();
      parties.put(s.id, new Party.Person(s.id, s.name.text(), offices));
      held.put(s.id, List.copyOf(s.held));
    }
    return new ReportCast(List.copyOf(parties.values()), partyAt, spans, held, credit);
  }

  /** Titles of courtesy and loose words, which say nothing beside an office. */
  private static final Set<String> COURTESIES =
      Set.of(
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

  private static void dropCourtesies(List<Held> held) {
    List<Held> proper =
        held.stream()
            .filter(h -> !COURTESIES.contains(OfficeParser.lower(h.office().role().orElse(""))))
            .toList();
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

  /** Somebody well known whom the report gives no office is still somebody of a state. */
  private void represent(Somebody s, Map<Mention, Somebody> named) {
    boolean clear = s.name.words().size() > 1 || s.name.last().length() > 4;
    Optional<Organ> organ = clear ? belonging.ofLeader(s.name, "") : Optional.empty();
    if (organ.isPresent()) {
      named.entrySet().stream()
          .filter(e -> e.getValue() == s)
          .map(Map.Entry::getKey)
          .min(
              java.util.Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::first))
          .ifPresent(
              m ->
                  s.held.add(
                      new Held(
                          new Office(
                              Optional.empty(),
                              Optional.of(organ.get().name()),
                              organ.get().code()),
                          m.sentence(),
                          m.first(),
                          m.last())));
    }
  }

  /** Words for somebody present that are no office. */
  private static final Set<String> NO_OFFICES =
      Set.of(
          "guest",
          "visitor",
          "dignitary",
          "politician",
          "statesman",
          "interlocutor",
          "official",
          "side");

  private void offices(Somebody s, Mention.Named m) {
    boolean surnameOnly = m.name().words().size() == 1 && s.name.words().size() > 1;
    for (OfficeWords o : m.offices()) {
      if (o.former()
          || NO_OFFICES.contains(lastWord(o.role()))
          || (surnameOnly && !s.held.isEmpty() && o.organ().isEmpty())) {
        continue;
      }
      String role = o.counterpart() ? counterpart(m.sentence(), o.first(), s) : o.role();
      if (!role.isEmpty()) {
        Office office =
            new Office(
                Optional.of(role), o.organ().map(Organ::name), o.organ().flatMap(Organ::code));
        People.hold(s, new Held(office, m.sentence(), m.first(), m.last()));
      }
    }
  }

  /**
   * The office of the one whose counterpart is spoken of: named before in the sentence, else in the
   * one before.
   */
  private String counterpart(int sentence, int before, Somebody self) {
    for (int i = sentence; i >= Math.max(0, sentence - 2); i--) {
      List<Mention> there = mentions.get(i);
      for (Mention m : there) {
        if (m instanceof Mention.Named n
            && (i < sentence || n.last() < before)
            && people.all().stream()
                .anyMatch(p -> p != self && p.name.words().containsAll(n.name().words()))) {
          Optional<Somebody> other =
              people.all().stream()
                  .filter(p -> p != self && p.name.words().containsAll(n.name().words()))
                  .findFirst();
          Optional<String> role =
              other.flatMap(p -> p.held.stream().findFirst()).flatMap(h -> h.office().role());
          if (role.isPresent()) {
            return role.get();
          }
        }
        if (m instanceof Mention.Titled t
            && (i < sentence || t.last() < before)
            && !t.office().counterpart()) {
          return t.office().role();
        }
      }
    }
    return "";
  }

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
        Optional<Organ> organ =
            known.isPresent()
                ? Optional.of(new Organ(known.get().body().orElse(""), known.get().code()))
                : belonging.of(s.id, s.name, role, h);
        if (organ.isPresent()) {
          Office office =
              new Office(h.office().role(), Optional.of(organ.get().name()), organ.get().code());
          s.held.set(i, new Held(office, h.sentence(), h.first(), h.last()));
        }
      }
    }
  }

  private void refer(int index, Map<Mention, Somebody> named) {
    Sentence sentence = document.sentences().get(index);
    List<Somebody> here = new ArrayList<>();
    Optional<Somebody> grammatical = Optional.empty();
    for (Mention m : mentions.get(index)) {
      Optional<Somebody> meant = Optional.empty();
      switch (m) {
        case Mention.Named n -> meant = Optional.ofNullable(named.get(n));
        case Mention.Titled t -> meant = titled(t, here);
        case Mention.Pronoun p -> meant = pronoun(p, here, grammatical);
        case Mention.Bodied b -> set(b, body(b.organ(), Optional.empty()).id());
        case Mention.Several v -> set(v, sides(sentence, v));
      }
      if (meant.isPresent()) {
        Somebody s = meant.get();
        set(m, s.id);
        s.lastSentence = index;
        here.add(s);
        if (grammatical.isEmpty() && isSubject(sentence, m)) {
          grammatical = meant;
        }
      }
    }
    if (grammatical.isPresent()) {
      subject = grammatical;
    } else if (!here.isEmpty() && subject.isEmpty()) {
      subject = Optional.of(here.get(0));
    }
  }

  private void set(Mention m, int party) {
    int[] span = {m.first(), m.last()};
    for (int t = m.first(); t <= m.last(); t++) {
      partyAt[m.sentence()][t] = party;
      spans[m.sentence()][t] = span;
    }
  }

  private static boolean isSubject(Sentence sentence, Mention m) {
    for (int t = m.first(); t <= m.last(); t++) {
      if (sentence.relation(t).startsWith("nsubj")
          && (sentence.head(t) < m.first() || sentence.head(t) > m.last())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Somebody> titled(Mention.Titled m, List<Somebody> here) {
    OfficeWords o = m.office();
    if (o.plural() || o.former()) {
      set(m, titleOnly(m, o.role()).id());
      return Optional.empty();
    }
    String role = o.role();
    if (o.counterpart()) {
      role = counterpart(m.sentence(), m.first(), NOBODY);
      if (role.isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<Somebody> best = holder(role, o.organ().flatMap(Organ::code), m.sentence());
    if (best.isEmpty() && GENERIC.contains(lastWord(role)) && PersonName.words(role).size() == 1) {
      best =
          o.organ().flatMap(Organ::code).isPresent()
              ? ofBody(o.organ().flatMap(Organ::code).get())
              : o.definite() ? latest(here) : Optional.empty();
    }
    if (best.isEmpty()) {
      if (o.organ().isPresent() || (o.definite() && Belonging.ofState(role))) {
        set(m, titleOnly(m, role).id());
      }
      return Optional.empty();
    }
    return best;
  }

  private static final Somebody NOBODY =
      new Somebody(-1, PersonName.of(""), Mention.Gender.UNKNOWN);

  private static String lastWord(String role) {
    List<String> words = PersonName.words(role);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /**
   * Who holds the office that a title names: all its words in one of the offices; the closest and
   * then the latest.
   */
  private Optional<Somebody> holder(String role, Optional<String> code, int sentence) {
    Set<String> words = new HashSet<>(PersonName.words(role));
    Somebody best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Somebody s : people.all()) {
      for (Held h : s.held) {
        List<String> have = PersonName.words(h.office().role().orElse(""));
        boolean rival =
            code.isPresent() && h.office().code().isPresent() && !code.equals(h.office().code());
        if (rival || !have.containsAll(words)) {
          continue;
        }
        int score = -4 * (have.size() - words.size());
        score += s.lastSentence >= 0 ? 40 - 2 * Math.min(15, sentence - s.lastSentence) : 0;
        score += code.isPresent() && code.equals(h.office().code()) ? 10 : 0;
        score += have.contains("deputy") || have.contains("vice") ? -6 : 0;
        if (score > bestScore) {
          best = s;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Somebody> ofBody(String code) {
    return people.all().stream()
        .filter(s -> s.belongsTo(code))
        .reduce((a, b) -> b.lastSentence > a.lastSentence ? b : a);
  }

  private Optional<Somebody> latest(List<Somebody> here) {
    return here.isEmpty()
        ? people.all().stream()
            .filter(s -> s.lastSentence >= 0)
            .reduce((a, b) -> b.lastSentence >= a.lastSentence ? b : a)
        : Optional.of(here.get(here.size() - 1));
  }

  private Optional<Somebody> pronoun(
      Mention.Pronoun p, List<Somebody> here, Optional<Somebody> grammatical) {
    if (p.plural()) {
      set(p, sides(document.sentences().get(p.sentence()), p));
      return Optional.empty();
    }
    Optional<Somebody> barred = isObject(p) ? grammatical : Optional.empty();
    List<Optional<Somebody>> order = new ArrayList<>();
    if (barred.isEmpty()) {
      order.add(grammatical);
      order.add(here.isEmpty() ? subject : Optional.of(here.get(0)));
    }
    order.add(subject);
    here.forEach(h -> order.add(Optional.of(h)));
    for (Optional<Somebody> candidate : order) {
      if (candidate.isPresent()
          && !candidate.equals(barred)
          && candidate.get().gender.fits(p.gender())) {
        Somebody s = candidate.get();
        s.gender = s.gender == Mention.Gender.UNKNOWN ? p.gender() : s.gender;
        return candidate;
      }
    }
    return people.all().stream()
        .filter(
            s -> s.lastSentence >= 0 && s.gender.fits(p.gender()) && !barred.equals(Optional.of(s)))
        .reduce((a, b) -> b.lastSentence >= a.lastSentence ? b : a);
  }

  /** "welcomed him": never the one who welcomes. */
  private boolean isObject(Mention.Pronoun p) {
    String relation = document.sentences().get(p.sentence()).relation(p.first());
    return relation.startsWith("obj") || relation.startsWith("iobj") || relation.startsWith("obl");
  }

  private Party body(Organ organ, Optional<String> role) {
    String key = role.orElse("") + "|" + organ.code().orElse(organ.name());
    return bodies.computeIfAbsent(
        key,
        k -> {
          Party.Body made = new Party.Body(ids++, organ.name(), role, organ.code());
          parties.put(made.id(), made);
          return made;
        });
  }

  /** Somebody who is named by the office alone; several of them where it is a plural. */
  private Party titleOnly(Mention.Titled m, String role) {
    Organ organ = m.office().organ().or(belonging::home).orElse(new Organ(role, Optional.empty()));
    return body(organ, Optional.of(role));
  }

  private int sides(Sentence sentence, Mention m) {
    String words = sentence.form(m.last());
    return bodies
        .computeIfAbsent(
            "|sides",
            k -> {
              Party.Sides made = new Party.Sides(ids++, words);
              parties.put(made.id(), made);
              return made;
            })
        .id();
  }
}
