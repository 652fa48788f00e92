package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.language.Name.Type.LOCATION;
import static org.chancery.language.Name.Type.ORGANISATION;
import static org.chancery.language.Name.Type.PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
  private static final List<String> FULL = List.of("Jeyhun", "Bayramov", "met", "UNICEF");

  private static List<Name> second(List<String> forms, Name... found) {
    return NameConsistency.applied(
            List.of(FULL, forms),
            List.of(List.of(new Name(PERSON, 0, 1), new Name(ORGANISATION, 3, 3)), List.of(found)))
        .get(1);
  }

  @Test
  void aFamilyNameIsThePersonsWhoseFullNameStandsElsewhere() {
    assertThat(second(List.of("Bayramov", "spoke"))).containsExactly(new Name(PERSON, 0, 0));
    assertThat(second(List.of("BAYRAMOV", "spoke"))).containsExactly(new Name(PERSON, 0, 0));
    assertThat(second(List.of("Bayramov", "spoke"), new Name(ORGANISATION, 0, 0)))
        .containsExactly(new Name(PERSON, 0, 0));
  }

  @Test
  void aFullNameIsOneWhereverItStands() {
    assertThat(second(List.of("Minister", "Jeyhun", "Bayramov"), new Name(PERSON, 2, 2)))
        .containsExactly(new Name(PERSON, 1, 2));
  }

  @Test
  void anAcronymIsTheSameBodyEverywhere() {
    assertThat(second(List.of("It", "thanked", "UNICEF")))
        .containsExactly(new Name(ORGANISATION, 2, 2));
  }

  @Test
  void aNameThatReachesFurtherStays() {
    Name square = new Name(LOCATION, 0, 1);
    assertThat(second(List.of("Bayramov", "Square"), square)).containsExactly(square);
  }

  @Test
  void otherWordsStayAsTheyAre() {
    assertThat(second(List.of("bayramov", "and", "Baku"))).isEmpty();
  }
}
