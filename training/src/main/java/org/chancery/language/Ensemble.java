package org.chancery.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.language.Treebank.Tree;

/**
 * Several parsers that read the same sentence, some from left to right and some from right to left,
 * and vote on its tree. They err in different places, so the vote is better than each.
 */
final class Ensemble {
  private final List<Parser> forward = new ArrayList<>();
  private final List<Parser> backward = new ArrayList<>();
  private final Lexicon lexicon;

  private Ensemble(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Trains two parsers, one in each direction, for each of the settings. */
  static Ensemble train(
      List<Tree> trees,
      List<int[]> tagIds,
      List<String> tags,
      Lexicon lexicon,
      List<ParserTrainer.Settings> settings) {
    Ensemble ensemble = new Ensemble(lexicon);
    List<Tree> turned = trees.stream().map(Ensemble::turned).toList();
    List<int[]> turnedIds = tagIds.stream().map(Ensemble::turned).toList();
    for (ParserTrainer.Settings each : settings) {
      ensemble.forward.add(ParserTrainer.train(trees, tagIds, tags, lexicon, each).parser(lexicon));
      ensemble.backward.add(
          ParserTrainer.train(turned, turnedIds, tags, lexicon, each).parser(lexicon));
    }
    return ensemble;
  }

  /** The sentence with its tags and the tree that wins the vote. */
  Tree parse(List<String> forms, Tagger.Tags tags) {
    List<Parser.Tree> votes = new ArrayList<>();
    int n = forms.size();
    int[] ids = forward.get(0).tagIds(tags);
    for (Parser parser : forward) {
      votes.add(parser.parse(new Words(forms, lexicon), ids));
    }
    int forwards = votes.size();
    List<String> turnedForms = turned(forms);
    int[] turnedIds = turned(ids);
    for (Parser parser : backward) {
      votes.add(parser.parse(new Words(turnedForms, lexicon), turnedIds));
    }

    int[][] arcs = new int[n][n + 1];
    for (int v = 0; v < votes.size(); v++) {
      for (int word = 0; word < n; word++) {
        arcs[word][head(votes.get(v), word, v >= forwards) + 1]++;
      }
    }
    int[] heads = SpanningTree.heads(arcs);
    List<String> relations = new ArrayList<>();
    for (int word = 0; word < n; word++) {
      relations.add(heads[word] < 0 ? "root" : relation(votes, forwards, word, heads[word]));
    }
    List<String> xpos = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    for (int word = 0; word < n; word++) {
      xpos.add(tags.xpos(word));
      upos.add(tags.upos(word));
    }
    return new Tree("", forms, xpos, upos, heads, relations);
  }

  /** The relation that most have for the arc, or, if none has the arc, for the word. */
  private static String relation(List<Parser.Tree> votes, int forwards, int word, int head) {
    String best = "dep";
    int most = 0;
    for (int v = 0; v < votes.size(); v++) {
      String candidate = relation(votes.get(v), word, v >= forwards);
      int count = 0;
      for (int w = 0; w < votes.size(); w++) {
        if (relation(votes.get(w), word, w >= forwards).equals(candidate)) {
          count += head(votes.get(w), word, w >= forwards) == head ? 100 : 1;
        }
      }
      if (count > most && !candidate.equals("root")) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static int head(Parser.Tree tree, int word, boolean turned) {
    int head = tree.head(turned ? tree.size() - 1 - word : word);
    return turned && head >= 0 ? tree.size() - 1 - head : head;
  }

  private static String relation(Parser.Tree tree, int word, boolean turned) {
    return tree.relation(turned ? tree.size() - 1 - word : word);
  }

  private static Tree turned(Tree tree) {
    int n = tree.size();
    int[] heads = turned(tree.heads());
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] < 0 ? -1 : n - 1 - heads[i];
    }
    return new Tree(
        tree.document(),
        turned(tree.forms()),
        turned(tree.xpos()),
        turned(tree.upos()),
        heads,
        turned(tree.relations()));
  }

  private static List<String> turned(List<String> list) {
    List<String> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return List.copyOf(turned);
  }

  private static int[] turned(int[] values) {
    int[] turned = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i] = values[values.length - 1 - i];
    }
    return turned;
  }
}
