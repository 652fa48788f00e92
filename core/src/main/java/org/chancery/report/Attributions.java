package org.chancery.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who told the outlet: "the ministry told News.az" gives "the ministry". Only the words about
 * the report as a whole count: those above it ("attributable to ...") and a clause of its first
 * paragraphs.
 */
final class Attributions {
  private static final Pattern ATTRIBUTABLE =
      Pattern.compile(
          "(?i:(?:is|are|was|can be) (?:attributable|attributed) to|(?:statement|readout) by)\\s+(?:the )?(\\p{Lu}[^:\\n]{3,90}?)\\s*(?:[:\\n]|$)");

  private static final String SOURCE_WORD =
      "(?i:ministry|MFA|foreign ministry|office|press service|press office|press center|press centre|embassy|agency|secretariat|service|committee|directorate|administration|department|wing|media|presidency|government|commission|spokesperson|spokesman|spokeswoman|official|officials|army|police|Kremlin|Akorda|AZERTAC|release|communiqu[eé]|note|council|parliament|chancellery|headquarters|institute|authority|company|bureau|division|mission|delegation|Palace)";

  /** Words of a source: from an article or a capital to a word that such sources have. */
  private static final String SOURCE =
      "((?:(?:the|a|an|its|his|her) )?(?:[\\p{L}.'’-]+ ){0,8}?"
          + SOURCE_WORD
          + "\\b(?:(?: of| in| to| for|['’]s)? (?:the )?(?:\\p{Lu}[\\p{L}.'’-]*(?: (?:of|and|for|in)(?: the)?)? ?){1,10}| of (?:the )?(?:head of state|ministry|president|government|[a-z]+ ministry))?)";

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^|[,.;—–]\\s*|\\bas )"
              + SOURCE
              + "\\s*(?:has |have )?(?:told|informed)\\s+(?!reporters|journalists|the )(?:[A-Z]|\\d)");

  private static final Pattern TOLD_IN =
      Pattern.compile(
          "(?:was|were|has been) (?:told|informed) (?:in|at|by) " + SOURCE + "\\s*(?:[.,;]|$)");

  private static final Pattern CITING =
      Pattern.compile(
          "(?:reports?|reported|informs?|writes|says|learned) (?:via|citing|with reference to|referring to|quoting|from) "
              + "((?:the )?[\\p{L}\\d.'’-]+(?: (?!on|about|that|which)[\\p{L}.'’-]+){0,9}?)\\s*(?:[.,;:]|$)");

  private static final Pattern AT_END =
      Pattern.compile(
          "(?:[,;]\\s*|\\. )(?:as )?"
              + SOURCE
              + "\\s*(?:has |have )?(?:reports?|reported|informs?|informed|says?|said|announced|notes?|stated)\\b(?: (?:in a (?:statement|release|press release|note)|on \\w+|today|yesterday))*\\s*(?:\\.|$)");

  private static final Pattern SAID_FIRST =
      Pattern.compile(
          "[,;] ?(?:reads?|said|says|writes|states|stated|informed|reports?|reported|reminds|recalls|notes|informs|announced|according to) (?:a (?:press )?(?:statement|release|note) (?:from|of|by) )?"
              + SOURCE
              + "\\s*(?:in a press release|in a statement)?\\s*(?:[.,;]|$)");

  private static final Pattern ACCORDING =
      Pattern.compile("(?:^|[.,;] |\\b)[Aa]ccording to " + SOURCE + "\\s*(?:[,.;]|$)");

  /** A line of its own: "Ned Price, Department Spokesperson". */
  private static final Pattern SPOKESPERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}, (?:\\p{Lu}\\p{L}+ ){0,4}Spokes(?:person|man|woman)");

  private static final int LOOKED_AT = 1500;

  /** Looked for first, because it is quick. */
  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(?:report|sa(?:id|ys)|told|inform|accord|announce|note|state|read|remind|recall|writes|learned|citing|referring|quoting)");

  private Attributions() {}

  /**
   * Who told the outlet.
   *
   * @param furniture lines that are no prose
   * @param bodies the first paragraphs
   */
  static Optional<String> find(
      List<String> furniture, Optional<String> title, List<String> bodies) {
    for (String line : furniture) {
      if (line.length() > Furniture.LONGEST) {
        continue;
      }
      Matcher m = ATTRIBUTABLE.matcher(line);
      if (m.find()) {
        return tidy(m.group(1));
      }
    }
    for (String line : furniture) {
      if (line.length() < 120 && SPOKESPERSON.matcher(line).matches()) {
        return tidy(line);
      }
    }
    if (title.isPresent()) {
      Matcher m =
          Pattern.compile(
                  "^(?:Statement|Readout) (?:by|from) (?:the )?(\\p{Lu}[\\p{L}. '’-]*?(?:Spokesperson|Press Secretary|Spokesman)(?: \\p{Lu}[\\p{L}.'’-]+){2,3})(?= on\\b)")
              .matcher(title.get());
      if (m.find()) {
        return tidy(m.group(1));
      }
    }
    for (int i = 0; i < Math.min(2, bodies.size()); i++) {
      String words = bodies.get(i).replaceAll("\\s+", " ");
      if (words.length() > LOOKED_AT) {
        words = words.substring(0, LOOKED_AT);
      }
      if (!SAYS.matcher(words).find()) {
        continue;
      }
      for (Pattern p : List.of(TOLD, TOLD_IN, CITING, AT_END, SAID_FIRST, ACCORDING)) {
        Matcher m = p.matcher(words);
        if (m.find()) {
          return tidy(m.group(1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> tidy(String words) {
    String clean = words.strip().replaceAll("\\s+", " ").replaceFirst("[,;:.]+$", "");
    return clean.length() < 2 || clean.length() > 120 ? Optional.empty() : Optional.of(clean);
  }
}
