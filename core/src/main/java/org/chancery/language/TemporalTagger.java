package org.chancery.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Dateline;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Finds dates and times and works them out as far as the text states them: "on Monday" from the
 * publication date, "in March" from it and the tense of the verb, "that year" from the date spoken
 * of before. What looks like a date is told by the rules in {@value TimeRules#FILE}, in three
 * layers: simple times; parts of them ("early May"); ranges ("from May to July", "since 1991").
 *
 * <p>Safe to share between threads; the same words, tags and anchor give the same times.
 */
public final class TemporalTagger implements Times {
  /** Days within which a page is published after its dateline. */
  private static final int LATE = 4;

  private static final TemporalTagger SHIPPED =
      new TemporalTagger(TimeAtoms.shipped(), TimeRules.shipped());

  /** So many years stated, and this share of them old, make a chronicle. */
  private static final int CHRONICLE_LEAST = 4;

  private static final int CHRONICLE_OLD = 3;

  /** So many days and months told as past though they lie ahead: the date is another edition's. */
  private static final int ANOTHER_EDITION = 3;

  private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "-");

  private static final Set<String> OWN = Set.of("i", "we", "our", "us", "my", "me");

  /** One such sentence in so many makes a speech or a statement of its own. */
  private static final int OWN_SHARE = 10;

  private final TimeAtoms atoms;
  private final TimeRules rules;

  /** The one with the rules that come with the library. */
  public static TemporalTagger shipped() {
    return SHIPPED;
  }

  private TemporalTagger(TimeAtoms atoms, TimeRules rules) {
    this.atoms = atoms;
    this.rules = rules;
  }

  @Override
  public List<List<TimeExpression>> times(Report report, List<Sentence> sentences) {
    Anchor anchor = anchor(written(report), sentences);
    List<List<TimeExpression>> all = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Reading reading = read(sentence, anchor);
      all.add(expressions(sentence, reading.pieces()));
      anchor = reading.anchor();
    }
    return List.copyOf(all);
  }

  /** The day that "today" means: that of a dateline which the publication follows soon. */
  private static Optional<LocalDate> written(Report report) {
    return report
        .published()
        .map(
            p ->
                report
                    .dateline()
                    .flatMap(Dateline::day)
                    .filter(d -> !d.isAfter(p) && d.isAfter(p.minusDays(LATE)))
                    .orElse(p));
  }

  /** The times in a sentence, in order, not overlapping; the longest that the rules find. */
  public List<TimeExpression> tag(Sentence sentence, Anchor anchor) {
    return expressions(sentence, read(sentence, anchor).pieces());
  }

  /** The anchor of a report's first sentence. */
  public Anchor anchor(Optional<LocalDate> published, List<Sentence> sentences) {
    Anchor anchor = Anchor.of(published);
    if (published.isEmpty()) {
      return anchor;
    }
    int old = 0;
    int stated = 0;
    int older = 0;
    int ahead = 0;
    int own = 0;
    for (Sentence sentence : sentences) {
      own += speaksOfItself(sentence) ? 1 : 0;
      if (!atoms.mayHoldYear(sentence)) {
        continue;
      }
      for (Piece piece : simple(sentence, atoms.of(sentence), anchor)) {
        if (!(piece instanceof Piece.Found f)) {
          continue;
        }
        if (f.meaning() instanceof Meaning.Calendar c && c.year() > 0) {
          stated++;
          int behind = published.get().getYear() - c.year();
          // told as past though it lies ahead: the publication date is another edition's
          boolean odd =
              behind < 0 && Tense.around(sentence, f.token(), f.lastToken()) == Tense.PAST;
          old += behind > 1 || odd ? 1 : 0;
          ahead += odd && c.month() > 0 ? 1 : 0;
        } else if (f.rule().action().equals("century") || f.rule().action().equals("decade")) {
          older++;
        }
      }
    }
    boolean chronicle =
        (stated >= CHRONICLE_LEAST && old * CHRONICLE_OLD >= stated * 2)
            || ahead >= ANOTHER_EDITION;
    boolean history =
        old + older >= CHRONICLE_LEAST
            && (old + older) * CHRONICLE_OLD >= (stated + older) * 2
            && own * OWN_SHARE <= sentences.size();
    Anchor first = chronicle ? anchor.asChronicle() : anchor;
    return history ? first.asHistory() : first;
  }

  /** Whether its writer or speaker stands in it. */
  private static boolean speaksOfItself(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      if (OWN.contains(sentence.form(t).toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The simple times of a sentence, ends of ranges apart, and the anchor of the next sentence. */
  record Reading(
      List<TimeExpression> simple, List<Piece> pieces, Anchor anchor, Set<TimeRules.Rule> rules) {}

  Reading read(Sentence sentence, Anchor anchor) {
    if (!atoms.mayHoldTime(sentence)) {
      return new Reading(List.of(), List.of(), anchor, Set.of());
    }
    List<Piece> pieces = simple(sentence, atoms.of(sentence), anchor);
    shareYears(pieces);
    Anchor now = resolve(sentence, pieces, anchor);
    List<TimeExpression> simple = expressions(sentence, pieces);
    Set<TimeRules.Rule> used = new LinkedHashSet<>(rules(pieces));
    for (String layer : List.of("part", "range")) {
      pieces = compose(pieces, layer);
      used.addAll(rules(pieces));
    }
    return new Reading(simple, pieces, now, used);
  }

  private List<Piece> simple(Sentence sentence, List<Piece> atoms, Anchor anchor) {
    List<Piece> pieces = new ArrayList<>(atoms.size());
    int at = 0;
    while (at < atoms.size()) {
      Optional<TimeRules.Match> match = rules.match("simple", atoms, at);
      if (match.isPresent() && isWhole(atoms, at, match.get().next())) {
        int next = match.get().next();
        Piece last = atoms.get(next - 1);
        // worked out once more, in order, when the sentence's times are known
        Optional<Meaning> meaning =
            TimeActions.meaning(
                match.get(), anchor, Tense.around(sentence, atoms.get(at).token(), last.token()));
        if (meaning.isPresent()) {
          pieces.add(
              new Piece.Found(
                  atoms.get(at).token(),
                  last.token(),
                  atoms.get(at).start(),
                  last.end(),
                  atoms.get(at).glued(),
                  match.get().rule(),
                  meaning.get() instanceof Meaning.Known
                      ? new Meaning.Matched(match.get())
                      : meaning.get()));
          at = next;
          continue;
        }
      }
      pieces.add(atoms.get(at));
      at++;
    }
    return pieces;
  }

  /** Whether a match neither begins nor ends within a word: no "19" of "COVID-19". */
  private static boolean isWhole(List<Piece> atoms, int first, int next) {
    return isBorder(atoms, first) && isBorder(atoms, next);
  }

  private static boolean isBorder(List<Piece> atoms, int at) {
    if (at == 0 || at == atoms.size() || !atoms.get(at).glued()) {
      return true;
    }
    return isMark(atoms.get(at)) || isMark(atoms.get(at - 1));
  }

  private static boolean isMark(Piece piece) {
    return piece instanceof Piece.Atom a
        && (!Character.isLetterOrDigit(a.word().codePointAt(0)) || a.is("CIRCA"));
  }

  /** "March to August 2011": the first has the second's year. */
  private static void shareYears(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 2; i--) {
      if (pieces.get(i) instanceof Piece.Found second
          && second.meaning() instanceof Meaning.Calendar b
          && pieces.get(i - 1) instanceof Piece.Atom link
          && link.is("LINK")
          && pieces.get(i - 2) instanceof Piece.Found first
          && first.meaning() instanceof Meaning.Calendar a
          && a.year() == 0
          && a.month() > 0
          && b.year() > 0
          && b.month() > 0) {
        boolean later = a.month() > b.month();
        pieces.set(i - 2, first.means(a.withYear(later ? b.year() - 1 : b.year())));
      }
    }
  }

  private static Anchor resolve(Sentence sentence, List<Piece> pieces, Anchor anchor) {
    Anchor now = anchor;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Found found) {
        Tense tense = Tense.around(sentence, found.token(), found.lastToken());
        Meaning meaning = behindFirst(pieces, i, found.meaning());
        if (meaning instanceof Meaning.Matched m) {
          meaning = TimeActions.meaning(m.match(), now, tense).orElse(new Meaning.None());
        }
        Optional<TimeValue> value = TimeReckoner.value(meaning, now, tense);
        pieces.set(
            i, found.means(value.<Meaning>map(Meaning.Known::new).orElse(new Meaning.None())));
        if (value.isPresent()) {
          // "the same day" is that of the main point
          boolean aside = now.lastDay().isPresent() && Asides.covers(sentence, found.token());
          Anchor after = now.after(value.get());
          if (now.chronicle() && now.lastMentioned().isPresent() && isBound(sentence, found)) {
            // "the first since 1900": the tale goes on in its own year
            continue;
          }
          now = aside ? after.withLastDay(now.lastDay()) : after;
        }
      }
    }
    return now;
  }

  /** "from late June to September": the second is the next behind the first. */
  private static Meaning behindFirst(List<Piece> pieces, int at, Meaning meaning) {
    if (at > 1
        && meaning instanceof Meaning.Calendar c
        && c.year() == 0
        && c.month() > 0
        && pieces.get(at - 1) instanceof Piece.Atom link
        && UP_TO.contains(link.word())
        && pieces.get(at - 2) instanceof Piece.Found before
        && before.meaning() instanceof Meaning.Known known
        && known.value() instanceof TimeValue.Date first
        && first.value().month().isPresent()) {
      boolean wraps = c.month() < first.value().month().getAsInt();
      return c.withYear(first.value().year() + (wraps ? 1 : 0));
    }
    return meaning;
  }

  private static boolean isBound(Sentence sentence, Piece.Found found) {
    return found.token() > 0 && sentence.form(found.token() - 1).equalsIgnoreCase("since");
  }

  private List<Piece> compose(List<Piece> simple, String layer) {
    List<Piece> pieces = new ArrayList<>(simple.size());
    int at = 0;
    while (at < simple.size()) {
      Optional<TimeRules.Match> match = rules.match(layer, simple, at);
      Optional<TimeValue> value =
          match.flatMap(
              m -> {
                List<TimeValue> values = new ArrayList<>();
                for (Piece.Found time : m.times()) {
                  if (time.meaning() instanceof Meaning.Known k) {
                    values.add(k.value());
                  }
                }
                return values.size() < m.times().size() || !isWhole(simple, m)
                    ? Optional.empty()
                    : TimeParts.value(m.rule(), values);
              });
      if (match.isPresent() && value.isPresent()) {
        Piece last = simple.get(match.get().next() - 1);
        pieces.add(
            new Piece.Found(
                simple.get(at).token(),
                last instanceof Piece.Found f ? f.lastToken() : last.token(),
                simple.get(at).start(),
                last.end(),
                simple.get(at).glued(),
                match.get().rule(),
                new Meaning.Known(value.get())));
        at = match.get().next();
      } else {
        pieces.add(simple.get(at));
        at++;
      }
    }
    return pieces;
  }

  private static boolean isWhole(List<Piece> pieces, TimeRules.Match match) {
    return match.next() == pieces.size() || isBorder(pieces, match.next());
  }

  private static List<TimeRules.Rule> rules(List<Piece> pieces) {
    List<TimeRules.Rule> used = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Found found) {
        used.add(found.rule());
      }
    }
    return used;
  }

  private static List<TimeExpression> expressions(Sentence sentence, List<Piece> pieces) {
    List<TimeExpression> expressions = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Found f && f.meaning() instanceof Meaning.Known known) {
        expressions.add(
            new TimeExpression(
                f.token(), f.lastToken(), new Span(f.start(), f.end()), known.value()));
      }
    }
    return List.copyOf(expressions);
  }
}
