package org.chancery.register.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.report.Resource;

/** Given names in their several languages and short forms, from {@code given-names.tsv}. */
final class GivenNames {
  private static final String FILE = "/org/chancery/register/given-names.tsv";

  /** From a form's sound to that of the first form of its row. */
  private static final Map<String, String> FIRST = new HashMap<>();

  static {
    for (List<String> row : Resource.table(FILE)) {
      List<String> forms = List.of(row.get(0).split(" "));
      String first = Spelling.sound(forms.get(0));
      for (String form : forms) {
        FIRST.putIfAbsent(Spelling.sound(form), first);
      }
    }
  }

  private GivenNames() {}

  /** The sound of a word, that of its row's first form where it is a given name of the list. */
  static String sound(String word) {
    String sound = Spelling.sound(word);
    return FIRST.getOrDefault(sound, sound);
  }
}
