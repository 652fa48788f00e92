package org.chancery.register.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.account.cast.OfficeKinds;

/** Offices that one person holds at a time: whoever is seen in one after another came after. */
public final class SingleOffice {
  private static final Set<String> KINDS =
      Set.of(
          "FOREIGN", "STATE", "GOVERNMENT", "DEFENCE", "FINANCE", "INTERIOR", "TRADE", "SPEAKER");

  private SingleOffice() {}

  /** Which of these kinds an office is, by the words for it; none for any other office. */
  public static Set<String> kinds(String role) {
    Set<String> kinds = new LinkedHashSet<>(OfficeKinds.standard().of(role));
    kinds.retainAll(KINDS);
    return kinds;
  }

  static boolean is(String kind) {
    return KINDS.contains(kind);
  }
}
