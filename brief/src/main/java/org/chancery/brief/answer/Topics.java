package org.chancery.brief.answer;

import org.chancery.brief.wording.Wording;
import org.chancery.record.Topic;

/** Topics as a page has them. */
final class Topics {
  private Topics() {}

  /** "Mine action". */
  static String name(Topic topic) {
    return Wording.capital(topic.label().replace('-', ' '));
  }
}
