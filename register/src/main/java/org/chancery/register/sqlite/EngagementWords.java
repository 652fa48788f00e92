package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Topic;
import org.chancery.register.sameness.Sighting;

/** The words by which an engagement is searched, a field of the question language each. */
record EngagementWords(
    String who,
    String body,
    String kind,
    String status,
    String topic,
    String place,
    String country,
    String outlet) {
  /** Stands between two values, so that words near each other are of one. */
  static final String BETWEEN = " qqq qqq qqq qqq qqq qqq qqq qqq qqq qqq ";

  /** How near to each other the words of one value are at most; fewer than stand between two. */
  static final int NEAR = 9;

  static EngagementWords of(Sighting sighting) {
    Engagement e = sighting.engagement();
    List<String> names = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (Participant p : e.participants()) {
      p.name().ifPresent(names::add);
      for (Office o : p.offices().toList()) {
        o.body().ifPresent(bodies::add);
        o.code().ifPresent(codes::add);
      }
    }
    bodies.addAll(codes);
    return new EngagementWords(
        joined(names),
        joined(bodies),
        label(e.kind().label()),
        label(e.status().label()),
        joined(e.topics().stream().map(Topic::label).map(EngagementWords::label).toList()),
        joined(e.place()),
        joined(e.country()),
        joined(sighting.outlet()));
  }

  /** A label as one word: {@code mine-action} must not be found by "action". */
  static String label(String label) {
    return label.replace("-", "");
  }

  private static String joined(Optional<String> value) {
    return value.map(EngagementWords::folded).orElse("");
  }

  private static String joined(Collection<String> values) {
    return String.join(BETWEEN, values.stream().map(EngagementWords::folded).toList());
  }

  /** Letters that the tokenizer does not fold, as the names of this field have them. */
  static String folded(String words) {
    return words
        .replace('ə', 'e')
        .replace('Ə', 'E')
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
