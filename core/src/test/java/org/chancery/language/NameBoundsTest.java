package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "H.E. Mr. Ali Sabry, Ali Sabry",
    "Lt Gen Bakhodir Kurbanov, Bakhodir Kurbanov",
    "– Amanda Mansour, Amanda Mansour",
    "Andrej Plenković and, Andrej Plenković",
    "al - Sisi, al - Sisi",
    "Chung Eui - yong, Chung Eui - yong",
    "Lanka Ms. Yuri Ide, Yuri Ide",
    "Sheikh Hasina, Sheikh Hasina",
    "Bishop, Bishop",
    "Secretary, ''",
    "Gen., ''",
    "Climate Advisor Gina McCarthy, Gina McCarthy"
  })
  void aPersonsNameIsLeftWithoutWhatIsNoneOfIt(String found, String left) {
    List<String> forms = List.of(found.split(" "));
    String kept =
        NameBounds.trimmed(new Name(Name.Type.PERSON, 0, forms.size() - 1), forms)
            .map(name -> String.join(" ", forms.subList(name.first(), name.last() + 1)))
            .orElse("");

    assertThat(kept).isEqualTo(left);
  }

  @Test
  void nothingMayBeLeft() {
    assertThat(NameBounds.trimmed(new Name(Name.Type.LOCATION, 0, 0), List.of("–"))).isEmpty();
  }
}
