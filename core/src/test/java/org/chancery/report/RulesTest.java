package org.chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every furniture rule is tried on its own examples. */
class RulesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    return Rule.parse(Resource.lines("furniture.rules")).stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.kind() + " " + rule.name(),
                    () -> {
                      assertThat(rule.yes()).allMatch(rule::matches);
                      assertThat(rule.no()).noneMatch(rule::matches);
                    }));
  }

  @Test
  void outletsAreNamedOnceAndMany() {
    List<Outlets.Outlet> all = Outlets.shipped().all();
    Set<String> names = new HashSet<>();
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(all).allMatch(o -> names.add(o.name()), "a name of its own");
  }

  @Test
  void anOutletIsFoundByEveryNameAndByItsHost() {
    assertThat(Outlets.shipped().named("azernews").map(Outlets.Outlet::name)).contains("AzerNews");
    assertThat(Outlets.shipped().named("The White House").map(Outlets.Outlet::name))
        .contains("The White House");
    assertThat(
            Outlets.shipped().at("https://en.trend.az/azerbaijan/1.html").map(Outlets.Outlet::name))
        .contains("Trend News Agency");
    assertThat(Outlets.shipped().at("https://example.org/")).isEmpty();
  }
}
