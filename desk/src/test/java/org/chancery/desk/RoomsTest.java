package org.chancery.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.desk",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  /** Screens can be shown by any server; templates are filled in one place. */
  @ArchTest
  static final ArchRule onlyTheServerKnowsHttpAndTemplates =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.chancery.desk.server..", "org.chancery.desk.template..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.helidon..", "gg.jte..", "org.apache.commons.fileupload2..", "java.net.http..");

  /** Only where registers are opened is known what they are kept in. */
  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.desk.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.register.sqlite..", "java.sql..");

  @ArchTest
  static final ArchRule whatIsAskedKnowsNoScreen =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.desk.visit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.desk.server..", "org.chancery.desk.store..");

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.desk.(*)..").should().beFreeOfCycles();

  /** Reports are confidential: the desk answers, and asks nobody. */
  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "(java|javax)\\.net\\.(?!URI$|URISyntaxException$|URLEncoder$|URLDecoder$|InetAddress$|BindException$).*"
                  + "|java\\.rmi\\..*");
}
