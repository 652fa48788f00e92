package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Asides;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.record.PartialDate;
import org.chancery.report.Paragraph;

/**
 * The day that each sentence of a report tells of: the one that it names, else the one that the
 * sentences before it named. Days of long ago or to come do not carry on; and where the text speaks
 * of what happened at some time during a stay, the day is open and the month remains.
 */
final class Narration {
  /** Days before the report within which a day is of its news. */
  private static final int RECENT = 14;

  private static final Set<String> CONCLUDING =
      Set.of("conclude", "wrap", "complete", "finish", "wind", "return", "end", "round");
  private static final Set<String> STAYS =
      Set.of("visit", "trip", "tour", "stay", "mission", "journey", "travel");

  /**
   * What is known of one sentence.
   *
   * @param named the day that it names itself
   * @param day the day that it tells of
   * @param open whether it happened at some time of a stay that the day is one of
   */
  record Moment(Optional<LocalDate> named, Optional<LocalDate> day, boolean open) {
    /** The day, or the month of an open one. */
    Optional<PartialDate> date() {
      return day.map(
          d -> open ? PartialDate.of(d.getYear(), d.getMonthValue()) : PartialDate.of(d));
    }
  }

  private final List<Moment> moments;

  private Narration(List<Moment> moments) {
    this.moments = List.copyOf(moments);
  }

  /** Reads the sentences of a report in their order. */
  static Narration of(Document document) {
    Optional<LocalDate> published = document.report().published();
    List<Moment> moments = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    boolean open = false;
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      if (document.report().paragraphs().get(s.paragraph()).role() == Paragraph.Role.TITLE) {
        moments.add(new Moment(Optional.empty(), Optional.empty(), false));
        continue;
      }
      List<TimeExpression> times = document.times().get(i);
      boolean known = day.isPresent();
      Optional<TimeExpression> time =
          times.stream()
              .filter(t -> day(t, published).isPresent() && !isOfNoun(s, t))
              .filter(t -> !known || !(Asides.covers(s, t.first()) || isSameDay(s)))
              .findFirst();
      Optional<LocalDate> named = time.flatMap(t -> day(t, published));
      if (named.isPresent()) {
        day = named;
        open = time.get().value() instanceof TimeValue.Range || isConcluded(s);
      } else if (isDuringStay(s) && !isSameDay(s)) {
        open = true;
        day = day.or(() -> published);
      }
      moments.add(new Moment(named, day, open));
    }
    return new Narration(moments);
  }

  Moment at(int sentence) {
    return moments.get(sentence);
  }

  /** The day that a sentence within these (the last one excluded) names first. */
  Optional<LocalDate> namedWithin(int first, int last) {
    for (int i = Math.max(0, first); i < Math.min(last, moments.size()); i++) {
      if (moments.get(i).named().isPresent()) {
        return moments.get(i).named();
      }
    }
    return Optional.empty();
  }

  /** The day that an expression means, if it is of the news. */
  private static Optional<LocalDate> day(TimeExpression t, Optional<LocalDate> published) {
    return t.value()
        .date()
        .flatMap(PartialDate::exact)
        .filter(
            d ->
                published.isEmpty()
                    || !d.isAfter(published.get()) && d.isAfter(published.get().minusDays(RECENT)));
  }

  /** "the declaration of 4 March": the day of the paper, not of the deed. */
  private static boolean isOfNoun(Sentence s, TimeExpression t) {
    return t.first() > 1
        && s.form(t.first() - 1).equalsIgnoreCase("of")
        && s.xpos(t.first() - 2).startsWith("NN");
  }

  /** "earlier in the day": of the day that was spoken of before. */
  static boolean isSameDay(Sentence s) {
    for (int k = 0; k + 2 < s.size(); k++) {
      if (s.form(k).equalsIgnoreCase("in")
          && s.form(k + 1).equalsIgnoreCase("the")
          && Set.of("day", "evening", "afternoon", "morning").contains(lower(s, k + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "returned on Friday from his visit": the day of its end is not that of what happened in it. */
  private static boolean isConcluded(Sentence s) {
    boolean ends = false;
    boolean stay = false;
    for (int k = 0; k < s.size(); k++) {
      String lemma = s.lemma(k).toLowerCase(Locale.ROOT);
      ends |= isConcluding(s, k);
      stay |= s.xpos(k).startsWith("NN") && STAYS.contains(lemma);
    }
    return ends && stay;
  }

  /**
   * "during his stay", "in the course of the visit", "since the start of the visit", "Earlier,".
   */
  private static boolean isDuringStay(Sentence s) {
    if (s.size() > 1 && lower(s, 0).equals("earlier") && s.form(1).equals(",")) {
      return true;
    }
    for (int k = 0; k < s.size(); k++) {
      if (!s.xpos(k).startsWith("NN") || !STAYS.contains(s.lemma(k).toLowerCase(Locale.ROOT))) {
        continue;
      }
      for (int b = k - 1; b >= 0 && b >= k - 7 && !s.form(b).equals(","); b--) {
        String word = lower(s, b);
        if (word.equals("during") || word.equals("throughout")) {
          return true;
        }
        if (b > 0
            && word.equals("of")
            && Set.of("course", "start", "beginning", "part").contains(lower(s, b - 1))
            && !lower(s, b - 1).equals("part")) {
          return true;
        }
      }
    }
    return s.size() > 1 && lower(s, 0).equals("while") && lower(s, 1).equals("in");
  }

  /** Whether a verb says that something came to its end. */
  static boolean isConcluding(Sentence s, int k) {
    // A tagger may take "wound up" for a wound.
    return s.xpos(k).startsWith("VB") && CONCLUDING.contains(s.lemma(k).toLowerCase(Locale.ROOT))
        || k + 1 < s.size() && lower(s, k).equals("wound") && lower(s, k + 1).equals("up");
  }

  private static String lower(Sentence s, int k) {
    return s.form(k).toLowerCase(Locale.ROOT);
  }
}
