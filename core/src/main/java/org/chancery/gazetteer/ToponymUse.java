package org.chancery.gazetteer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Document;
import org.chancery.language.Name;
import org.chancery.language.Sentence;

/**
 * Whether the name of a place means the place or somebody who belongs there, by what stands around
 * it: {@code toponym-use.tsv} holds the words.
 */
final class ToponymUse {
  private static final Set<String> PREMODIFIERS = Set.of("DT", "JJ", "VBN", "VBG", "HYPH", "RB");

  private final Set<String> placeNouns = new HashSet<>();
  private final Set<String> locative = new HashSet<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<String> facilities = new HashSet<>();
  private final Set<String> stative = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<String> noPlaces = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Set<String> noTowns = new HashSet<>();
  private final Set<String> inhabitants = new HashSet<>();
  private final Set<String> behindHyphens = new HashSet<>();
  private final Set<String> ofTowns = new HashSet<>();

  ToponymUse() {
    for (String[] row : Tables.rows("toponym-use.tsv", 2)) {
      Set<String> words =
          switch (row[0]) {
            case "PLACE_NOUN" -> placeNouns;
            case "LOCATIVE" -> locative;
            case "ACT" -> acts;
            case "STATIVE" -> stative;
            case "OFFICE" -> offices;
            case "FACILITY" -> facilities;
            case "NAMESAKE" -> namesakes;
            case "NO_PLACE" -> noPlaces;
            case "NO_TOWN" -> noTowns;
            case "INHABITANT" -> inhabitants;
            case "HYPHEN" -> behindHyphens;
            case "TOWN_BODY" -> ofTowns;
            default -> throw new IllegalArgumentException("toponym-use.tsv knows no " + row[0]);
          };
      words.addAll(Tables.alternatives(row[1]));
    }
  }

  /** Whether a body's name ends in what stands at one place: "Oslo Airport". */
  boolean isFacility(String last) {
    return facilities.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether a name that begins or ends with a word is no place's. */
  boolean isNoPlace(String word) {
    return noPlaces.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether what is called after a word is rather called after a person than after a city. */
  boolean isNamesake(String word) {
    return namesakes.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isNoTown(String word) {
    return noTowns.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun says who somebody from the place before it is: "a Leeds woman". */
  boolean isOfInhabitants(String noun) {
    return inhabitants.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** "Miami-based". */
  boolean isBehindHyphen(String word) {
    return behindHyphens.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word within a body's name tells that the body may be a town's: "police". */
  boolean isOfTowns(String word) {
    return ofTowns.contains(word.toLowerCase(Locale.ROOT));
  }

  Toponym.Use of(Document document, ToponymMention m) {
    if (m.sentence() == ToponymMargins.SENTENCE) {
      return m.associative() ? Toponym.Use.ASSOCIATIVE : Toponym.Use.LITERAL;
    }
    Sentence s = document.sentences().get(m.sentence());
    if (m.associative()) {
      return isOfPlaceNoun(s, m.last() + 1) ? Toponym.Use.LITERAL : Toponym.Use.ASSOCIATIVE;
    }
    Optional<Name> organisation =
        document.names().get(m.sentence()).stream()
            .filter(n -> n.type() == Name.Type.ORGANISATION)
            .filter(n -> n.first() <= m.first() && m.last() <= n.last())
            .filter(n -> n.last() - n.first() > m.last() - m.first())
            .findFirst();
    if (organisation.isPresent()) {
      Name n = organisation.get();
      for (int t = n.first(); t <= n.last(); t++) {
        if (facilities.contains(s.form(t).toLowerCase(Locale.ROOT))) {
          return Toponym.Use.LITERAL;
        }
      }
      return Toponym.Use.ASSOCIATIVE;
    }
    if (m.first() == 0 && isDateline(s, m.last() + 1)) {
      return Toponym.Use.LITERAL;
    }
    return isLiteral(s, m.first(), m.last()) ? Toponym.Use.LITERAL : Toponym.Use.ASSOCIATIVE;
  }

  /** "The Syrian town", "the Turkish border town". */
  private boolean isOfPlaceNoun(Sentence s, int next) {
    return next < s.size()
        && s.xpos(next).startsWith("NN")
        && placeNouns.contains(s.lemma(next).toLowerCase(Locale.ROOT));
  }

  /** "MOSCOW (Agency) — The minister", "BANGKOK — Police". */
  private static boolean isDateline(Sentence s, int next) {
    String form = next < s.size() ? s.form(next) : "";
    boolean capitals = s.form(0).equals(s.form(0).toUpperCase(Locale.ROOT));
    return capitals && Set.of("(", "—", "–", "--", "-LRB-").contains(form);
  }

  private boolean isLiteral(Sentence s, int first, int last) {
    int before = first - 1;
    while (before >= 0 && PREMODIFIERS.contains(s.xpos(before))) {
      before--;
    }
    String led = before >= 0 ? s.form(before).toLowerCase(Locale.ROOT) : "";
    boolean possessive = last + 1 < s.size() && s.xpos(last + 1).equals("POS");
    int head = headOf(s, first, last);
    String relation = s.relation(head);
    int governor = s.head(head);
    boolean modifies = last + 1 < s.size() && s.xpos(last + 1).startsWith("NN");
    if (locative.contains(led) && !possessive && !modifies) {
      return true;
    }
    if (possessive || relation.startsWith("compound") || relation.startsWith("nmod:poss")) {
      return governor >= 0 && placeNouns.contains(s.lemma(governor).toLowerCase(Locale.ROOT));
    }
    if (locative.contains(led)) {
      return true;
    }
    String verb = governor >= 0 ? s.lemma(governor).toLowerCase(Locale.ROOT) : "";
    if (relation.startsWith("nsubj") && !verb.isEmpty() && s.upos(governor).equals("VERB")) {
      return stative.contains(verb);
    }
    if (relation.equals("obj") || relation.equals("iobj")) {
      return !acts.contains(verb);
    }
    if (led.equals("of") && before > 0) {
      return !offices.contains(s.form(before - 1).toLowerCase(Locale.ROOT));
    }
    if (relation.equals("conj") && governor >= 0 && governor < first) {
      int chain = governor;
      return isLiteral(s, chain, chain);
    }
    // "talks with Russia", "sanctions against Iran": of what has no preposition of place.
    return !Set.of("with", "against", "between", "by", "for", "among", "versus").contains(led);
  }

  /** The token whose head lies outside. */
  private static int headOf(Sentence s, int first, int last) {
    for (int t = last; t >= first; t--) {
      if (s.head(t) < first || s.head(t) > last) {
        return t;
      }
    }
    return last;
  }
}
