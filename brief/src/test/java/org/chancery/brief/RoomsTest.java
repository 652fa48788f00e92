package org.chancery.brief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room of the briefs knows which. */
@AnalyzeClasses(
    packages = "org.chancery.brief",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  /** How a page looks is decided where it is written, not where it is drawn up. */
  @ArchTest
  static final ArchRule answersKnowNoForm =
      noClasses()
          .that()
          .resideInAnyPackage("org.chancery.brief.answer..", "org.chancery.brief.material..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.brief.form..");

  @ArchTest
  static final ArchRule formsKnowNoAnswers =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.brief.form..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.brief.answer..", "org.chancery.brief.subject..");

  /** Answers are drawn from any register, whatever it keeps its records in. */
  @ArchTest
  static final ArchRule noStoreIsKnown =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.register.sqlite..", "java.sql..");

  @ArchTest
  static final ArchRule nothingIsRead =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.chancery.language..");

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.brief.(*)..").should().beFreeOfCycles();

  /**
   * Reports are confidential: nothing in a brief can send one anywhere. (An address may be looked
   * at.)
   */
  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("(java|javax)\\.net\\.(?!URI$|URISyntaxException$).*|java\\.rmi\\..*");
}
