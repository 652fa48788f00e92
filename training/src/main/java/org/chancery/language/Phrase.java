package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Treebank.Tree;

/** Words with their tree, put together from smaller ones; immutable. */
final class Phrase {
  private record Row(String form, String tags, int head, String relation) {
    Row moved(int by) {
      return new Row(form, tags, head < 0 ? head : head + by, relation);
    }
  }

  private final List<Row> rows;
  private final int top;

  private Phrase(List<Row> rows, int top) {
    this.rows = rows;
    this.top = top;
  }

  /** One word; {@code tags} as in "NNP PROPN". */
  static Phrase word(String form, String tags) {
    return new Phrase(List.of(new Row(form, tags, -1, "root")), 0);
  }

  /** This with another before all of it, as a dependent of its top word. */
  Phrase before(String relation, Phrase other) {
    return joined(other, this, false, relation);
  }

  /** This with another behind all of it, as a dependent of its top word. */
  Phrase after(String relation, Phrase other) {
    return joined(this, other, true, relation);
  }

  private static Phrase joined(Phrase first, Phrase second, boolean firstRules, String relation) {
    int shift = first.rows.size();
    int ruling = firstRules ? first.top : second.top + shift;
    int ruled = firstRules ? second.top + shift : first.top;
    List<Row> rows = new ArrayList<>(first.rows);
    second.rows.forEach(row -> rows.add(row.moved(shift)));
    Row dependent = rows.get(ruled);
    rows.set(ruled, new Row(dependent.form, dependent.tags, ruling, relation));
    return new Phrase(List.copyOf(rows), ruling);
  }

  /** The whole as a sentence, its first letter upper case. */
  Tree tree(String document) {
    List<String> forms = new ArrayList<>(rows.stream().map(Row::form).toList());
    String first = forms.get(0);
    forms.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
    return new Tree(
        document,
        List.copyOf(forms),
        rows.stream().map(row -> row.tags.substring(0, row.tags.indexOf(' '))).toList(),
        rows.stream().map(row -> row.tags.substring(row.tags.indexOf(' ') + 1)).toList(),
        rows.stream().mapToInt(Row::head).toArray(),
        rows.stream().map(Row::relation).toList());
  }
}
