package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.record.Act;
import org.chancery.report.Paragraph;
import org.chancery.report.Span;

/**
 * Finds who said what in a report: by verbs, adjectives and nouns of saying and the clause that
 * each governs, by "according to" and the like, and by direct speech.
 */
public final class Statements {
  private static final int FEWEST = 2;

  private final CueFinder finder;
  private final Acts acts;

  private final StatementModels models;

  private Statements(Speech speech, StatementModels models) {
    finder = new CueFinder(speech);
    acts = new Acts(speech);
    this.models = models;
  }

  /** With the expressions and the models that come with Chancery. */
  public static Statements standard() {
    return with(StatementModels.shipped());
  }

  /** With other models, such as some that never saw some reports. */
  static Statements with(StatementModels models) {
    return new Statements(Speech.standard(), models);
  }

  /** By rules alone. */
  static Statements rules() {
    return with(StatementModels.blank());
  }

  private record Kept(Candidate candidate, Act act, long margin) {}

  /** Every statement of the report, in the order of the text. */
  public List<FoundStatement> find(Document document, Cast cast) {
    List<Kept> kept = new ArrayList<>();
    for (Candidate c : candidates(document, cast)) {
      models
          .decide(c.act(), c.features())
          .ifPresent(d -> kept.add(new Kept(c, d.act(), d.margin())));
    }
    List<FoundStatement> found = new ArrayList<>();
    SpeakerOptions options = options(document, cast);
    for (Kept k : apart(kept)) {
      Candidate c = k.candidate();
      if (models.speakers().isEmpty()) {
        found.add(c.as(k.act(), new FoundStatement.Grounds(c.how(), k.margin(), 0, true)));
        continue;
      }
      List<SpeakerOptions.Option> who = options.of(c);
      StatementModels.Choice choice =
          models.speaker(who.stream().map(SpeakerOptions.Option::features).toList());
      Voice voice = who.get(choice.option()).voice();
      options.decided(c, voice);
      found.add(
          c.by(voice)
              .as(
                  k.act(),
                  new FoundStatement.Grounds(
                      c.how(), k.margin(), choice.lead(), voice.same(SpeakerOptions.rule(c)))));
    }
    return found;
  }

  /** Who may have made the statements of the report. */
  static SpeakerOptions options(Document document, Cast cast) {
    List<Tree> trees = document.sentences().stream().map(Tree::new).toList();
    return new SpeakerOptions(new Voices(document, trees, cast));
  }

  /** What rules take for statements, in the order of the text. */
  List<Candidate> candidates(Document document, Cast cast) {
    List<Tree> trees = document.sentences().stream().map(Tree::new).toList();
    Quotations quotations = new Quotations(document, trees, cast, acts);
    List<List<Cue>> cues = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      // A headline tells again what the text below it tells better.
      boolean headline = headline(document, i);
      cues.add(headline ? List.of() : finder.find(trees.get(i), quotations.quoted(i)));
    }
    List<Candidate> found = new ArrayList<>(quotations.find(cues));
    for (int i = 0; i < trees.size(); i++) {
      if (headline(document, i)) {
        continue;
      }
      new SentenceReader(trees.get(i), i, cast, acts)
          .read(Nesting.outermost(trees.get(i), cues.get(i)), quotations.used(i), found);
    }
    found.sort(
        Comparator.comparingInt((Candidate c) -> c.span().start())
            .thenComparingInt(c -> c.span().end()));
    return spokenOn(found, trees);
  }

  /** "He added": whom the cast does not know is the one who spoke before. */
  private static List<Candidate> spokenOn(List<Candidate> found, List<Tree> trees) {
    List<Candidate> out = new ArrayList<>();
    Optional<Party> last = Optional.empty();
    for (Candidate c : found) {
      Tree tree = trees.get(c.at());
      int t = c.who().token();
      boolean unknown = c.who().party().isEmpty() && !c.who().joint();
      boolean pronoun = t >= 0 && t < tree.size() && tree.word(t).matches("he|she");
      if (unknown && pronoun && last.isPresent()) {
        out.add(c.by(new Speakers.Speaker(last, false, t, true)));
      } else {
        out.add(c);
        last = c.who().party().filter(p -> p instanceof Party.Person);
      }
    }
    return out;
  }

  private static boolean headline(Document document, int sentence) {
    int p = document.sentences().get(sentence).paragraph();
    List<Paragraph> paragraphs = document.report().paragraphs();
    return p >= 0 && p < paragraphs.size() && paragraphs.get(p).role() == Paragraph.Role.TITLE;
  }

  /** Of statements whose words overlap for the most part, the surest, else the first. */
  private static List<Kept> apart(List<Kept> found) {
    List<Kept> surest = new ArrayList<>(found);
    surest.sort(Comparator.comparingLong((Kept k) -> -k.margin()));
    List<Kept> kept = new ArrayList<>();
    for (Kept f : surest) {
      boolean again = false;
      for (Kept k : kept) {
        Span a = f.candidate().span();
        Span b = k.candidate().span();
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        again |= 2 * common > Math.min(a.length(), b.length());
      }
      if (!again) {
        kept.add(f);
      }
    }
    kept.sort(
        Comparator.comparingInt((Kept k) -> k.candidate().span().start())
            .thenComparingInt(k -> k.candidate().span().end()));
    return kept;
  }

  /** Whether this much of a sentence can be content at all. */
  static boolean enough(Tree tree, int first, int last) {
    int words = 0;
    for (int i = first; i <= last; i++) {
      words += tree.punctuation(i) ? 0 : 1;
    }
    return words >= FEWEST;
  }
}
