package org.chancery.account.cast;

import java.util.Arrays;
import java.util.HashMap;
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
  private static final GivenNames GIVEN_NAMES = new GivenNames();

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

  private final Memory memory = new Memory();
  private final Pronouns pronouns = new Pronouns(people, memory);
  private final Titles titles;

  Casting(Document document, List<List<Mention>> mentions, Belonging belonging) {
    this.belonging = belonging;
    this.titles = new Titles(people, memory, belonging, OfficeKinds.standard());
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
      s.gender = s.gender == Mention.Gender.UNKNOWN ? GIVEN_NAMES.of(s.name) : s.gender;
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
          || (surnameOnly && !Tenures.onlyCourtesies(s.held) && o.organ().isEmpty())) {
        continue;
      }
      String role = o.counterpart() ? counterpart(m.sentence(), o.first(), s) : o.role();
      if (!role.isEmpty() || (o.organ().isPresent() && !o.counterpart())) {
        Office office =
            new Office(
                Optional.of(role).filter(r -> !r.isEmpty()),
                o.organ().map(Organ::name),
                o.organ().flatMap(Organ::code));
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
      // The closest before is the one meant.
      List<Mention> there = mentions.get(i).reversed();
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
            && !Titles.isGuest(t.office().role())
            && !t.office().counterpart()) {
          return t.office().role();
        }
      }
    }
    return "";
  }

  private void refer(int index, Map<Mention, Somebody> named) {
    Sentence sentence = document.sentences().get(index);
    for (Mention m : mentions.get(index)) {
      Optional<Somebody> meant = Optional.empty();
      switch (m) {
        case Mention.Named n -> meant = Optional.ofNullable(named.get(n));
        case Mention.Titled t -> meant = titled(t);
        case Mention.Pronoun p -> meant = pronoun(p, sentence, named);
        case Mention.Bodied b -> set(b, body(b.organ(), Optional.empty()).id());
        case Mention.Several v -> set(v, sides(sentence, v));
        case Mention.Anaphor a -> meant = anaphor(a, sentence);
      }
      if (meant.isPresent()) {
        Somebody s = meant.get();
        set(m, s.id);
        s.lastSentence = index;
        memory.add(new Memory.Seen(s, index, m.first(), part(sentence, m)));
      }
    }
  }

  private void set(Mention m, int party) {
    int[] span = {m.first(), m.last()};
    for (int t = m.first(); t <= m.last(); t++) {
      partyAt[m.sentence()][t] = party;
      spans[m.sentence()][t] = span;
    }
  }

  private static Memory.Part part(Sentence sentence, Mention m) {
    for (int t = m.first(); t <= m.last(); t++) {
      int head = sentence.head(t);
      if (head >= m.first() && head <= m.last()) {
        continue;
      }
      boolean main = head >= 0 && isMain(sentence, head);
      String relation = sentence.relation(t);
      if (relation.startsWith("nsubj")) {
        return main ? Memory.Part.SUBJECT : Memory.Part.INNER_SUBJECT;
      }
      if (relation.startsWith("obj") || relation.startsWith("iobj")) {
        return main ? Memory.Part.OBJECT : Memory.Part.OTHER;
      }
    }
    return opens(sentence, m) ? Memory.Part.SUBJECT : Memory.Part.OTHER;
  }

  /** What opens a sentence, a date at most before it, and a finite verb follows is its subject. */
  private static boolean opens(Sentence sentence, Mention m) {
    int verb = m.last() + 1;
    boolean follows =
        verb < sentence.size()
            && (sentence.xpos(verb).equals("VBD")
                || sentence.xpos(verb).equals("VBZ")
                || sentence.xpos(verb).equals("MD"));
    boolean opening =
        m.first() == 0 || (m.first() <= 6 && sentence.form(m.first() - 1).equals(","));
    return follows && opening;
  }

  /** The verb of the sentence, or one coordinated with it. */
  private static boolean isMain(Sentence sentence, int verb) {
    int t = verb;
    for (int depth = 0; depth < 4 && sentence.head(t) >= 0; depth++) {
      String relation = sentence.relation(t);
      if (!relation.equals("conj") && !relation.equals("parataxis") && !relation.equals("ccomp")) {
        return false;
      }
      t = sentence.head(t);
    }
    return sentence.head(t) < 0;
  }

  private Optional<Somebody> anaphor(Mention.Anaphor a, Sentence sentence) {
    return switch (a.sort()) {
      case LATTER -> pronouns.ofTwo(true, a.sentence());
      case FORMER -> pronouns.ofTwo(false, a.sentence());
      case NATIONAL -> a.organ().flatMap(o -> titles.national(o, a.sentence()));
      case RELATIVE -> antecedent(a, sentence);
    };
  }

  private static final Set<String> LINKS =
      Set.of(",", "with", "to", "by", "from", "of", "for", "at", "on", "–", "-", ")");

  /** "X, with whom": who stands right before the relative pronoun. */
  private Optional<Somebody> antecedent(Mention.Anaphor a, Sentence sentence) {
    int t = a.first() - 1;
    while (t > 0 && partyAt[a.sentence()][t] < 0 && LINKS.contains(sentence.form(t))) {
      t--;
    }
    int party = t < 0 ? -1 : partyAt[a.sentence()][t];
    if (party >= 0) {
      set(a, party);
    }
    return people.all().stream().filter(s -> s.id == party).findFirst();
  }

  private Optional<Somebody> titled(Mention.Titled m) {
    OfficeWords o = m.office();
    Optional<Somebody> retired = o.former() ? formerly(o) : Optional.empty();
    if (retired.isPresent()) {
      return retired;
    }
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
    if (isPredicate(m)) {
      return Optional.empty();
    }
    Optional<Somebody> best = titles.resolve(m, role);
    if (best.isEmpty()
        && !Titles.isGuest(role)
        && (o.organ().isPresent() || (o.definite() && Belonging.ofState(role)))) {
      set(m, titleOnly(m, role).id());
    }
    return best;
  }

  /**
   * "the former Dutch prime minister": the one in the report who is known to have led that state.
   */
  private Optional<Somebody> formerly(OfficeWords o) {
    Optional<String> code = o.organ().flatMap(Organ::code);
    List<Somebody> able =
        code.isEmpty() || !o.definite()
            ? List.of()
            : people.all().stream()
                .filter(s -> s.lastSentence >= 0 && belonging.hasLed(s.name, code.get()))
                .toList();
    return able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
  }

  private static final Set<String> COPULAS =
      Set.of("is", "was", "be", "been", "also", "as", "became");

  /** "who is also president-elect": what somebody is, and nobody else. */
  private boolean isPredicate(Mention.Titled m) {
    return !m.office().definite()
        && m.office().organ().isEmpty()
        && m.first() > 0
        && COPULAS.contains(document.sentences().get(m.sentence()).form(m.first() - 1));
  }

  private static final Somebody NOBODY =
      new Somebody(-1, PersonName.of(""), Mention.Gender.UNKNOWN);

  private static String lastWord(String role) {
    List<String> words = PersonName.words(role);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private Optional<Somebody> pronoun(
      Mention.Pronoun p, Sentence sentence, Map<Mention, Somebody> named) {
    if (p.plural()) {
      set(p, sides(sentence, p));
      return Optional.empty();
    }
    Optional<Somebody> later =
        mentions.get(p.sentence()).stream()
            .filter(m -> m.first() > p.first() && m instanceof Mention.Named)
            .filter(m -> part(sentence, m) == Memory.Part.SUBJECT)
            .findFirst()
            .map(named::get);
    return pronouns.resolve(p, sentence, later);
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
