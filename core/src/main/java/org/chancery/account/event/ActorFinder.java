package org.chancery.account.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.cast.ReportCast;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Resolution;
import org.chancery.gazetteer.Resolver;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.Event;

/** Says which actor a noun phrase of a sentence means, if any. */
final class ActorFinder {
  /** What belongs to a name or noun before it. */
  private static final String[] BEFORE = {
    "det", "amod", "compound", "nmod:poss", "flat", "nummod", "nmod:unmarked"
  };

  /** Phrases behind a noun that say whose it is. */
  private static final Set<String> WHOSE = Set.of("of", "in", "from", "at");

  private final Resolver resolver;
  private final ReportCast cast;
  private final int index;
  private final Tree tree;
  private final Sentence sentence;
  private final Optional<LocalDate> day;
  private final String context;
  private final Map<Integer, Optional<Event.Actor>> known = new HashMap<>();

  ActorFinder(Resolver resolver, ReportCast cast, int index, Tree tree, Optional<LocalDate> day) {
    this.resolver = resolver;
    this.cast = cast;
    this.index = index;
    this.tree = tree;
    this.sentence = tree.sentence();
    this.day = day;
    this.context = words(0, sentence.size() - 1);
  }

  /** The actor of the phrase that a token heads. */
  Optional<Event.Actor> at(int token) {
    Optional<Event.Actor> found = known.get(token);
    if (found == null) {
      found = find(token);
      known.put(token, found);
    }
    return found;
  }

  private Optional<Event.Actor> find(int token) {
    Optional<Party> party = cast.at(index, token);
    String tag = sentence.xpos(token);
    if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT")) {
      return party.flatMap(this::of);
    }
    if (tree.is(token, "flat", "case", "punct", "cc", "mark", "aux") || !mayName(token)) {
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
    int whole = to;
    for (int c : tree.children(token, "nmod")) {
      if (c > token && WHOSE.contains(tree.marker(c)) && tree.first(c) == whole + 1) {
        whole = Math.max(whole, lastOfName(c));
      }
    }
    String name = words(from, to);
    Optional<Event.Actor> here = place(token, from, to);
    if (here.isPresent()) {
      return here;
    }
    Optional<Resolution> found = resolve(words(from, whole), "");
    if (found.isEmpty() && whole > to) {
      found = resolve(name, "");
    }
    return found
        .flatMap(r -> livingIn(r, token))
        .filter(r -> !isEthnic(from(token), token) || r.kind() != Actor.Kind.PEOPLE)
        .filter(r -> r.plover().isPresent())
        .map(r -> new Event.Actor(name, r.code(), r.plover(), r.sector()))
        .or(() -> party.flatMap(this::of).map(a -> new Event.Actor(name, a.code(), a.plover(), a.sector())))
        .or(() -> besides(token))
        .or(() -> resolve(name, context).filter(r -> r.plover().isPresent()).map(r -> new Event.Actor(name, r.code(), r.plover(), r.sector())));
  }

  /** "Salem, the leader of the Illyrian miners": by what stands beside the name. */
  private Optional<Event.Actor> besides(int token) {
    for (int c : tree.children(token, "appos")) {
      Optional<Event.Actor> found = at(c);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
        .place(name, Optional.empty())
        .filter(p -> p.plover().isPresent() && gazetteer.find(name).isEmpty())
        .map(
            p ->
                new Event.Actor(name, p.code(), p.plover(), Optional.of("CVL")));
  }

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

  private final Gazetteer gazetteer = Gazetteer.standard();

  private int from(int token) {
    return tree.first(token);
  }

  /** "ethnic Albanians": whose people they are does not say whose citizens. */
  private boolean isEthnic(int from, int to) {
    for (int t = from; t < to; t++) {
      if (sentence.form(t).equalsIgnoreCase("ethnic")) {
        return true;
      }
    }
    return false;
  }

  /** "The Albanians of Serbia": people are of the state that they live in. */
  private Optional<Resolution> livingIn(Resolution r, int token) {
    if (r.kind() != Actor.Kind.PEOPLE) {
      return Optional.of(r);
    }
    for (int c : tree.children(token, "nmod")) {
      if (PLACES.contains(tree.marker(c))) {
        int first = c;
        for (int m : tree.children(c, "compound", "flat")) {
          first = Math.min(first, tree.first(m));
        }
        Optional<Resolution> where = resolve(words(first, c), "");
        if (where.flatMap(Resolution::plover).isPresent()) {
          return Optional.of(
              new Resolution(
                  r.name(), r.kind(), where.get().code(), where.get().plover(), r.sector(), r.body(), r.office(), r.why()));
        }
      }
    }
    return Optional.of(r);
  }

  private static final Set<String> PLACES = Set.of("of", "in");

  private boolean mayName(int token) {
    String tag = sentence.xpos(token);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VB");
  }

  private int lastOfName(int token) {
    int last = token;
    for (int c : tree.children(token, "flat", "conj", "compound")) {
      if (tree.is(c, "flat", "compound")) {
        last = Math.max(last, tree.last(c));
      }
    }
    return last;
  }

  /** The one state that the sentence names; empty if it names none or several. */
  Optional<Event.Actor> only() {
    List<Event.Actor> all = new ArrayList<>();
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.xpos(t).startsWith("NN") || sentence.xpos(t).startsWith("JJ")) {
        at(t).filter(a -> a.plover().filter(ActorFinder::isState).isPresent()).ifPresent(all::add);
      }
    }
    return all.stream().map(a -> a.plover()).distinct().count() == 1
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Whether the phrase of a token is of people or a body that the lists do not know. */
  boolean isUnknownActor(int token) {
    String tag = sentence.xpos(token);
    return tag.startsWith("NNP") || tag.equals("NNS");
  }

  private Optional<Resolution> resolve(String words, String around) {
    return resolver.resolve(words, around, day);
  }

  /** By the party's name, and where that says nothing, by the code of its office. */
  private Optional<Event.Actor> of(Party party) {
    boolean person = party instanceof Party.Person;
    Optional<Event.Actor> byName =
        resolver
            .resolve(party.name(), "", day)
            .filter(r -> r.plover().isPresent())
            .filter(r -> !person || party.code().isEmpty() || r.code().equals(party.code()))
            .map(r -> new Event.Actor(party.name(), r.code(), r.plover(), r.sector()));
    return byName.or(
        () ->
            party
                .code()
                .map(
                    c ->
                        new Event.Actor(
                            party.name(),
                            Optional.of(c),
                            Optional.of(isState(c) ? c : "IGO"),
                            isState(c) ? Optional.of("GOV") : Optional.empty())));
  }

  private static boolean isState(String code) {
    return code.length() == 3
        && (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code)
            || code.equals("XKX"));
  }

  private String words(int from, int to) {
    List<String> out = new ArrayList<>();
    for (int t = from; t <= to; t++) {
      out.add(sentence.form(t));
    }
    return String.join(" ", out);
  }
}
