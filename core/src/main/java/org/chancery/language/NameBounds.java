package org.chancery.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where names begin and end, whatever a model says: behind titles, and with a capital. */
final class NameBounds {
  private static final Set<String> HONORIFICS =
      WordLists.words("honorifics.txt").values().stream()
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  /** Heads of offices, which stand within no name: "Climate Advisor Gina McCarthy". */
  private static final Set<String> OFFICES =
      new HashSet<>(WordLists.words("honorifics.txt").getOrDefault("office", List.of()));

  /** Small words that may begin a name. */
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "di", "da", "van", "von", "der", "den", "bin", "ibn", "abu", "ter");

  private NameBounds() {}

  /**
   * The name without what is none of it at its ends: titles before a person's, small words and
   * punctuation before and behind. Empty if nothing is left.
   */
  static Optional<Name> trimmed(Name name, List<String> forms) {
    int first = name.first();
    int last = name.last();
    while (last >= first && !mayEnd(forms, first, last)) {
      last--;
    }
    while (first <= last && !mayBegin(forms.get(first), name.type(), first < last)) {
      first++;
    }
    for (int i = last - 1; i > first && name.type() == Name.Type.PERSON; i--) {
      if (OFFICES.contains(forms.get(i)) && mayBegin(forms.get(i + 1), name.type(), i + 1 < last)) {
        first = i + 1;
        break;
      }
    }
    boolean onlyTitle =
        first == last && name.type() == Name.Type.PERSON && isNoName(forms.get(first));
    return onlyTitle || first > last
        ? Optional.empty()
        : Optional.of(new Name(name.type(), first, last));
  }

  /** A title that is nobody's name, as "Bishop" and "Major" are. */
  private static boolean isNoName(String form) {
    return OFFICES.contains(form)
        || (HONORIFICS.contains(form) && (form.length() <= 3 || form.endsWith(".")));
  }

  /** With a capital, or with the second part of "Eui-yong". */
  private static boolean mayEnd(List<String> forms, int first, int last) {
    int c = forms.get(last).codePointAt(0);
    return Character.isLetterOrDigit(c)
        && (!Character.isLowerCase(c) || (last > first + 1 && forms.get(last - 1).equals("-")));
  }

  private static boolean mayBegin(String form, Name.Type type, boolean more) {
    int c = form.codePointAt(0);
    if (type == Name.Type.PERSON && more && HONORIFICS.contains(form)) {
      return false;
    }
    if (form.indexOf('@') >= 0) {
      return false;
    }
    return Character.isLetterOrDigit(c) && !Character.isLowerCase(c)
        || c == '‘'
        || c == '\''
        || c == '’'
        || (more && PARTICLES.contains(form));
  }
}
