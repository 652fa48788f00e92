package org.chancery.account.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.gazetteer.Resolution;
import org.chancery.gazetteer.Resolver;

/** Who words mean, as of the day of one report; the same words are looked up once. */
final class Resolutions {
  private final Resolver resolver;
  private final Optional<LocalDate> day;
  private final Map<String, Optional<Resolution>> known = new HashMap<>();

  Resolutions(Resolver resolver, Optional<LocalDate> day) {
    this.resolver = resolver;
    this.day = day;
  }

  /**
   * Who is meant.
   *
   * @param around words that say whose people they are, or nothing
   */
  Optional<Resolution> of(String words, String around) {
    String key = words + '\n' + around;
    Optional<Resolution> found = known.get(key);
    if (found == null) {
      found = resolver.resolve(words, around, day);
      known.put(key, found);
    }
    return found;
  }
}
