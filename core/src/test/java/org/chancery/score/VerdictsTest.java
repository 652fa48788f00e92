package org.chancery.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final Record ANNOTATED =
      RecordReader.read(
          """
          {"engagements": [{"kind": "meeting", "status": "held", "date": "2024-01-11", "participants": [
             {"name": "Ana Ruiz", "code": "PER"}, {"name": "Marit Lund", "code": "NOR"}]}],
           "statements": [{"speaker": "Ana Ruiz", "act": "note", "text": "the sea is rising"},
             {"speaker": "Marit Lund", "act": "note", "text": "fish are few in the north"}],
           "plans": [{"what": "visit to Chile", "date": "2024-05", "text": "will visit Chile in May"}],
           "holdings": [{"name": "Ana Ruiz", "office": "Foreign Minister"}]}
          """);

  private static final Record MADE =
      RecordReader.read(
          """
          {"engagements": [{"kind": "call", "status": "held", "participants": [{"name": "Juan Soto"}]},
             {"kind": "meeting", "status": "held", "date": "2024-01-11", "participants": [
             {"name": "Ana Ruiz", "code": "PER"}, {"name": "Marit Lund", "code": "SWE"}]}],
           "statements": [{"speaker": "Marit Lund", "act": "note", "text": "the sea is rising"},
             {"speaker": "Marit Lund", "act": "warn", "text": "fish are few in the north"}],
           "plans": [{"what": "visit to Chile", "date": "2024-06", "text": "will visit Chile in May"}],
           "holdings": [{"name": "Marit Lund", "office": "Foreign Minister"},
             {"name": "Ana Ruiz", "office": "Foreign Minister"}]}
          """);

  @Test
  void eachObjectIsJudgedInItsPlace() {
    assertThat(Verdicts.of(ANNOTATED, MADE))
        .isEqualTo(
            new Verdicts(
                List.of(false, true),
                List.of(false, true, false),
                List.of(false, true),
                List.of(false),
                List.of(false, true)));
  }

  @Test
  void whatIsRightIsWhatTheScorerCounts() {
    Scorer scorer = new Scorer();
    scorer.add("x", ANNOTATED, Optional.of(MADE), "");
    Verdicts v = Verdicts.of(ANNOTATED, MADE);
    agree(scorer, Measure.ENGAGEMENTS, v.engagements());
    agree(scorer, Measure.PARTICIPANTS_CODE, v.participants());
    agree(scorer, Measure.STATEMENTS_SPEAKER, v.statements());
    agree(scorer, Measure.PLANS_DATE, v.plans());
    agree(scorer, Measure.HOLDINGS, v.holdings());
  }

  private static void agree(Scorer scorer, Measure measure, List<Boolean> verdicts) {
    Figure.Counted counted = (Figure.Counted) scorer.score().of(measure);
    assertThat(verdicts).as(measure.label()).hasSize(counted.made());
    assertThat(verdicts.stream().filter(right -> right).count()).isEqualTo(counted.hit());
  }
}
