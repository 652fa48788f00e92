package org.chancery.account.cast;

import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Part;
import org.chancery.account.cast.Words.PartKind;
import org.chancery.account.cast.Words.Sort;

/** Finds where the noun phrases end that an office is made of, on the order of words alone. */
final class OfficePhrase {
  /** Bodies within a body: they stay in the role ("Chairman of the Board"). */
  static final Set<String> INNER =
      Set.of(
          "board",
          "council",
          "cabinet",
          "department",
          "directorate",
          "division",
          "office",
          "bureau",
          "section",
          "unit",
          "committee",
          "staff",
          "presidency",
          "delegation",
          "group",
          "service",
          "mission",
          "state",
          "government",
          "president",
          "minister",
          "governors",
          "directors",
          "ministers",
          "republic",
          "house",
          "protocol",
          "head",
          "embassy",
          "centre",
          "center",
          "army",
          "navy",
          "force",
          "forces",
          "secretariat");

  private OfficePhrase() {}

  /**
   * The last token of the noun phrase after a preposition: known names whole, capitalised words,
   * portfolios in small letters, lists of portfolios. A person's name or another office that a name
   * follows is no part of it.
   */
  static int end(Words w, int from, boolean subject) {
    int t = from;
    if (w.lower(t).equals("the")
        || w.lower(t).equals("a")
        || w.lower(t).equals("his")
        || w.lower(t).equals("its")) {
      t++;
    }
    int start = t;
    int end = -1;
    boolean to = w.lower(from - 1).equals("to");
    while (t < w.size() && !w.isPerson(t)) {
      Optional<Known> known = w.knownFrom(t);
      Optional<Part> part = w.partFrom(t);
      String lower = w.lower(t);
      if (known.isPresent()) {
        if (end >= 0
            && !known.get().adjective()
            && known.get().sort() == Sort.STATE
            && w.lower(t - 1).equals(",")) {
          break;
        }
        end = known.get().last();
        // What follows a state's name in capitals is the next name, not a part of the state's.
        boolean owner = known.get().sort() == Sort.STATE && !known.get().adjective();
        boolean posted =
            w.knownTo(t - 1).filter(k -> k.sort() == Sort.BODY).isPresent()
                && INNER.contains(w.lower(end + 1));
        if (owner
            && !posted
            && !(w.lower(end + 1).equals("and") && w.knownFrom(end + 2).isPresent())) {
          break;
        }
      } else if (part.isPresent() && part.get().kind() == PartKind.PORTFOLIO) {
        end = part.get().last();
      } else if (part.isPresent() && isBeforeName(part.get().kind())) {
        break;
      } else if (part.isPresent() && part.get().kind() == PartKind.HEAD) {
        // "Special Representative of the President": an office inside the office, but never one
        // that bears the next name.
        // "Secretary to the President Ruiz": with the article it is the office that goes on.
        boolean fresh = isModifiers(w, start, t);
        boolean article = fresh && t > from && w.lower(from).equals("the") && to;
        // "Personal Envoy of the UN Secretary-General, Staffan Ruiz"
        boolean owned =
            end >= 0
                && w.knownTo(t - 1).isPresent()
                && !w.isPerson(part.get().last() + 1)
                && !isHonorific(w, part.get().last() + 1);
        if (!owned && ((nameFollows(w, part.get().last() + 1) && !article) || !fresh)) {
          break;
        }
        end = part.get().last();
      } else if (w.capital(t) && isNominal(w, t)) {
        end = t;
      } else if (end < 0 && subject && w.sentence.xpos(t).startsWith("NN")) {
        end = t;
      } else if (end >= 0
          && part.filter(p -> p.kind() == PartKind.MODIFIER).isPresent()
          && w.knownTo(end).filter(Known::adjective).isPresent()
          && (INNER.contains(lower) || INNER.contains(w.lower(t + 1)))) {
        // "of the Afghan interim government"
        end = INNER.contains(lower) ? t : t + 1;
      } else if (end >= 0 && isNominal(w, t) && INNER.contains(lower)) {
        end = t;
      } else if (end >= 0 && lower.equals("for") && w.knownTo(t - 1).isPresent()) {
        break;
      } else if (end >= 0 && continues(w, t, subject)) {
        t++;
        continue;
      } else {
        break;
      }
      t = end + 1;
    }
    return end;
  }

  private static boolean isHonorific(Words w, int t) {
    return w.partFrom(t).filter(p -> isBeforeName(p.kind())).isPresent();
  }

  /** Whether an office stands inside the phrase. */
  static boolean holdsHead(Words w, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (w.partFrom(t).filter(p -> p.kind() == PartKind.HEAD).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static boolean nameFollows(Words w, int t) {
    return w.isPerson(t)
        || (w.partFrom(t).filter(p -> p.kind() == PartKind.HONORIFIC).isPresent())
        || (w.form(t).equals(",") && w.isPerson(t + 1));
  }

  private static boolean isNominal(Words w, int t) {
    String tag = w.sentence.xpos(t);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("FW")
        || (tag.startsWith("VB") && w.capital(t));
  }

  /** A word that joins two parts of one phrase, if what follows can be a part of it too. */
  private static boolean continues(Words w, int t, boolean subject) {
    String lower = w.lower(t);
    int next = t + 1;
    if (lower.equals("and") || lower.equals("&") || lower.equals(",")) {
      if (lower.equals(",") && w.lower(next).equals("and")) {
        next++;
      }
      if (w.isPerson(next) || next >= w.size()) {
        return false;
      }
      Optional<Part> part = w.partFrom(next);
      if (part.isPresent() && part.get().kind() == PartKind.PORTFOLIO) {
        // "for Rule of Law and Security Institutions"
        return (subject || (!lower.equals(",") && w.capital(next))) && !headSoon(w, next);
      }
      if (part.isPresent() || lower.equals(",")) {
        return false;
      }
      // "for Europe and Central Asia", "for Political and Peacebuilding Affairs"
      return (w.knownFrom(next).filter(k -> k.sort() == Sort.PLACE).isPresent()
              || (w.capital(next) && w.knownFrom(next).isEmpty()))
          && !headSoon(w, next);
    }
    if (lower.equals("of") || lower.equals("the") || lower.equals("for") || lower.equals("de")) {
      int content = w.lower(next).equals("the") ? next + 1 : next;
      return w.capital(content) && !w.isPerson(content) && !lower.equals("of");
    }
    return lower.equals("-") || (lower.equals("'s") || lower.equals("’s")) && w.capital(next);
  }

  /**
   * Whether an office head follows within the same run of capitalised words: then they open the
   * next office.
   */
  private static boolean headSoon(Words w, int from) {
    for (int t = from; t < Math.min(w.size(), from + 6); t++) {
      Optional<Part> part = w.partFrom(t);
      if (part.isPresent() && part.get().kind() == PartKind.HEAD) {
        return true;
      }
      if (!w.capital(t)
          && !w.lower(t).equals("and")
          && !w.form(t).equals(",")
          && !w.lower(t).equals("'s")) {
        return false;
      }
      if (w.isPerson(t)) {
        return false;
      }
    }
    return false;
  }

  /** "Adviser to the Deputy Prime Minister": whether nothing but such words, if any, was read. */
  private static boolean isModifiers(Words w, int first, int end) {
    int t = first;
    while (t < end) {
      Optional<Part> part = w.partFrom(t).filter(p -> p.kind() == PartKind.MODIFIER);
      if (part.isEmpty()) {
        return false;
      }
      t = part.get().last() + 1;
    }
    return t == end;
  }

  private static boolean isBeforeName(PartKind kind) {
    return kind == PartKind.RANK || kind == PartKind.HONORIFIC;
  }

  /**
   * The last token of a list of portfolios that goes on after its first one: "Minister of Foreign
   * Affairs, Foreign Employment and Tourism". A list ends with "and"; what has none is no list.
   *
   * @param t the token after the first portfolio
   * @return -1 if there is no such list
   */
  static int listEnd(Words w, int t) {
    int at = t;
    while (at < w.size()) {
      boolean comma = w.form(at).equals(",");
      boolean and = w.lower(comma ? at + 1 : at).equals("and") || w.form(at).equals("&");
      if (!comma && !and) {
        return -1;
      }
      int from = at + 1 + (comma && and ? 1 : 0);
      int end = item(w, from);
      if (end < from) {
        return -1;
      }
      if (and || holdsAnd(w, from, end)) {
        return end;
      }
      at = end + 1;
    }
    return -1;
  }

  private static boolean holdsAnd(Words w, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (w.lower(t).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** The last token of one portfolio of a list, or -1. */
  private static int item(Words w, int from) {
    int end = -1;
    for (int t = from; t < w.size() && !w.isPerson(t); t++) {
      Optional<Part> part = w.partFrom(t);
      Optional<Known> known = w.knownFrom(t);
      if (known.isPresent()) {
        if (known.get().sort() != Sort.PLACE) {
          return -1;
        }
        end = known.get().last();
        t = end;
        continue;
      }
      if (part.isPresent() && part.get().kind() == PartKind.PORTFOLIO) {
        end = part.get().last();
        t = end;
      } else if (part.isPresent() && part.get().kind() == PartKind.HEAD) {
        return -1;
      } else if (part.isPresent() && isBeforeName(part.get().kind())) {
        break;
      } else if (w.capital(t) && w.sentence.xpos(t).startsWith("NN")
          || w.capital(t) && isNominal(w, t)) {
        end = t;
      } else {
        break;
      }
    }
    return end;
  }

  /** Words that end the name of an institution or a company. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "university",
          "college",
          "corporation",
          "corp",
          "company",
          "co",
          "group",
          "bank",
          "ltd",
          "limited",
          "inc",
          "plc",
          "llc",
          "agency",
          "foundation",
          "institute",
          "institution",
          "department",
          "ministry",
          "embassy",
          "office",
          "council",
          "commission",
          "association",
          "federation",
          "organization",
          "organisation",
          "administration",
          "delegation",
          "authority",
          "union",
          "centre",
          "center",
          "chamber",
          "party",
          "movement",
          "committee",
          "fund",
          "society",
          "trust",
          "board",
          "assembly",
          "parliament",
          "court",
          "command",
          "school",
          "academy",
          "service",
          "secretariat",
          "network",
          "alliance",
          "forum",
          "congress",
          "senate",
          "holding",
          "holdings",
          "partners",
          "enterprise",
          "initiative",
          "cabinet",
          "league",
          "conference",
          "caucus",
          "house",
          "community",
          "club",
          "museum",
          "press",
          "force",
          "bureau",
          "airlines",
          "industries",
          "technologies");

  static boolean isInstitution(Words w, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (w.capital(t) && INSTITUTIONS.contains(w.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** "Space Operations", "Strategic Planning", "Asian Affairs": what somebody deals with. */
  static boolean isSubject(Words w, int from, int to) {
    String last = w.lower(to);
    boolean abstracted =
        last.endsWith("tion")
            || last.endsWith("tions")
            || last.endsWith("ment")
            || last.endsWith("ing")
            || last.endsWith("ics")
            || last.endsWith("affairs")
            || last.endsWith("services")
            || last.endsWith("protocol")
            || last.endsWith("advocacy")
            || last.endsWith("research")
            || w.partTo(to).filter(p -> p.kind() == PartKind.PORTFOLIO).isPresent();
    return abstracted && !isInstitution(w, from, to);
  }

  static boolean isInner(Words w, int from, int to) {
    if (w.lower(to).equals("group") && to > from && w.capital(to)) {
      return false;
    }
    for (int t = from; t <= to; t++) {
      if (w.lower(t).equals("of") && t > from) {
        return INNER.contains(w.lower(t - 1));
      }
    }
    return INNER.contains(w.lower(to));
  }
}
