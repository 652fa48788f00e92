package org.chancery.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A state, or a territory with a code of its own.
 *
 * @param iso3 ISO 3166-1 alpha-3; XKX for Kosovo, which has none
 * @param iso2 ISO 3166-1 alpha-2; XK for Kosovo
 * @param name the usual short name
 * @param official the formal name
 * @param status its standing at the United Nations, as a fact about its membership and no more
 * @param sovereign alpha-3 of the state that a territory belongs to or is administered by
 * @param adjectives the usual one first ("Azerbaijani", "Azeri")
 * @param capitals capitals and seats of government, the present name of the present one first
 * @param cow its code in the Correlates of War project's list of states, which leaves out
 *     territories and some states
 * @param latitude degrees north of about its middle
 * @param longitude degrees east
 */
public record State(
    String iso3,
    String iso2,
    String name,
    String official,
    Status status,
    Optional<String> sovereign,
    List<String> adjectives,
    List<String> capitals,
    Optional<Cow> cow,
    double latitude,
    double longitude)
    implements Entry {
  /** Standing at the United Nations. */
  public enum Status {
    MEMBER,
    OBSERVER,
    STATE,
    TERRITORY
  }

  /**
   * A state's code in the Correlates of War project.
   *
   * @param abbreviation three letters, not those of ISO 3166-1 ("GMY")
   * @param number from 2 to 990
   */
  public record Cow(String abbreviation, int number) {}

  public State {
    adjectives = List.copyOf(adjectives);
    capitals = List.copyOf(capitals);
  }

  @Override
  public Optional<String> code() {
    return Optional.of(iso3);
  }

  @Override
  public Optional<String> plover() {
    return Optional.of(iso3);
  }
}
