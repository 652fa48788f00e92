package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.language.Name.Type.LOCATION;
import static org.chancery.language.Name.Type.ORGANISATION;
import static org.chancery.language.Name.Type.PERSON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {
  @TempDir Path folder;

  private NamePool pool() throws IOException {
    Path names = folder.resolve("names.tsv");
    Files.writeString(
        names,
        "Ali Sabry\t1\nAli Khan\t1\nVictoria\t4\nVictoria Nuland\t1\nVictoria Beck\t1\nShell\t2\n");
    Files.writeString(
        folder.resolve("states.tsv"),
        "GEO\tGE\tGeorgia\t\t\tGeorgian\tGeorgian\tTbilisi\t\tMEMBER\n");
    Files.writeString(
        folder.resolve("bodies.tsv"), "UNICEF\tUnited Nations Children's Fund\tUNICEF\n");
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("cities.tsv.gz")))) {
      out.write("Batumi\tGEO\n".getBytes(StandardCharsets.UTF_8));
    }
    return NamePool.read(names, folder);
  }

  @Test
  void patternsGiveSentencesWhoseNamesBeginWithACapital() throws IOException {
    NamePatterns patterns = new NamePatterns(pool(), new SplittableRandom(1));
    int persons = 0;
    for (int i = 0; i < 500; i++) {
      NamedSentence sentence = patterns.sentence();
      assertThat(String.join(" ", sentence.forms())).doesNotContain("{", "}", "<", ">");
      for (Name name : sentence.names()) {
        if (name.type() == PERSON) {
          persons++;
          assertThat(sentence.forms().get(name.first())).doesNotContain("Minister", "President");
        }
      }
    }
    assertThat(persons).isGreaterThan(300);
  }

  @Test
  void thePoolsListsKnowWhereWordsStandInNames() throws IOException {
    ModelWriter written = new ModelWriter();
    pool().writeLists(written);
    Path file = folder.resolve("lists.model");
    try (var out = Files.newOutputStream(file)) {
      written.writeTo(out, NameFinder.KIND);
    }
    try (var in = Files.newInputStream(file)) {
      NameLists lists = NameLists.read(ModelReader.open(in, "lists", NameFinder.KIND));

      assertThat(NameLists.level(lists.word("Ali"), 0)).isEqualTo(1);
      assertThat(NameLists.level(lists.word("Ali"), 1)).isZero();
      assertThat(lists.matches(List.of("in", "Georgia"))).containsExactly(0, 5);
      assertThat(lists.matches(List.of("United", "Nations", "Children", "'s", "Fund")))
          .containsExactly(11, 10, 10, 10, 10);
    }
  }

  @Test
  void wikiGoldLosesItsOtherNamesAndItsHyphens() throws IOException {
    Path file = folder.resolve("wikigold.conll");
    Files.writeString(
        file, "Ali-Reza I-PER\nof O\nShell I-ORG\nOil I-ORG\nlikes O\nPunk I-MISC\n\n");

    NamedSentence sentence = NameTrainer.wikiGold(file).get(0);

    assertThat(sentence.forms())
        .containsExactly("Ali", "-", "Reza", "of", "Shell", "Oil", "likes", "Punk");
    assertThat(sentence.names())
        .containsExactly(new Name(PERSON, 0, 2), new Name(ORGANISATION, 4, 5));
  }

  @Test
  void labelsSayTheNamesAgain() {
    List<Name> names =
        List.of(new Name(LOCATION, 0, 0), new Name(LOCATION, 1, 2), new Name(PERSON, 4, 6));

    assertThat(NameFinder.names(NameFinder.labels(8, names))).isEqualTo(names);
  }

  @Test
  void namesAreReplacedAndMoved() {
    Name ali = new Name(PERSON, 0, 0);
    NamedSentence sentence =
        new NamedSentence(
            List.of("Ali", "met", "Shell"), List.of(ali, new Name(ORGANISATION, 2, 2)));

    NamedSentence other = sentence.with(List.of(ali), List.of(List.of("Ban", "Ki", "-", "moon")));

    assertThat(other.forms()).containsExactly("Ban", "Ki", "-", "moon", "met", "Shell");
    assertThat(other.names()).containsExactly(new Name(PERSON, 0, 3), new Name(ORGANISATION, 5, 5));
  }
}
