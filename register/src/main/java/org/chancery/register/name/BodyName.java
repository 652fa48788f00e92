package org.chancery.register.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Office;

/**
 * Whom somebody represents: a state, an organisation, a company.
 *
 * @param code as in the record; empty where there is none
 * @param words of the body's name that tell something
 * @param initials of those words, as an acronym has them
 */
public record BodyName(Optional<String> code, Set<String> words, String initials) {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "in",
          "on",
          "to",
          "a",
          "s",
          "national",
          "international",
          "republic",
          "state",
          "federal",
          "ministry",
          "department",
          "office",
          "agency");

  /** Part of the United Nations, whose people reports also give to the UN itself. */
  private static final Set<String> OF_UN =
      Set.of(
          "UNDP",
          "UNICEF",
          "UNHCR",
          "UNESCO",
          "UNEP",
          "UNFPA",
          "UNODC",
          "UNOPS",
          "UNMAS",
          "UNAMA",
          "UNAMI",
          "UNFICYP",
          "UNIFIL",
          "UNRWA",
          "UNCTAD",
          "UNECE",
          "ESCAP",
          "ESCWA",
          "ECLAC",
          "ECA",
          "OCHA",
          "OHCHR",
          "IOM",
          "WFP",
          "FAO",
          "WHO",
          "ILO",
          "UN-Habitat",
          "UN Women",
          "UNAIDS",
          "UNITAR",
          "UNDRR",
          "UNGA",
          "UNSC",
          "UNV",
          "UNSMIL",
          "MONUSCO",
          "MINUSCA");

  public BodyName {
    words = Set.copyOf(words);
  }

  public static BodyName of(Office office) {
    List<String> all = Spelling.words(office.body().orElse(""));
    Set<String> words = new TreeSet<>();
    StringBuilder initials = new StringBuilder();
    for (String w : all) {
      if (!EMPTY_WORDS.contains(w) || w.equals("national") || w.equals("international")) {
        initials.append(w.charAt(0));
      }
      if (!EMPTY_WORDS.contains(w)) {
        words.add(w);
      }
    }
    return new BodyName(
        office.code(), words.isEmpty() ? new TreeSet<>(all) : words, initials.toString());
  }

  /** Whether nothing is known. */
  public boolean unknown() {
    return code.isEmpty() && words.isEmpty();
  }

  /** Short and sortable, the same for all wordings where there is a code. */
  public String key() {
    return code.orElseGet(() -> String.join("-", new TreeSet<>(words)));
  }

  /** All under which one looks for it: its key, and the UN for its parts. */
  public Set<String> keys() {
    return code.filter(OF_UN::contains).isPresent() ? Set.of(key(), "UN") : Set.of(key());
  }

  /** Whether both are one side: equal codes or, where one has none, names that mean the same. */
  public boolean same(BodyName other) {
    if (code.isPresent() && other.code.isPresent()) {
      return code.equals(other.code);
    }
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (words.equals(other.words) || shorter(other) || acronym(other) || other.acronym(this));
  }

  /** Whether a report may give one for the other: a part of the United Nations for the whole. */
  public boolean akin(BodyName other) {
    return same(other) || ofUn(code, other.code) || ofUn(other.code, code);
  }

  private static boolean ofUn(Optional<String> whole, Optional<String> part) {
    return whole.isPresent()
        && whole.get().equals("UN")
        && part.filter(OF_UN::contains).isPresent();
  }

  private boolean shorter(BodyName other) {
    Set<String> few = words.size() <= other.words.size() ? words : other.words;
    Set<String> many = few == words ? other.words : words;
    Set<String> common = new HashSet<>(few);
    common.retainAll(many);
    return common.size() == few.size() && few.size() > 1;
  }

  private boolean acronym(BodyName other) {
    return words.size() == 1
        && other.initials.length() > 2
        && words.contains(other.initials.toLowerCase(Locale.ROOT));
  }
}
