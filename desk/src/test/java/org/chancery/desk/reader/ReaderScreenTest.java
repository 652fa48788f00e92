package org.chancery.desk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.Understanding;
import org.chancery.desk.Facts;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReaderScreenTest {
  /** Faces are one code point and two UTF-16 units each. */
  private static final String FACES = "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00";

  private static final String ASTRAL =
      FACES
          + " News of the day "
          + FACES
          + "\n\nFiji's Foreign Minister Jane Roe met Samoan Prime Minister Sina Tala in Apia on 3"
          + " March 2025 "
          + FACES
          + ". Roe stressed the importance of climate finance.";

  private static final Entry ASTRAL_ENTRY =
      Desk.entry("faces.txt", "2025-03-04", "Apia Courier", ASTRAL);

  private static final Given astral = ASTRAL_ENTRY.given();

  private static final Given page =
      new Given(
          new Page(
                  "news/talks.html",
                  "Talks in Suva\nThe ministers met.",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of("javascript:alert(1)"))
              .madeFrom(
                  Original.of(
                      "text/html",
                      "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))),
          Optional.empty());

  @AutoClose static final Opened opened = Opened.with(entries());

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(Desk.samples());
    entries.add(ASTRAL_ENTRY);
    entries.add(new Entry(page, Understanding.standard().read(page.report()), "1"));
    StringBuilder longText = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      longText.append("This is paragraph ").append(i).append(" of a long text of no matter.\n\n");
    }
    entries.add(Desk.entry("long.txt", "2025-03-04", "Apia Courier", longText.toString()));
    return entries;
  }

  private static String key(String path) {
    return opened.asked(r -> r.called(path)).get(0);
  }

  @Test
  void theReportStandsThereWholeInItsParagraphs() {
    String path = "samples/2024-10-24-readout-un-secretary-general-kazan.txt";
    Document page = opened.page("/reports/" + key(path));
    assertThat(page.select("h1").text()).startsWith("Readout of the Secretary-General's meeting");
    assertThat(page.select(".reading p.words")).hasSizeGreaterThan(6);
    String given = opened.asked(r -> r.given(key(path))).orElseThrow().page().text();
    assertThat(page.select(".reading p.words").text().replaceAll("\\s+", ""))
        .isEqualTo(given.replaceAll("\\s+", ""));
    assertThat(page.select("dl.facts").text()).contains(path, "United Nations", "24 October 2024");
  }

  @Test
  void allThatWasFoundIsListedAndMarked() {
    Document page = opened.page("/reports/" + Facts.kazan(opened).tellings().get(0).source().key());
    Elements findings = page.select(".findings > li");
    assertThat(findings).hasSizeGreaterThan(5);
    for (Element finding : findings) {
      String token = finding.attr("data-lights");
      assertThat(page.select(".reading [data-lit~=(^| )" + token + "( |$)]"))
          .as(finding.text())
          .isNotEmpty();
      assertThat(finding.select("form.verdict")).hasSize(1);
    }
    for (String style : List.of("engagement", "statement", "holding", "event")) {
      assertThat(page.select(".reading .words .found." + style)).as(style).isNotEmpty();
    }
  }

  @Test
  void offsetsAreCodePoints() {
    String key = astral.key();
    int start = ASTRAL.codePointCount(0, ASTRAL.indexOf("Jane Roe"));
    Document page = opened.page("/reports/" + key + "?at=text." + start + "." + (start + 8));
    assertThat(page.select(".here").text()).isEqualTo("Jane Roe");
    assertThat(page.select("#here")).hasSize(1);
    Element said =
        page.select(".findings > li").stream()
            .filter(f -> f.select(".badge").text().equals("Statement"))
            .findFirst()
            .orElseThrow();
    assertThat(
            page.select(".reading [data-lit~=(^| )" + said.attr("data-lights") + "( |$)]").text())
        .contains("climate finance")
        .doesNotContain(FACES);
  }

  @Test
  void aPlaceThatIsNoneIsPassedOver() {
    for (String at : List.of("text.5.2", "text.-1.4", "body.1.2", "text.99999999.999999999", "x")) {
      assertThat(opened.page("/reports/" + astral.key() + "?at=" + at).select("#here"))
          .as(at)
          .isEmpty();
    }
  }

  @Test
  void aLongTextIsShownInStretches() {
    String key = key("long.txt");
    Document first = opened.page("/reports/" + key);
    assertThat(first.select(".turning").text()).contains("Stretch 1 of");
    assertThat(first.text()).contains("paragraph 0 of").doesNotContain("paragraph 2999 of");
    String text = opened.asked(r -> r.given(key)).orElseThrow().page().text();
    int at = text.indexOf("paragraph 2999");
    Document there = opened.page("/reports/" + key + "?at=text." + at + "." + (at + 14));
    assertThat(there.select("#here").text()).isEqualTo("paragraph 2999");
  }

  @Test
  void whatItWasMadeFromIsAFileAndNeverAPage() {
    HttpResponse<String> original = opened.get("/reports/" + page.key() + "/original");
    assertThat(original.statusCode()).isEqualTo(200);
    assertThat(original.headers().firstValue("content-type")).contains("application/octet-stream");
    assertThat(original.headers().firstValue("content-disposition").orElse(""))
        .startsWith("attachment")
        .endsWith("talks.html");
    assertThat(original.body()).isEqualTo("<html><script>alert(1)</script></html>");
    HttpResponse<String> text = opened.get("/reports/" + astral.key() + "/original");
    assertThat(text.headers().firstValue("content-type")).contains("text/plain; charset=utf-8");
    assertThat(text.body()).isEqualTo(ASTRAL);
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    assertThat(opened.page("/reports/" + page.key()).select("a[href^=javascript]")).isEmpty();
    assertThat(opened.page("/reports/" + page.key()).select("dl.facts").text())
        .contains("javascript:alert(1)");
  }

  @Test
  void whatIsNotThereIsSaidInASentence() {
    HttpResponse<String> none = opened.get("/reports/0123456789abcdef01234567");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("No report is called");
    assertThat(opened.get("/reports/" + astral.key() + "?as-of=2020-01-01").statusCode())
        .isEqualTo(404);
    assertThat(opened.get("/reports/" + astral.key() + "/original?as-of=2020-01-01").statusCode())
        .isEqualTo(404);
  }
}
