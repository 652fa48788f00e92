package org.chancery.account.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.chancery.language.Sentence;
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

  /** The topics of a passage: a statement, a sentence, a paragraph; its words in lower case. */
  public List<Topic> of(List<String> words) {
    return above(model.passage(features(words)), model.passageThreshold());
  }

  /** The topics of a passage. */
  public List<Topic> of(String text) {
    return of(Words.of(text));
  }

  /** The topics of a sentence's tokens from the first to the last, both included. */
  public List<Topic> of(Sentence sentence, int first, int last) {
    return of(words(sentence, first, last));
  }

  /** The topics of a sentence. */
  public List<Topic> of(Sentence sentence) {
    return of(sentence, 0, sentence.size() - 1);
  }

  /**
   * The topics of a report: of its best sentences, in the light of the whole.
   *
   * @param sentences of the prose, without page furniture, each as lower-case words
   */
  public List<Topic> ofReport(List<List<String>> sentences) {
    List<List<String>> folded = sentences.stream().map(Words::folded).toList();
    List<List<Hit>> hits = folded.stream().map(Terms.LEXICON::hits).toList();
    List<Features> passages = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      passages.add(passage(folded.get(i), hits.get(i)));
    }
    return ofReportSeen(passages, Features.ofReport(folded, hits));
  }

  /** A sentence's tokens as this class takes words. */
  public static List<String> words(Sentence sentence, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.addAll(Words.of(sentence.form(i)));
    }
    return words;
  }

  /** A text's words, as this class takes them. */
  public static List<String> words(String text) {
    return Words.of(text);
  }

  /** What is seen of a passage, to learn from. */
  public static Features features(List<String> words) {
    List<String> folded = Words.folded(words);
    return passage(folded, Terms.LEXICON.hits(folded));
  }

  private static Features passage(List<String> folded, List<Hit> hits) {
    return Features.ofPassage(folded, hits, Terms.LEXICON);
  }

  /** What is seen of a whole report, to learn from. */
  public static Features reportFeatures(List<List<String>> sentences) {
    List<List<String>> folded = sentences.stream().map(Words::folded).toList();
    List<List<Hit>> hits = folded.stream().map(Terms.LEXICON::hits).toList();
    return Features.ofReport(folded, hits);
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

  /** The topics that any of these passages has by itself. */
  public List<Topic> unionSeen(List<Features> passages) {
    EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Features passage : passages) {
      topics.addAll(above(model.passage(passage), model.passageThreshold()));
    }
    return List.copyOf(topics);
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
