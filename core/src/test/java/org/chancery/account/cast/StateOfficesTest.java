package org.chancery.account.cast;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples that stand beside the offices of one state. */
class StateOfficesTest {
  private final StateOffices offices = new StateOffices();

  @Test
  void tellsTheStateOfEveryExample() {
    assertAll(
        offices.rows().stream()
            .map(
                r ->
                    () -> assertTrue(offices.signs(r.yes()).containsKey(r.state()), r.toString())));
  }

  @Test
  void isSilentOnWhatOthersSayToo() {
    assertAll(
        offices.rows().stream()
            .filter(r -> !r.no().equals("-"))
            .map(r -> () -> assertTrue(offices.signs(r.no()).isEmpty(), r.toString())));
  }

  @Test
  void knowsARoleByItsFirstWordsOnly() {
    assertAll(
        offices.rows().stream()
            .map(
                r ->
                    () ->
                        assertEquals(
                            Optional.of(r.state()), offices.stateOf(r.words()), r.toString())));
    assertEquals(Optional.empty(), offices.stateOf("Assistant Secretary-General"));
    assertEquals(Optional.empty(), offices.stateOf("Deputy Secretary-General"));
    assertEquals(Optional.empty(), offices.stateOf("Deputy Secretary General"));
  }
}
