package org.chancery.account.cast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;

/**
 * A sentence whose words have been looked up: which stretches are persons' names, which are states,
 * bodies or places, which are parts of an office. Every array has a place for each token; a stretch
 * stands at its first token.
 */
final class Words {
  /** A state, organisation, region or place that the gazetteer knows, at its first token. */
  record Known(int first, int last, Sort sort, boolean adjective, Organ organ) {}

  /** What a known name stands for, as far as offices care. */
  enum Sort {
    /** A state: its name or adjective. */
    STATE,
    /** A city that stands for its government ("Ankara"), or a seat ("the Kremlin"). */
    SEAT,
    /** An organisation or institution. */
    BODY,
    /** A place or region that represents nobody. */
    PLACE
  }

  /**
   * A word or phrase of an office.
   *
   * @param core its noun: "Minister" in "Minister of Foreign Affairs"
   */
  record Part(int first, int last, int core, PartKind kind) {}

  /** What a part does in an office. */
  enum PartKind {
    /** Carries the office: "Minister", "Secretary of State". */
    HEAD,
    /** "Deputy", "acting". */
    MODIFIER,
    /** "former", "then": the office is no longer held. */
    FORMER,
    /** "Foreign", "External Affairs". */
    PORTFOLIO,
    /** "General" before a name. */
    RANK,
    /** "H.E.", "Mr.", "Sheikh". */
    HONORIFIC,
    /** "counterpart", "colleague". */
    COUNTERPART
  }

  final Sentence sentence;
  final int index;
  private final Known[] known;
  private final Part[] parts;
  private final int[] person;
  private final List<Name> names;

  Words(Sentence sentence, int index, List<Name> names, Known[] known, Part[] parts) {
    this.sentence = sentence;
    this.index = index;
    this.names = List.copyOf(names);
    this.known = known;
    this.parts = parts;
    this.person = new int[sentence.size()];
    java.util.Arrays.fill(person, -1);
    for (int n = 0; n < names.size(); n++) {
      if (names.get(n).type() == Name.Type.PERSON) {
        for (int t = names.get(n).first(); t <= names.get(n).last(); t++) {
          person[t] = n;
        }
      }
    }
  }

  /** The same with more names. */
  Words with(List<Name> more) {
    List<Name> all = new java.util.ArrayList<>(names);
    all.addAll(more);
    return new Words(sentence, index, all, known, parts);
  }

  /**
   * The same with every capitalised run of these words (lower case) a name, where nothing else is
   * known of it.
   */
  Words withNamesOf(Set<String> nameWords) {
    List<Name> more = new java.util.ArrayList<>();
    for (int t = 0; t < size(); t++) {
      int end = t;
      while (end < size()
          && capital(end)
          && nameWords.contains(lower(end))
          && !isPerson(end)
          && known[end] == null
          && parts[end] == null) {
        end++;
      }
      if (end > t) {
        more.add(new Name(Name.Type.PERSON, t, end - 1));
        t = end;
      }
    }
    return more.isEmpty() ? this : with(more);
  }

  /** Before what is a place ("in Lima"), whatever else may be called so. */
  private static final Set<String> PLACING =
      Set.of(
          "in", "to", "from", "at", "near", "outside", "around", "through", "via", "towards",
          "into", "toward", "visit", "visited");

  /**
   * The same with each lone capital a name that is also the family name of somebody in the report:
   * "Lima said" is Ana Lima again, while "in Lima" and "Lima, Peru" are the city.
   *
   * @param families in lower case
   */
  Words withFamilies(Set<String> families) {
    List<Name> more = new java.util.ArrayList<>();
    Known[] rest = known.clone();
    for (int t = 0; t < size(); t++) {
      Known k = known[t];
      boolean city =
          t > 0 && PLACING.contains(lower(t - 1))
              || t + 2 < size() && form(t + 1).equals(",") && known[t + 2] != null;
      if (k != null
          && k.sort() == Sort.SEAT
          && k.last() == t
          && families.contains(lower(t))
          && !city) {
        more.add(new Name(Name.Type.PERSON, t, t));
        rest[t] = null;
      }
    }
    if (more.isEmpty()) {
      return this;
    }
    more.addAll(0, names);
    return new Words(sentence, index, more, rest, parts);
  }

  /**
   * The same with names that the finder cut short made whole ("Ahmed Moalim Fiqi", "Mohammed bin
   * Abdulaziz", "Ubaid-ur-Rehman"), and without names that are titles or institutions alone.
   */
  Words withNamesWhole() {
    List<Name> whole = new java.util.ArrayList<>();
    boolean changed = false;
    for (Name found : names) {
      Name n = found;
      if (n.type() == Name.Type.PERSON) {
        Optional<Name> trimmed = withoutHeadlineVerb(n);
        changed |= trimmed.isEmpty() || !trimmed.get().equals(n);
        if (trimmed.isEmpty()) {
          continue;
        }
        n = trimmed.get();
        Name before = whole.isEmpty() ? n : whole.get(whole.size() - 1);
        if (before.type() == Name.Type.PERSON && before.last() + 1 == n.first()) {
          // Two names with nothing between them are one's.
          whole.set(whole.size() - 1, new Name(n.type(), before.first(), n.last()));
          changed = true;
          continue;
        }
      }
      if (n.type() != Name.Type.PERSON) {
        whole.add(n);
        continue;
      }
      if (isNoName(n)) {
        changed = true;
        continue;
      }
      int first = wholeFrom(n.first());
      first = first < n.first() ? first : withoutSubject(n);
      changed |= first != n.first();
      if (first <= n.last()) {
        whole.add(first != n.first() ? new Name(n.type(), first, n.last()) : n);
      }
    }
    return changed ? new Words(sentence, index, whole, known, parts) : this;
  }

  /** Where a name begins that the finder began inside an office: "Civil Aviation Bimal Ruiz". */
  private int withoutSubject(Name n) {
    int first = n.first();
    String before = lower(first - 1);
    boolean open =
        before.equals("of")
            || before.equals("for")
            || before.equals("and")
            || before.equals("&")
            || capital(first - 1);
    while (open && first <= n.last()) {
      int covering = first;
      while (covering > 0 && covering > first - 6 && parts[covering] == null) {
        covering--;
      }
      Part p = parts[covering];
      String word = lower(first);
      if (NO_NAMES.contains(word) && first < n.last()) {
        first++;
        continue;
      }
      if (p != null && p.kind() == PartKind.PORTFOLIO && p.last() >= first) {
        first = p.last() + 1;
      } else if (n.last() - first >= 2 && (word.endsWith("ment") || word.endsWith("tion"))) {
        first++;
      } else {
        break;
      }
    }
    return first;
  }

  /** Verbs that a headline's capitals make look like names: "President Departs for Hanoi". */
  private static final Set<String> HEADLINE_VERBS =
      Set.of(
          "departs",
          "arrives",
          "returns",
          "meets",
          "visits",
          "invites",
          "pays",
          "wraps",
          "attends",
          "holds",
          "calls",
          "receives",
          "hosts",
          "addresses",
          "leaves",
          "welcomes",
          "signs",
          "joins",
          "says",
          "thanks",
          "inaugurates",
          "travels",
          "speaks",
          "discusses",
          "concludes",
          "participates",
          "urges",
          "stresses",
          "highlights",
          "engages",
          "launches",
          "congratulates",
          "commends",
          "emphasizes",
          "affirms",
          "reaffirms",
          "explores",
          "assures",
          "appoints",
          "announces");

  boolean isHeadlineVerb(int t) {
    return HEADLINE_VERBS.contains(lower(t));
  }

  private Optional<Name> withoutHeadlineVerb(Name n) {
    int last = n.last();
    for (int t = n.first(); t <= n.last(); t++) {
      if (HEADLINE_VERBS.contains(lower(t))) {
        last = t - 1;
        break;
      }
    }
    return last < n.first()
        ? Optional.empty()
        : Optional.of(last == n.last() ? n : new Name(n.type(), n.first(), last));
  }

  private static final Set<String> NO_NAMES =
      Set.of(
          "ministry",
          "forum",
          "minister",
          "embassy",
          "council",
          "committee",
          "government",
          "office",
          "limited",
          "association",
          "chamber",
          "department",
          "administration",
          "kingdom",
          "republic",
          "excellency",
          "alliance",
          "movement");

  private boolean isNoName(Name n) {
    for (int t = n.first(); t <= n.last(); t++) {
      // "Israelis and Palestinians", "Ruiz v. Lund"
      if (lower(t).equals("and") || lower(t).equals("v.") || lower(t).equals("vs.")) {
        return true;
      }
    }
    if (n.first() == n.last() && NO_NAMES.contains(lower(n.first()))
        || OfficePhrase.isInstitution(this, n.last(), n.last())) {
      return true;
    }
    if (parts[n.first()] == null
        || parts[n.first()].kind() != PartKind.HEAD
        || parts[n.first()].last() < n.last()) {
      return false;
    }
    // "HH the Amir", "EAM": no name, but "Amir" alone may be one.
    boolean acronym = form(n.last()).equals(form(n.last()).toUpperCase(Locale.ROOT));
    return n.last() > n.first()
        || form(n.last()).indexOf('-') > 0
        || acronym
        || lower(n.first() - 1).equals("the");
  }

  /** Where a name begins whose first words the finder left out. */
  private int wholeFrom(int first) {
    int from = first;
    while (from > 0 && isNamePart(from - 1)) {
      from--;
    }
    // "Employment and Tourism Vijitha Herath": the end of an office's name, not the beginning of a
    // person's.
    String before = lower(from - 1);
    boolean listed =
        before.equals("of")
            || before.equals("&")
            || (before.equals("and") && capital(from - 2) && !isPerson(from - 2));
    boolean titled =
        from > 0
            && partTo(from - 1)
                .filter(p -> p.kind() != PartKind.PORTFOLIO && p.kind() != PartKind.MODIFIER)
                .isPresent();
    boolean open = from > 0 && !listed && (titled || !capital(from - 1));
    return open && capital(from) ? from : first;
  }

  private static final Set<String> PARTICLES =
      Set.of("bin", "bint", "ibn", "al", "el", "ur", "ul", "-", "de", "van", "von", "der", "da");

  private boolean isNamePart(int t) {
    if (person[t] >= 0 || known[t] != null || parts[t] != null || coveredByKnown(t)) {
      return false;
    }
    if (form(t).equals("-")) {
      return t > 0
          && t + 1 < size()
          && sentence.start(t) == sentence.end(t - 1)
          && sentence.start(t + 1) == sentence.end(t);
    }
    if ((t == 0 && form(t).endsWith("ing")) || OfficePhrase.isInstitution(this, t, t)) {
      return false;
    }
    return PARTICLES.contains(lower(t))
            && t > 0
            && (capital(t - 1) || PARTICLES.contains(lower(t - 1)))
        || capital(t) && sentence.xpos(t).startsWith("NNP") && form(t).length() > 1;
  }

  private boolean coveredByKnown(int t) {
    for (int k = t; k >= 0 && k > t - 12; k--) {
      if ((known[k] != null && known[k].last() >= t)
          || (parts[k] != null && parts[k].last() >= t)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return sentence.size();
  }

  String form(int token) {
    return token >= 0 && token < size() ? sentence.form(token) : "";
  }

  String lower(int token) {
    return form(token).toLowerCase(Locale.ROOT);
  }

  boolean isPerson(int token) {
    return token >= 0 && token < size() && person[token] >= 0;
  }

  /** The person's name that covers the token. */
  Optional<Name> personAt(int token) {
    return isPerson(token) ? Optional.of(names.get(person[token])) : Optional.empty();
  }

  /** The known name that starts at the token. */
  Optional<Known> knownFrom(int token) {
    return token >= 0 && token < size() ? Optional.ofNullable(known[token]) : Optional.empty();
  }

  /** The known name that ends at the token. */
  Optional<Known> knownTo(int token) {
    for (int t = token; t >= 0 && t > token - 12; t--) {
      if (known[t] != null) {
        return known[t].last == token ? Optional.of(known[t]) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Part> partFrom(int token) {
    return token >= 0 && token < size() ? Optional.ofNullable(parts[token]) : Optional.empty();
  }

  Optional<Part> partTo(int token) {
    for (int t = token; t >= 0 && t > token - 8; t--) {
      if (parts[t] != null) {
        return parts[t].last == token ? Optional.of(parts[t]) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the token is written as a name's word is: a capital or a digit first, no punctuation.
   */
  boolean capital(int token) {
    String f = form(token);
    return !f.isEmpty()
        && (Character.isUpperCase(f.charAt(0)) || Character.isTitleCase(f.charAt(0)));
  }

  /** The words as written, from the report's text would be the same but for white space. */
  String text(int first, int last) {
    StringBuilder s = new StringBuilder();
    for (int t = first; t <= last; t++) {
      if (t > first && sentence.start(t) > sentence.end(t - 1)) {
        s.append(' ');
      }
      s.append(sentence.form(t));
    }
    return s.toString();
  }
}
