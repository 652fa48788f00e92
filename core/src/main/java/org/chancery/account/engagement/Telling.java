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
    return changed(others, date, site, implied);
  }

  Telling at(Site place) {
    return changed(parties, date, Optional.of(place), implied);
  }

  /** The stay that follows in another country: some day of the same month. */
  Telling onward(Site place) {
    return changed(parties, date.map(Dating::month), Optional.of(place), implied);
  }

  Telling on(PartialDate day) {
    return changed(parties, Optional.of(day), site, implied);
  }

  Telling undated() {
    return changed(parties, Optional.empty(), site, implied);
  }

  Telling asImplied() {
    return changed(parties, date, site, true);
  }

  private Telling changed(
      List<Party> who, Optional<PartialDate> when, Optional<Site> where, boolean follows) {
    return new Telling(
        sentence, token, kind, status, who, sides, definite, when, where, name, occasion, presence,
        follows);
  }
}
