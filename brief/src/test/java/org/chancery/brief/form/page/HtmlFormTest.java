package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** HTML read back by jsoup. */
class HtmlFormTest {
  private static String html(Page page) {
    return new String(new HtmlForm().bytes(page), StandardCharsets.UTF_8);
  }

  private static Document read(Page page) {
    return Jsoup.parse(html(page));
  }

  @Test
  void isWellFormed() {
    Parser strict = Parser.htmlParser().setTrackErrors(20);
    strict.parseInput(html(SamplePage.marked()), "");

    assertThat(strict.getErrors()).isEmpty();
  }

  @Test
  void citationsAndSourcesLinkToEachOther() {
    Document page = read(SamplePage.unmarked());

    assertThat(page.select("sup a")).hasSize(32);
    for (Element cite : page.select("sup a")) {
      Element source = page.select(".sources li" + cite.attr("href")).getFirst();
      assertThat(source.attr("value")).isEqualTo(cite.text());
      assertThat(source.select("a.back").eachAttr("href")).contains("#" + cite.id());
    }
    assertThat(page.select(".sources li")).hasSize(30).allMatch(s -> s.select("a.back").size() > 0);
    assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("#source-3").getFirst().text())
        .startsWith(
            "Pacific Wire, 29 January 2024: “‘We will deliver ‘the first twelve’ of the promised"
                + " vehicles by the end of June,’ the Minister said.” island_gazette-2.txt");
  }

  @Test
  void nothingComesFromOutsideAndNothingRuns() {
    Document page = read(SamplePage.marked());

    assertThat(page.select("script, link, img, iframe, object, embed, form, base, svg")).isEmpty();
    assertThat(page.select("[src], [style], [onclick], [onerror], [onload]")).isEmpty();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(h -> h.startsWith("#") || h.startsWith("https://gazette.example/"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("style").getFirst().data()).doesNotContain("url(", "@import", "<");
  }

  @Test
  void hostileWordsAreShown() {
    Page page =
        new Page(
            SamplePage.HOSTILE,
            SamplePage.HOSTILE,
            Optional.of(SamplePage.HOSTILE),
            List.of(new Section(SamplePage.HOSTILE, List.of())),
            List.of());
    Document read = read(page);
    String shown = Typography.own(SamplePage.HOSTILE, ' ');

    assertThat(read.title()).isEqualTo(shown);
    assertThat(read.select("h1").text()).isEqualTo(shown);
    assertThat(read.select("h2").text()).isEqualTo(shown);
    assertThat(read.select(".marking").getFirst().text())
        .isEqualTo(Clean.words(SamplePage.HOSTILE));
    assertThat(read.select("script")).isEmpty();
    assertThat(html(page).codePoints())
        .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e || c == 0xfffe);
  }

  @Test
  void theMarkingIsOnEachPrintedSheet() {
    Document marked = read(SamplePage.marked());

    assertThat(marked.select("body > p.marking").eachText())
        .containsExactly(SamplePage.MARKING, SamplePage.MARKING);
    assertThat(marked.select("style").getFirst().data())
        .contains("size: A4", "position: fixed", "counter(page)");
    // The head and the foot of the sheet keep the place of the marking free on each page.
    assertThat(marked.select("table.sheet > thead .room, table.sheet > tfoot .room")).hasSize(2);
    assertThat(read(SamplePage.unmarked()).select(".marking, .room")).isEmpty();
  }

  @Test
  void canBeReadAloud() {
    Document page = read(SamplePage.marked());

    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h2").eachText()).contains("The agenda over time", "Sources");
    for (Element section : page.select("section")) {
      assertThat(page.select("#" + section.attr("aria-labelledby"))).hasSize(1);
    }
    assertThat(page.select("table.grid th"))
        .hasSize(4)
        .allMatch(h -> h.attr("scope").equals("col"));
    assertThat(page.select("bdi").eachText()).containsExactly(SamplePage.ARABIC, SamplePage.HEBREW);
  }
}
