package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.record.Office;
import org.junit.jupiter.api.Test;

class BodyNameTest {
  private static BodyName body(String name, String code) {
    return BodyName.of(
        new Office(
            Optional.empty(),
            Optional.of(name),
            code.isEmpty() ? Optional.empty() : Optional.of(code)));
  }

  @Test
  void aCodeDecides() {
    assertThat(body("Türkiye", "TUR").same(body("Turkey", "TUR"))).isTrue();
    assertThat(body("Niger", "NER").same(body("Nigeria", "NGA"))).isFalse();
  }

  @Test
  void anAcronymIsItsWords() {
    BodyName jvp = body("JVP", "");
    assertThat(jvp.same(body("Janatha Vimukthi Peramuna", ""))).isTrue();
    assertThat(body("Janatha Vimukthi Peramuna", "").same(jvp)).isTrue();
    assertThat(jvp.same(body("National People's Power", ""))).isFalse();
  }

  @Test
  void partsOfTheUnitedNationsAreAkinToIt() {
    assertThat(body("UNDP", "UNDP").akin(body("United Nations", "UN"))).isTrue();
    assertThat(body("UNDP", "UNDP").akin(body("UNICEF", "UNICEF"))).isFalse();
    assertThat(body("UNDP", "UNDP").same(body("United Nations", "UN"))).isFalse();
  }
}
