package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.account.Understanding;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.api.Test;

/** What is a call, and what only sounds like one. */
class CallsTest {
  private static List<Kind> kinds(String text) {
    return Understanding.standard()
        .read(
            new PageReader(Options.defaults()).read(Page.of("example", " date 2024-03-14 " + text)))
        .engagements()
        .stream()
        .map(Engagement::kind)
        .toList();
  }

  @Test
  void theHeadlineSaysHowTheySpoke() {
    String body =
        "\n\nForeign Minister Ana Ruiz of Peru spoke today with Foreign Minister Marit Lund of"
            + " Norway. She thanked Minister Lund for the help of Norway.\n";
    assertThat(kinds("Foreign Minister Ruiz's call with Foreign Minister Lund" + body))
        .containsExactly(Kind.CALL);
    assertThat(kinds("Foreign Minister Ruiz's meeting with Foreign Minister Lund" + body))
        .containsExactly(Kind.MEETING);
  }

  @Test
  void whoSpeaksAboutSomethingInAMeetingDoesNotTelephone() {
    assertThat(
            kinds(
                "Foreign Minister Ana Ruiz of Peru met Foreign Minister Marit Lund of Norway in Lima"
                    + " today. The two ministers also spoke about trade and fishing.\n"))
        .containsExactly(Kind.MEETING);
  }

  @Test
  void aCallOfOthersMakesNoCallOfAMeeting() {
    assertThat(
            kinds(
                "Foreign Minister Ana Ruiz of Peru discussed trade with Foreign Minister Marit Lund of"
                    + " Norway in Lima today, following the phone call between their prime ministers.\n"))
        .contains(Kind.MEETING)
        .doesNotContain(Kind.CALL);
    assertThat(
            kinds(
                "Foreign Minister Ana Ruiz of Peru discussed trade with Foreign Minister Marit Lund of"
                    + " Norway by phone today. It is an old custom.\n"))
        .containsExactly(Kind.CALL);
  }
}
