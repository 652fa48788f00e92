package org.chancery.eventdata;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Context;
import org.chancery.record.Event;

/** PLOVER's contexts, among which it has some that say whether an event took place. */
final class Contexts {
  private Contexts() {}

  /**
   * The event's contexts, and PLOVER's special one for its status: "future" for what is planned,
   * "negation" for what is called off or denied, "hypothetical".
   */
  static List<String> of(Event event) {
    List<String> all = new ArrayList<>(event.contexts().stream().map(Context::label).toList());
    switch (event.status()) {
      case HELD, ONGOING -> {}
      case PLANNED -> all.add("future");
      case CANCELLED, DENIED -> all.add("negation");
      case HYPOTHETICAL -> all.add("hypothetical");
    }
    return all;
  }
}
