package org.chancery.account.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.record.Topic;

/** The terms of {@code topics.tsv}; its head says how they are written. */
final class Lexicon {
  /** A sentence that the lexicon must put under a topic, or must not. */
  record Example(Topic topic, boolean fires, String text) {}

  /** The topic of what is hidden for all. */
  private static final int ANY = -1;

  private final Trie trie = new Trie();
  private final Trie cues = new Trie();
  private final Set<String> fields = new HashSet<>();
  private final Offices offices = new Offices();
  private final List<String> terms = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  private Lexicon() {}

  static Lexicon standard() {
    InputStream in = Lexicon.class.getResourceAsStream("/org/chancery/account/topics.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      Lexicon lexicon = new Lexicon();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.row(line, number);
        }
      }
      lexicon.trie.index();
      lexicon.cues.index();
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(
          "topics.tsv, line " + number + ": three cells parted by tabs are needed: " + line);
    }
    for (String cell : cells[2].split(" \\| ")) {
      String term = cell.strip();
      switch (cells[1]) {
        case "strong" -> term(Topic.of(cells[0]).ordinal(), Level.STRONG, term);
        case "weak" -> term(Topic.of(cells[0]).ordinal(), Level.WEAK, term);
        case "hidden" ->
            term(cells[0].equals("-") ? ANY : Topic.of(cells[0]).ordinal(), Level.HIDDEN, term);
        case "cue" -> cues.add(pattern(term), new Trie.Entry(ANY, Level.WEAK, 0));
        case "field" -> fields.addAll(pattern(term));
        case "office" -> offices.addOffice(pattern(term));
        case "portfolio" -> offices.addPortfolio(pattern(term));
        case "fires" -> examples.add(new Example(Topic.of(cells[0]), true, term));
        case "silent" -> examples.add(new Example(Topic.of(cells[0]), false, term));
        default ->
            throw new IllegalStateException(
                "topics.tsv, line " + number + ": unknown level " + cells[1]);
      }
    }
  }

  private void term(int topic, Level level, String term) {
    trie.add(pattern(term), new Trie.Entry(topic, level, terms.size()));
    terms.add(term);
  }

  /** Folds a term's words; the beginning of a word only as far as its spelling goes. */
  private static List<String> pattern(String term) {
    List<String> out = new ArrayList<>();
    for (String word : term.split("[ -]")) {
      out.add(word.endsWith("*") ? word : Words.fold(word.replace("'s", "")));
    }
    return out;
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  /** Whether folded words tell that something was talked about. */
  boolean cue(List<String> folded) {
    boolean[] found = new boolean[1];
    cues.find(folded, (entry, start, end) -> found[0] = true);
    return found[0];
  }

  /** Whether a folded word names a field of work or its treatment: "sector", "discussed". */
  boolean isField(String folded) {
    return fields.contains(folded);
  }

  /** A term as it is written in the list. */
  String term(int number) {
    return terms.get(number);
  }

  /** Strong and weak hits among folded words, without the hidden ones, in order of their start. */
  List<Hit> hits(Wording.Folded wording) {
    List<String> folded = wording.words();
    List<Hit> found = new ArrayList<>();
    List<Hit> hidden = new ArrayList<>();
    trie.find(
        folded,
        (entry, start, end) ->
            (entry.level() == Level.HIDDEN ? hidden : found)
                .add(new Hit(entry.topic(), entry.level(), entry.term(), start, end, false)));
    boolean[] office = offices.mark(folded);
    List<Hit> out = new ArrayList<>(found.size());
    for (Hit hit : found) {
      boolean hide = false;
      boolean inName = wording.isPartOfName(hit.start(), hit.end());
      boolean inOffice = true;
      for (int i = hit.start(); i < hit.end(); i++) {
        inOffice &= office[i];
      }
      for (Hit h : hidden) {
        if (hit.within(h.start(), h.end())) {
          hide |= h.topic() == hit.topic();
          inName |= h.topic() == ANY;
        }
      }
      if (!hide) {
        out.add(
            new Hit(
                hit.topic(), hit.level(), hit.term(), hit.start(), hit.end(), inOffice || inName));
      }
    }
    return out;
  }
}
