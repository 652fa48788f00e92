package org.chancery.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words before an agency's first sentence: place, country, date and credit, in the orders
 * that agencies use.
 */
final class Datelines {
  /**
   * What stands before the first sentence.
   *
   * @param end offset behind it in the line; the sentence begins there
   * @param place in the line
   * @param country words behind the place ("Azerbaijan")
   * @param date offset and words of a date
   * @param credit the agency's name, without brackets
   */
  record Found(
      int end,
      Optional<Span> place,
      Optional<Span> country,
      Optional<StatedDate> date,
      Optional<String> credit) {}

  /** No dateline is longer, in characters. */
  private static final int LONGEST = 160;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:['’ʻ.-][\\p{L}\\p{M}]++)*+";

  private static final String PLACE =
      "(?:St\\. |Mt\\. )?"
          + WORD
          + "(?:[ -]"
          + WORD
          + "){0,3}(?: ?/ ?"
          + WORD
          + "(?: "
          + WORD
          + ")?)?";

  private static final String REGION =
      WORD + "(?:(?: (?:of|the|and|de|du))?(?: the)? " + WORD + "){0,4}\\.?";

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String DATE =
      "(?i:(?:\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + "|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?(?![\\d:]))(?:,? (?:19|20)\\d\\d)?|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)";

  private static final String CREDIT =
      "(?:\\((?<a>[^()\\d][^()]{0,38})\\)|/{1,3}(?<b>\\p{L}[^/]{0,28})/{1,3}|(?<c>"
          + WORD
          + "(?:[ .&-]"
          + WORD
          + "){0,3}))";

  private static final String SEPARATOR =
      "\\s*(?:[—–]+|-{2,}|\\.\\s?-+|-(?=\\s)|:(?=\\s|\\p{Lu})|/(?=\\s)|\\.(?=\\s|$)|(?=$))\\s*";

  /** PLACE[, REGION][, DATE][ CREDIT] separator. */
  private static final Pattern PLACE_FIRST = placeFirst(CREDIT);

  /** The same without a credit, where what looked like one is the sentence's subject. */
  private static final Pattern PLACE_ALONE =
      placeFirst("(?:\\((?<a>(?!))\\)|(?<b>(?!))|(?<c>(?!)))");

  private static Pattern placeFirst(String credit) {
    return Pattern.compile(
        "^(?:\\((?<z>[A-Z][^()]{1,30})\\)\\s*(?:[—–-]+\\s*)?)?(?<place>"
            + PLACE
            + ")(?: ?\\[[^\\]]{2,25}\\])?(?:, (?!"
            + MONTH
            + " \\d)(?<region>"
            + REGION
            + "))?(?:(?:\\.|,)?,? ?(?<date>"
            + DATE
            + "))?(?:(?:,|\\.)? ?"
            + credit
            + ")?(?<sep>"
            + SEPARATOR
            + "|\\s+(?=[\\p{Lu}\"“]))");
  }

  /** CREDIT separator PLACE, DATE separator, or CREDIT (PLACE, DATE). */
  private static final Pattern CREDIT_FIRST =
      Pattern.compile(
          "^(?:/{3})?(?<credit>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2})(?:/{3})?\\s*(?:(?:[—–-]+\\s*(?<place>"
              + PLACE
              + "),? (?<date>"
              + DATE
              + ")"
              + SEPARATOR
              + ")|(?:\\((?<place2>"
              + PLACE
              + "),? (?<date2>"
              + DATE
              + ")\\)\\s*[.:—–-]*\\s*))");

  /** An agency's short name and a dash: "NNA - President". */
  private static final Pattern CREDIT_ALONE =
      Pattern.compile(
          "^(?<credit>[A-Z]{2,8}|[\\p{L}\\d-]{2,20}\\.[A-Za-z]{2,4})\\s*(?: [—–-]+|/)\\s+(?=\\p{Lu})");

  /** "/// nCa /// Ashgabat, 3 May 2024 ///". */
  private static final Pattern SLASHED =
      Pattern.compile(
          "^/{2,3}\\s*(?<credit>\\p{L}[^/]{1,30}?)\\s*/{2,3}\\s*(?:(?<place>"
              + PLACE
              + "),? (?<date>"
              + DATE
              + ")\\s*/{2,3}\\s*)?(?=\\p{Lu})");

  /** "Baku – QORTAL – " or "Baku – (QORTAL) – ". */
  private static final Pattern CREDIT_BETWEEN =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + ")\\s*[—–-]+\\s*\\(?(?<credit>[A-Z]{2,8})\\)?\\s*[—–-]+\\s+(?=\\p{Lu})");

  /** "(Yonhap) --". */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^[\\[(](?<credit>\\p{Lu}[^()\\[\\]/]{1,30})(?:/(?<place>"
              + PLACE
              + "))?[)\\]]\\s*(?:[—–-]+\\s*)?(?=\\p{Lu})");

  /** "Washington, May 3, President Joseph R. Biden": a subject, no agency. */
  private static final Pattern NO_CREDIT =
      Pattern.compile(
          "(?:.* )?\\p{Lu}|(?:The|President|Minister|Prime|Foreign|Secretary|Ambassador|Vice|Deputy|Dr|Mr|Mrs|Ms|King|Prince|Queen|Premier|Chancellor|First)(?: .*)?");

  private final Outlets outlets;

  Datelines(Outlets outlets) {
    this.outlets = outlets;
  }

  /** The dateline that a line begins with. */
  Optional<Found> of(String line) {
    return within(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
  }

  private Optional<Found> within(String line) {
    Matcher m = CREDIT_FIRST.matcher(line);
    if (m.lookingAt()) {
      boolean bracket = m.group("place2") != null;
      String credit = m.group("credit");
      if (isCapital(credit) || outlets.named(credit).isPresent() || bracket) {
        return Optional.of(
            new Found(
                m.end(),
                Optional.of(span(m, bracket ? "place2" : "place")),
                Optional.empty(),
                date(line, m, bracket ? "date2" : "date"),
                Optional.of(credit)));
      }
    }
    m = SLASHED.matcher(line);
    if (m.lookingAt()) {
      boolean placed = m.group("place") != null;
      return Optional.of(
          new Found(
              m.end(),
              placed ? Optional.of(span(m, "place")) : Optional.empty(),
              Optional.empty(),
              date(line, m, "date"),
              Optional.of(m.group("credit"))));
    }
    m = PLACE_FIRST.matcher(line);
    if (m.lookingAt() && m.group("z") != null && m.group("date") != null) {
      // "(ANSA) - ROME, MAY 9 - "
      Optional<Found> found = placeFirst(line, m);
      if (found.isPresent()) {
        return found;
      }
    }
    m = BRACKETED.matcher(line);
    if (m.lookingAt()
        && (outlets.named(m.group("credit")).isPresent()
            || m.group("place") != null
            || isShort(m.group("credit"))
            || Credits.isMediaName(m.group("credit")))) {
      return Optional.of(
          new Found(
              m.end(),
              m.group("place") == null ? Optional.empty() : Optional.of(span(m, "place")),
              Optional.empty(),
              Optional.empty(),
              Optional.of(m.group("credit"))));
    }
    m = CREDIT_BETWEEN.matcher(line);
    if (m.lookingAt()) {
      return Optional.of(
          new Found(
              m.end(),
              Optional.of(span(m, "place")),
              Optional.empty(),
              Optional.empty(),
              Optional.of(m.group("credit"))));
    }
    m = CREDIT_ALONE.matcher(line);
    if (m.lookingAt() && outlets.named(m.group("credit")).isPresent()) {
      return Optional.of(
          new Found(
              m.end(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(m.group("credit"))));
    }
    m = PLACE_FIRST.matcher(line);
    Optional<Found> found = m.lookingAt() ? placeFirst(line, m) : Optional.empty();
    if (found.isEmpty()) {
      m = PLACE_ALONE.matcher(line);
      found = m.lookingAt() ? placeFirst(line, m) : Optional.empty();
    }
    return found;
  }

  private static boolean isShort(String credit) {
    return credit.length() <= 8 && credit.indexOf(' ') < 0 && isCapital(credit);
  }

  private Optional<Found> placeFirst(String line, Matcher m) {
    String place = m.group("place");
    boolean dated = m.group("date") != null;
    Optional<String> credit = credit(m);
    boolean bracketed = m.group("a") != null || m.group("b") != null || m.group("z") != null;
    String separator = m.group("sep").strip();
    if (Credits.isMediaName(place) || outlets.named(place).isPresent()) {
      // "Iran Courier, 13 July 2025" is no place
      return Optional.empty();
    }
    String behind = m.group("region");
    if (behind != null
        && (outlets.named(behind).isPresent()
            || (!isCapital(place)
                && isCapital(behind)
                && behind.length() > 2
                && behind.indexOf('.') < 0))) {
      // "Damascus, SANA - "
      return separator.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Found(
                  m.end(),
                  Optional.of(span(m, "place")),
                  Optional.empty(),
                  date(line, m, "date"),
                  Optional.of(behind)));
    }
    boolean rest = m.end() < line.length();
    // A bare credit is one only behind a date and a comma, or where it is known or in capitals.
    if (m.group("c") != null) {
      String c = m.group("c");
      String before = line.substring(0, m.start("c")).strip();
      boolean known =
          outlets.named(c).isPresent()
              || (isCapital(c) && c.length() > 1 && c.length() <= 12)
              || Credits.isMediaName(c)
              || (dated && before.endsWith(",") && !NO_CREDIT.matcher(c).matches());
      known &= !c.matches("(?:\\p{Lu}\\.)+\\p{Lu}");
      boolean agency = isCapital(c) && isCapital(place) && outlets.named(c).isPresent();
      if (!known || (separator.isEmpty() && !agency)) {
        return Optional.empty();
      }
    }
    if (separator.isEmpty() && rest) {
      if (!(dated && bracketed) && !(isCapital(place) && isAcronym(credit))) {
        return Optional.empty();
      }
    }
    boolean evident =
        dated
            || (bracketed && (rest ? !separator.isEmpty() : true) && looksLikeCredit(credit))
            || (isCapital(place) && place.length() > 2 && rest && !separator.isEmpty())
            || (credit.isPresent() && !separator.isEmpty())
            || (isCapital(place) && isAcronym(credit));
    boolean dashed = !separator.isEmpty() && !separator.equals(".");
    boolean plain =
        dashed
            && rest
            && place.split(" ").length <= 3
            && line.length() - m.end() > 40
            && "\"“‘'".indexOf(line.charAt(m.end())) < 0
            && (Character.isUpperCase(line.charAt(m.end()))
                || Character.isDigit(line.charAt(m.end())));
    if (!evident && !plain) {
      return Optional.empty();
    }
    if (!rest && !dated && !bracketed) {
      return Optional.empty();
    }
    if (place.length() > 45 || isNoPlace(place)) {
      return Optional.empty();
    }
    Optional<Span> region =
        m.group("region") == null ? Optional.empty() : Optional.of(span(m, "region"));
    return Optional.of(
        new Found(m.end(), Optional.of(span(m, "place")), region, date(line, m, "date"), credit));
  }

  private static Optional<String> credit(Matcher m) {
    for (String group : List.of("a", "b", "c", "z")) {
      if (m.group(group) != null) {
        return Optional.of(m.group(group).strip());
      }
    }
    return Optional.empty();
  }

  private boolean looksLikeCredit(Optional<String> credit) {
    return credit
        .map(
            c ->
                outlets.named(c).isPresent()
                    || Character.isUpperCase(c.charAt(0))
                    || c.indexOf('.') > 0)
        .orElse(false);
  }

  private boolean isAcronym(Optional<String> credit) {
    return credit.map(c -> isCapital(c) && outlets.named(c).isPresent()).orElse(false);
  }

  private static final List<String> NO_PLACES =
      List.of(
          "on",
          "in",
          "at",
          "from",
          "by",
          "after",
          "before",
          "since",
          "until",
          "the",
          "this",
          "last",
          "next",
          "earlier",
          "later",
          "during",
          "as",
          "for",
          "dr",
          "mr",
          "mrs",
          "ms",
          "background",
          "posted",
          "published",
          "updated",
          "created",
          "release",
          "note",
          "photo",
          "source",
          "update",
          "participants",
          "facts",
          "editor",
          "today",
          "yesterday",
          "president",
          "minister",
          "ambassador",
          "secretary",
          "readout",
          "statement",
          "press release",
          "joint statement");

  private static boolean isNoPlace(String place) {
    return place.matches("(?:\\p{Lu}\\.)+\\p{Lu}")
        || NO_PLACES.contains(place.toLowerCase(Locale.ROOT))
        || StatedDate.in(place + " 1").size() > 0
        || place.matches(
            "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?i)(?:president|minister|secretary|ambassador) .*");
  }

  static boolean isCapital(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && words.chars().anyMatch(Character::isUpperCase);
  }

  private static Span span(Matcher m, String group) {
    return new Span(m.start(group), m.end(group));
  }

  private static Optional<StatedDate> date(String line, Matcher m, String group) {
    if (m.group(group) == null) {
      return Optional.empty();
    }
    List<StatedDate> dates = StatedDate.in(m.group(group));
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
  }

  /** A place in ordinary case: "NEW YORK" is "New York". */
  static String ordinary(String place) {
    if (!isCapital(place)) {
      return place;
    }
    List<String> out = new ArrayList<>();
    for (String word : place.split(" ")) {
      StringBuilder w = new StringBuilder();
      boolean first = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        w.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
        first = !Character.isLetter(c) && c != '\'' && c != '’';
      }
      out.add(w.toString());
    }
    return String.join(" ", out);
  }
}
