package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.language.LabelledText.Labelled;
import org.chancery.language.Treebank.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTextTest {
  @TempDir Path folder;

  private static Labelled sentence(String document, List<Name> names) {
    return new Labelled(
        new Tree(
            document,
            List.of("Amina", "Diop", "met", "UNICEF"),
            List.of("NNP", "NNP", "VBD", "NNP"),
            List.of("PROPN", "PROPN", "VERB", "PROPN"),
            new int[] {2, 0, -1, 2},
            List.of("nsubj", "flat", "root", "obj")),
        names);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Name amina = new Name(Name.Type.PERSON, 0, 1);
    Name unicef = new Name(Name.Type.ORGANISATION, 3, 3);
    List<Labelled> all =
        List.of(
            sentence("a", List.of(amina, unicef)),
            sentence("a", List.of()),
            sentence("b", List.of(new Name(Name.Type.PERSON, 0, 0), unicef)));
    Path file = folder.resolve("text.conllu.gz");
    LabelledText.write(file, all);
    List<Labelled> read = LabelledText.read(file);
    assertThat(read)
        .extracting(Labelled::names)
        .isEqualTo(all.stream().map(Labelled::names).toList());
    for (int i = 0; i < all.size(); i++) {
      Tree written = all.get(i).tree();
      Tree back = read.get(i).tree();
      assertThat(back.document()).isEqualTo(written.document());
      assertThat(back.forms()).isEqualTo(written.forms());
      assertThat(back.xpos()).isEqualTo(written.xpos());
      assertThat(back.upos()).isEqualTo(written.upos());
      assertThat(back.heads()).isEqualTo(written.heads());
      assertThat(back.relations()).isEqualTo(written.relations());
    }
  }
}
