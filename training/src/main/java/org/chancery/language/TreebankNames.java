package org.chancery.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Treebank.Tree;

/**
 * The names in a treebank's trees as {@code training/ewt-names.tsv} tells them: a document's id, a
 * sentence's number in it (from 0) and its names, each a letter (P, O, L) with its first word and,
 * if it has several, its last (from 0): {@code P3-4 L9}. A "?" says that the sentence is not sure;
 * a sentence that is not there has no name.
 */
final class TreebankNames {
  private static final Pattern NAME = Pattern.compile("([POL])(\\d+)(?:-(\\d+))?");

  private final Map<String, String> bySentence = new HashMap<>();

  private TreebankNames() {}

  static TreebankNames read(Path file) throws IOException {
    TreebankNames names = new TreebankNames();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        names.bySentence.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return names;
  }

  /** For each tree its names; nothing for one that is not sure. */
  List<Optional<List<Name>>> of(List<Tree> trees) {
    List<Optional<List<Name>>> all = new ArrayList<>();
    String document = "";
    int number = 0;
    for (Tree tree : trees) {
      number = tree.document().equals(document) ? number + 1 : 0;
      document = tree.document();
      String told = bySentence.getOrDefault(document + "\t" + number, "");
      all.add(told.equals("?") ? Optional.empty() : Optional.of(parsed(told)));
    }
    return all;
  }

  private static List<Name> parsed(String told) {
    List<Name> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(told);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(2));
      int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      names.add(new Name(type(matcher.group(1)), first, last));
    }
    return List.copyOf(names);
  }

  private static Name.Type type(String letter) {
    return switch (letter) {
      case "P" -> Name.Type.PERSON;
      case "O" -> Name.Type.ORGANISATION;
      default -> Name.Type.LOCATION;
    };
  }
}
