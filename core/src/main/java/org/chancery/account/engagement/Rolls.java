package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.ListItems;
import org.chancery.language.Sentence;
import org.chancery.report.Paragraph;

/**
 * Lists of those who were there, as readouts end with: "Participants:", "The meeting was attended
 * by:", and then one item for each. Whoever such a list names took part.
 */
final class Rolls {
  /** Words that say of what a list is, in a line that says nothing else. */
  private static final Set<String> THERE =
      Set.of(
          "participant",
          "participants",
          "attendee",
          "attendees",
          "participating",
          "participated",
          "attending",
          "attended",
          "attendance",
          "present",
          "joined",
          "joining",
          "accompanied");

  /** Who is listed under a line that is nothing but whose list it is: "Business leaders:". */
  private static final Set<String> PEOPLE =
      Set.of(
          "leaders",
          "members",
          "officials",
          "representatives",
          "ministers",
          "mayors",
          "governors",
          "executives",
          "ceos",
          "guests",
          "delegates",
          "delegation",
          "side");

  /** What may be said in the heading of a list, besides. */
  private static final Set<String> SAYING =
      Set.of(
          "include",
          "be",
          "have",
          "attend",
          "participate",
          "comprise",
          "join",
          "accompany",
          "follow",
          "list");

  private static final int LONGEST_HEADING = 25;

  private static final int SHORT_HEADING = 8;

  private final Document document;
  private final Cast cast;
  private final Set<Integer> sentences = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Somebody who was there.
   *
   * @param sentence of the list, by which it is said
   * @param token where the name begins
   */
  record Entry(int sentence, int token, Party party) {}

  private Rolls(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  static Rolls of(Document document, Cast cast) {
    Rolls rolls = new Rolls(document, cast);
    for (int i = 0; i < document.sentences().size(); i++) {
      if (rolls.isHeading(i)) {
        rolls.read(i);
      }
    }
    return rolls;
  }

  /** Whoever the lists name, in their order. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Whether a sentence is of a list, or its heading. */
  boolean cover(int sentence) {
    return sentences.contains(sentence);
  }

  private boolean isHeading(int index) {
    Sentence s = document.sentences().get(index);
    boolean line = isLine(s) && s.size() <= SHORT_HEADING;
    if (!endsInColon(s) && !line || s.size() > LONGEST_HEADING) {
      return false;
    }
    boolean there = false;
    boolean people = false;
    boolean silent = true;
    for (int t = 0; t < s.size(); t++) {
      String form = s.form(t).toLowerCase(Locale.ROOT);
      there |= THERE.contains(form) && !(form.equals("present") && s.xpos(t).startsWith("VB"));
      people |= PEOPLE.contains(form);
      if (ListItems.says(s, t)) {
        silent = false;
        if (!SAYING.contains(s.lemma(t).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return there || people && silent && endsInColon(s) && s.size() <= SHORT_HEADING;
  }

  /** A line by itself between paragraphs, below the headline. */
  private boolean isLine(Sentence s) {
    return s.paragraph() > 0
        && document.report().paragraphs().get(s.paragraph()).role() == Paragraph.Role.TITLE;
  }

  private static boolean endsInColon(Sentence s) {
    int last = s.size() - 1;
    while (last > 0 && s.form(last).equals("*")) {
      last--;
    }
    return last >= 0 && (s.form(last).equals(":") || s.form(last).equals(":*"));
  }

  private void read(int heading) {
    List<Entry> found = new ArrayList<>();
    List<Integer> those = new ArrayList<>(List.of(heading));
    for (int i = heading + 1; i < document.sentences().size() && isItem(i, heading); i++) {
      those.add(i);
      found.addAll(named(i));
    }
    if (!found.isEmpty()) {
      sentences.addAll(those);
      entries.addAll(found);
    }
  }

  /** What says nothing: a name with an office, or whose people follow ("For Chile:"). */
  private boolean isItem(int index, int heading) {
    Sentence s = document.sentences().get(index);
    if (!ListItems.saysNothing(s)) {
      return false;
    }
    boolean closed = s.size() > 0 && s.form(s.size() - 1).equals(".");
    return ListItems.isMarked(s)
        || endsInColon(s)
        || !closed && (index == heading + 1 || hasPerson(index));
  }

  private boolean hasPerson(int index) {
    Sentence s = document.sentences().get(index);
    for (int t = 0; t < s.size(); t++) {
      if (cast.at(index, t).filter(p -> p instanceof Party.Person).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All who are named; of a marked item the first, whose offices may name others. */
  private List<Entry> named(int index) {
    Sentence s = document.sentences().get(index);
    List<Entry> out = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int t = 0; t < s.size(); t++) {
      int token = t;
      cast.at(index, t)
          .filter(p -> p instanceof Party.Person && p.name().indexOf(' ') > 0)
          .filter(p -> seen.add(p.id()))
          .ifPresent(p -> out.add(new Entry(index, token, p)));
    }
    return ListItems.isMarked(s) && out.size() > 1 ? List.of(out.get(0)) : out;
  }
}
