package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.record.Status;
import org.chancery.register.Dossier;

/**
 * When the sides last met, and what came next to it.
 *
 * @param met the latest engagement that took place
 * @param before the one before that
 */
record Last(Optional<Dossier> met, Optional<Dossier> before) {
  static Last of(Material material) {
    LocalDate today = material.scope().today();
    List<Dossier> held =
        material.engagements().stream()
            .filter(d -> happened(d) && !Engagements.day(d).isAfter(today))
            .limit(2)
            .toList();
    return new Last(held.stream().findFirst(), held.stream().skip(1).findFirst());
  }

  static boolean happened(Dossier told) {
    Status status = Engagements.of(told).status();
    return status == Status.HELD || status == Status.ONGOING;
  }

  /** Whether something was said after the last engagement, and not there. */
  boolean since(Utterance u) {
    return met.isPresent()
        && u.day().filter(d -> d.isAfter(Engagements.day(met.get()))).isPresent()
        && met.get().tellings().stream()
            .noneMatch(
                t -> u.told().stream().anyMatch(at -> at.source().key().equals(t.source().key())));
  }

  /** The day of the last engagement. */
  Optional<LocalDate> day() {
    return met.map(Engagements::day);
  }
}
