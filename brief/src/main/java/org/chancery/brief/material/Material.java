package org.chancery.brief.material;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.fact.FactId;

/**
 * What a register has on a subject.
 *
 * @param engagements the latest first
 * @param unsure engagements that may have been read wrongly, the latest first; none of these is
 *     among {@code engagements}
 * @param utterances what the sides said, the latest first
 * @param heard what was said to the person that is asked about, by those whom they met; the latest
 *     first
 * @param plans what was planned, the latest date first, those without a date last
 * @param named of plans whose time has passed without a word on them: where a later report names
 *     them, by the plan's id
 * @param single keys of reports that tell of one engagement alone, but for what is to come: what is
 *     said there was said on it
 */
public record Material(
    Subject subject,
    Scope scope,
    List<Dossier> engagements,
    List<Dossier> unsure,
    List<Utterance> utterances,
    List<Utterance> heard,
    List<Planned> plans,
    Map<FactId, Utterance.At> named,
    Set<String> single) {
  public Material {
    engagements = List.copyOf(engagements);
    unsure = List.copyOf(unsure);
    utterances = List.copyOf(utterances);
    heard = List.copyOf(heard);
    plans = List.copyOf(plans);
    named = Map.copyOf(named);
    single = Set.copyOf(single);
  }
}
