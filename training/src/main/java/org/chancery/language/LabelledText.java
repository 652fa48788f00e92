package org.chancery.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.language.Treebank.Tree;

/**
 * Sentences with their trees and names in gzipped CoNLL-U; the last column has a name's type at its
 * first word ("B-PERSON") and at those behind it ("I-PERSON").
 */
final class LabelledText {
  private LabelledText() {}

  /** A sentence, its tree and its names. */
  record Labelled(Tree tree, List<Name> names) {}

  static List<Labelled> read(Path file) throws IOException {
    return Treebank.read(
        file, (document, rows) -> new Labelled(Treebank.tree(document, rows), names(rows)));
  }

  private static List<Name> names(List<String[]> rows) {
    List<Name> names = new ArrayList<>();
    for (int word = 0; word < rows.size(); word++) {
      String label = rows.get(word)[9];
      if (label.startsWith("B-")) {
        names.add(new Name(Name.Type.valueOf(label.substring(2)), word, word));
      } else if (label.startsWith("I-")) {
        Name begun = names.removeLast();
        names.add(new Name(begun.type(), begun.first(), word));
      }
    }
    return List.copyOf(names);
  }

  static void write(Path file, List<Labelled> labelled) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      String document = "";
      for (Labelled each : labelled) {
        if (!each.tree.document().equals(document)) {
          document = each.tree.document();
          out.write("# newdoc id = " + document + "\n");
        }
        write(each, out);
      }
    }
  }

  private static void write(Labelled labelled, Writer out) throws IOException {
    Tree tree = labelled.tree;
    String[] names = new String[tree.size()];
    for (Name name : labelled.names) {
      for (int i = name.first(); i <= name.last(); i++) {
        names[i] = (i == name.first() ? "B-" : "I-") + name.type();
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      out.write(
          String.join(
              "\t",
              Integer.toString(i + 1),
              tree.forms().get(i),
              "_",
              tree.upos().get(i),
              tree.xpos().get(i),
              "_",
              Integer.toString(tree.heads()[i] + 1),
              tree.relations().get(i),
              "_",
              names[i] == null ? "_" : names[i]));
      out.write('\n');
    }
    out.write('\n');
  }
}
