package org.chancery.register.sameness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.record.Engagement;

/**
 * The profiles of the sightings that were compared last. A new sighting is compared with those of
 * its day, and so is the next one: making their profiles each time would cost more than comparing
 * them.
 */
final class Profiles {
  private static final int HELD = 8192;

  private static final Map<SameObject, Profile> LAST =
      new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SameObject, Profile> eldest) {
          return size() > HELD;
        }
      };

  private Profiles() {}

  /** An object, the same as itself alone: comparing engagements by their values costs too much. */
  private record SameObject(Engagement engagement, Object statements) {
    @Override
    public boolean equals(Object other) {
      return other instanceof SameObject o
          && o.engagement == engagement
          && o.statements == statements;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(engagement);
    }
  }

  /** {@link Profile#of}, made once for a sighting that comes again. */
  static Profile of(Sighting s) {
    SameObject key = new SameObject(s.engagement(), s.statements());
    synchronized (LAST) {
      Profile held = LAST.get(key);
      if (held != null && held.id().equals(s.id()) && held.published().equals(s.published())) {
        return held;
      }
    }
    Profile made = Profile.of(s);
    synchronized (LAST) {
      LAST.put(key, made);
    }
    return made;
  }
}
