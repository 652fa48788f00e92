package org.chancery.brief.answer;

import java.util.Locale;
import org.chancery.record.Topic;

/** Topics as a page has them. */
final class Topics {
  private Topics() {}

  /** "Mine action". */
  static String name(Topic topic) {
    String words = topic.label().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
