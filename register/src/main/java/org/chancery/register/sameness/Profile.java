package org.chancery.register.sameness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.name.Phrase;

/**
 * A sighting, ready to be compared.
 *
 * @param setting the words of its own name or, without one, of the occasion
 * @param said the words of the report's statements
 */
record Profile(
    SightingId id,
    Kind kind,
    Status status,
    Optional<PartialDate> date,
    Optional<LocalDate> published,
    Set<String> place,
    Optional<String> country,
    double latitude,
    double longitude,
    Set<String> name,
    Set<String> setting,
    Cast cast,
    Set<Topic> topics,
    Set<String> said) {

  static Profile of(Sighting s) {
    Engagement e = s.engagement();
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    topics.addAll(e.topics());
    Set<String> said = new HashSet<>();
    for (Statement statement : s.statements()) {
      said.addAll(Phrase.telling(statement.text()));
    }
    return new Profile(
        s.id(),
        e.kind(),
        e.status(),
        e.date(),
        s.published(),
        e.place().map(Phrase::telling).orElse(Set.of()),
        e.country(),
        e.latitude().orElse(Double.NaN),
        e.longitude().orElse(Double.NaN),
        e.name().map(Phrase::telling).orElse(Set.of()),
        e.occasion().map(Phrase::telling).orElse(Set.of()),
        Cast.of(e),
        topics,
        said);
  }
}
