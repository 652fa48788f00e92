package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.language.Sentence;
import org.chancery.record.PartialDate;

/**
 * Where in its report a sentence stands.
 *
 * @param title whether it is a headline
 * @param order of the sentence in the body, from 0
 * @param published the report's date
 */
record Surroundings(boolean title, int order, Optional<LocalDate> published) {
  /** Days within which a date is of the report's news. */
  private static final int RECENT = 10;

  /** What decisions on anything in the sentence may see of it as a whole. */
  List<String> features(TellingFinder.Scene scene, Triggers triggers, int mentions) {
    Sentence s = scene.sentence();
    List<String> f = new ArrayList<>();
    f.add("bias");
    f.add("title=" + title);
    f.add("order=" + (title ? "T" : order < 3 ? "" + order : order < 6 ? "3" : "6"));
    f.add("mentions=" + Math.min(6, mentions));
    TreeSet<String> words = new TreeSet<>();
    for (int t = 0; t < s.size(); t++) {
      triggers.at(scene.tree(), t).forEach(w -> words.add(w.label()));
    }
    words.forEach(w -> f.add("trigger=" + w));
    if (words.isEmpty()) {
      f.add("trigger=none");
    }
    TreeSet<String> when = new TreeSet<>();
    scene.times().forEach(t -> when.add(when(t.value().date(), published)));
    when.forEach(w -> f.add("when=" + w));
    f.add("place=" + !scene.places().isEmpty());
    f.add("telephone=" + Telegraph.usedIn(s));
    return f;
  }

  /** How a date stands to the report's: before, recent, ahead. */
  static String when(Optional<PartialDate> date, Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty()) {
      return "none";
    }
    if (date.get().first().isAfter(published.get())) {
      return "ahead";
    }
    return date.get().last().isBefore(published.get().minusDays(RECENT)) ? "before" : "recent";
  }
}
