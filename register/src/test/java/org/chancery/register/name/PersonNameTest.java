package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ilham Aliyev, İlham Əliyev, EQUAL",
    "Ilham Aliyev, Ilham Aliev, EQUAL",
    "Ilham Aliyev, Aliyev Ilham, EQUAL",
    "Ilham Aliyev, Ilham Heydar oglu Aliyev, WITHIN",
    "Ilham Aliyev, Heydar Aliyev, DIFFERENT",
    "Ilham Aliyev, I. Aliyev, INITIALS",
    "Ilham Aliyev, H. Aliyev, DIFFERENT",
    "Ilham Aliyev, Aliyev, SURNAME",
    "Volodymyr Zelenskyy, Vladimir Zelensky, EQUAL",
    "Volodymyr Zelenskyy, Volodymyr Zelenskiy, EQUAL",
    "Vugar Suleymanov, Vuqar Suleymanov, EQUAL",
    "Alessandra Roccasalvo, A. Roccasalvo, INITIALS",
    "Ali Mohamed Omar, Ali Omar, WITHIN",
    "Anura Kumara Dissanayake, Anura Kumara Disanayaka, EQUAL",
    "Abbas Araghchi, Abbas Araqchi, EQUAL",
    "Kim Jong-un, Kim Jong Un, EQUAL",
    "Xi Jinping, Xi Jin-ping, EQUAL",
    "Kim Jong Un, Kim Jong Il, DIFFERENT",
    "Mohammed bin Salman, Mohammed bin Zayed, DIFFERENT",
    "António Guterres, Antonio Guterres, EQUAL",
    "Andrii Sybiha, Andriy Sybiha, EQUAL",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan, EQUAL",
    "S. Jaishankar, S Jaishankar, INITIALS",
    "Sergei Lavrov, Sergey Lavrov, EQUAL",
    "Anwar Ibrahim, Anutin Charnvirakul, DIFFERENT",
    "Josep Borrell Fontelles, Josep Borrell, WITHIN",
    "Joe Biden, Joseph Biden, EQUAL",
  })
  void namesAgree(String one, String other, Agreement expected) {
    PersonName a = PersonName.of(one);
    PersonName b = PersonName.of(other);
    assertThat(a.compare(b)).isEqualTo(expected);
    assertThat(b.compare(a)).isEqualTo(expected);
    if (expected.possible()) {
      assertThat(a.keys()).containsAnyElementsOf(b.keys());
    }
  }
}
