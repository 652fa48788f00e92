package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Plan;
import org.chancery.record.Record;

/**
 * Something that a report says will happen, or was called off.
 *
 * @param plan where it stands among the plans
 * @param engagement the planned or cancelled engagement: itself, or the one of the same report that
 *     the plan announces
 * @param published the report's date
 */
public record Intent(
    IntentId id,
    Optional<LocalDate> published,
    Optional<Plan> plan,
    Optional<Engagement> engagement) {

  /**
   * The intents of a record. A plan and the planned engagement that it announces are one intent.
   */
  public static List<Intent> of(Record record) {
    return List.of();
  }
}
