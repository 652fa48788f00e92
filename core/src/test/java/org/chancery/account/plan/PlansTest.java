package org.chancery.account.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.account.clause.Typed;
import org.chancery.language.Document;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.record.PartialDate;
import org.junit.jupiter.api.Test;

class PlansTest {
  private static List<FoundPlan> read(Document d) {
    return Plans.standard().find(d, Typed.cast(d, "Okoro"), Venues.none());
  }

  private static Document dated(Document d, int sentence, int token, PartialDate date) {
    List<List<TimeExpression>> times = new ArrayList<>(d.times());
    times.set(
        sentence,
        List.of(
            new TimeExpression(
                token,
                token,
                d.sentences().get(sentence).span(token, token),
                new TimeValue.Date(date))));
    return new Document(d.report(), d.sentences(), d.names(), times);
  }

  @Test
  void anEventIsCitedWithTheClauseThatDatesIt() {
    Document d =
        dated(
            Typed.document(
                "He/he/PRP/2/nsubj praised/praise/VBD/0/root the/the/DT/5/det "
                    + "water/water/NN/5/compound summit/summit/NN/2/obj which/which/WDT/8/nsubj "
                    + "will/will/MD/8/aux open/open/VB/5/acl:relcl in/in/IN/10/case "
                    + "2026/2026/CD/8/obl"),
            0,
            9,
            PartialDate.of(2026));
    List<FoundPlan> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().in(d.report().text()))
        .isEqualTo("the water summit which will open in 2026");
    assertThat(found.get(0).what()).isEqualTo("water summit");
    assertThat(found.get(0).date()).contains(PartialDate.of(2026));
  }

  @Test
  void aPresentTenseWithATimeToComeIsAPlan() {
    Document d =
        dated(
            Typed.document(
                "Okoro/Okoro/NNP/2/nsubj leaves/leave/VBZ/0/root for/for/IN/4/case "
                    + "Tokyo/Tokyo/NNP/2/obl tomorrow/tomorrow/NN/2/obl"),
            0,
            4,
            PartialDate.of(LocalDate.of(2025, 3, 4)));
    List<FoundPlan> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).what()).isEqualTo("visit of Okoro to Tokyo");
    assertThat(found.get(0).date()).contains(PartialDate.of(LocalDate.of(2025, 3, 4)));
  }

  @Test
  void thePastAndWhatIsNotToHappenAreNoPlans() {
    Document d =
        Typed.document(
            "Okoro/Okoro/NNP/2/nsubj left/leave/VBD/0/root for/for/IN/4/case Tokyo/Tokyo/NNP/2/obl",
            "Okoro/Okoro/NNP/4/nsubj will/will/MD/4/aux not/not/RB/4/advmod "
                + "visit/visit/VB/0/root Tokyo/Tokyo/NNP/4/obj",
            "The/the/DT/2/det pact/pact/NN/4/nsubj will/will/MD/4/aux help/help/VB/0/root "
                + "farmers/farmer/NNS/4/obj");
    assertThat(read(d)).isEmpty();
  }
}
