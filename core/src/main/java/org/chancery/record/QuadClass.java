package org.chancery.record;

/**
 * The four classes of events: in words or in deeds, together or against each other. PLOVER, GDELT
 * and POLECAT number them from 1 to 4.
 */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** From 1 to 4. */
  public int number() {
    return ordinal() + 1;
  }
}
