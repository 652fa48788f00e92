package org.chancery.account.cast;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples that stand beside the kinds of office, and what titles may mean. */
class OfficeKindsTest {
  private final OfficeKinds kinds = OfficeKinds.standard();

  @Test
  void knowsEveryExample() {
    assertAll(
        kinds.rows().stream()
            .map(r -> () -> assertTrue(kinds.of(r.yes()).contains(r.kind()), r.toString())));
  }

  @Test
  void keepsDeputiesAndOthersApart() {
    assertAll(
        kinds.rows().stream()
            .map(r -> () -> assertFalse(kinds.of(r.no()).contains(r.kind()), r.toString())));
  }

  @Test
  void aTitleOfOneBodysHeadIsNotAnothers() {
    assertEquals(Set.of("HEAD"), kinds.meant("chief"));
    assertEquals(Set.of("STATE"), kinds.meant("president"));
    assertEquals(Set.of(), kinds.of("Secretary of State for Defence"));
  }
}
