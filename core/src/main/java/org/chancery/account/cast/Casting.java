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
    new Tenures(people, mentions, belonging).settle(named);
    for (Somebody s : people.all()) {
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
