package org.chancery.brief.material;

import java.util.List;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;

/**
 * What a register has on a subject.
 *
 * @param engagements the latest first
 * @param unsure engagements that may have been read wrongly, the latest first; none of these is
 *     among {@code engagements}
 * @param utterances what the sides said, the latest first
 * @param plans what was planned, the latest date first, those without a date last
 */
public record Material(
    Subject subject,
    Scope scope,
    List<Dossier> engagements,
    List<Dossier> unsure,
    List<Utterance> utterances,
    List<Planned> plans) {
  public Material {
    engagements = List.copyOf(engagements);
    unsure = List.copyOf(unsure);
    utterances = List.copyOf(utterances);
    plans = List.copyOf(plans);
  }
}
