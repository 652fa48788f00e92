package org.chancery.register.sameness;

import java.util.List;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Topic;

/**
 * In what reports of one engagement differ. A vaguer date that holds the other is no difference,
 * and a report that is silent contradicts nobody; but who is named by some alone is told.
 */
public sealed interface Difference {
  /** Dates that exclude each other. */
  record OfDate(List<Version<PartialDate>> versions) implements Difference {
    public OfDate {
      versions = List.copyOf(versions);
    }
  }

  /** Cities that exclude each other. */
  record OfPlace(List<Version<String>> versions) implements Difference {
    public OfPlace {
      versions = List.copyOf(versions);
    }
  }

  record OfKind(List<Version<Kind>> versions) implements Difference {
    public OfKind {
      versions = List.copyOf(versions);
    }
  }

  /** Somebody whom some reports name and others, although they tell of the same, do not. */
  record OfParticipant(Participant participant, List<SightingId> with, List<SightingId> without)
      implements Difference {
    public OfParticipant {
      with = List.copyOf(with);
      without = List.copyOf(without);
    }
  }

  /** A topic that some reports have and others have not. */
  record OfTopic(Topic topic, List<SightingId> with, List<SightingId> without)
      implements Difference {
    public OfTopic {
      with = List.copyOf(with);
      without = List.copyOf(without);
    }
  }

  /**
   * What some reports say, and which.
   *
   * @param <V> of the value
   */
  record Version<V>(V value, List<SightingId> by) {
    public Version {
      by = List.copyOf(by);
    }
  }
}
