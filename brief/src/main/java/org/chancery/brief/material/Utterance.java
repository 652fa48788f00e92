package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.subject.Side;
import org.chancery.record.Office;
import org.chancery.record.Passage;
import org.chancery.record.Statement;
import org.chancery.register.Source;
import org.chancery.register.fact.FactId;

/**
 * Something that somebody said, with all reports that say so in the same words.
 *
 * @param side which of those that the answer is about said it; none where it is about a topic
 * @param office of the speaker, as the first report has it
 * @param held when it was said: the day of the engagement of the speaker of which the first report
 *     tells; empty where it tells of none, or of several days
 * @param told where it stands, the earliest published first; at least one
 */
public record Utterance(
    FactId id,
    Statement statement,
    Optional<Side> side,
    Optional<Office> office,
    Optional<LocalDate> held,
    List<At> told) {
  public Utterance {
    told = List.copyOf(told);
  }

  /** A report, and where in it the words stand. */
  public record At(Source source, List<Passage> passages) {
    public At {
      passages = List.copyOf(passages);
    }
  }

  /** The day on which it was first reported, if any report is dated. */
  public Optional<LocalDate> reported() {
    return told.get(0).source().published();
  }

  /** The day on which it was said, else that on which it was first reported. */
  public Optional<LocalDate> day() {
    return held.or(this::reported);
  }
}
