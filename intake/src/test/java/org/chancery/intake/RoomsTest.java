package org.chancery.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What comes in, and from where; {@code docs/architecture.md} draws it. */
@AnalyzeClasses(
    packages = "org.chancery.intake",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String WEB = "org.chancery.intake.web..";

  /** Bytes become pages; what pages say is understood elsewhere. */
  @ArchTest
  static final ArchRule formatsKnowTheDoorAlone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery.language..",
              "org.chancery.gazetteer..",
              "org.chancery.account..",
              "org.chancery.record..",
              "org.chancery.score..",
              "org.chancery.eventdata..");

  /** Reports are confidential: what reads them cannot send one anywhere. */
  @ArchTest
  static final ArchRule onlyTheWebKnowsTheNetwork =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(?!URI$|URISyntaxException$|URL$|MalformedURLException$|URL(Decoder|Encoder)$).*")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..", "javax.net..", "java.rmi..", "org.apache.hc..", "java.sql..");

  /** Formats are found, so that one may be left out. */
  @ArchTest
  static final ArchRule listsAndTheWebKnowNoOtherFormat =
      noClasses()
          .that()
          .resideInAnyPackage("org.chancery.intake.feed..", WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.intake.html..", "org.chancery.intake.warc..");

  @ArchTest
  static final ArchRule formatsKnowNoWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(WEB);

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.intake.(*)..").should().beFreeOfCycles();
}
