package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.record.Office;

/**
 * What the decision on a speaker sees of one who may be it: whether the subject's words can mean
 * them, where they were spoken of before, whether they spoke last. No names, so that nothing is
 * learned of particular persons.
 */
final class SpeakerFeatures {
  /** Words before or in a name that tell a man, and those that tell a woman. */
  private static final Set<String> HE =
      Set.of("mr", "mr.", "sir", "lord", "king", "prince", "sheikh", "chairman", "spokesman");

  private static final Set<String> SHE =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "madam",
          "madame",
          "mme",
          "queen",
          "princess",
          "chairwoman",
          "spokeswoman",
          "baroness",
          "lady");

  private static final int FAR = 5;

  private final Voices voices;
  private final Candidate c;
  private final List<SpeakerOptions.Said> said;
  private final List<Voices.Mention> phrase;

  private final Tree tree;
  private final Sentence sentence;
  private final int subject;
  private final int first;
  private final int last;
  private final String sort;
  private final String lemma;
  private final Set<String> offices;
  private final Set<String> codes;
  private final Set<String> words = new HashSet<>();
  private final boolean turn;
  private final boolean plural;
  private final String article;
  private final Voice rule;
  private final Optional<Voices.Mention> at;
  private final Optional<Voices.Mention> grammatical;
  private final Optional<Voices.Mention> latest;
  private final Optional<Voices.Mention> opening;
  private final int count;
  private final boolean coordinated;
  private final boolean own;

  SpeakerFeatures(
      Voices voices, Candidate c, List<SpeakerOptions.Said> said, List<Voices.Mention> phrase) {
    this.voices = voices;
    this.c = c;
    this.said = said;
    this.phrase = phrase;
    tree = voices.tree(c.at());
    sentence = tree.sentence();
    subject = c.who().token() >= 0 && c.who().token() < tree.size() ? c.who().token() : -1;
    at =
        voices.in(c.at()).stream()
            .filter(m -> m.first() <= subject && subject <= m.last())
            .findFirst();
    int from = subject;
    int to = subject;
    if (subject >= 0) {
      from = Math.min(at.map(Voices.Mention::first).orElse(subject), subject);
      to = at.map(Voices.Mention::last).orElse(subject);
      for (int k : tree.children(subject)) {
        if (tree.is(k, "det", "amod", "compound", "nmod:poss", "flat", "nummod")) {
          from = Math.min(from, tree.first(k));
          to = Math.max(to, tree.last(k));
        }
      }
    }
    first = from;
    last = to;
    sort = sort();
    lemma =
        subject < 0
            ? "-"
            : named(subject) ? "NAME" : sentence.lemma(subject).toLowerCase(Locale.ROOT);
    StringBuilder all = new StringBuilder();
    for (int t = first; t >= 0 && t <= last; t++) {
      all.append(' ').append(tree.word(t));
      words.add(tree.word(t));
    }
    offices = OfficeTags.of(all.toString());
    codes = new TreeSet<>();
    for (int t = first; t >= 0 && t <= last; t++) {
      voices
          .cast()
          .at(c.at(), t)
          .filter(p -> p instanceof Party.Body)
          .flatMap(p -> ((Party.Body) p).code())
          .ifPresent(codes::add);
    }
    turn = turn();
    plural =
        subject >= 0
            && (sentence.xpos(subject).endsWith("S")
                || tree.word(subject).matches("they|both|two|three|four|all|we"));
    article =
        subject < 0 || first == subject && !tree.word(first).matches("a|an|the")
            ? "-"
            : tree.word(first).matches("a|an|the|another|one") ? tree.word(first) : "other";
    rule = SpeakerOptions.rule(c);
    grammatical = before(true);
    latest = before(false);
    opening = opening();
    coordinated = coordinated();
    own = c.cue().map(Cue::verb).map(v -> tree.child(v, "nsubj", "nsubj:pass") >= 0).orElse(false);
    count = (int) voices.persons().size();
  }

  private boolean named(int t) {
    return sentence.xpos(t).startsWith("NNP");
  }

  private String sort() {
    if (subject < 0) {
      return c.cue().filter(Cue::passive).isPresent() ? "passive" : "none";
    }
    if (participle()) {
      return "participle";
    }
    String w = tree.word(subject);
    if (sentence.xpos(subject).startsWith("PRP")) {
      return w.matches("he|him|his") ? "he" : w.matches("she|her") ? "she" : w;
    }
    if (at.filter(m -> m.voice().kind() == Voice.Kind.PERSON).isPresent()) {
      return "person";
    }
    if (at.filter(
            m ->
                m.voice()
                    .party()
                    .filter(p -> p instanceof Party.Body b && b.role().isPresent())
                    .isPresent())
        .isPresent()) {
      return "title";
    }
    if (at.isPresent()) {
      return "body";
    }
    return named(subject) ? "name" : w.matches("which|who|that|what") ? "which" : "noun";
  }

  /** ", stressing that ...": whoever the sentence is about. */
  private boolean participle() {
    int v = c.cue().map(Cue::verb).orElse(-1);
    return v > 0
        && sentence.xpos(v).equals("VBG")
        && tree.child(v, "nsubj") < 0
        && tree.word(v - 1).matches(",|while|and|by|also");
  }

  /**
   * Whether another person's words are joined to the subject's: "the President and the Secretary".
   */
  private boolean coordinated() {
    if (subject < 0) {
      return false;
    }
    for (Voices.Mention m : voices.in(c.at())) {
      boolean person =
          m.voice().kind() == Voice.Kind.PERSON
              && !at.filter(x -> x.voice().same(m.voice())).isPresent();
      if (person && (joined(last + 1, m.first()) || joined(m.last() + 1, first))) {
        return true;
      }
    }
    return false;
  }

  private boolean joined(int from, int to) {
    boolean and = false;
    for (int t = from; t < to; t++) {
      and |= tree.word(t).matches("and|&");
      if (!tree.word(t).matches("and|&|,|the|also")) {
        return false;
      }
    }
    return and && to > from;
  }

  /** "For his part", "in turn": another speaks than the one before. */
  private boolean turn() {
    for (int t = 0; t + 1 < tree.size(); t++) {
      String w = tree.word(t + 1);
      if (tree.word(t).equals("in") && w.equals("turn")
          || tree.word(t).equals("in")
              && w.matches("his|her|its")
              && t + 2 < tree.size()
              && tree.word(t + 2).equals("turn")
          || tree.word(t).equals("for")
              && w.matches("his|her|its|their")
              && t + 2 < tree.size()
              && tree.word(t + 2).equals("part")) {
        return true;
      }
    }
    return false;
  }

  private int end() {
    return subject >= 0 ? first : c.cue().map(k -> k.verb()).orElse(0);
  }

  /** The person last spoken of before the subject, as a subject where that is asked for. */
  private Optional<Voices.Mention> before(boolean asSubject) {
    for (int i = c.at(); i >= Math.max(0, c.at() - FAR); i--) {
      Voices.Mention found = null;
      for (Voices.Mention m : voices.in(i)) {
        boolean person = m.voice().kind() == Voice.Kind.PERSON;
        boolean earlier = i < c.at() || m.last() < end();
        boolean fits = !asSubject || voices.tree(i).is(m.head(), "nsubj");
        if (person && earlier && fits && !(asSubject && found != null)) {
          found = m;
        }
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The first person spoken of in the sentence before. */
  private Optional<Voices.Mention> opening() {
    if (c.at() == 0) {
      return Optional.empty();
    }
    return voices.in(c.at() - 1).stream()
        .filter(m -> m.voice().kind() == Voice.Kind.PERSON)
        .findFirst();
  }

  List<String> of(Voice v) {
    List<String> f = new ArrayList<>();
    String k = v.kind().name();
    String base = sort + "|" + k;
    f.add("kind=" + base);
    f.add("how=" + c.how() + "|" + k);
    f.add("lemma=" + lemma + "|" + k);
    f.add("article=" + article + "|" + sort + "|" + k);
    f.add("coordinated=" + coordinated + "|" + base);
    f.add("own=" + own + "|" + base);
    f.add("plural=" + plural + "|" + base);
    String cue = c.cue().map(x -> x.expression().form()).orElse("-");
    f.add("cue=" + cue + "|" + k + "|" + c.cue().map(Cue::passive).orElse(false));
    if (rule.same(v)) {
      f.add("rule=" + base);
      f.add("rule+how=" + c.how() + "|" + k);
    }
    if (at.filter(m -> m.voice().same(v)).isPresent()) {
      f.add("at=" + base);
    }
    chain(f, v, k);
    if (v.kind() == Voice.Kind.JOINT) {
      joint(f);
    }
    v.party().ifPresent(p -> party(f, v, p, k));
    return f;
  }

  private void chain(List<String> f, Voice v, String k) {
    if (said.isEmpty()) {
      return;
    }
    SpeakerOptions.Said prev = said.get(said.size() - 1);
    int away = Math.min(4, Math.abs(c.at() - prev.candidate().at()));
    if (prev.voice().same(v)) {
      f.add("spoke=" + sort + "|" + k + "|" + away);
      f.add("spoke+own=" + own + "|" + k + "|" + away);
      f.add("spoke+turn=" + turn + "|" + k);
      f.add("spoke+lemma=" + lemma);
      f.add("spoke+how=" + c.how() + "|" + prev.candidate().how() + "|" + k);
      if (away == 0 && prev.candidate().who().token() == c.who().token()) {
        f.add("spoke+subject=" + k);
      }
    } else if (turn) {
      f.add("turn=" + k);
    }
    for (int i = said.size() - 2; i >= 0; i--) {
      if (!said.get(i).voice().same(prev.voice())) {
        if (said.get(i).voice().same(v)) {
          f.add("spokeBefore=" + sort + "|" + k);
          f.add("spokeBefore+turn=" + turn);
          f.add("spokeBefore+lemma=" + lemma);
        }
        break;
      }
    }
  }

  private void joint(List<String> f) {
    int conj = 0;
    if (subject >= 0) {
      for (int t : tree.children(subject)) {
        conj += tree.is(t, "conj") && t > subject ? 1 : 0;
      }
      boolean several = at.filter(m -> m.voice().kind() == Voice.Kind.JOINT).isPresent();
      f.add("conj=" + Math.min(2, conj) + "|" + sort);
      f.add("several=" + several + "|" + lemma);
    }
  }

  private void party(List<String> f, Voice v, Party p, String k) {
    for (Voices.Mention m : phrase) {
      if (m.voice().same(v)) {
        String part = m.head() == subject ? "whole" : "within";
        f.add("phrase=" + part + "|" + lemma + "|" + k);
        f.add("phrase=" + part + "|" + k + "|" + article);
      }
    }
    for (int t = first; t >= 0 && t <= last; t++) {
      if (v.is(voices.cast().at(c.at(), t).orElse(NOBODY))) {
        f.add("inside=" + (t == subject) + "|" + sort + "|" + k);
        break;
      }
    }
    name(f, p, k);
    office(f, p, k);
    place(f, v, k);
  }

  private static final Party NOBODY = new Party.Sides(Integer.MIN_VALUE, "");

  private void name(List<String> f, Party p, String k) {
    Set<String> name = new HashSet<>(List.of(p.name().toLowerCase(Locale.ROOT).split("[\\s-]+")));
    int common = 0;
    for (String w : words) {
      common += w.length() > 2 && name.contains(w) && !w.equals("the") ? 1 : 0;
    }
    if (common > 0) {
      f.add("name=" + sort + "|" + k);
      f.add("name=" + Math.min(2, common) + "|" + k);
    } else if (sort.equals("name") || sort.equals("person") || sort.equals("body")) {
      f.add("otherName=" + sort + "|" + k);
    }
    if (subject >= 0 && name.contains(tree.word(subject))) {
      f.add("head=" + k);
    }
  }

  private void office(List<String> f, Party p, String k) {
    Set<String> have = new TreeSet<>();
    Set<String> of = new TreeSet<>();
    switch (p) {
      case Party.Person person -> {
        for (Office o : person.offices()) {
          have.addAll(OfficeTags.of(" " + o.role().orElse("").toLowerCase(Locale.ROOT)));
          o.code().ifPresent(of::add);
        }
      }
      case Party.Body body -> body.code().ifPresent(of::add);
      case Party.Sides s -> {}
    }
    if (!offices.isEmpty()) {
      boolean all = have.containsAll(offices);
      boolean some = offices.stream().anyMatch(have::contains);
      String how = all ? "all" : some ? "some" : have.isEmpty() ? "none" : "other";
      f.add("office=" + how + "|" + sort + "|" + k);
      for (String o : offices) {
        f.add("office=" + o + "|" + have.contains(o) + "|" + k);
      }
    } else if (sort.equals("noun") || sort.equals("title")) {
      for (String h : have) {
        f.add("lemma+office=" + lemma + "|" + h);
      }
    }
    if (!codes.isEmpty()) {
      boolean same = of.stream().anyMatch(codes::contains);
      f.add("code=" + (same ? "same" : of.isEmpty() ? "none" : "other") + "|" + sort + "|" + k);
    }
  }

  private void place(List<String> f, Voice v, String k) {
    int away = FAR;
    boolean later = false;
    boolean pronoun = false;
    int times = 0;
    for (int i = 0; i <= c.at(); i++) {
      for (Voices.Mention m : voices.in(i)) {
        if (m.voice().same(v)) {
          times++;
          if (i < c.at() || m.last() < end()) {
            away = Math.min(FAR, c.at() - i);
          } else if (m.first() > last) {
            later |= !pronoun(i, m);
            pronoun |= pronoun(i, m);
          }
        }
      }
    }
    f.add("away=" + away + "|" + sort + "|" + k);
    f.add("times=" + Math.min(3, times) + "|" + k + "|" + (subject < 0));
    if (later || pronoun) {
      String form = later ? "name" : "pronoun";
      f.add("behind=" + form + "|" + sort + "|" + k + "|" + c.how());
      f.add("behind=" + form + "|" + k);
    }
    if (v.kind() != Voice.Kind.PERSON) {
      return;
    }
    if (count == 1) {
      f.add("only=" + sort);
    }
    same(f, "grammatical", grammatical, v);
    same(f, "latest", latest, v);
    same(f, "opening", opening, v);
    for (Voices.Mention m : voices.in(c.at())) {
      if (m.voice().same(v) && m.head() != subject) {
        f.add("here=" + tree.base(m.head()) + "|" + sort + "|" + pronoun(c.at(), m));
        int h = tree.head(m.head());
        if (c.cue().filter(x -> x.verb() == h).isPresent()) {
          f.add(
              "of-cue="
                  + pronoun(c.at(), m)
                  + "|"
                  + tree.base(m.head())
                  + "|"
                  + c.cue().map(Cue::passive).orElse(false));
        }
      }
    }
    String gender = gender(v);
    if (sort.equals("he") || sort.equals("she")) {
      String says = gender.isEmpty() ? "unknown" : gender.equals(sort) ? "same" : "other";
      f.add("gender=" + says);
      String given = v.name().split(" ")[0].toLowerCase(Locale.ROOT);
      f.add("given=" + given.charAt(given.length() - 1) + "|" + sort);
    }
  }

  private boolean pronoun(int i, Voices.Mention m) {
    return m.first() == m.last() && voices.tree(i).sentence().xpos(m.first()).startsWith("PRP");
  }

  private void same(List<String> f, String name, Optional<Voices.Mention> m, Voice v) {
    if (m.filter(x -> x.voice().same(v)).isPresent()) {
      int away = Math.min(2, c.at() - m.get().sentence());
      f.add(name + "=" + sort + "|" + away);
      f.add(name + "+lemma=" + lemma);
    }
  }

  /** "he" or "she" where an honorific tells; else empty. */
  private String gender(Voice v) {
    for (int i = 0; i < c.at() + 1; i++) {
      for (Voices.Mention m : voices.in(i)) {
        if (m.voice().same(v)) {
          Tree t = voices.tree(i);
          for (int j = Math.max(0, m.first() - 1); j <= m.last(); j++) {
            String w = t.word(j);
            if (HE.contains(w)) {
              return "he";
            }
            if (SHE.contains(w)) {
              return "she";
            }
          }
        }
      }
    }
    return "";
  }
}
