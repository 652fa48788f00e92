package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that every entrant is given, in a folder of their own. */
record Material(Path folder, Path data) {
  /** What is read before anything is timed for speed: the first report of a session. */
  private static final String FIRST =
      "{\"text\": \"The foreign minister met his counterpart in Nairobi on Monday.\","
          + " \"date\": \"2024-03-05\"}";

  /** Draws the sample; the readouts that are not in it are for warming up. */
  static Material draw(Path data, Path folder, int size) throws IOException {
    Path readouts = data.resolve("corpus/readouts/readouts.jsonl");
    List<String> drawn = Readouts.drawn(Files.readAllLines(readouts));
    if (size < 1 || size >= drawn.size()) {
      throw new IllegalArgumentException(
          "%d readouts cannot be drawn from the %d of %s and leave some to warm up with. Give a"
                  .formatted(size, drawn.size(), readouts)
              + " smaller number.");
    }
    Material material = new Material(folder, data);
    Files.write(material.sample(), drawn.subList(0, size));
    Files.write(material.others(), drawn.subList(size, drawn.size()));
    Files.writeString(material.first(), FIRST + "\n");
    return material;
  }

  Path sample() {
    return folder.resolve("sample.jsonl");
  }

  Path others() {
    return folder.resolve("others.jsonl");
  }

  Path first() {
    return folder.resolve("first.jsonl");
  }

  Treebank ewt() throws IOException {
    return Treebank.read(data.resolve("treebank/en_ewt-dev.conllu.gz"));
  }

  Treebank gum() throws IOException {
    return Treebank.read(data.resolve("treebank/en_gum-dev.conllu.gz"));
  }

  /** The names in the words of {@link #ewt()}, by sentence; none if the data do not hold them. */
  Map<String, Set<Analysis.Name>> names() throws IOException {
    Path file = data.resolve("gold/ner/uner_en_ewt-dev.iob2");
    return Files.exists(file) ? Treebank.names(Files.readAllLines(file)) : Map.of();
  }
}
