package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
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

  private final ActModel model;

  Statements(Speech speech, ActModel model) {
    finder = new CueFinder(speech);
    acts = new Acts(speech);
    this.model = model;
  }

  /** With the expressions that come with Chancery. */
  public static Statements standard() {
    return new Statements(Speech.standard(), ActModel.standard());
  }

  /** With another model, such as one that never saw some reports. */
  public static Statements with(ActModel model) {
    return new Statements(Speech.standard(), model);
  }

  /** By rules alone. */
  static Statements rules() {
    return new Statements(Speech.standard(), new ActModel(java.util.Map.of()));
  }

  /** Every statement of the report, in the order of the text. */
  public List<FoundStatement> find(Document document, Cast cast) {
    List<FoundStatement> found = new ArrayList<>();
    for (Candidate c : candidates(document, cast)) {
      model.decide(c.act(), c.features()).ifPresent(act -> found.add(c.as(act)));
    }
    return apart(found);
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
      Tree tree = trees.get(c.sentence());
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

  /** Of statements whose words overlap for the most part, the first. */
  private static List<FoundStatement> apart(List<FoundStatement> found) {
    List<FoundStatement> kept = new ArrayList<>();
    for (FoundStatement f : found) {
      boolean again = false;
      for (FoundStatement k : kept) {
        Span a = f.spans().get(0);
        Span b = k.spans().get(0);
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        again |= 2 * common > Math.min(a.length(), b.length());
      }
      if (!again) {
        kept.add(f);
      }
    }
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
