package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.report.Span;

/**
 * A sentence and the names in it.
 *
 * @param names in order, not overlapping
 */
record NamedSentence(List<String> forms, List<Name> names) {
  NamedSentence {
    forms = List.copyOf(forms);
    names = List.copyOf(names);
  }

  /** A name within a text. */
  record Marked(Name.Type type, Span span) {}

  /**
   * Cuts the text into words and gives those that lie in a marked name to it.
   *
   * @param marked in order, not overlapping
   */
  static NamedSentence of(String text, List<Marked> marked) {
    Tokens tokens = Tokeniser.shipped().tokens(text);
    List<Name> names = new ArrayList<>();
    for (Marked name : marked) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (name.span().start() <= tokens.start(i) && tokens.end(i) <= name.span().end()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        names.add(new Name(name.type(), first, last));
      }
    }
    return new NamedSentence(tokens.readings(), names);
  }

  /** The same with other words in the place of some of its names. */
  NamedSentence with(List<Name> places, List<List<String>> replacements) {
    List<String> newForms = new ArrayList<>();
    List<Name> newNames = new ArrayList<>();
    int at = 0;
    for (Name name : names) {
      newForms.addAll(forms.subList(at, name.first()));
      int place = places.indexOf(name);
      int start = newForms.size();
      newForms.addAll(
          place >= 0 ? replacements.get(place) : forms.subList(name.first(), name.last() + 1));
      newNames.add(new Name(name.type(), start, newForms.size() - 1));
      at = name.last() + 1;
    }
    newForms.addAll(forms.subList(at, forms.size()));
    return new NamedSentence(newForms, newNames);
  }
}
