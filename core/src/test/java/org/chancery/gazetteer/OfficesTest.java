package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  private final Offices offices = Offices.standard();

  private static List<String> forms(String text) {
    return List.of(text.split(" "));
  }

  private OfficeTitle title(String text) {
    return offices.title(forms(text), 0).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister of Georgia, 2, 3, GOV",
    "Minister of Foreign Affairs and Trade of X, 6, 3, GOV",
    "First Deputy Minister of Foreign Affairs of X, 6, 4, GOV",
    "Defence Minister, 2, 3, MIL",
    "Minister of Defence, 3, 3, MIL",
    "Minister of Justice, 3, 3, JUD",
    "Minister of Foreign Affairs and Defence Minister, 4, 3, GOV",
    "Under-Secretary-General for Humanitarian Affairs, 4, 3, GOV",
    "Chairman of the Board of X, 4, 4,",
    "Secretary of State Blinken, 3, 3, GOV",
    "Lieutenant General X, 2, 5, MIL",
    "chargé d'affaires of X, 2, 5, GOV",
    "Permanent Representative to the UN, 2, 5, GOV",
    "Speaker of the House, 4, 3, LEG",
  })
  void readsWholeOffices(String text, int length, int rank, String sector) {
    OfficeTitle title = title(text);
    assertThat(title.length()).isEqualTo(length);
    assertThat(title.rank()).isEqualTo(rank);
    assertThat(title.sector()).isEqualTo(Optional.ofNullable(sector));
  }

  @Test
  void readsWhatAltersAnOffice() {
    assertThat(title("former Prime Minister").past()).isTrue();
    assertThat(title("ex-President").past()).isTrue();
    assertThat(title("ex-President").length()).isEqualTo(1);
    assertThat(title("Prime Minister-designate").coming()).isTrue();
    assertThat(title("President-elect").coming()).isTrue();
    assertThat(title("President - elect").length()).isEqualTo(3);
    assertThat(title("Acting Foreign Minister").acting()).isTrue();
    assertThat(title("Resident Representative a.i.").acting()).isTrue();
    assertThat(title("PM Modi").rank()).isEqualTo(2);
    assertThat(title("Deputy Prime Minister").deputy()).isTrue();
    assertThat(title("Assistant Secretary of State").deputy()).isTrue();
    assertThat(title("Prime Minister"))
        .extracting(
            OfficeTitle::past, OfficeTitle::coming, OfficeTitle::acting, OfficeTitle::deputy)
        .containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource({
    "first of all",
    "new schools",
    "the minister",
    "pm today",
    "foreign affairs",
    "Azerbaijan"
  })
  void readsNoOfficeWhereNoneStarts(String text) {
    assertThat(offices.title(forms(text), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Secretary-General of X, HEAD, 1",
    "secretary general of X, HEAD, 2",
    "major general X, RANK, 2",
    "former X, MODIFIER, 1",
    "His Excellency X, HONORIFIC, 2",
    "H.E. X, HONORIFIC, 1",
    "agriculture policy, PORTFOLIO, 1",
  })
  void tellsTheKindsOfWords(String text, OfficeWord.Kind kind, int length) {
    OfficeWord word = offices.at(forms(text), 0).orElseThrow();
    assertThat(word.kind()).isEqualTo(kind);
    assertThat(word.length()).isEqualTo(length);
  }

  @Test
  void honorificsAreMetInTheirOwnCase() {
    assertThat(offices.honorific(List.of("Sheikh", "X"), 0)).isPresent();
    assertThat(offices.honorific(List.of("he", "said"), 0)).isEmpty();
    assertThat(offices.suffix(List.of("Jr."), 0)).isPresent();
  }

  @Test
  void bareTitlesSayWhichRanksTheyMayMean() {
    Offices.BareTitle diplomat = offices.bareTitle(List.of("top", "diplomat"), 0).orElseThrow();
    assertThat(diplomat.length()).isEqualTo(2);
    assertThat(diplomat.person()).isTrue();
    assertThat(diplomat.highest()).isEqualTo(3);
    assertThat(offices.bareTitle(List.of("ministry"), 0).orElseThrow().person()).isFalse();
    assertThat(offices.bareTitle(List.of("table"), 0)).isEmpty();
  }
}
