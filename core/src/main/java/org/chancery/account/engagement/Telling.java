package org.chancery.account.engagement;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/**
 * One place in the text that tells of an engagement; several may tell of the same.
 *
 * @param sentence index of the sentence
 * @param token the word that tells
 * @param parties who took part, as far as this place says, in the order of the words
 * @param sides whether "the sides" or "they" are among them: those who were spoken of before
 * @param definite "the meeting": one that was spoken of before
 * @param name its own name, if it has one
 * @param occasion the larger event beside which it took place
 * @param implied whether it only follows from what they did together, and nothing says so
 * @param open whether its words leave open if they met or telephoned
 * @param presence whether it only adds people to what was told before ("X was also present")
 */
record Telling(
    int sentence,
    int token,
    Kind kind,
    Status status,
    List<Party> parties,
    boolean sides,
    boolean definite,
    Optional<PartialDate> date,
    Optional<Site> site,
    Optional<String> name,
    Optional<String> occasion,
    boolean open,
    boolean presence,
    boolean implied) {
  Telling {
    parties = List.copyOf(parties);
  }

  /** Whether somebody is among its parties. */
  boolean names(Party party) {
    return parties.stream().anyMatch(p -> p.id() == party.id());
  }

  Telling with(List<Party> others) {
    return changed(others, date, site, open, implied);
  }

  Telling at(Site place) {
    return changed(parties, date, Optional.of(place), open, implied);
  }

  /** The stay that follows in another country: some day of the same month. */
  Telling onward(Site place) {
    return changed(parties, date.map(Dating::month), Optional.of(place), open, implied);
  }

  Telling on(PartialDate day) {
    return changed(parties, Optional.of(day), site, open, implied);
  }

  Telling undated() {
    return changed(parties, Optional.empty(), site, open, implied);
  }

  Telling asImplied() {
    return changed(parties, date, site, open, true);
  }

  /** Told by words that leave open whether they met or telephoned. */
  Telling asOpen() {
    return changed(parties, date, site, true, implied);
  }

  private Telling changed(
      List<Party> who,
      Optional<PartialDate> when,
      Optional<Site> where,
      boolean vague,
      boolean follows) {
    return new Telling(
        sentence, token, kind, status, who, sides, definite, when, where, name, occasion, vague,
        presence, follows);
  }
}
