package org.chancery.account.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.chancery.record.Topic;

/**
 * Which topics words are about. A lexicon ({@code topics.tsv}) gives the evidence, a linear model
 * weighs it. Immutable; for any number of threads. Every answer is in the order of {@link Topic}.
 */
public final class Topics {
  private static final Topic[] ALL = Topic.values();

  private final TopicModel model;

  private Topics(TopicModel model) {
    this.model = model;
  }

  /** With the model that is shipped; loaded once. */
  public static Topics standard() {
    return Standard.TOPICS;
  }

  /** With another model, such as one that never saw some reports. */
  public static Topics with(TopicModel model) {
    return new Topics(model);
  }

  /** The topics of a passage: a statement, a sentence, a paragraph. */
  public List<Topic> of(Wording words) {
    return above(model.passage(features(words)), model.passageThreshold());
  }

  /** The topics of a text, none of whose names are known. */
  public List<Topic> of(String text) {
    return of(Wording.of(text));
  }

  /**
   * The topics of a report: of its best sentences, in the light of the whole.
   *
   * @param sentences of the prose, without page furniture
   */
  public List<Topic> ofReport(List<Wording> sentences) {
    Seen seen = Seen.of(sentences);
    return ofReportSeen(seen.sentences(), seen.whole());
  }

  /** What is seen of a passage, to learn from. */
  public static Features features(Wording words) {
    Wording.Folded folded = words.folded();
    return Features.ofPassage(folded, Terms.LEXICON.hits(folded), Terms.LEXICON);
  }

  /**
   * What is seen of a report, to learn from.
   *
   * @param whole of the report as a whole
   */
  public record Seen(List<Features> sentences, Features whole) {
    /** Sees a report's sentences. */
    public static Seen of(List<Wording> sentences) {
      List<Wording.Folded> folded = sentences.stream().map(Wording::folded).toList();
      List<List<Hit>> hits = folded.stream().map(Terms.LEXICON::hits).toList();
      List<Features> passages = new ArrayList<>();
      for (int i = 0; i < folded.size(); i++) {
        passages.add(Features.ofPassage(folded.get(i), hits.get(i), Terms.LEXICON));
      }
      return new Seen(List.copyOf(passages), Features.ofReport(folded, hits));
    }
  }

  /** The topics of a report of whose sentences, and of which as a whole, this is seen. */
  public List<Topic> ofReportSeen(List<Features> sentences, Features whole) {
    int[] scores = model.report(whole);
    int[] best = new int[ALL.length];
    Arrays.fill(best, Integer.MIN_VALUE / 2);
    for (Features sentence : sentences) {
      int[] passage = model.passage(sentence);
      for (int t = 0; t < best.length; t++) {
        best[t] = Math.max(best[t], passage[t]);
      }
    }
    for (int t = 0; t < scores.length; t++) {
      scores[t] += best[t];
    }
    return above(scores, model.reportThreshold());
  }

  /**
   * The topics of a part of a report, such as a sentence or a statement: none that the whole does
   * not have.
   *
   * @param whole the report's topics
   */
  public List<Topic> ofPartSeen(Features part, Collection<Topic> whole) {
    return above(model.passage(part), model.passageThreshold()).stream()
        .filter(whole::contains)
        .toList();
  }

  /** Which of these parts, of which there is one at least, tells best of a topic. */
  public int bestSeen(List<Features> parts, Topic topic) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < parts.size(); i++) {
      int score = model.passage(parts.get(i))[topic.ordinal()];
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static List<Topic> above(int[] scores, int threshold) {
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < scores.length; t++) {
      if (scores[t] >= threshold) {
        topics.add(ALL[t]);
      }
    }
    return List.copyOf(topics);
  }

  /** Loaded when first asked for. */
  private static final class Terms {
    static final Lexicon LEXICON = Lexicon.standard();
  }

  /** Loaded when first asked for; training does without. */
  private static final class Standard {
    static final Topics TOPICS = new Topics(load());

    private static TopicModel load() {
      try (InputStream in =
          Topics.class.getResourceAsStream("/org/chancery/account/topics.model")) {
        return TopicModel.read(Objects.requireNonNull(in, "topics.model is missing"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
