package org.chancery.account.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Memory.Seen;
import org.chancery.account.cast.People.Somebody;

/** Finds out whom an office without a name means: "the minister", "the guest", "the FM". */
final class Titles {
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
          "boss",
          "politician",
          "statesman",
          "interlocutor",
          "side");

  /** Words for somebody who has come from abroad. */
  private static final Set<String> GUESTS = Set.of("guest", "visitor", "dignitary");

  private final People people;
  private final Memory memory;
  private final Belonging belonging;
  private final OfficeKinds kinds;

  Titles(People people, Memory memory, Belonging belonging, OfficeKinds kinds) {
    this.people = people;
    this.memory = memory;
    this.belonging = belonging;
    this.kinds = kinds;
  }

  /**
   * Whom a title means.
   *
   * @param role its words, or those of the office that "counterpart" stands for
   */
  Optional<Somebody> resolve(Mention.Titled m, String role) {
    OfficeWords o = m.office();
    Optional<String> code = o.organ().flatMap(Organ::code);
    List<String> words = PersonName.words(role);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (isGuest(role)) {
      return guest(m, code);
    }
    Optional<Somebody> best = holder(role, code, m.sentence());
    if (best.isPresent() || words.size() != 1 || !GENERIC.contains(last)) {
      return best;
    }
    if (code.isPresent()) {
      return ofBody(code.get());
    }
    return o.definite() ? latest(m.sentence()) : Optional.empty();
  }

  /** Whether the words are no office but say that somebody is from abroad. */
  static boolean isGuest(String role) {
    List<String> words = PersonName.words(role);
    return !words.isEmpty() && GUESTS.contains(words.get(words.size() - 1));
  }

  /**
   * Who holds the office that a title names: all its words in one of the offices, or another
   * wording of it; the closest and then the latest.
   */
  private Optional<Somebody> holder(String role, Optional<String> code, int sentence) {
    Set<String> words = new HashSet<>(PersonName.words(role));
    Set<String> meant = kinds.meant(role);
    Somebody best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Somebody s : people.all()) {
      for (Held h : s.held) {
        String held = h.office().role().orElse("");
        List<String> have = PersonName.words(held);
        boolean rival =
            code.isPresent() && h.office().code().isPresent() && !code.equals(h.office().code());
        boolean worded = have.containsAll(words) || isAcronym(role, have);
        if (rival || !(worded || kinds.of(held).stream().anyMatch(meant::contains))) {
          continue;
        }
        int score = worded ? -4 * (have.size() - words.size()) : -20;
        score += s.lastSentence >= 0 ? 40 - 2 * Math.min(15, sentence - s.lastSentence) : 0;
        score += code.isPresent() && code.equals(h.office().code()) ? 10 : 0;
        boolean party = h.office().code().isEmpty() && h.office().body().isPresent();
        score -= code.isEmpty() && party ? 15 : 0;
        score += have.contains("deputy") || have.contains("vice") ? -6 : 0;
        if (score > bestScore) {
          best = s;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "EAM" of "External Affairs Minister". */
  private static boolean isAcronym(String role, List<String> held) {
    StringBuilder initials = new StringBuilder();
    for (String word : held) {
      if (word.length() > 3) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return role.length() >= 2 && role.contentEquals(initials);
  }

  private Optional<Somebody> ofBody(String code) {
    return people.all().stream()
        .filter(s -> s.belongsTo(code))
        .reduce((a, b) -> b.lastSentence > a.lastSentence ? b : a);
  }

  /** "the Chilean": the last one of that state, in another sentence before. */
  Optional<Somebody> national(Organ state, int sentence) {
    Optional<String> code = state.code();
    return memory.last(
        s ->
            code.isPresent()
                && s.belongsTo(code.get())
                && (!memory.isIn(s, sentence) || memory.in(sentence).size() == 1));
  }

  private Optional<Somebody> latest(int sentence) {
    List<Seen> here = memory.in(sentence);
    return here.isEmpty() ? memory.last(s -> true) : Optional.of(here.get(here.size() - 1).who());
  }

  /**
   * "the guest": somebody spoken of before who is not of the report's own country and not in the
   * sentence already; the one spoken of most.
   */
  private Optional<Somebody> guest(Mention.Titled m, Optional<String> code) {
    List<Somebody> able =
        people.all().stream()
            .filter(s -> s.lastSentence >= 0 && !memory.isIn(s, m.sentence()))
            .filter(s -> code.isEmpty() || s.belongsTo(code.get()))
            .toList();
    Optional<String> home = belonging.home().flatMap(Organ::code);
    List<Somebody> foreign =
        able.stream()
            .filter(s -> home.isEmpty() || !s.belongsTo(home.get()))
            .filter(s -> !s.held.isEmpty())
            .toList();
    return (foreign.isEmpty() ? able : foreign)
        .stream().reduce((a, b) -> rank(b, m.sentence()) > rank(a, m.sentence()) ? b : a);
  }

  private int rank(Somebody s, int sentence) {
    return 4 * Math.min(6, memory.count(s)) - 3 * Math.min(8, sentence - s.lastSentence);
  }
}
