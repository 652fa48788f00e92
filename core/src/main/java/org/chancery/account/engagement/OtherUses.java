package org.chancery.account.engagement;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.report.Resource;

/**
 * Uses in which a word of {@code engagements.tsv} tells of no engagement: "called for", "a call to
 * action". They are in {@code other-uses.tsv}, which says what a pattern is.
 */
final class OtherUses {
  private static final String FILE = "/org/chancery/account/other-uses.tsv";
  private static final String HERE = "_";
  private static final String GAP = "...";
  private static final String VERB = "V";
  private static final int WIDEST_GAP = 12;

  /**
   * One row of the list.
   *
   * @param before what stands before the word, from there outwards: the forms that may stand at
   *     each place
   * @param after what stands after it, likewise
   */
  record Use(
      boolean verb,
      String lemma,
      List<Set<String>> before,
      List<Set<String>> after,
      String yes,
      String no) {}

  private final List<Use> uses;
  private final Map<String, List<Use>> verbs;
  private final Map<String, List<Use>> nouns;

  private OtherUses(List<Use> uses) {
    this.uses = List.copyOf(uses);
    this.verbs = uses.stream().filter(Use::verb).collect(groupingBy(Use::lemma));
    this.nouns = uses.stream().filter(u -> !u.verb()).collect(groupingBy(Use::lemma));
  }

  static OtherUses load() {
    return new OtherUses(Resource.table(FILE).stream().map(OtherUses::row).toList());
  }

  private static Use row(List<String> c) {
    if (c.size() != 5) {
      throw new IllegalStateException(
          "A row of " + FILE + " needs 5 columns: " + String.join("\t", c));
    }
    List<String> places = List.of(c.get(2).split(" "));
    int here = places.indexOf(HERE);
    if (here < 0) {
      throw new IllegalStateException(
          "A pattern of " + FILE + " needs the word itself, \"_\": " + c.get(2));
    }
    List<Set<String>> before = new ArrayList<>();
    for (int i = here - 1; i >= 0; i--) {
      before.add(Set.of(places.get(i).split("\\|")));
    }
    List<Set<String>> after = new ArrayList<>();
    for (String p : places.subList(here + 1, places.size())) {
      after.add(Set.of(p.split("\\|")));
    }
    return new Use(c.get(0).equals(VERB), c.get(1), before, after, c.get(3), c.get(4));
  }

  List<Use> uses() {
    return uses;
  }

  /** Whether a token, found to be that word, tells of nothing here. */
  boolean cover(Sentence s, int token, Trigger word) {
    for (Use u : (word.verb() ? verbs : nouns).getOrDefault(word.lemma(), List.of())) {
      if (fits(s, token, -1, u.before(), 0) && fits(s, token, 1, u.after(), 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the places from one on fit the words beyond a token, in that direction. */
  private static boolean fits(Sentence s, int token, int step, List<Set<String>> places, int from) {
    if (from == places.size()) {
      return true;
    }
    Set<String> forms = places.get(from);
    if (forms.contains(GAP)) {
      for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
        if (fits(s, token + step * skipped, step, places, from + 1)) {
          return true;
        }
      }
      return false;
    }
    int next = token + step;
    if (next < 0 || next >= s.size()) {
      return false;
    }
    boolean fit =
        forms.contains(VERB)
            ? s.xpos(next).equals("VB")
            : forms.contains(s.form(next).toLowerCase(Locale.ROOT));
    return fit && fits(s, next, step, places, from + 1);
  }
}
