package org.chancery.account.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * Names of events, as they stand in the text: "Third UN Conference on Landlocked Developing
 * Countries", without its article and without what is said of it besides.
 */
final class EventNames {
  private static final Set<String> EVENTS =
      Set.of(
          "summit",
          "conference",
          "assembly",
          "forum",
          "session",
          "congress",
          "meeting",
          "council",
          "week",
          "day",
          "anniversary",
          "ministerial",
          "exercise",
          "symposium",
          "dialogue",
          "convention",
          "festival",
          "exhibition",
          "plenary",
          "games",
          "commission",
          "workshop",
          "seminar",
          "gala",
          "expo");
  private static final Pattern NUMBERED = Pattern.compile("COP-?[0-9]{1,2}|[A-Z]{2,6}-?[0-9]{1,2}");
  private static final int LONGEST = 16;

  private EventNames() {}

  /** The name of the event that this noun heads, where it is one and has a name. */
  static Optional<String> at(Tree tree, int noun) {
    Sentence s = tree.sentence();
    String form = s.form(noun);
    boolean numbered = NUMBERED.matcher(form).matches();
    boolean event =
        EVENTS.contains(s.lemma(noun).toLowerCase(Locale.ROOT))
            || EVENTS.contains(form.toLowerCase(Locale.ROOT));
    if (!event && !numbered) {
      return Optional.empty();
    }
    int first = noun;
    int last = noun;
    for (int c : tree.children(noun)) {
      if (c < noun && tree.is(c, "amod", "compound", "nummod", "flat")) {
        first = Math.min(first, tree.first(c));
      }
      if (c > noun
          && tree.is(c, "nmod", "compound", "flat", "nummod", "appos")
          && isPart(tree, c)) {
        last = Math.max(last, tree.last(c));
      }
    }
    for (int t = noun + 1; t <= last; t++) {
      if (s.form(t).matches("[,;:–—]|which|who|where|when|that") || s.xpos(t).matches("VB[NDGZ]")) {
        last = t - 1;
      }
    }
    for (int t = first; t < noun; t++) {
      if (s.form(t).equals(")")) {
        first = t + 1;
      }
    }
    while (first < noun && isLead(s, first)) {
      first++;
    }
    boolean named = numbered;
    for (int t = first; t <= last; t++) {
      named |= s.xpos(t).startsWith("NNP");
    }
    return named && (numbered || last > first) && last - first < LONGEST
        ? Optional.of(words(s, first, last))
        : Optional.empty();
  }

  /** No part of the name: an article, "the upcoming", a bracket left over, a date. */
  private static boolean isLead(Sentence s, int t) {
    return s.xpos(t).matches("DT|PRP\\$|IN|VB.")
        || s.form(t).matches("upcoming|forthcoming|coming|planned|recent|ongoing")
        || s.form(t).startsWith("(");
  }

  /** "Of the Union", "on Climate", "(WUF13)"; but not "in Baku", "on Friday" or "with guests". */
  private static boolean isPart(Tree tree, int token) {
    String marker = tree.marker(token);
    boolean on = marker.matches("on|for") && !tree.sentence().form(token).matches(".*day|[0-9]+");
    return marker.isEmpty() || marker.equals("of") || on;
  }

  /** The words as they stand there, their spaces and line breaks folded. */
  private static String words(Sentence s, int first, int last) {
    StringBuilder out = new StringBuilder(s.form(first));
    for (int t = first + 1; t <= last; t++) {
      out.append(s.start(t) > s.end(t - 1) ? " " : "").append(s.form(t));
    }
    return out.toString();
  }

  /** The event's name among what a word of taking part governs, or of the word itself. */
  static Optional<String> of(Tree tree, int token) {
    Optional<String> own = at(tree, token);
    if (own.isPresent()) {
      return own;
    }
    for (List<Integer> named :
        List.of(tree.children(token, "obj", "obl"), tree.children(token, "nsubj"))) {
      for (int c : named) {
        Optional<String> name = at(tree, c);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
