package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearnessTest {
  private static final List<String> NAMES =
      List.of("Jeyhun Bayramov", "Regina De Dominicis", "Ana Lima", "Vladimir Zuev");

  @Test
  void aSlipOfThePenIsForgiven() {
    assertThat(Nearness.nearest("Bairamof", NAMES, 3)).containsExactly("Jeyhun Bayramov");
    assertThat(Nearness.nearest("Dominici", NAMES, 3)).containsExactly("Regina De Dominicis");
    assertThat(Nearness.nearest("Lema", NAMES, 3)).containsExactly("Ana Lima");
  }

  @Test
  void aNameThatIsLikeNoneIsNearNobody() {
    assertThat(Nearness.nearest("Okonkwo", NAMES, 3)).isEmpty();
    assertThat(Nearness.nearest("?", NAMES, 3)).isEmpty();
  }
}
