package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Treebank.Tree;

/**
 * Sentences without their articles, as headlines have them and as they become where a mention of
 * several words ("the minister") is read as one.
 */
final class Articles {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "The", "A", "An");

  private Articles() {}

  static Tree without(Tree tree) {
    int n = tree.size();
    boolean[] kept = new boolean[n];
    for (int i = 0; i < n; i++) {
      kept[i] =
          !(tree.xpos().get(i).equals("DT")
              && tree.relations().get(i).equals("det")
              && ARTICLES.contains(tree.forms().get(i)));
    }
    for (int head : tree.heads()) {
      if (head >= 0) {
        kept[head] = true;
      }
    }
    int[] place = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      place[i] = count;
      count += kept[i] ? 1 : 0;
    }
    List<String> forms = new ArrayList<>();
    List<String> xpos = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int[] heads = new int[count];
    for (int i = 0; i < n; i++) {
      if (kept[i]) {
        heads[forms.size()] = tree.heads()[i] < 0 ? -1 : place[tree.heads()[i]];
        forms.add(tree.forms().get(i));
        xpos.add(tree.xpos().get(i));
        upos.add(tree.upos().get(i));
        relations.add(tree.relations().get(i));
      }
    }
    return new Tree(tree.document(), forms, xpos, upos, heads, relations);
  }
}
