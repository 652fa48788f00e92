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
    String shortWords = words(from, to);
    Optional<Resolution> found = resolve(words(from, whole));
    if (found.isEmpty() && whole > to) {
      found = resolve(shortWords);
    }
    return found
        .filter(r -> r.plover().isPresent())
        .map(r -> new Event.Actor(shortWords, r.code(), r.plover(), r.sector()))
        .or(
            () ->
                party
                    .flatMap(this::of)
                    .map(a -> new Event.Actor(shortWords, a.code(), a.plover(), a.sector())));
  }

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

  private Optional<Resolution> resolve(String words) {
    return resolver.resolve(words, context, day);
  }

  /** By the party's name, and where that says nothing, by the code of its office. */
  private Optional<Event.Actor> of(Party party) {
    Optional<Event.Actor> byName =
        resolver
            .resolve(party.name(), "", day)
            .filter(r -> r.plover().isPresent())
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
