package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Document;
import org.chancery.language.Engine;
import org.chancery.record.Office;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

class CastsTest {
  private static final Engine ENGINE = Engine.load();
  private static final Casts CASTS = Casts.standard();

  private static Casts.Result read(String text) {
    return CASTS.cast(document(text));
  }

  private static Document document(String text) {
    return ENGINE.read(new PageReader(Options.defaults()).read(Page.of("typed.txt", text + "\n")));
  }

  /** "role | code" of each office of the person whose name ends with the word. */
  private static List<String> offices(String text, String surname) {
    return read(text).cast().parties().stream()
        .filter(p -> p instanceof Party.Person && p.name().endsWith(surname))
        .map(p -> (Party.Person) p)
        .flatMap(p -> p.offices().stream())
        .map(CastsTest::shown)
        .toList();
  }

  private static String shown(Office o) {
    return o.role().orElse("-") + " | " + o.code().orElse("-");
  }

  @Test
  void officesBeforeANameKeepTheListOfTheirPortfolios() {
    assertThat(
            offices(
                "The Kenyan Minister of Foreign Affairs, Foreign Employment and Tourism Peter Ruiz met the visitors in Nairobi.",
                "Ruiz"))
        .containsExactly("Minister of Foreign Affairs, Foreign Employment and Tourism | KEN");
  }

  @Test
  void listsGoOnBehindForAsWell() {
    assertThat(
            offices(
                "Under Secretary of State for Civilian Security, Democracy, and Human Rights Maria Ruiz travelled to Lima.",
                "Ruiz"))
        .containsExactly(
            "Under Secretary of State for Civilian Security, Democracy, and Human Rights | USA");
  }

  @Test
  void anOfficeBetweenTwoNamesIsOfTheOneThatLacksOne() {
    String text =
        "The delegation includes the Minister of Trade of Ghana, Peter Ruiz, the Minister of Health of Ghana, Maria Lopez, and others.";
    assertThat(offices(text, "Ruiz")).containsExactly("Minister of Trade | GHA");
    assertThat(offices(text, "Lopez")).containsExactly("Minister of Health | GHA");
  }

  @Test
  void aNationalInstitutionIsItsStates() {
    assertThat(
            offices(
                "Maria Ruiz, Deputy Speaker of the National Assembly of Armenia, visited Tallinn.",
                "Ruiz"))
        .containsExactly("Deputy Speaker | ARM");
  }

  @Test
  void aStateBehindTheNameOwnsTheOffice() {
    assertThat(offices("They met President Peter Ruiz of Chile in Quito.", "Ruiz"))
        .containsExactly("President | CHL");
  }

  @Test
  void pluralsAreSharedOut() {
    String text = "Presidents Peter Ruiz, of Angola, and Maria Lopez, of Rwanda, met in Nairobi.";
    assertThat(offices(text, "Ruiz")).containsExactly("President | AGO");
    assertThat(offices(text, "Lopez")).containsExactly("President | RWA");
  }

  @Test
  void aTitleInsideABodysNameIsThePersons() {
    assertThat(
            offices(
                "The minister received Maria Lopez, the UN Resident Coordinator in Kenya, on Monday.",
                "Lopez"))
        .containsExactly("Resident Coordinator in Kenya | UN");
  }

  @Test
  void whoHasBeenTellsAnOfficeToo() {
    assertThat(
            offices(
                "She met Maria Lopez, who has been Executive Director of UNICEF since February.",
                "Lopez"))
        .containsExactly("Executive Director | UNICEF");
  }

  @Test
  void companiesAndUniversitiesHaveNoCode() {
    assertThat(
            offices(
                "The President of Kenya met Maria Lopez, Chairman, Nairobi Cement Corporation, and others.",
                "Lopez"))
        .containsExactly("Chairman | -");
  }

  @Test
  void formerOfficesAreLeftOut() {
    assertThat(offices("Former Prime Minister of Chile Peter Ruiz spoke in Lima.", "Ruiz"))
        .isEmpty();
  }

  @Test
  void knownLeadersTellTheStateThatAReportLeavesOut() {
    assertThat(offices("President Recep Tayyip Erdoğan spoke with Peter Ruiz.", "Erdoğan"))
        .containsExactly("President | TUR");
  }

  @Test
  void aDelegationsStateIsItsMembers() {
    assertThat(
            offices(
                "The Maldivian delegation included Foreign Secretary Maria Lopez and Additional Secretary Peter Ruiz.",
                "Ruiz"))
        .containsExactly("Additional Secretary | MDV");
  }

  @Test
  void aDelegationsMembersAreOfWhoSendsItWhateverTheirOffice() {
    String text =
        "President Ana Silva of Chile received a team today. "
            + "The IMF team included Dr. Peter Ruiz, Senior Mission Chief, and Ms. Maria Lund, Economist.";
    assertThat(offices(text, "Lund")).containsExactly("Economist | IMF");
    assertThat(offices(text, "Ruiz")).containsExactly("Senior Mission Chief | IMF");
    assertThat(
            offices(
                "SANTIAGO – The Lund Foundation delegation included Jon Ruiz, Director of Advocacy.",
                "Ruiz"))
        .containsExactly("Director of Advocacy | -");
    assertThat(offices("Representing Maldives were Ahmed Ruiz and Ali Lund.", "Lund"))
        .containsExactly("- | MDV");
    assertThat(offices("Government officials included Treasury Secretary Ana Ruiz.", "Ruiz"))
        .noneMatch(o -> o.equals("Treasury Secretary | -"));
  }

  @Test
  void whoWorksAtABodyIsOfThatBody() {
    assertThat(offices("Ms. Maria Ruiz, Senior Project Officer at ADB, was present.", "Ruiz"))
        .containsExactly("Senior Project Officer | ADB");
    assertThat(offices("He met Jon Ruiz, Special Adviser – World Bank, in Lima.", "Ruiz"))
        .containsExactly("Special Adviser | WB");
  }

  @Test
  void aStateOrBodyBehindANameSaysWhomItsBearerIsOf() {
    assertThat(offices("They were Mr Peter Ruiz of Mali and Ms Maria Lund of Niger.", "Lund"))
        .containsExactly("- | NER");
    assertThat(offices("Present were Maria Ruiz, UNICEF; Peter Lund, WHO.", "Lund"))
        .containsExactly("- | WHO");
    assertThat(
            offices("They were Jon Lund – Professor, and Maria Ruiz – Director, UNICEF.", "Ruiz"))
        .containsExactly("Director | UNICEF");
  }

  @Test
  void aDistrictBehindANameIsOneOfTheUnitedStates() {
    assertThat(offices("They met Farm Caucus Co-Chair Maria Ruiz (MN-02) and others.", "Ruiz"))
        .singleElement()
        .asString()
        .endsWith("| USA");
    assertThat(offices("Present were Jon Lund (D-NY) and Maria Ruiz (TX-AL).", "Lund"))
        .containsExactly("- | USA");
  }

  @Test
  void aBodysOfficeAtAPlaceIsTheBodys() {
    assertThat(offices("She met UNDP Sri Lanka Country Office head Jon Ruiz.", "Ruiz"))
        .containsExactly("Country Office head | UNDP");
    assertThat(offices("She met World Bank Colombo Office Director Ana Ruiz.", "Ruiz"))
        .containsExactly("Office Director | WB");
    assertThat(offices("Country Director of KOICA Sri Lanka office Kim Ruiz came.", "Ruiz"))
        .containsExactly("Country Director of Sri Lanka office | KOR");
    assertThat(offices("COLOMBO – ZDQK General Manager Ana Ruiz came.", "Ruiz"))
        .containsExactly("General Manager | -");
  }

  @Test
  void aDeputyIsNoOfficeBeforeOne() {
    assertThat(
            offices("They were Jon Lund, Deputy Country Directors Ana Ruiz and Eva Paz.", "Lund"))
        .isEmpty();
    assertThat(offices("WHO Deputy Country Director Ana Ruiz came.", "Ruiz"))
        .containsExactly("Deputy Country Director | WHO");
  }

  @Test
  void whoHeadsABodyBesidesHisOfficeHasBoth() {
    assertThat(
            offices(
                "He received Jon Ruiz, Special Representative of the Secretary-General and Head of UNSMIL.",
                "Ruiz"))
        .containsExactly("Special Representative of the Secretary-General | UN", "Head | UN");
    assertThat(
            offices(
                "The Personal Envoy of the UN Secretary-General for Western Sahara, Staffan Lund, met him.",
                "Lund"))
        .singleElement()
        .asString()
        .startsWith("Personal Envoy of the UN Secretary-General");
  }

  @Test
  void whoAdvisesADeputyIsNotTheDeputy() {
    assertThat(
            offices(
                "Senior Adviser to the Deputy Prime Minister Maria Ruiz met Ambassador Jon Paz.",
                "Ruiz"))
        .singleElement()
        .asString()
        .startsWith("Senior Adviser to the Deputy Prime Minister");
    assertThat(
            offices("The Assistant to the Acting Vice President, Jon Paz, met Maria Ruiz.", "Paz"))
        .singleElement()
        .asString()
        .startsWith("Assistant to the Acting Vice President");
  }

  @Test
  void aPresidentsCounselIsAnHonour() {
    assertThat(
            offices(
                "President Ana Lund, Ambassador Peter Lund and President’s Counsel Maria Ruiz came.",
                "Ruiz"))
        .isEmpty();
    assertThat(offices("Queen's Counsel Jon Paz met Minister Maria Ruiz.", "Paz")).isEmpty();
    assertThat(offices("General Counsel Jon Paz met Minister Maria Ruiz.", "Paz"))
        .singleElement()
        .asString()
        .startsWith("General Counsel");
  }

  @Test
  void anEmbassysStaffIsOfItsState() {
    assertThat(
            offices(
                "Counsellors Mrs. Maria Ruiz and Mr. Peter Lund from the Myanmar Embassy took part.",
                "Ruiz"))
        .containsExactly("Counsellor | MMR");
    assertThat(
            offices(
                "COLOMBO – Thai Ambassador to Sri Lanka Maria Ruiz, Deputy Ambassador Peter Lund and others came.",
                "Lund"))
        .containsExactly("Deputy Ambassador | THA");
  }

  @Test
  void whoServesAnotherHasHisOwnOffice() {
    String text =
        "She met with Jon Ruiz, Chief of Cabinet for European Council President Peter Lund.";
    assertThat(offices(text, "Ruiz"))
        .containsExactly("Chief of Cabinet for European Council President Peter Lund | EU");
    assertThat(read(text).cast().parties()).noneMatch(p -> p.name().equals("Peter Lund"));
  }

  @Test
  void servicesOfAStateAreNoBodiesOfTheirOwn() {
    assertThat(
            offices("The Commander of the Army of Chile Lieutenant General Ana Ruiz came.", "Ruiz"))
        .containsExactly("Commander of the Army | CHL");
  }

  @Test
  void courtesyTitlesGiveWayToOffices() {
    assertThat(
            offices(
                "Ambassador Maria Lopez, Director of the Geneva Centre for Security Policy, came.",
                "Lopez"))
        .noneMatch(o -> o.startsWith("Ambassador"));
  }

  @Test
  void headlineVerbsAreNoNames() {
    assertThat(read("President Departs for Hanoi").cast().parties())
        .noneMatch(p -> p.name().contains("Departs"));
  }

  @Test
  void whoToldTheOutletIsCredited() {
    Optional<Credit> credit =
        read("Secretary Ruiz's Call\n\nThe following is attributable to Spokesperson Ned Lopez:\n\n"
                + "Secretary of State Peter Ruiz spoke today with Canadian Foreign Minister Maria Roy. They discussed trade.")
            .cast()
            .credited();
    assertThat(credit).map(Credit::name).contains("Ned Lopez");
    assertThat(credit).map(c -> c.office().role()).contains(Optional.of("Spokesperson"));
  }

  @Test
  void aGivenNameMayLookLikeATitle() {
    assertThat(offices("Pacific Islands Forum Secretary General Baron Ruiz spoke.", "Baron Ruiz"))
        .containsExactly("Secretary General | PIF");
  }

  @Test
  void thenIsNotAlwaysInThoseDays() {
    assertThat(
            offices(
                "She met Georgian President Ana Lund and then Prime Minister of Georgia Jon Ruiz in Tbilisi.",
                "Ruiz"))
        .containsExactly("Prime Minister | GEO");
  }

  @Test
  void shortOfficesAreWrittenOut() {
    assertThat(
            offices(
                "On Monday morning U.S. Sen. Jon Ruiz met the ambassador in Lima and spoke of trade.",
                "Ruiz"))
        .containsExactly("Senator | USA");
  }

  @Test
  void consultationsOfForeignOfficesAreNotBritish() {
    assertThat(
            read("India and Peru held Foreign Office Consultations in Lima.")
                .cast()
                .parties()
                .stream()
                .map(Party::name))
        .doesNotContain("Foreign, Commonwealth and Development Office");
  }

  @Test
  void anOfficeIsNotTheHouseThatBearsItsName() {
    assertThat(offices("Jon Ruiz, the UN High Commissioner for Refugees, met the king.", "Ruiz"))
        .containsExactly("High Commissioner for Refugees | UNHCR");
  }

  @Test
  void anOfficeGoesOnInTheMinistry() {
    assertThat(
            offices(
                "Qatari Minister of State at the Ministry of Foreign Affairs Dr. Jon Ruiz spoke.",
                "Ruiz"))
        .containsExactly("Minister of State at the Ministry of Foreign Affairs | QAT");
  }

  @Test
  void itsMeansTheLastBodyNamed() {
    assertThat(
            offices(
                "The UN, UNICEF and the king signed. UNICEF was represented by its director, Jon Ruiz.",
                "Ruiz"))
        .containsExactly("director | UNICEF");
  }

  @Test
  void aNameBehindThePrepositionalPhraseOpensTheClause() {
    assertThat(
            offices("In a meeting with the Peruvian president, Ruiz said that he agreed.", "Ruiz"))
        .isEmpty();
  }

  @Test
  void aChiefHoldsTheOfficeThatIsNamedElsewhere() {
    assertThat(
            offices(
                "UNICEF chief Jon Ruiz arrived in Lima. The Executive Director of UNICEF visited a school.",
                "Ruiz"))
        .containsExactly("Executive Director | UNICEF");
  }

  @Test
  void aMinisterOfTheRulingPartyIsOfTheState() {
    assertThat(
            offices(
                "Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs Ruiz Jon of China spoke.",
                "Jon"))
        .allMatch(o -> o.endsWith("CHN"));
  }

  @Test
  void anotherStatesMinisterIsNotAtHome() {
    assertThat(
            offices(
                "NAIROBI, May 3. - US Defense Secretary Jon Lund met Defence Minister Ana Ruiz. Kenya thanked him.",
                "Ruiz"))
        .containsExactly("Defence Minister | KEN");
  }

  @Test
  void anEnvoyForAStateIsAnothers() {
    assertThat(
            offices(
                "KABUL, May 3. - Pakistan sent its team. Special Representative for Afghanistan Jon Ruiz came.",
                "Ruiz"))
        .containsExactly("Special Representative for Afghanistan | PAK");
  }

  @Test
  void aListIsOfOneState() {
    assertThat(
            offices(
                "LIMA, May 3. - The Peruvian president flew to Nairobi, where he met Kenyan Health Minister Ana Lund, Deputy Agriculture Minister Jon Paz and Deputy Speaker Eva Ruiz.",
                "Ruiz"))
        .containsExactly("Deputy Speaker | KEN");
  }

  @Test
  void majestyIsNoPartOfAnOffice() {
    assertThat(offices("The minister was received by His Majesty King Jon Ruiz of Jordan.", "Ruiz"))
        .containsExactly("King | JOR");
  }

  @Test
  void nationalSecurityCouncilsAreNotTheUnitedNations() {
    assertThat(
            offices(
                "U.S. National Security Council Senior Director for Africa Jon Ruiz met the king in Nairobi.",
                "Ruiz"))
        .noneMatch(o -> o.endsWith("UN"));
  }

  @Test
  void numbersOfArticlesAreNobody() {
    assertThat(read("Articles I, II, and III of the Treaty play key roles.").cast().parties())
        .noneMatch(p -> p instanceof Party.Person);
  }
}
