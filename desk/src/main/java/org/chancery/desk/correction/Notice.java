package org.chancery.desk.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.desk.visit.Visit;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;

/**
 * What a page says after something was corrected.
 *
 * @param undoes corrections that are undone together; none where that cannot be
 * @param button what undoes them
 * @param back the page
 */
public record Notice(String words, List<String> undoes, String button, String back) {
  public Notice {
    undoes = List.copyOf(undoes);
  }

  /** None, unless the visitor has just corrected something. */
  public static Optional<Notice> of(Visit visit, List<Correction> all) {
    List<String> asked =
        visit.query("noted").stream().flatMap(n -> Stream.of(n.split("\\."))).toList();
    List<Correction> noted = all.stream().filter(c -> asked.contains(c.id())).toList();
    if (noted.isEmpty()) {
      return Optional.empty();
    }
    boolean undo = noted.stream().allMatch(c -> c.change() instanceof Change.Undo);
    boolean mayChange = visit.frame().asOf().isEmpty();
    return Optional.of(
        new Notice(
            undo ? "Undone." : "Noted.",
            mayChange ? noted.stream().map(Correction::id).toList() : List.of(),
            undo ? "Do it again" : "Undo",
            Back.here(visit)));
  }
}
