package org.chancery.brief.answer;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/** Which topics tell something of what was spoken about. */
final class Topics {
  private Topics() {}

  private static final Set<Topic> GENERAL =
      EnumSet.of(Topic.MULTILATERAL, Topic.BILATERAL_RELATIONS, Topic.REGIONAL_SITUATION);

  /** Whether a topic says little of what was spoken about. */
  static boolean general(Topic topic) {
    return GENERAL.contains(topic);
  }

  /**
   * What was spoken about in each of the engagements on a page: what the reports name as topics,
   * and those of what the participants said, where a report tells of one engagement alone.
   */
  static Map<Dossier, Set<Topic>> of(Material material) {
    Map<Dossier, Set<Topic>> topics = new IdentityHashMap<>();
    for (Dossier d : material.engagements()) {
      Set<Topic> own = EnumSet.noneOf(Topic.class);
      own.addAll(Engagements.of(d).topics());
      for (int i = 0; i < d.tellings().size(); i++) {
        if (material.single().contains(d.tellings().get(i).source().key())) {
          d.group().sightings().get(i).statements().stream()
              .filter(s -> Engagements.sure(s.confidence()) && there(s, d))
              .forEach(s -> own.addAll(s.topics()));
        }
      }
      topics.put(d, own);
    }
    return topics;
  }

  /** Whether it was said by somebody who took part, or by nobody in particular. */
  private static boolean there(Statement s, Dossier told) {
    return s.speaker().isEmpty()
        || s.speaker().filter(Statement.JOINT::equals).isPresent()
        || Engagements.participants(told).stream().anyMatch(p -> p.name().equals(s.speaker()));
  }
}
