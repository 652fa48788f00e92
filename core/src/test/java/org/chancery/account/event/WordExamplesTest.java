package org.chancery.account.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.CameoCode;
import org.junit.jupiter.api.Test;

/**
 * Each row of the lists of words, on the sentences that stand beside it. A row fires where a
 * candidate that stands for itself and has an actor comes from its words.
 */
class WordExamplesTest {
  private final Coding coding = new Coding();

  @Test
  void wordsMeanWhatTheirRowsSay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Word row : coding.words().rows()) {
      List<Coding.Coded> found = coding.code(row.yes());
      boolean right =
          switch (row.meaning()) {
            case Word.Meaning.Nothing nothing ->
                found.stream().noneMatch(c -> counts(c) && hasWordOf(row, c));
            // What is said is the event.
            case Word.Meaning.Taken taken ->
                taken.stance() == Stance.SAY
                    ? found.stream().anyMatch(WordExamplesTest::counts)
                    : fires(row, found);
            // Another row may say the same more exactly.
            case Word.Meaning.Deed deed ->
                found.stream()
                    .anyMatch(
                        c -> counts(c) && c.candidate().happening().deedCode().equals(deed.code()));
          };
      if (!right) {
        wrong.add(name(row) + ": " + row.yes());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsMeanNothingWhereTheirRowsSayNo() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Word row : coding.words().rows()) {
      boolean said = row.no().equals("-");
      if (!said && fires(row, coding.code(row.no()))) {
        wrong.add(name(row) + ": " + row.no());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachRowHasAnExample() {
    assertThat(coding.words().rows()).hasSizeGreaterThan(350);
    assertThat(coding.words().rows()).allSatisfy(r -> assertThat(r.yes()).endsWith("."));
  }

  @Test
  void deedsAreCodesOfCameo() {
    assertThat(coding.words().rows())
        .allSatisfy(
            r -> {
              if (r.meaning() instanceof Word.Meaning.Deed deed && !deed.code().startsWith("#")) {
                assertThat(CameoCode.find(deed.code())).as(deed.code()).isPresent();
              }
            });
  }

  @Test
  void eachStanceHasWords() {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    for (Word row : coding.words().rows()) {
      if (row.meaning() instanceof Word.Meaning.Taken taken) {
        stances.add(taken.stance());
      }
    }
    assertThat(stances).containsExactlyInAnyOrder(Stance.values());
  }

  private boolean fires(Word row, List<Coding.Coded> found) {
    return found.stream().anyMatch(c -> counts(c) && comesFrom(row, c));
  }

  private static boolean counts(Coding.Coded c) {
    SentenceCoder.Candidate x = c.candidate();
    return c.isMain() && !(x.source().isEmpty() && x.target().isEmpty());
  }

  private boolean comesFrom(Word row, Coding.Coded c) {
    Happening h = c.candidate().happening();
    return switch (row.meaning()) {
      case Word.Meaning.Nothing nothing -> false;
      case Word.Meaning.Taken taken -> h.stances().contains(taken.stance()) && hasWordOf(row, c);
      case Word.Meaning.Deed deed -> h.deedCode().equals(deed.code()) && stands(row, c, h.deed());
    };
  }

  private boolean hasWordOf(Word row, Coding.Coded c) {
    return c.candidate().happening().tokens().stream().anyMatch(t -> stands(row, c, t));
  }

  private boolean stands(Word row, Coding.Coded c, int token) {
    return coding.words().at(c.tree(), token).stream().anyMatch(w -> w.word() == row);
  }

  private static String name(Word row) {
    return row.meaning() + " " + row.pos() + " " + String.join(" ", row.words().get(0));
  }
}
