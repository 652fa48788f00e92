package org.chancery.account.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.cast.ReportCast;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.Entry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Match;
import org.chancery.gazetteer.Resolution;
import org.chancery.gazetteer.State;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Event;

/**
 * Says which actor a noun phrase of a sentence means, if any. What the words themselves say comes
 * first, then what the report says of whom they name, then what stands beside them.
 */
final class ActorFinder {
  /** What belongs to a name or noun before it. */
  private static final String[] BEFORE = {
    "det", "amod", "compound", "nmod:poss", "flat", "nummod", "nmod:unmarked"
  };

  /** Phrases behind a noun that say whose it is. */
  private static final Set<String> WHOSE = Set.of("of", "in", "from", "at");

  private static final Set<String> HOME = Set.of("of", "in");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

  private final Gazetteer gazetteer;
  private final Resolutions resolutions;
  private final ReportCast cast;
  private final int index;
  private final Tree tree;
  private final Sentence sentence;
  private final Map<Integer, Optional<Side>> known = new HashMap<>();
  private Optional<Entry> state = Optional.empty();
  private boolean sought;

  /**
   * @param index of the sentence in its report
   */
  ActorFinder(Gazetteer gazetteer, Resolutions resolutions, ReportCast cast, int index, Tree tree) {
    this.gazetteer = gazetteer;
    this.resolutions = resolutions;
    this.cast = cast;
    this.index = index;
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** The actor of the phrase that a token heads. */
  Optional<Side> at(int token) {
    Optional<Side> found = known.get(token);
    if (found == null) {
      found = find(token);
      known.put(token, found);
    }
    return found;
  }

  boolean is(int token) {
    return at(token).isPresent();
  }

  /** Whether a token heads the words for an actor, named or not. */
  boolean mayBe(int token) {
    return is(token) || unnamed(token).isPresent();
  }

  private Optional<Side> find(int token) {
    Optional<Party> party = cast.at(index, token);
    String tag = sentence.xpos(token);
    if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT")) {
      return party.flatMap(this::of).map(a -> new Side(a, token, token));
    }
    if (tree.is(token, "flat", "case", "punct", "cc", "mark", "aux") || !mayName(tag)) {
      return Optional.empty();
    }
    int from = token;
    int to = token;
    for (int c : tree.children(token, BEFORE)) {
      if (c < token) {
        from = Math.min(from, tree.first(c));
      } else if (tree.is(c, "flat")) {
        to = Math.max(to, tree.last(c));
      }
    }
    Optional<ReportCast.Extent> extent = cast.extent(index, token);
    if (extent.isPresent()) {
      from = Math.min(from, extent.get().first());
      to = Math.max(to, extent.get().last());
    }
    String name = words(from, to);
    int first = from;
    int last = to;
    return place(token, from, to)
        .or(() -> party.filter(ActorFinder::hasOffice).flatMap(this::of).map(x -> called(name, x)))
        .or(() -> named(token, first, last))
        .or(() -> party.flatMap(this::of).map(a -> called(name, a)))
        .or(() -> besides(token))
        .map(a -> new Side(a, first, last));
  }

  /**
   * Whose people are who are named by what they do alone ("the police"): of the state that the
   * sentence has named.
   */
  Optional<Side> unnamed(int token) {
    if (!sentence.xpos(token).startsWith("NN") || isEthnic(token)) {
      return Optional.empty();
    }
    int from = token;
    for (int c : tree.children(token, BEFORE)) {
      from = Math.min(from, tree.first(c));
    }
    int first = from;
    return resolved(words(first, token), state().map(Entry::name).orElse(""))
        .map(a -> new Side(a, first, token));
  }

  /** Whether a common noun by itself means somebody: "police", but not "request". */
  boolean isAgent(int token) {
    return resolve(sentence.form(token), "").isPresent();
  }

  /** A person whose office the report states: it knows better than any list. */
  private static boolean hasOffice(Party party) {
    return party instanceof Party.Person && party.code().isPresent();
  }

  private static boolean mayName(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VB");
  }

  /** By the words alone: "the prime minister of Illyria", "Illyrian rebels". */
  private Optional<Event.Actor> named(int token, int from, int to) {
    String name = words(from, to);
    int whole = to;
    for (int c : tree.children(token, "nmod")) {
      if (c > token && WHOSE.contains(tree.marker(c)) && tree.first(c) == whole + 1) {
        whole = Math.max(whole, lastOfName(c));
      }
    }
    if (!hasCapital(from, whole)) {
      return Optional.empty();
    }
    Optional<Resolution> broad = resolve(words(from, whole), "");
    Optional<Resolution> found = broad.isEmpty() && whole > to ? resolve(name, "") : broad;
    return found
        .map(r -> livingElsewhere(r, token))
        .filter(r -> r.kind() != Actor.Kind.PEOPLE || !isEthnic(token))
        .filter(r -> r.plover().isPresent())
        .map(r -> actor(name, r.kind() == Actor.Kind.PLACE ? nearest(r) : r))
        .or(() -> ofFormerState(from, to, found));
  }

  /** "Soviet diplomats": of what is that state today, or of its largest part. */
  private Optional<Event.Actor> ofFormerState(int from, int to, Optional<Resolution> found) {
    for (int t = from; t <= to; t++) {
      for (int end = to; end >= t; end--) {
        Optional<String> now = FormerStates.successor(gazetteer, words(t, end));
        if (now.isPresent()) {
          return Optional.of(
              new Event.Actor(
                  words(from, to), Optional.empty(), now, found.flatMap(Resolution::sector)));
        }
      }
    }
    return Optional.empty();
  }

  /** Of several places of a name the one in the state that the sentence has named. */
  private Resolution nearest(Resolution r) {
    Optional<String> state = state().flatMap(Entry::plover);
    return gazetteer
        .place(r.name(), state)
        .filter(p -> p.plover().equals(state) && state.isPresent())
        .map(p -> belonging(r, p.code(), p.plover()))
        .orElse(r);
  }

  /** The same, of another state. */
  private static Resolution belonging(
      Resolution r, Optional<String> code, Optional<String> plover) {
    return new Resolution(
        r.name(), r.kind(), code, plover, r.sector(), r.body(), r.office(), r.why());
  }

  /** No state, body or person is named in small letters. */
  private boolean hasCapital(int from, int to) {
    for (int t = from; t <= to; t++) {
      if (Character.isUpperCase(sentence.form(t).codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private int lastOfName(int token) {
    int last = token;
    for (int c : tree.children(token, "flat", "compound")) {
      last = Math.max(last, tree.last(c));
    }
    return last;
  }

  /** "ethnic Illyrians": whose people they are does not say whose citizens. */
  private boolean isEthnic(int token) {
    for (int t = tree.first(token); t < token; t++) {
      if (sentence.form(t).equalsIgnoreCase("ethnic")) {
        return true;
      }
    }
    return false;
  }

  /** "The Illyrians of Ruritania": people are of the state that they live in. */
  private Resolution livingElsewhere(Resolution r, int token) {
    if (r.kind() != Actor.Kind.PEOPLE) {
      return r;
    }
    for (int c : tree.children(token, "nmod")) {
      if (HOME.contains(tree.marker(c))) {
        int first = c;
        for (int m : tree.children(c, "compound", "flat")) {
          first = Math.min(first, tree.first(m));
        }
        Optional<Resolution> where = resolve(words(first, c), "");
        if (where.flatMap(Resolution::plover).isPresent()) {
          return belonging(r, where.get().code(), where.get().plover());
        }
      }
    }
    return r;
  }

  /** "in Lagos": a place before anybody of that name. */
  private Optional<Event.Actor> place(int token, int from, int to) {
    if (!sentence.xpos(token).startsWith("NNP") || !WHERE.contains(tree.marker(token))) {
      return Optional.empty();
    }
    int first = from;
    while (first < to && !Character.isUpperCase(sentence.form(first).codePointAt(0))) {
      first++;
    }
    String name = words(first, to);
    return gazetteer
        .place(name, state().flatMap(Entry::plover))
        .filter(p -> p.plover().isPresent() && gazetteer.find(name).isEmpty())
        .map(p -> new Event.Actor(name, p.code(), p.plover(), Optional.of("CVL")));
  }

  /** "Salem, the leader of the Illyrian miners": by what stands beside the name. */
  private Optional<Event.Actor> besides(int token) {
    for (int c : tree.children(token, "appos")) {
      Optional<Side> found = c == token ? Optional.empty() : at(c);
      if (found.isPresent()) {
        return found.map(Side::actor);
      }
    }
    return Optional.empty();
  }

  /** By the party's name, and where that says nothing, by the code of its office. */
  private Optional<Event.Actor> of(Party party) {
    return resolve(party.name(), "")
        .filter(r -> r.plover().isPresent())
        .filter(r -> !hasOffice(party) || r.code().equals(party.code()))
        .map(r -> actor(party.name(), r))
        .or(() -> party.code().map(c -> Actors.of(gazetteer, party.name(), c)));
  }

  /** The first state that the sentence names, to which "the government" in it belongs. */
  private Optional<Entry> state() {
    if (!sought) {
      List<String> forms = new ArrayList<>();
      for (int t = 0; t < sentence.size(); t++) {
        forms.add(sentence.form(t));
      }
      for (int t = 0; t < forms.size() && state.isEmpty(); t++) {
        if (Character.isUpperCase(forms.get(t).codePointAt(0))) {
          state = gazetteer.longest(forms, t).map(Match::entry).filter(e -> e instanceof State);
        }
      }
      sought = true;
    }
    return state;
  }

  /** "Ethiopian and Sudanese delegations", "the presidents of both": an actor for each state. */
  List<Side> ofSeveral(int token) {
    List<Side> out = new ArrayList<>();
    for (int m : tree.children(token, "amod", "compound", "nmod:poss", "nmod")) {
      boolean whose = !tree.is(m, "nmod") || tree.is(m, "nmod:poss") || tree.marker(m).equals("of");
      List<Integer> states = whose ? tree.conjuncts(m) : List.of();
      for (int s : states.size() > 1 ? states : List.<Integer>of()) {
        int first = s;
        for (int c : tree.children(s, "compound", "flat", "amod")) {
          first = Math.min(first, tree.first(c));
        }
        String words = words(first, s);
        int begin = first;
        resolve(words, "")
            .filter(r -> r.plover().flatMap(gazetteer::state).isPresent())
            .ifPresent(
                r ->
                    out.add(new Side(actor(words, r), Math.min(begin, token), Math.max(s, token))));
      }
    }
    return out.stream().map(s -> s.actor().plover()).distinct().count() > 1 ? out : List.of();
  }

  private Optional<Event.Actor> resolved(String name, String around) {
    return resolve(name, around).filter(r -> r.plover().isPresent()).map(r -> actor(name, r));
  }

  private static Event.Actor actor(String name, Resolution r) {
    return new Event.Actor(name, r.code(), r.plover(), r.sector());
  }

  private static Event.Actor called(String name, Event.Actor a) {
    return new Event.Actor(name, a.code(), a.plover(), a.sector());
  }

  /**
   * Whom people without a name of a state belong to where the sentence names one state alone:
   * "miners went on strike, Illyria's radio said".
   */
  Optional<Side> lone(int token) {
    String tag = sentence.xpos(token);
    if (!tag.startsWith("NNP") && !tag.equals("NNS")) {
      return Optional.empty();
    }
    List<Event.Actor> all = new ArrayList<>();
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.xpos(t).startsWith("NN") || sentence.xpos(t).startsWith("JJ")) {
        at(t)
            .map(Side::actor)
            .filter(a -> a.plover().flatMap(gazetteer::state).isPresent())
            .ifPresent(all::add);
      }
    }
    return all.stream().map(Event.Actor::plover).distinct().count() == 1
        ? Optional.of(
            new Side(
                new Event.Actor(
                    words(tree.first(token), token),
                    Optional.empty(),
                    all.get(0).plover(),
                    Optional.empty()),
                tree.first(token),
                token))
        : Optional.empty();
  }

  private Optional<Resolution> resolve(String words, String around) {
    return resolutions.of(words, around);
  }

  private String words(int from, int to) {
    List<String> out = new ArrayList<>();
    for (int t = from; t <= to; t++) {
      out.add(sentence.form(t));
    }
    return String.join(" ", out);
  }
}
