package org.chancery.account.event.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Tree;

/**
 * Puts noun phrases together to actors: "the soldiers of Fiji and Peru" are two, each with the code
 * of soldiers. An actor found first in a noun phrase is the one that it is of.
 */
final class Parties {
  /** What leads from somebody to whose he is, or where. */
  private static final Set<String> OF = Set.of("OF", "IN", "FROM", "BETWEEN", "AMONG", "AT");

  private static final Set<String> AND = Set.of("AND", "OR", "NOR", "&");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")");

  /** Members found from a noun phrase on, and the noun phrase behind them. */
  private record Reading(List<Member> members, int next) {}

  private final SentenceWords words;
  private final Tree tree;
  private final List<NounPhrase> phrases;
  private final Optional<LocalDate> day;

  private Parties(
      SentenceWords words, Tree tree, List<NounPhrase> phrases, Optional<LocalDate> day) {
    this.words = words;
    this.tree = tree;
    this.phrases = phrases;
    this.day = day;
  }

  /** In order, not overlapping. */
  static List<Party> of(
      SentenceWords words, Tree tree, List<NounPhrase> phrases, Optional<LocalDate> day) {
    return new Parties(words, tree, phrases, day).find();
  }

  private List<Party> find() {
    List<Party> out = new ArrayList<>();
    for (int i = 0; i < phrases.size(); ) {
      Reading r = several(i);
      if (!r.members().isEmpty()) {
        out.add(new Party(r.members(), phrases.get(i).first(), phrases.get(r.next() - 1).last()));
      }
      i = r.next();
    }
    return out;
  }

  /** One, or several joined by commas and "and". */
  private Reading several(int at) {
    List<Reading> read = new ArrayList<>(List.of(one(at)));
    boolean closed = false;
    while (!closed) {
      Optional<Reading> more = Optional.empty();
      int next = read.get(read.size() - 1).next();
      String between = next < phrases.size() ? between(next) : "";
      boolean list = read.size() > 1 && between.equals(", AND");
      if ((between.equals("AND") || list) && !isSubjectElsewhere(next, at)) {
        closed = true;
        more = Optional.of(one(next));
      } else if (between.equals(",") && leadsToAnd(next)) {
        more = Optional.of(one(next));
      }
      more.ifPresent(read::add);
      closed |= more.isEmpty();
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      List<Member> here =
          members.isEmpty() ? read.get(i).members() : sharing(members.get(0), read.get(i));
      members.addAll(here.stream().map(m -> adjective(m, read)).toList());
    }
    return new Reading(members, read.get(read.size() - 1).next());
  }

  /** "Russian and Iranian officials": officials both. */
  private Member adjective(Member m, List<Reading> read) {
    List<Member> last = read.get(read.size() - 1).members();
    boolean isAdjective =
        m.isKnown() && tree.sentence().xpos(words.token(m.last())).startsWith("JJ");
    return isAdjective && !last.isEmpty()
        ? m.with(last.get(0).agents(), last.get(0).former(), m.first())
        : m;
  }

  /** "Danish media and government": of Denmark both. */
  private List<Member> sharing(Member first, Reading second) {
    boolean shares =
        second.members().size() == 1
            && !second.members().get(0).isKnown()
            && first.isKnown()
            && !first.agents().isEmpty()
            && phrases.stream()
                .noneMatch(p -> p.first() == second.members().get(0).first() && p.ownStart());
    Member m = second.members().isEmpty() ? first : second.members().get(0);
    return shares
        ? List.of(
            new Member(first.actors(), m.agents(), m.former(), m.anchor(), m.first(), m.last()))
        : second.members();
  }

  /** Whether further noun phrases parted by commas end in one with "and". */
  private boolean leadsToAnd(int at) {
    int next = one(at).next();
    if (next >= phrases.size()) {
      return false;
    }
    String between = between(next);
    return between.equals("AND") || between.equals(", AND")
        ? !isSubjectElsewhere(next, at)
        : between.equals(",") && leadsToAnd(next);
  }

  /** "talks with Fiji and Peru left": who acts in another clause is not joined to those before. */
  private boolean isSubjectElsewhere(int at, int first) {
    NounPhrase p = phrases.get(at);
    for (int i = p.first(); i <= p.last(); i++) {
      int token = words.token(i);
      if (tree.is(token, "nsubj")
          && !tree.dominates(tree.sentence().head(token), words.token(phrases.get(first).last()))) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase with whose it is: "the police of Peru", "the president, Ana Lima,". */
  private Reading one(int at) {
    NounPhrase p = phrases.get(at);
    List<String> codes = p.actor().map(a -> a.value().codes(day)).orElse(List.of());
    if (!codes.isEmpty()) {
      int anchor = p.actor().get().first();
      return new Reading(
          List.of(new Member(codes, p.agents(), p.former(), anchor, p.first(), p.last())), at + 1);
    }
    int next = at + 1;
    if (next < phrases.size() && OF.contains(between(next))) {
      Reading of = several(next);
      if (of.members().stream().anyMatch(Member::isKnown)) {
        return new Reading(
            of.members().stream().map(m -> m.with(p.agents(), p.former(), p.first())).toList(),
            of.next());
      }
    }
    if (p.agents().isEmpty()) {
      return new Reading(List.of(), next);
    }
    Member nobody =
        new Member(
            List.of(), p.agents(), p.former(), p.agents().get(0).first(), p.first(), p.last());
    return apposed(next)
        .map(name -> named(nobody, name, next))
        .orElse(new Reading(List.of(nobody), next));
  }

  private Reading named(Member nobody, NounPhrase name, int at) {
    List<String> codes = name.actor().map(a -> a.value().codes(day)).orElse(List.of());
    return new Reading(
        List.of(
            new Member(
                codes,
                nobody.agents(),
                nobody.former(),
                nobody.anchor(),
                nobody.first(),
                name.last())),
        at + 1);
  }

  /** A name between commas. */
  private Optional<NounPhrase> apposed(int at) {
    if (at >= phrases.size() || !between(at).equals(",")) {
      return Optional.empty();
    }
    NounPhrase name = phrases.get(at);
    boolean ends = name.last() + 1 >= words.size() || ENDS.contains(words.word(name.last() + 1));
    return Optional.of(name)
        .filter(n -> ends && n.agents().isEmpty() && n.actor().isPresent())
        .filter(n -> n.actor().get().first() == n.first());
  }

  /** What stands between a noun phrase and the one before it, asides in brackets left out. */
  private String between(int at) {
    List<String> out = new ArrayList<>(2);
    int depth = 0;
    for (int i = phrases.get(at - 1).last() + 1; i < phrases.get(at).first(); i++) {
      String word = words.word(i);
      depth += word.equals("(") ? 1 : 0;
      if (depth == 0) {
        out.add(AND.contains(word) ? "AND" : word);
      }
      depth -= word.equals(")") ? 1 : 0;
    }
    return depth > 0 ? "(" : String.join(" ", out);
  }
}
