package org.chancery.account.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cast of one report, made by {@link Casting}. Immutable. */
public final class ReportCast implements Cast {
  private final List<Party> parties;
  private final int[][] partyAt;
  private final int[][][] spans;
  private final Map<Integer, List<Held>> held;
  private final Optional<Credit> credit;

  /**
   * @param partyAt for each sentence and token the id of whom it means, -1 for nobody
   * @param spans for each sentence and token the first and last token of the mention
   */
  ReportCast(
      List<Party> parties,
      int[][] partyAt,
      int[][][] spans,
      Map<Integer, List<Held>> held,
      Optional<Credit> credit) {
    this.parties = List.copyOf(parties);
    this.partyAt = partyAt;
    this.spans = spans;
    this.held = Map.copyOf(held);
    this.credit = credit;
  }

  /** The office-holder who told the outlet, where the report names one above its prose. */
  public Optional<Credit> credited() {
    return credit;
  }

  @Override
  public List<Party> parties() {
    return parties;
  }

  @Override
  public Optional<Party> at(int sentence, int token) {
    int id = partyAt[sentence][token];
    return id < 0 ? Optional.empty() : Optional.of(parties.get(id));
  }

  /**
   * First and last token of the words that mean the party at the token; empty where it means
   * nobody.
   */
  public Optional<Extent> extent(int sentence, int token) {
    int[] span = spans[sentence][token];
    return partyAt[sentence][token] < 0 || span == null
        ? Optional.empty()
        : Optional.of(new Extent(span[0], span[1]));
  }

  /** The offices that a party holds, with the words that say so. */
  public List<Held> held(Party party) {
    return held.getOrDefault(party.id(), List.of());
  }

  /**
   * A stretch of tokens.
   *
   * @param first first token
   * @param last last token, included
   */
  public record Extent(int first, int last) {}
}
