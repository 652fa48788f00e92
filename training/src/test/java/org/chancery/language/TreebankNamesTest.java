package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.language.Name.Type.LOCATION;
import static org.chancery.language.Name.Type.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Treebank.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankNamesTest {
  private static Tree tree(String document, String... forms) {
    List<String> none = List.of(forms);
    return new Tree(document, none, none, none, new int[forms.length], none);
  }

  @Test
  void sentencesAreCountedWithinTheirDocument(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "# head\nfirst\t1\tP0-1 L3\nsecond\t0\t?\n");

    List<Optional<List<Name>>> names =
        TreebankNames.read(file)
            .of(
                List.of(
                    tree("first", "Hello"),
                    tree("first", "Ali", "Sabry", "in", "Kandy"),
                    tree("second", "Shell"),
                    tree("second", "Yes")));

    assertThat(names)
        .containsExactly(
            Optional.of(List.of()),
            Optional.of(List.of(new Name(PERSON, 0, 1), new Name(LOCATION, 3, 3))),
            Optional.empty(),
            Optional.of(List.of()));
  }
}
