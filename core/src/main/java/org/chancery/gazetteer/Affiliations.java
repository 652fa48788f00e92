package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whose institution a phrase names. The head of the phrase decides, the part before the
 * first preposition other than "of": an embassy of Georgia in Azerbaijan is Georgia's. In it, a
 * known body comes before a state, and a state that leads ("Azerbaijani ...") before one behind
 * "of".
 */
final class Affiliations {
  /** What follows these is not whose the body is, but where, or with whom, or about what. */
  private static final Set<String> RELATIONS =
      Set.of("to", "in", "at", "with", "for", "on", "near", "against", "from", "within", "between");

  private record Found(Match match, int at) {}

  private final Gazetteer gazetteer;
  private final Lexicon<Institution> institutions = new Lexicon<>(400);

  /** A noun that says what a body is, and whether such a body is its state's. */
  private record Institution(String word, boolean ofState) {}

  Affiliations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] row : Tables.rows("institutions.tsv", 2)) {
      for (String word : Tables.alternatives(row[1])) {
        institutions.add(word, new Institution(word, row[0].equals("STATE")));
      }
    }
  }

  Optional<Affiliation> of(String phrase) {
    List<String> forms = apart(Words.tokens(phrase));
    int start = 0;
    while (start < forms.size() && isArticle(forms.get(start))) {
      start++;
    }
    if (start == forms.size()) {
      return Optional.empty();
    }
    Optional<Match> whole = gazetteer.sense(phrase);
    if (whole.isPresent()) {
      return Optional.of(known(whole.get().entry(), "the phrase is a " + whole.get().wording()));
    }
    String body = phrase.strip().replaceFirst("^(?i)(the|an?)\\s+", "");
    int end = start;
    while (end < forms.size() && !RELATIONS.contains(forms.get(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    Optional<Affiliation> byHead = decide(forms.subList(start, end), body);
    if (byHead.isPresent() || end >= forms.size() - 1) {
      return byHead;
    }
    String relation = forms.get(end).toLowerCase(Locale.ROOT);
    boolean located = relation.equals("in") || relation.equals("at") || relation.equals("from");
    return located ? decide(forms.subList(end + 1, forms.size()), body) : Optional.empty();
  }

  /** A state's institution, by its nouns, in a phrase that names nobody known. */
  boolean ofUnnamedState(String phrase) {
    if (of(phrase).isPresent()) {
      return false;
    }
    List<String> forms = lower(Words.tokens(phrase));
    boolean ofState = false;
    for (int i = 0; i < forms.size() && !forms.get(i).equals("of"); ) {
      Optional<Lexicon.Hit<Institution>> noun = institutions.longest(forms, i);
      ofState = noun.map(n -> n.value().ofState()).orElse(ofState);
      i += noun.map(Lexicon.Hit::length).orElse(1);
    }
    return ofState;
  }

  private Optional<Affiliation> decide(List<String> forms, String body) {
    List<Found> found = new ArrayList<>();
    Optional<Institution> last = Optional.empty();
    boolean ofState = false;
    boolean genitive = false;
    for (int i = 0; i < forms.size(); ) {
      Optional<Match> match = gazetteer.longest(forms, i);
      Optional<Lexicon.Hit<Institution>> noun = institutions.longest(lower(forms), i);
      genitive |= forms.get(i).equalsIgnoreCase("of");
      if (match.isPresent() && (noun.isEmpty() || match.get().length() >= noun.get().length())) {
        found.add(new Found(match.get(), i));
        i += match.get().length();
      } else if (noun.isPresent()) {
        // English nouns end in their head: of "Medical University Council", the council counts.
        if (!genitive || last.isEmpty()) {
          last = Optional.of(noun.get().value());
          ofState = last.get().ofState();
        }
        i += noun.get().length();
      } else {
        i++;
      }
    }
    if (found.isEmpty()) {
      return city(forms, body, last);
    }
    Found first = found.get(0);
    boolean ministry =
        last.isPresent() && last.get().word().matches("(?i)ministry|ministries|minister");
    for (Found f : found) {
      if (!(f.match().entry() instanceof Body b)) {
        continue;
      }
      boolean leads = f.equals(first);
      if (b.kind().ofState()) {
        // "Georgian Ministry of Defence" is known by its state, not by whose it usually is.
        Optional<Found> state = states(found).findFirst();
        if (state.isPresent() && !state.get().match().entry().code().equals(b.code())) {
          continue;
        }
        return Optional.of(
            last.isPresent() && !ofState
                ? none(b, body, last.get())
                : known(b, "names " + b.name()));
      }
      if (ministry && states(found).findFirst().isPresent()) {
        continue;
      }
      if (last.isPresent() && !last.get().ofState() && !leads) {
        continue;
      }
      return Optional.of(known(b, "names " + b.name()));
    }
    Optional<Found> state = states(found).findFirst();
    if (state.isEmpty()) {
      Entry entry = first.match().entry();
      return Optional.of(
          last.isPresent() && !ofState
              ? none(entry, body, last.get())
              : made(entry.code(), body, entry, "names " + entry.name()));
    }
    Entry entry = state.get().match().entry();
    String how = state.get().match().wording() + " of " + entry.name();
    if (last.isPresent() && !ofState) {
      return Optional.of(none(entry, body, last.get()));
    }
    return Optional.of(made(entry.code(), body, entry, how));
  }

  private static java.util.stream.Stream<Found> states(List<Found> found) {
    return found.stream().filter(f -> f.match().entry() instanceof State);
  }

  /** "Minsk police": the institution of a city. */
  private Optional<Affiliation> city(List<String> forms, String body, Optional<Institution> noun) {
    for (int i = 0; i < forms.size(); i++) {
      List<Match> places = gazetteer.longestPlace(forms, i);
      if (places.isEmpty()) {
        continue;
      }
      Match match = places.get(0);
      boolean alone = match.length() == forms.size();
      boolean large = ((Place) match.entry()).population() >= 100_000;
      if (alone || (noun.isPresent() && large)) {
        Optional<String> code =
            noun.isPresent() && !noun.get().ofState() ? Optional.empty() : match.entry().code();
        return Optional.of(made(code, body, match.entry(), "in " + match.entry().name()));
      }
    }
    return Optional.empty();
  }

  private static Affiliation none(Entry entry, String body, Institution noun) {
    String reason = "names " + entry.name() + ", but what is called " + noun.word() + " is not its";
    return made(Optional.empty(), body, entry, reason);
  }

  private static Affiliation known(Entry entry, String reason) {
    return made(entry.code(), entry.name(), entry, reason);
  }

  private static Affiliation made(Optional<String> code, String body, Entry entry, String reason) {
    return new Affiliation(code, body, entry.plover(), Optional.of(entry), List.of(reason));
  }

  /** "U.S.-Japan" and "NATO-led" at their hyphen, unless the whole is a known name. */
  private List<String> apart(List<String> tokens) {
    List<String> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      int hyphen = token.indexOf('-');
      boolean name = hyphen <= 0 || !gazetteer.longestPlace(tokens, i).isEmpty();
      if (name || gazetteer.longest(tokens, i).isPresent()) {
        out.add(token);
      } else {
        out.add(token.substring(0, hyphen));
        out.add("-");
        out.add(token.substring(hyphen + 1));
      }
    }
    return out.stream().filter(t -> !t.isEmpty()).toList();
  }

  private static boolean isArticle(String form) {
    return form.equalsIgnoreCase("the")
        || form.equalsIgnoreCase("a")
        || form.equalsIgnoreCase("an");
  }

  private static List<String> lower(List<String> forms) {
    return forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
  }
}
