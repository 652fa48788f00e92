package org.chancery.intake.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.report.Input;

/** Pages that were not asked for, for a reason that is their site's: one sentence a reason. */
final class Withheld {
  private static final class Pages {
    private final String first;
    private final String sentence;
    private long others;

    Pages(String first, String sentence) {
      this.first = first;
      this.sentence = sentence;
    }
  }

  private final Map<String, Pages> reasons = new LinkedHashMap<>();

  /** Notes a page. */
  void add(WebAddress address, Trouble trouble) {
    String reason = trouble.of() == Trouble.Of.RULES ? address.site() : trouble.sentence();
    Pages known = reasons.get(reason);
    if (known == null) {
      reasons.put(reason, new Pages(address.toString(), trouble.sentence()));
    } else {
      known.others++;
    }
  }

  /** One sentence that is still to be said, of the first page that it holds for. */
  Optional<Input.Refused> next() {
    Iterator<Pages> rest = reasons.values().iterator();
    if (!rest.hasNext()) {
      return Optional.empty();
    }
    Pages pages = rest.next();
    rest.remove();
    return Optional.of(
        new Input.Refused(
            pages.first,
            pages.sentence
                + (pages.others == 0
                    ? ""
                    : pages.others == 1
                        ? " The same holds for 1 other page."
                        : " The same holds for " + pages.others + " other pages.")));
  }
}
