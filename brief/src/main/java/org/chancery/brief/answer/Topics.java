package org.chancery.brief.answer;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.record.Topic;

/** Which topics tell something of what was spoken about. */
final class Topics {
  private Topics() {}

  private static final Set<Topic> GENERAL =
      EnumSet.of(Topic.MULTILATERAL, Topic.BILATERAL_RELATIONS, Topic.REGIONAL_SITUATION);

  /** Whether a topic says little of what was spoken about. */
  static boolean general(Topic topic) {
    return GENERAL.contains(topic);
  }
}
