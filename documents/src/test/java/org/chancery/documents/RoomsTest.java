package org.chancery.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the formats may know. */
@AnalyzeClasses(
    packages = "org.chancery.documents",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
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

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.documents.(*)..").should().beFreeOfCycles();

  /** A document is read where it is: nothing is fetched, and nothing is written. */
  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.nio.file..");
}
