package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.jspecify.annotations.NullMarked;

/** The way a report takes through the rooms; {@code docs/architecture.md} draws it. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String REPORT = "org.chancery.report..";
  private static final String LANGUAGE = "org.chancery.language..";
  private static final String GAZETTEER = "org.chancery.gazetteer..";
  private static final String ACCOUNT = "org.chancery.account..";
  private static final String RECORD = "org.chancery.record..";
  private static final String SCORE = "org.chancery.score..";
  private static final String EVENTDATA = "org.chancery.eventdata..";

  @ArchTest
  static final ArchRule recordKnowsNobody =
      noneOf(RECORD).mayKnow(REPORT, LANGUAGE, GAZETTEER, ACCOUNT, SCORE, EVENTDATA);

  @ArchTest
  static final ArchRule reportIsTheDoor =
      noneOf(REPORT).mayKnow(LANGUAGE, GAZETTEER, ACCOUNT, SCORE, EVENTDATA);

  @ArchTest
  static final ArchRule languageKnowsTheReport =
      noneOf(LANGUAGE).mayKnow(GAZETTEER, ACCOUNT, SCORE, EVENTDATA);

  @ArchTest
  static final ArchRule gazetteerKnowsWhatIsRead =
      noneOf(GAZETTEER).mayKnow(ACCOUNT, SCORE, EVENTDATA);

  @ArchTest static final ArchRule accountIsTheLast = noneOf(ACCOUNT).mayKnow(SCORE, EVENTDATA);

  @ArchTest
  static final ArchRule scoreKnowsTheRecordAlone =
      noneOf(SCORE).mayKnow(REPORT, LANGUAGE, GAZETTEER, ACCOUNT, EVENTDATA);

  @ArchTest
  static final ArchRule eventDataKnowsTheRecordAndWhatIsKnownBeforehand =
      noneOf(EVENTDATA).mayKnow(REPORT, LANGUAGE, ACCOUNT, SCORE);

  @ArchTest
  static final ArchRule nothingGoesRoundInCircles =
      slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

  /** Reports are confidential: nothing in the library can send one anywhere. */
  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$|URL(Decoder|Encoder)$).*")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "javax.net..", "java.rmi..");

  @ArchTest
  static final ArchRule nullsAreMarked =
      ArchRuleDefinition.classes()
          .that()
          .haveModifier(JavaModifier.PUBLIC)
          .should(
              new ArchCondition<JavaClass>("stand in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          type,
                          type.getPackage().isAnnotatedWith(NullMarked.class),
                          type.getName() + " stands in " + type.getPackageName()));
                }
              });

  private static From noneOf(String room) {
    return new From(room);
  }

  private record From(String room) {
    ArchRule mayKnow(String... others) {
      return noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true);
    }
  }
}
