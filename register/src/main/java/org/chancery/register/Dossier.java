package org.chancery.register;

import java.util.List;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.register.copies.Family;
import org.chancery.register.fact.FactId;
import org.chancery.register.sameness.Group;

/**
 * An engagement with all reports that tell of it.
 *
 * @param group its sightings, what they come to together, and where they differ
 * @param tellings one for each sighting, in the order of the group
 * @param families which of the reports are copies of one text, and which came first
 * @param recognised whom the register takes some of the participants for, of whom the reports say
 *     no more than an office or a family name
 */
public record Dossier(
    Group group, List<Telling> tellings, List<Family> families, List<Recognised> recognised) {
  public Dossier {
    tellings = List.copyOf(tellings);
    families = List.copyOf(families);
    recognised = List.copyOf(recognised);
  }

  /** The smallest name among the facts, by which the engagement may be called. */
  public FactId id() {
    return tellings.stream().map(Telling::id).min(FactId::compareTo).orElseThrow();
  }

  /**
   * What one report tells.
   *
   * @param id of the fact, which corrections name
   */
  public record Telling(FactId id, Source source) {}

  /**
   * A participant whom the reports leave open, and who that likely is by what other reports say. It
   * is the register's guess: no report of this engagement says so.
   *
   * @param participant as the merged view has it
   * @param name of the person on the register
   * @param confidence that it is that person, and that they took part at all
   * @param seen where the person was seen in that office, or under that name, next to the day
   */
  public record Recognised(
      Participant participant, String name, double confidence, List<Seen> seen) {
    public Recognised {
      seen = List.copyOf(seen);
    }
  }

  /** A report that names the person, and the passages that do. */
  public record Seen(Source source, List<Passage> evidence) {
    public Seen {
      evidence = List.copyOf(evidence);
    }
  }
}
