package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dictionary forms, in the manner of Universal Dependencies' English treebanks: by rule, with the
 * exceptions and the base words that were learned from them ("hoped" is of "hope", "hopped" of
 * "hop"). Safe to share between threads.
 */
public final class Lemmatiser {
  /** Words that take "es" for their plural, and the ends of stems that have and have no "e". */
  private static final Pattern HISSING = Pattern.compile("(?:ss|x|zz|ch|sh|o)es\\z");

  private static final Pattern WANTS_E =
      Pattern.compile(
          "(?:[aeiou]at|[^aeiou]at|iz|[^aeiou]is|uc|[^aeiou]c|v|u|dg|rg|[^aeiou]l|ut|ur|ir)\\z");
  private static final Pattern WANTS_NO_E =
      Pattern.compile("(?:eat|oat|ll|rl|wl|hl|our|ail|[aeiou]ir|out)\\z");

  static final String FILE = "lemmas.tsv";
  static final String IRREGULAR_FILE = "irregular-forms.tsv";

  private static final List<String> PREFIXES =
      List.of("re", "over", "under", "out", "fore", "with", "mis", "up", "un");

  /** What inflects alike. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  private final Map<String, String> exceptions = new HashMap<>();
  private final List<Map<String, Integer>> bases =
      Stream.of(Kind.values()).<Map<String, Integer>>map(kind -> new HashMap<>()).toList();

  private static final class Shipped {
    static final Lemmatiser INSTANCE =
        read(Stream.of(IRREGULAR_FILE, FILE).flatMap(f -> WordLists.lines(f).stream()).toList());
  }

  /** The one that comes with the library, loaded at its first use. */
  public static Lemmatiser shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * Reads lines of tab-separated columns: a kind and its base words, or a Penn tag, a lemma and the
   * forms that have it against the rules.
   */
  static Lemmatiser read(List<String> lines) {
    Lemmatiser made = new Lemmatiser();
    for (String line : lines) {
      String[] columns = line.split("\t");
      if (columns.length == 2) {
        String[] words = columns[1].split(" ");
        for (int i = 0; i < words.length; i++) {
          made.base(Kind.valueOf(columns[0]), words[i], words.length - i);
        }
      } else {
        for (String form : columns[2].split(" ")) {
          for (String xpos : columns[0].split(" ")) {
            made.exception(form, xpos, columns[1]);
          }
        }
      }
    }
    return made;
  }

  /** The more a base word weighs the sooner it is taken for one that fits as well. */
  void base(Kind kind, String word, int weight) {
    bases.get(kind.ordinal()).merge(word, weight, Integer::sum);
  }

  void exception(String form, String xpos, String lemma) {
    exceptions.put(key(form, xpos), lemma);
  }

  private static String key(String form, String xpos) {
    return xpos + "\t" + form;
  }

  /**
   * The lemma of a token.
   *
   * @param form as written; the case of names is kept, all else comes out in small letters
   * @param xpos its Penn Treebank tag
   */
  public String lemma(String form, String xpos) {
    String plain = form.indexOf('’') < 0 ? form : form.replace('’', '\'');
    if (xpos.startsWith("NNP")) {
      return plain;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    String known = exceptions.get(key(lower, xpos));
    if (known != null) {
      return known;
    }
    return keepsCapitals(plain, lower, xpos) ? plain : byRule(lower, xpos);
  }

  /** "Azerbaijani", "MSG": capitals of a word that is not known without them. */
  private boolean keepsCapitals(String plain, String lower, String xpos) {
    boolean wholly = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
    return switch (xpos) {
      case "JJ" ->
          Character.isUpperCase(plain.codePointAt(0))
              && !wholly
              && !bases.get(Kind.ADJECTIVE.ordinal()).containsKey(lower);
      case "NN" -> wholly && !bases.get(Kind.NOUN.ordinal()).containsKey(lower);
      default -> false;
    };
  }

  String byRule(String lower, String xpos) {
    if (xpos.equals("VBD") || xpos.equals("VBN")) {
      for (String prefix : PREFIXES) {
        if (lower.startsWith(prefix) && lower.length() > prefix.length() + 2) {
          String lemma = exceptions.get(key(lower.substring(prefix.length()), xpos));
          if (lemma != null) {
            return prefix + lemma;
          }
        }
      }
    }
    return switch (xpos) {
      case "NNS" -> fitting(lower, Kind.NOUN, "s");
      case "VBZ" -> fitting(lower, Kind.VERB, "s");
      case "VBD", "VBN" -> fitting(lower, Kind.VERB, "ed");
      case "VBG" -> fitting(lower, Kind.VERB, "ing");
      case "JJR", "RBR" -> fitting(lower, Kind.ADJECTIVE, "er");
      case "JJS", "RBS" -> fitting(lower, Kind.ADJECTIVE, "est");
      default -> lower;
    };
  }

  /** The weightiest known base word that takes the ending so, or what spelling suggests. */
  private String fitting(String word, Kind kind, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    List<String> candidates =
        ending.equals("s") ? withoutS(word) : without(word, ending, kind == Kind.VERB);
    Map<String, Integer> known = bases.get(kind.ordinal());
    String best = candidates.get(0);
    int weight = known.getOrDefault(best, 0);
    for (String candidate : candidates) {
      int its = known.getOrDefault(candidate, 0);
      if (its > weight) {
        best = candidate;
        weight = its;
      }
    }
    return best;
  }

  /** Candidates for the base of a word in -s, the likeliest first. */
  private static List<String> withoutS(String word) {
    String s = cut(word, 1);
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return List.of(word, s);
    }
    if (word.endsWith("ies")) {
      return List.of(cut(word, 3) + "y", s);
    }
    if (word.endsWith("ves")) {
      return List.of(s, cut(word, 3) + "f", cut(word, 3) + "fe");
    }
    if (HISSING.matcher(word).find()) {
      return List.of(cut(word, 2), s);
    }
    if (word.endsWith("ses")) {
      return List.of(s, cut(word, 2), cut(word, 2) + "is");
    }
    return List.of(s);
  }

  /** Candidates for the base of a word in -ed, -ing, -er or -est, the likeliest first. */
  private static List<String> without(String word, String ending, boolean verb) {
    String stem = cut(word, ending.length());
    List<String> candidates = new ArrayList<>();
    int length = stem.length();
    char last = stem.charAt(length - 1);
    boolean doubled = length > 2 && last == stem.charAt(length - 2);
    if (doubled && "aeiouslfz".indexOf(last) < 0) {
      candidates.add(cut(stem, 1));
    }
    if (last == 'i' && !ending.equals("ing")) {
      candidates.add(cut(stem, 1) + "y");
    }
    if (last == 'y' && ending.equals("ing")) {
      candidates.add(cut(stem, 1) + "ie");
      candidates.add(0, stem);
    }
    if (verb && wantsE(stem)) {
      candidates.add(stem + "e");
    }
    candidates.add(stem);
    candidates.add(stem + "e");
    if (doubled) {
      candidates.add(cut(stem, 1));
    }
    return candidates;
  }

  /** "finaliz", "creat", "continu", "pledg": no English verb ends so. */
  private static boolean wantsE(String stem) {
    return WANTS_E.matcher(stem).find() && !WANTS_NO_E.matcher(stem).find();
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
