package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words tagged in part by what a longer sentence had are tagged as if it had never been. */
class TaggedAgainTest {
  private static final List<String> WHOLE =
      List.of(
          ("The visiting executive director of the HALO Trust , James M. Cowan , met the"
                  + " minister in Geneva on Monday and will speak at the opening .")
              .split(" "));

  @Test
  void tagsAreThoseOfTheShortSentenceAlone() {
    Tagger tagger = Tagger.shipped();
    Tagger.Tags before = tagger.tag(WHOLE);
    for (int from = 0; from < WHOLE.size() - 1; from++) {
      for (int to = from + 1; to <= WHOLE.size(); to++) {
        // All words but those from one to the other.
        List<String> forms = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < WHOLE.size(); i++) {
          if (i < from || i >= to) {
            forms.add(WHOLE.get(i));
            places.add(i);
          }
        }
        Tagger.Tags again =
            tagger.tag(forms, before, places.stream().mapToInt(Integer::intValue).toArray());
        Tagger.Tags alone = tagger.tag(forms);
        for (int i = 0; i < forms.size(); i++) {
          assertThat(again.pair(i)).as("%s: %s", forms, forms.get(i)).isEqualTo(alone.pair(i));
        }
      }
    }
  }

  @Test
  void sumsKeptForAWordGiveWhatAllFeaturesTogetherGive() {
    Lexicon lexicon = Lexicon.shipped();
    Tagger tagger = Tagger.shipped();
    Words words = new Words(WHOLE, lexicon);
    int[] given = tagger.tagIds(words);
    Weights weights = tagger.weights();
    int[] scores = new int[tagger.tagPairs().size()];
    Features features = new Features();
    for (int i = 0; i < words.size; i++) {
      TaggerFeatures.fill(features, words, i, given);
      weights.score(features, scores);
      assertThat(given[i]).as(WHOLE.get(i)).isEqualTo(Weights.best(scores, scores.length));
    }
  }
}
