package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Part;
import org.chancery.account.cast.Words.PartKind;
import org.chancery.account.cast.Words.Sort;

/**
 * Finds offices in a sentence: a head word ("Minister"), what stands before it ("Azerbaijani",
 * "Deputy", "Foreign") and what follows it ("of Foreign Affairs of Azerbaijan", "for Europe and
 * Central Asia"); tells the role from the body it belongs to. It works on the order of words and
 * not on the tree, since long titles are what a parser gets wrong most.
 */
final class OfficeParser {
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on");

  /**
   * Heads that are sent to a place or to somebody: only their titles go on with "to", "in", "at",
   * "on".
   */
  private static final Set<String> SENT =
      Set.of(
          "representative",
          "representatives",
          "coordinator",
          "coordinators",
          "co-ordinator",
          "co-ordinators",
          "ambassador",
          "ambassadors",
          "plenipotentiary",
          "envoy",
          "envoys",
          "commissioner",
          "delegate",
          "observer",
          "consul",
          "nuncio",
          "d'affaires",
          "counsellor",
          "counselor",
          "attaché",
          "adviser",
          "advisor",
          "assistant",
          "secretary",
          "secretaries",
          "advisers",
          "advisors",
          "assistants",
          "rapporteur",
          "state",
          "mediator",
          "liaison");

  private static boolean takes(String head, String preposition) {
    return preposition.equals("of")
        || preposition.equals("for")
        || SENT.contains(head)
        || (preposition.equals("in") || preposition.equals("at")) && head.equals("director");
  }

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "earlier",
          "later");

  /** Heads whose "of ..." says what the office deals with, not whose it is. */
  private static final Set<String> OF_SUBJECTS =
      Set.of(
          "minister",
          "ministers",
          "secretary",
          "adviser",
          "advisor",
          "undersecretary",
          "vice-minister");

  private final Function<String, Optional<Organ>> codes;

  /**
   * @param codes tells whose institution a phrase names ("Mine Action Agency of the Republic of
   *     Azerbaijan")
   */
  OfficeParser(Function<String, Optional<Organ>> codes) {
    this.codes = codes;
  }

  /** The institution that a phrase names. */
  Organ organ(String phrase) {
    return new Organ(phrase, codes.apply(phrase).flatMap(Organ::code));
  }

  List<OfficeWords> offices(Words w) {
    List<OfficeWords> out = new ArrayList<>();
    int free = 0;
    for (int t = 0; t < w.size(); t++) {
      Optional<Part> part = w.partFrom(t);
      if (part.isEmpty() || w.isPerson(t)) {
        continue;
      }
      PartKind kind = part.get().kind();
      if (isOfNextOffice(w, part.get())) {
        // "Deputy Country Director": the head is yet to come.
        continue;
      }
      if (kind == PartKind.HEAD && isOwnersTitle(w, part.get())) {
        t = part.get().last() + 1;
      } else if ((kind == PartKind.HEAD || kind == PartKind.COUNTERPART) && t >= free) {
        OfficeWords office = parse(w, part.get(), free);
        out.add(office);
        free = office.last() + 1;
        t = office.last();
      }
    }
    return out;
  }

  private static final Set<String> SECOND = Set.of("deputy", "assistant", "associate");

  /** Whether "Deputy" stands before the words of an office and is none itself. */
  private static boolean isOfNextOffice(Words w, Part part) {
    if (part.first() != part.last() || !SECOND.contains(w.lower(part.first()))) {
      return false;
    }
    for (int t = part.last() + 1; t < Math.min(w.size(), part.last() + 4); t++) {
      if (w.isPerson(t) || !w.capital(t)) {
        return false;
      }
      if (w.partFrom(t).filter(p -> p.kind() == PartKind.HEAD).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the President's Special Envoy": an office that only says whose the next one is. */
  private static boolean isOwnersTitle(Words w, Part head) {
    if (!isClitic(w.lower(head.last() + 1))) {
      return false;
    }
    for (int t = head.last() + 2; t < Math.min(w.size(), head.last() + 5); t++) {
      Optional<Part> part = w.partFrom(t);
      if (part.isPresent() && part.get().kind() == PartKind.HEAD) {
        return true;
      }
      if (part.isEmpty()) {
        return false;
      }
      t = part.get().last();
    }
    return false;
  }

  private OfficeWords parse(Words w, Part headPart, int free) {
    Before before = before(w, headPart.first(), free);
    After after = after(w, headPart, before.organ);
    String role = before.role.isBlank() ? "" : before.role.strip() + " ";
    role += w.text(headPart.first(), headPart.last());
    if (!after.role.isEmpty()) {
      role +=
          after.role.startsWith("-") || after.role.startsWith(",") ? after.role : " " + after.role;
    }
    String shortened = w.form(headPart.first());
    if (Lookup.SHORT_OFFICES.containsKey(shortened)) {
      role = role.replace(shortened, Lookup.SHORT_OFFICES.get(shortened));
    }
    boolean plural =
        w.sentence.xpos(headPart.core()).endsWith("S")
            && w.lower(headPart.core()).endsWith("s")
            && !w.lower(headPart.core()).endsWith("affaires");
    if (!before.owner.isEmpty() && after.role.isEmpty()) {
      role += " of the " + before.owner; // "the President's press secretary"
    }
    role = LATELY.matcher(role).replaceFirst("");
    Optional<Organ> organ = after.organ.isPresent() ? after.organ : before.organ;
    if (organ.flatMap(Organ::code).filter("UN"::equals).isPresent()
        && role.toLowerCase(Locale.ROOT).endsWith("high commissioner for refugees")) {
      // The one office of the United Nations that goes by its own acronym.
      organ = codes.apply("UNHCR");
    }
    String lower = role.toLowerCase(Locale.ROOT);
    int ofParty = lower.indexOf(" of the communist party");
    if (lower.equals("president of the republic")
        || (organ.isPresent() && lower.equals("president of the confederation"))) {
      // "President of the Republic of Azerbaijan": the rest is the state's name.
      role = role.substring(0, role.indexOf(' '));
    } else if (organ.isPresent() && ofParty > 0) {
      organ =
          Optional.of(
              new Organ(
                  role.substring(ofParty + 8) + " of " + organ.get().name(), Optional.empty()));
      role = role.substring(0, ofParty);
    }
    if (organ.isEmpty() && w.lower(before.first).equals("its")) {
      organ = possessor(w, before.first);
    }
    int blank = role.indexOf(' ');
    if (organ.isEmpty() && blank > 0 && isAcronym(w, before, role.substring(0, blank))) {
      // "SLTB Deputy General Manager": a body that no list has.
      organ = Optional.of(new Organ(role.substring(0, blank), Optional.empty()));
      role = role.substring(blank + 1);
    }
    return new OfficeWords(
        before.first,
        after.last,
        headPart.core(),
        role,
        organ,
        before.former || isLeft(w, before.first, after.last),
        plural,
        headPart.kind() == PartKind.COUNTERPART,
        before.definite);
  }

  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /**
   * "his predecessor, President Ruiz", "his predecessor as president, Ana Ruiz", "minister until
   * July", "minister from 2014 to 2019": no longer held. A year alone behind "until" may be to
   * come.
   */
  private static boolean isLeft(Words w, int first, int last) {
    int before = w.lower(first - 1).equals(",") || w.lower(first - 1).equals("as") ? 2 : 1;
    if (w.lower(first - before).equals("predecessor")) {
      return true;
    }
    String next = w.lower(last + 1);
    boolean year = YEAR.matcher(w.lower(last + 2)).matches();
    return UNTIL.contains(next) && !year
        || next.equals("from")
            && year
            && (w.lower(last + 3).equals("to") || UNTIL.contains(w.lower(last + 3)));
  }

  private static boolean isAcronym(Words w, Before before, String word) {
    return word.length() >= 3
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && w.form(before.first).equals(word)
        && w.partFrom(before.first).isEmpty();
  }

  /** "UNDP was represented by its director": the last body or state before. */
  private static Optional<Organ> possessor(Words w, int its) {
    for (int t = its - 1; t >= 0; t--) {
      Optional<Known> k = w.knownFrom(t).filter(n -> !n.adjective() && isOwner(n));
      boolean there = Set.of("in", "at", "to", "from").contains(w.lower(t - 1));
      if (k.isPresent() && !there) {
        return k.map(Known::organ);
      }
      if (OfficePhrase.isInstitution(w, t, t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** That somebody came into an office of late is no part of its name. */
  private static final Pattern LATELY =
      Pattern.compile(
          "^(?:(?:newly|recently|freshly)[- ]"
              + "(?:elected|appointed|named|designated|accredited|installed|inaugurated)"
              + "|re-?elected|incumbent) ");

  /**
   * @param owner the title of whose office it is, or nothing
   */
  private record Before(
      int first,
      String role,
      Optional<Organ> organ,
      boolean former,
      boolean definite,
      String owner) {}

  /** Reads leftwards from the head. */
  private Before before(Words w, int head, int free) {
    int roleFrom = head;
    int first = head;
    Optional<Organ> organ = Optional.empty();
    boolean former = false;
    boolean definite = false;
    String standing = "";
    String owner = "";
    int t = head - 1;
    while (t >= free) {
      if (w.isPerson(t) && !w.form(t).equals("'s")) {
        break;
      }
      Optional<Known> known = w.knownTo(t);
      Optional<Part> part = w.partTo(t);
      String lower = w.lower(t);
      if (known.isPresent()
          && organ.isEmpty()
          && known.get().first() >= free
          && isOwner(known.get())) {
        Optional<Known> posted = posted(w, known.get(), free);
        organ = Optional.of(posted.orElse(known.get()).organ());
        t = posted.orElse(known.get()).first() - 1;
        first = t + 1;
      } else if (known.isPresent() && organ.isEmpty() && posted(w, known.get(), free).isPresent()) {
        Known whose = posted(w, known.get(), free).orElseThrow();
        organ = Optional.of(whose.organ());
        t = whose.first() - 1;
        first = t + 1;
      } else if ((lower.equals("'s") || lower.equals("’s"))
          && organ.isEmpty()
          && w.knownTo(t - 1).isPresent()) {
        t--;
      } else if (isClitic(lower)
          && organ.isEmpty()
          && w.partTo(t - 1)
              .filter(p -> p.kind() == PartKind.HEAD && p.first() >= free)
              .isPresent()) {
        // "the President's Special Envoy"
        int title = w.partTo(t - 1).map(Part::first).orElse(t);
        owner = w.text(title, t - 1);
        t = title - 1;
        first = t + 1;
      } else if (isClitic(lower)
          && organ.isEmpty()
          && t - 2 >= free
          && w.sentence.xpos(t - 1).startsWith("NN")
          && w.knownTo(t - 2).filter(k -> isOwner(k) && k.first() >= free).isPresent()) {
        // "the UN programme's Representative"
        t -= 2;
      } else if (isClitic(lower)
          && organ.isEmpty()
          && t - 2 >= free
          && w.capital(t - 1)
          && w.lower(t - 2).equals("the")) {
        // "the Bank's Vice President": a body in short.
        definite = true;
        first = t - 2;
        break;
      } else if (organ.isPresent()
          && part.isPresent()
          && part.get().kind() == PartKind.MODIFIER
          && part.get().first() >= free) {
        // "the new UNICEF Representative", "Acting UN Resident Coordinator"
        t = part.get().first() - 1;
        first = t + 1;
        String word = w.lower(first);
        standing = word.equals("acting") || word.equals("deputy") ? w.form(first) + " " : standing;
      } else if (part.isPresent() && part.get().kind() == PartKind.FORMER) {
        former = true;
        t = part.get().first() - 1;
        first = t + 1;
      } else if (lower.equals("-")
          && w.partTo(t - 1)
              .filter(p -> p.kind() == PartKind.FORMER && p.first() >= free)
              .isPresent()) {
        // "then-President Ruiz"
        t--;
      } else if (part.isPresent()
          && organ.isEmpty()
          && (part.get().kind() == PartKind.MODIFIER || part.get().kind() == PartKind.PORTFOLIO)
          && part.get().first() >= free) {
        t = part.get().first() - 1;
        first = roleFrom = t + 1;
      } else if (organ.isEmpty() && roleFrom == first && SECOND.contains(lower) && w.capital(t)) {
        first = roleFrom = t;
        t--;
      } else if (organ.isEmpty()
          && roleFrom == first
          && LOOSE.contains(w.lower(head))
          && w.sentence.xpos(t).startsWith("JJ")
          && !w.capital(t)
          && t > free
          && w.knownTo(t - 1).filter(k -> k.sort() == Sort.STATE && k.adjective()).isPresent()) {
        // "the Egyptian religious leader"
        first = t;
        t--;
      } else if (organ.isEmpty() && roleFrom == first && joins(w, t, first, free)) {
        t--;
      } else if (lower.equals("the")
          || lower.equals("this")
          || (lower.equals("that") && w.sentence.xpos(t).equals("DT") && !w.capital(t + 1))
          || isPossessive(lower)) {
        definite = true;
        first = t;
        break;
      } else if (lower.equals("a") || lower.equals("an")) {
        first = t;
        break;
      } else if (Anaphors.STYLES.contains(lower) && w.capital(t)) {
        // "His Majesty King Ruiz"
        t--;
      } else if (organ.isEmpty() && roleFrom == first && roleWord(w, t)) {
        first = roleFrom = t;
        t--;
      } else {
        break;
      }
    }
    String role = roleFrom < head ? w.text(roleFrom, head - 1) : "";
    return new Before(first, standing + role, organ, former, definite, owner);
  }

  /** "the UNDP Sri Lanka office": the body whose office stands at a place. */
  private static Optional<Known> posted(Words w, Known place, int free) {
    return place.adjective() || place.sort() == Sort.BODY
        ? Optional.empty()
        : w.knownTo(place.first() - 1)
            .filter(k -> k.sort() == Sort.BODY && !k.adjective() && k.first() >= free);
  }

  private static final Set<String> LOOSE =
      Set.of("leader", "diplomat", "official", "envoy", "chief", "head", "politician");

  private static boolean isClitic(String lower) {
    return lower.equals("'s") || lower.equals("’s");
  }

  private static boolean isOwner(Known k) {
    return k.sort() != Sort.PLACE || k.adjective();
  }

  private static boolean isPossessive(String lower) {
    return lower.equals("his")
        || lower.equals("her")
        || lower.equals("its")
        || lower.equals("their");
  }

  /** "and", "&" or a comma between two portfolios: "Trade and Industry Minister". */
  private static boolean joins(Words w, int t, int first, int free) {
    String f = w.lower(t);
    if (!(f.equals("and") || f.equals("&") || f.equals(",")) || t - 1 < free || first == t) {
      return false;
    }
    int left = f.equals("and") && w.form(t - 1).equals(",") ? t - 2 : t - 1;
    Optional<Part> after = w.partFrom(first);
    return left >= free
        && w.partTo(left).filter(p -> p.kind() == PartKind.PORTFOLIO).isPresent()
        && after.filter(p -> p.kind() == PartKind.PORTFOLIO).isPresent();
  }

  /**
   * A word that can stand in a role though no list has it: a capitalised noun or adjective right
   * before the head.
   */
  private static boolean roleWord(Words w, int t) {
    if (!w.capital(t)
        || w.isPerson(t)
        || w.partFrom(t).isPresent()
        || t == 0
        || CALENDAR.contains(w.lower(t))) {
      return false;
    }
    String tag = w.sentence.xpos(t);
    return tag.startsWith("NN") || tag.startsWith("JJ");
  }

  private record After(int last, String role, Optional<Organ> organ) {}

  /** Reads rightwards from the head. */
  private After after(Words w, Part headPart, Optional<Organ> owner) {
    StringBuilder role = new StringBuilder();
    Optional<Organ> organ = Optional.empty();
    int last = headPart.last();
    String head = w.lower(headPart.core());
    boolean stationed = false;
    boolean inner = false;
    boolean subject = OF_SUBJECTS.contains(head) && headPart.core() == headPart.last();
    int t = last + 1;
    if (headPart.core() < last) {
      int list = OfficePhrase.listEnd(w, t);
      if (list >= t) {
        role.append(text(w, t, list));
        last = list;
        t = list + 1;
      }
    }
    while (t < w.size()) {
      String lower = w.lower(t);
      int bracket = bracketEnd(w, t);
      if (bracket > t) {
        Optional<Known> state =
            w.knownFrom(t + 1).filter(k -> k.sort() == Sort.STATE && k.last() == bracket - 1);
        if (state.isPresent() && organ.isEmpty() && owner.isEmpty()) {
          organ = Optional.of(state.get().organ());
        }
        last = bracket;
        t = bracket + 1;
        continue;
      }
      if (t == last + 1 && isTail(lower)) {
        role.append(' ').append(w.form(t));
        last = t;
        t++;
        continue;
      }
      if (lower.equals("-") && isTail(w.lower(t + 1))) {
        role.append('-').append(w.form(t + 1));
        last = t + 1;
        t += 2;
        continue;
      }
      if (lower.equals("in") && w.lower(t + 1).equals("charge") && w.lower(t + 2).equals("of")) {
        int charge = OfficePhrase.end(w, t + 3, true);
        if (charge > t + 2) {
          role.append(' ').append(w.text(t, charge));
          last = charge;
          t = charge + 1;
          continue;
        }
      }
      if (lower.equals("in")
          && SENT.contains(head)
          && w.lower(t + 1).equals("the")
          && w.lower(t + 2).equals("country")
          && t == last + 1) {
        role.append(" in the country");
        last = t + 2;
        break;
      }
      boolean station = lower.equals("in") && stationed && w.knownFrom(t + 1).isPresent();
      boolean seated = lower.equals("at") && isMinistry(w, t + 1);
      boolean employed =
          lower.equals("at")
              && !seated
              && owner.isEmpty()
              && organ.isEmpty()
              && w.capital(headPart.core())
              && !Belonging.ofStateAlone(head)
              && isEmployer(w, t + 1);
      if (!PREPOSITIONS.contains(lower) || !(takes(head, lower) || station || seated || employed)) {
        break;
      }
      if (lower.equals("for") && isPossessive(w.lower(t + 1))) {
        // "thanked the president for his efforts"
        break;
      }
      boolean about = subject || lower.equals("for");
      int single = OfficePhrase.end(w, t + 1, about);
      int end =
          single > t && about ? Math.max(single, OfficePhrase.listEnd(w, single + 1)) : single;
      if (end <= t) {
        break;
      }
      int from = w.lower(t + 1).equals("the") ? t + 2 : t + 1;
      String phrase = w.text(Math.min(from, end), end);
      boolean whose = (lower.equals("of") || employed) && organ.isEmpty();
      Optional<Known> known =
          w.knownFrom(Math.min(from, end))
              .filter(k -> k.last() >= end || bracketEnd(w, k.last() + 1) >= end);
      boolean ofState = known.isPresent() && known.get().sort() == Sort.STATE;
      if (lower.equals("of")
          && ofState
          && organ.isPresent()
          && organ.get().code().equals(known.get().organ().code())) {
        // "Chairman of the Standing Committee of the National People's Congress of China"
        organ = Optional.of(organ.get());
      } else if (lower.equals("of")
          && ofState
          && organ.isPresent()
          && organ.get().code().isEmpty()
          && t == last + 1) {
        // "Deputy Speaker of the National Assembly of Armenia"
        String whole = organ.get().name() + " of " + phrase;
        organ =
            codes
                .apply(whole)
                .map(o -> new Organ(whole, o.code()))
                .or(() -> Optional.of(new Organ(whole, known.get().organ().code())));
      } else if (lower.equals("for")
          && organ.isEmpty()
          && owner.isEmpty()
          && head.equals("representative")
          && known.filter(k -> k.sort() == Sort.BODY).isPresent()) {
        // "High Representative for the UN Alliance of Civilizations"
        organ = Optional.of(known.get().organ());
      } else if (whose && known.isPresent() && isOwner(known.get())) {
        organ = Optional.of(known.get().organ());
      } else if (whose
          && !subject
          && owner.isEmpty()
          && isNamed(w, from, end)
          && !OfficePhrase.isInner(w, from, end)
          && !isServed(w, from, end)
          && (codes.apply(phrase).isPresent()
              || !(inner && t == last + 1) && !OfficePhrase.isSubject(w, from, end))) {
        organ =
            Optional.of(
                codes
                    .apply(phrase)
                    .map(o -> new Organ(phrase, o.code()))
                    .orElse(new Organ(phrase, Optional.empty())));
      } else {
        Optional<Known> owned =
            w.knownFrom(from)
                .filter(
                    k -> k.last() < end && isOwner(k) && (k.sort() != Sort.STATE || k.adjective()));
        if (lower.equals("of")
            && owned.isPresent()
            && organ.isEmpty()
            && owner.isEmpty()
            && OfficePhrase.holdsHead(w, from, end)) {
          // "Personal Envoy of the UN Secretary-General"
          organ = Optional.of(owned.get().organ());
          role.append(' ').append(w.text(t, end));
          last = end;
          t = end + 1;
          continue;
        }
        if (lower.equals("of")
            && owned.isPresent()
            && organ.isEmpty()
            && owner.isEmpty()
            && OfficePhrase.isInner(w, from, end)) {
          // "head of the UNICEF office in Azerbaijan", "Director of the IMF's Asia Department"
          organ = Optional.of(owned.get().organ());
          int behind = owned.get().last() + (isClitic(w.lower(owned.get().last() + 1)) ? 2 : 1);
          role.append(" of ").append(from > t + 1 ? "the " : "").append(w.text(behind, end));
          stationed = true;
          last = end;
          t = end + 1;
          continue;
        }
        // Articles stay as the text has them: "Head of the Department", "Representative at the UN
        // Office".
        role.append(' ').append(w.text(t, end));
        inner = lower.equals("of") && OfficePhrase.isInner(w, from, end);
      }
      last = end;
      t = end + 1;
    }
    return new After(last, role.toString().strip(), organ);
  }

  /** "of the UN Secretary-General for Libya": who is served, and no body. */
  private static boolean isServed(Words w, int from, int end) {
    return OfficePhrase.holdsHead(w, from, end)
        && w.knownFrom(from).filter(k -> k.last() < end && isOwner(k)).isPresent();
  }

  /** "Minister of State at the Ministry of Foreign Affairs" */
  private static boolean isMinistry(Words w, int t) {
    int noun = w.lower(t).equals("the") ? t + 1 : t;
    return w.form(noun).equals("Ministry") || w.form(noun).equals("Office");
  }

  /** "Country Director at the World Bank" */
  private static boolean isEmployer(Words w, int t) {
    int from = w.lower(t).equals("the") ? t + 1 : t;
    int end = OfficePhrase.end(w, t, false);
    return end >= from
        && (w.knownFrom(from)
                .filter(k -> k.sort() == Sort.BODY && !k.adjective() && k.last() >= end)
                .isPresent()
            || (w.capital(from) && OfficePhrase.isInstitution(w, end, end)));
  }

  private static String text(Words w, int from, int to) {
    String s = w.text(from, to);
    return s.startsWith(",") ? s : " " + s;
  }

  private static boolean isTail(String lower) {
    return lower.equals("a.i.")
        || lower.equals("ad")
        || lower.equals("designate")
        || lower.equals("elect");
  }

  /** "( UNICEF )": the index of the closing bracket of a short bracketed name, or -1. */
  private static int bracketEnd(Words w, int t) {
    if (!w.form(t).equals("(")) {
      return -1;
    }
    for (int k = t + 1; k < Math.min(w.size(), t + 5); k++) {
      if (w.form(k).equals(")")) {
        return k > t + 1 && w.capital(t + 1) ? k : -1;
      }
    }
    return -1;
  }

  private static boolean isNamed(Words w, int from, int to) {
    return from <= to && (w.capital(from) || w.knownFrom(from).isPresent());
  }

  static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
