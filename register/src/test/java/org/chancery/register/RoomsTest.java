package org.chancery.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the register; {@code docs/architecture.md} draws them. */
@AnalyzeClasses(
    packages = "org.chancery.register",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String SQLITE = "org.chancery.register.sqlite..";

  /** What is thought about records is thought without a database. */
  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage(SQLITE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", SQLITE);

  @ArchTest
  static final ArchRule thoughtKnowsNoRegister =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.chancery.register.link..",
              "org.chancery.register.name..",
              "org.chancery.register.copies..",
              "org.chancery.register.sameness..",
              "org.chancery.register.identity..",
              "org.chancery.register.outcome..",
              "org.chancery.register.fact..",
              "org.chancery.register.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery.register", "org.chancery.register.correction..", SQLITE);

  /**
   * Records are made elsewhere: the store only takes reports in at the door again. (What kinds of
   * office there are is known in a room of core's; identity asks there.)
   */
  @ArchTest
  static final ArchRule registerReadsNothing =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.register.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.account..", "org.chancery.language..");

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.register.(*)..").should().beFreeOfCycles();

  /** Reports are confidential: nothing in the register can send one anywhere. */
  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..");
}
