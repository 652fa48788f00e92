package org.chancery.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets the sentences of a document help each other: a person's or body's full name is one wherever
 * it stands, and so is the family name of somebody whose full name the document gives.
 */
final class NameConsistency {
  private final List<List<String>> sentences;
  private final List<List<Name>> names;

  /** Full names of two words or more, joined and in small letters, and whose they are. */
  private final Map<String, Name.Type> full = new HashMap<>();

  private int longest = 1;
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();

  private NameConsistency(List<List<String>> sentences, List<List<Name>> names) {
    this.sentences = sentences;
    this.names = names;
  }

  /**
   * The names of all sentences, made consistent.
   *
   * @param sentences for each its words
   * @param names for each the names found in it alone
   */
  static List<List<Name>> applied(List<List<String>> sentences, List<List<Name>> names) {
    NameConsistency document = new NameConsistency(sentences, names);
    document.learn();
    List<List<Name>> result = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      result.add(document.agreed(sentences.get(s), names.get(s)));
    }
    return List.copyOf(result);
  }

  private void learn() {
    for (int s = 0; s < sentences.size(); s++) {
      List<String> forms = sentences.get(s);
      for (Name name : names.get(s)) {
        int words = name.last() - name.first() + 1;
        String last = forms.get(name.last());
        if (words == 1) {
          if (name.type() == Name.Type.ORGANISATION && isAcronym(last)) {
            acronyms.add(last);
          }
        } else if (name.type() != Name.Type.LOCATION) {
          full.putIfAbsent(joined(forms, name.first(), name.last() + 1), name.type());
          longest = Math.max(longest, words);
          if (name.type() == Name.Type.PERSON && isCapitalised(last) && last.length() > 2) {
            familyNames.add(last.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
  }

  private List<Name> agreed(List<String> forms, List<Name> found) {
    Name[] at = new Name[forms.size()];
    for (Name name : found) {
      for (int i = name.first(); i <= name.last(); i++) {
        at[i] = name;
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (!isCapitalised(form)) {
        continue;
      }
      int end = fullNameEnd(forms, i);
      if (end > i && mayReplace(at, i, end)) {
        Name name =
            new Name(full.getOrDefault(joined(forms, i, end), Name.Type.PERSON), i, end - 1);
        for (int j = i; j < end; j++) {
          at[j] = name;
        }
        i = end - 1;
      } else if (familyNames.contains(form.toLowerCase(Locale.ROOT)) && isAlone(at, i)) {
        if (at[i] == null || at[i].type() == Name.Type.ORGANISATION) {
          at[i] = new Name(Name.Type.PERSON, i, i);
        }
      } else if (at[i] == null && acronyms.contains(form)) {
        at[i] = new Name(Name.Type.ORGANISATION, i, i);
      }
    }
    return distinct(at);
  }

  private static List<Name> distinct(Name[] at) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null && at[i].first() == i) {
        names.add(at[i]);
      }
    }
    names.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(names);
  }

  /** Where the longest known full name ends that begins here, or -1. */
  private int fullNameEnd(List<String> forms, int first) {
    for (int end = Math.min(forms.size(), first + longest); end > first + 1; end--) {
      if (full.containsKey(joined(forms, first, end))) {
        return end;
      }
    }
    return -1;
  }

  /** No name there reaches beyond the stretch. */
  private static boolean mayReplace(Name[] at, int first, int end) {
    for (int i = first; i < end; i++) {
      if (at[i] != null && (at[i].first() < first || at[i].last() >= end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlone(Name[] at, int i) {
    return at[i] == null || at[i].first() == at[i].last();
  }

  private static String joined(List<String> forms, int first, int end) {
    return String.join(" ", forms.subList(first, end)).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  private static boolean isAcronym(String form) {
    return form.length() > 2 && form.length() < 9 && form.equals(form.toUpperCase(Locale.ROOT));
  }
}
