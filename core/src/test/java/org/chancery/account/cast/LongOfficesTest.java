package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long offices are taken whole, before a name and behind it, one and several. */
class LongOfficesTest {
  private static final Engine ENGINE = Engine.load();

  /** "role | code; role | code" of the person whose name ends with "Ruiz". */
  private static String offices(String text) {
    var document =
        ENGINE.read(
            new PageReader(Options.defaults())
                .read(Page.of("typed.txt", "On Monday " + text + " met Maria Lopez in Lima.\n")));
    return Casts.standard().cast(document).cast().parties().stream()
        .filter(p -> p instanceof Party.Person && p.name().endsWith("Ruiz"))
        .flatMap(p -> ((Party.Person) p).offices().stream())
        .map(o -> o.role().orElse("-") + " | " + o.code().orElse("-"))
        .collect(java.util.stream.Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "UN Assistant Secretary-General for Rule of Law and Security Institutions Peter Ruiz > Assistant Secretary-General for Rule of Law and Security Institutions | UN",
        "Peter Ruiz, UN Assistant Secretary-General for Rule of Law and Security Institutions, > Assistant Secretary-General for Rule of Law and Security Institutions | UN",
        "Peter Ruiz, Chairman of the Board of the Mine Action Agency of the Republic of Azerbaijan, > Chairman of the Board | AZE",
        "Deputy Prime Minister and Minister of Foreign Affairs of Vietnam Peter Ruiz > Deputy Prime Minister | VNM; Minister of Foreign Affairs | VNM",
        "Peter Ruiz, Minister of Defence, Deputy Prime Minister and Chairman of the Security Council of Kenya, > Minister of Defence | KEN; Deputy Prime Minister | KEN; Chairman of the Security Council | KEN",
        "Acting Foreign Minister of Armenia Peter Ruiz > Acting Foreign Minister | ARM",
        "First Deputy Minister of Foreign Affairs of Uzbekistan Peter Ruiz > First Deputy Minister of Foreign Affairs | UZB",
        "Under Secretary of State for Political Affairs Peter Ruiz > Under Secretary of State for Political Affairs | USA",
        "UN Resident Coordinator and UNDP Resident Representative in Ukraine Peter Ruiz > Resident Coordinator | UN; Resident Representative in Ukraine | UNDP",
        "Peter Ruiz, Ambassador Extraordinary and Plenipotentiary of the Republic of Poland to Georgia, > Ambassador Extraordinary and Plenipotentiary to Georgia | POL",
        "Prime Minister-designate of Iraq Peter Ruiz > Prime Minister-designate | IRQ",
        "President-elect of Chile Peter Ruiz > President-elect | CHL",
        "Speaker of the Majilis of the Parliament of Kazakhstan Peter Ruiz > Speaker | KAZ",
        "Mexico's Secretary of Security and Citizen Protection Peter Ruiz > Secretary of Security and Citizen Protection | MEX",
        "High Representative of the European Union for Foreign Affairs and Security Policy and Vice-President of the European Commission Peter Ruiz > High Representative for Foreign Affairs and Security Policy | EU; Vice-President | EU",
        "Chairperson-in-Office of the OSCE and Foreign Minister of Malta Peter Ruiz > Chairperson-in-Office | OSCE; Foreign Minister | MLT",
        "Head of the OSCE Programme Office in Dushanbe Peter Ruiz > Head | OSCE",
        "Senior Advisers to the President of Kenya Peter Ruiz and Paul Lund > Senior Adviser to the President | KEN",
      })
  void areTakenWhole(String text, String expected) {
    assertThat(offices(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Former Prime Minister of Norway Peter Ruiz > ''",
        "Peter Ruiz, former President of Finland and Chair of the Elders, > Chair | -",
      })
  void thoseNoLongerHeldAreNone(String text, String expected) {
    assertThat(offices(text)).isEqualTo(expected);
  }
}
