package org.chancery.desk.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Visit;
import org.chancery.record.PartialDate;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.fact.FactId;

/** Which facts analysts have spoken about, by the corrections that count. */
public final class Standing {
  private final Map<FactId, String> said = new HashMap<>();
  private final Map<FactId, FactId> renamed = new HashMap<>();
  private final Map<FactId, String> rejected = new HashMap<>();

  private Standing() {}

  /**
   * @param all corrections, undone ones among them
   */
  public static Standing of(List<Correction> all) {
    Standing standing = new Standing();
    Correction.active(all).forEach(standing::note);
    return standing;
  }

  private void note(Correction c) {
    switch (c.change()) {
      case Change.Confirm confirm -> said.put(confirm.target().id(), "Confirmed" + by(c));
      case Change.Edit edit -> {
        FactId now = now(edit);
        said.put(now, "Corrected" + by(c));
        renamed.put(edit.target().id(), now);
      }
      case Change.Reject reject -> rejected.put(reject.target().id(), "rejected" + by(c));
      case Change.SameEngagement s -> {}
      case Change.OtherEngagement o -> {}
      case Change.SamePerson s -> {}
      case Change.OtherPerson o -> {}
      case Change.Undo u -> {}
    }
  }

  /** What an edited fact is called; as before, where its values can stand no more. */
  private static FactId now(Change.Edit edit) {
    try {
      return edit.edited().id();
    } catch (IllegalArgumentException e) {
      return edit.target().id();
    }
  }

  /** " by Jane Roe, 3 May 2025". */
  private static String by(Correction c) {
    return " by "
        + c.author()
        + ", "
        + Wording.date(PartialDate.of(Visit.dayOf(c.time())))
        + (c.reason().isBlank() ? "" : ": " + c.reason());
  }

  /** What was said for a fact, and by whom; none if it is as it was read. */
  public Optional<String> of(FactId id) {
    return Optional.ofNullable(said.get(id));
  }

  /** Whether somebody has said that a fact is right, or made it so. */
  public boolean settled(FactId id) {
    return said.containsKey(id);
  }

  /** What a fact is called since its values were corrected. */
  public Optional<FactId> now(FactId id) {
    Optional<FactId> next = Optional.ofNullable(renamed.get(id));
    // A fact that was corrected back and forth leads round in a circle.
    for (int i = 0; i < renamed.size() && next.isPresent(); i++) {
      Optional<FactId> further = Optional.ofNullable(renamed.get(next.get()));
      if (further.isEmpty()) {
        break;
      }
      next = further;
    }
    return next.filter(n -> !n.equals(id));
  }

  /** Who rejected a fact: "rejected by Jane Roe, 3 May 2025". */
  public Optional<String> rejected(FactId id) {
    return Optional.ofNullable(rejected.get(id));
  }
}
