package org.chancery.desk.atlas;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.store.Spot;
import org.chancery.record.PartialDate;

/**
 * A place with what took place there.
 *
 * @param many engagements
 * @param last the last day on which one is known to have taken place
 * @param href a search for them
 */
public record Mark(Spot spot, int many, Optional<LocalDate> last, String href) {
  /** "Baku (AZE): 12 engagements, the last on 3 May 2024". */
  public String words() {
    return spot.label()
        + ": "
        + engagements()
        + last.map(d -> ", the last on " + day(d)).orElse("");
  }

  private String engagements() {
    return many + (many == 1 ? " engagement" : " engagements");
  }

  public String lastDay() {
    return last.map(Mark::day).orElse("");
  }

  private static String day(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }

  /** How precisely the place is known. */
  public String precision() {
    return switch (spot.precision()) {
      case TOWN -> "the town";
      case COUNTRY -> "the country alone";
      case NAME -> "by name alone";
      case NOWHERE -> "not stated";
    };
  }
}
