package org.chancery.desk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;

/**
 * What stands around every page.
 *
 * @param title what the browser calls the page
 * @param part that the page belongs to
 * @param here the address of the page, with its query, to come back to
 * @param asOf the day as of which the register is shown; none for as it stands
 * @param today the day on which it is asked
 * @param token that a form must send along, so that no other site can send it
 * @param author under whose name corrections are noted
 * @param words typed into the search box
 * @param version of Chancery
 * @param assets style and scripts that the page needs besides those of every page
 */
public record Frame(
    String title,
    Part part,
    String here,
    Optional<LocalDate> asOf,
    LocalDate today,
    String token,
    String author,
    Theme theme,
    String words,
    String version,
    List<String> assets) {
  public Frame {
    assets = List.copyOf(assets);
  }

  /** The parts that stand at the head. */
  public List<Part> parts() {
    return Stream.of(Part.values()).filter(p -> p != Part.ELSEWHERE).toList();
  }

  /** The day as of which the register is shown, in words; empty for as it stands. */
  public String then() {
    return asOf.map(d -> Wording.date(PartialDate.of(d))).orElse("");
  }

  /** The frame of another page. */
  public Frame of(View view) {
    return new Frame(
        view.title(),
        view.part(),
        here,
        asOf,
        today,
        token,
        author,
        theme,
        words,
        version,
        view.assets());
  }
}
