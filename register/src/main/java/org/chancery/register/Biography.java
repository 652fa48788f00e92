package org.chancery.register;

import java.util.List;
import org.chancery.register.identity.Person;

/**
 * A person, and where they took part.
 *
 * @param person with all names and offices; of reports that say the same, the first and the last
 *     stand for all; with company and evidence for the first {@link Register#TOLD} alone
 * @param reports that name the person
 * @param engagements in which the person took part, all in all
 * @param recognised of these, if the person is among the first {@link Register#TOLD}, those in
 *     which no report names the person, but the register takes somebody for them ({@link
 *     Dossier.Recognised})
 * @param latest the latest of them, newest first
 */
public record Biography(
    Person person, long reports, long engagements, long recognised, List<Dossier> latest) {
  public Biography {
    latest = List.copyOf(latest);
  }
}
