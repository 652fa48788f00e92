package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.report.Span;

/**
 * A sentence with a label for each word, as {@link NameFinder} numbers them.
 *
 * @param labels 0 outside of names
 */
record NamedSentence(List<String> forms, int[] labels) {
  /** A name within a text. */
  record Marked(Name.Type type, Span span) {}

  /** Cuts the text into words and gives those that lie in a name its labels. */
  static NamedSentence of(String text, List<Marked> names) {
    Tokens tokens = Tokeniser.shipped().tokens(text);
    int[] labels = new int[tokens.size()];
    for (Marked name : names) {
      boolean first = true;
      for (int i = 0; i < labels.length; i++) {
        if (name.span().start() <= tokens.start(i) && tokens.end(i) <= name.span().end()) {
          labels[i] = NameFinder.first(name.type()) + (first ? 0 : 1);
          first = false;
        }
      }
    }
    return new NamedSentence(tokens.readings(), labels);
  }

  /** The same with names put in the place of the present ones. */
  NamedSentence with(List<Name> places, List<List<String>> replacements) {
    List<String> newForms = new ArrayList<>();
    List<Integer> newLabels = new ArrayList<>();
    int at = 0;
    for (int n = 0; n < places.size(); n++) {
      Name place = places.get(n);
      for (; at < place.first(); at++) {
        newForms.add(forms.get(at));
        newLabels.add(labels[at]);
      }
      boolean first = true;
      for (String word : replacements.get(n)) {
        newForms.add(word);
        newLabels.add(NameFinder.first(place.type()) + (first ? 0 : 1));
        first = false;
      }
      at = place.last() + 1;
    }
    for (; at < labels.length; at++) {
      newForms.add(forms.get(at));
      newLabels.add(labels[at]);
    }
    return new NamedSentence(newForms, newLabels.stream().mapToInt(l -> l).toArray());
  }

  List<Name> names() {
    return NameFinder.names(labels);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedSentence that
        && forms.equals(that.forms)
        && Arrays.equals(labels, that.labels);
  }

  @Override
  public int hashCode() {
    return forms.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", forms) + " " + names();
  }
}
