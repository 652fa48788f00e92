package org.chancery.account.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.CameoCode;
import org.chancery.report.Resource;
import org.junit.jupiter.api.Test;

/** The table of what becomes of a deed that somebody has a stance on. */
class CompositionsTest {
  private static final Set<String> LABELS =
      Set.of("#crime", "#rights", "#aggression", "#war-crime", "#treason", "#law", "#");

  private final List<List<String>> rows = Resource.table(Compositions.FILE);
  private final Compositions compositions = Compositions.load();

  @Test
  void eachStanceHasRows() {
    assertThat(rows.stream().map(r -> Stance.valueOf(r.get(0))).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Stance.values());
  }

  @Test
  void deedsAreBeginningsOfCodes() {
    assertThat(rows)
        .allSatisfy(
            r ->
                assertThat(r.get(1))
                    .matches(
                        p ->
                            p.equals("*")
                                || LABELS.contains(p)
                                || CameoCode.all().stream().anyMatch(c -> c.code().startsWith(p)),
                        "the beginning of a code"));
  }

  @Test
  void resultsAreCodes() {
    assertThat(rows)
        .allSatisfy(
            r ->
                assertThat(r.get(2))
                    .matches(
                        c ->
                            Set.of("-", "=").contains(c)
                                || LABELS.contains(c)
                                || CameoCode.find(c).isPresent(),
                        "a code"));
  }

  @Test
  void theLongestBeginningDecides() {
    assertThat(compositions.of(Stance.INTEND, "073")).contains("0333");
    assertThat(compositions.of(Stance.INTEND, "075")).contains("033");
    assertThat(compositions.of(Stance.REFUSE, "1031")).contains("1221");
    assertThat(compositions.of(Stance.STOP, "1723")).contains("0813");
    assertThat(compositions.of(Stance.REFUSE, "190")).isEmpty();
  }

  @Test
  void whatStancesMakeOfEveryDeedIsACode() {
    for (Stance stance : Stance.values()) {
      for (CameoCode deed : CameoCode.all()) {
        assertThat(compositions.of(stance, deed.code()).stream())
            .as(stance + " " + deed.code())
            .allMatch(c -> CameoCode.find(c).isPresent());
      }
    }
    assertThat(Arrays.stream(Stance.values()).filter(s -> compositions.alone(s).isPresent()))
        .contains(Stance.THREATEN, Stance.DEMAND, Stance.REFUSE, Stance.ACCUSE);
  }
}
