package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown read back by commonmark-java, and what that shows by jsoup. */
class MarkdownFormTest {
  private static Document shown(Page page) {
    String markdown = new String(new MarkdownForm().bytes(page), StandardCharsets.UTF_8);
    List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown)));
  }

  private static Document shown(String words) {
    return shown(
        new Page(
            words,
            words,
            java.util.Optional.of(words),
            List.of(
                new Section(
                    words,
                    List.of(
                        new Block.Line(0, List.of(new Run.Plain(words))),
                        new Block.Line(1, List.of(new Run.Strong(words))),
                        new Block.Grid(
                            List.of(words),
                            List.of(
                                List.of(
                                    new Block.Cell(List.of(List.of(new Run.Quoted(words)))))))))),
            List.of()));
  }

  @Test
  void eachCitationLinksToItsSource() {
    Document page = shown(SamplePage.unmarked());

    assertThat(page.select("a[href^=#source-]")).hasSize(32);
    for (Element link : page.select("a[href^=#source-]")) {
      Element source = page.select("li:has(> a" + link.attr("href") + ")").getFirst();
      assertThat(source.text()).startsWith(link.text() + " ");
    }
    assertThat(page.select("a[href^=http]").eachAttr("href"))
        .contains("https://gazette.example/2024/a_b?id=1&lang=en");
    assertThat(page.select("code").eachText()).contains("island_gazette-0.txt");
  }

  @Test
  void headingsListsAndTablesAreThere() {
    Document page = shown(SamplePage.marked());

    assertThat(page.select("h1").text()).isEqualTo("Fiji and the United Nations Children’s Fund");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Who they are",
            "When they last met",
            "What was promised",
            "The agenda over time",
            "Sources");
    assertThat(page.select("li > ul > li")).hasSize(3);
    assertThat(page.select("thead th").eachText())
        .containsExactly("Date", "Who", "What was said | in short", "Status");
    assertThat(page.select("tbody tr")).hasSize(10).allMatch(r -> r.select("td").size() == 4);
    assertThat(page.select("strong").getFirst().text()).isEqualTo(SamplePage.MARKING);
    assertThat(page.select("strong").getLast().text()).isEqualTo(SamplePage.MARKING);
    assertThat(page.select("strong").eachText()).contains(SamplePage.LONG_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title></style><img src=x onerror=alert(1)>",
        "[click](javascript:alert(1)) ![x](http://evil.example/x.png)",
        "*a* **b** _c_ ~~d~~ `e` $f$ ^g^ |h|",
        "# heading",
        "- item",
        "+ item",
        "1. item",
        "12) item",
        "> quote",
        "=== --- ***",
        "&lt;b&gt; &copy; &#35;",
        "\\*a\\*",
        "[1]: http://evil.example",
        "<https://evil.example> https://evil.example www.evil.example",
        "a | b | c",
        "``` code",
        "(bracketed)",
        "“curly”",
        "-",
        "#"
      })
  void wordsAreWordsWhateverTheyHold(String words) {
    Document page = shown(words);
    String own = Typography.own(words, ' ').replace(Typography.TIE, ' ');

    assertThat(page.select("h1").text()).isEqualTo(own);
    assertThat(page.select("h2").text()).isEqualTo(own);
    assertThat(page.select("ul > li > ul > li > strong").text()).isEqualTo(own);
    assertThat(page.select("body > ul > li").getFirst().ownText()).isEqualTo(own);
    assertThat(page.select("th").text()).isEqualTo(own);
    assertThat(page.select("td").text()).isEqualTo(Typography.quoted(words));
    assertThat(page.select("script, img, em, a, del, h3, blockquote, pre, code, ol, hr")).isEmpty();
  }

  @Test
  void aPathWithTicksStaysAPath() {
    assertThat(MarkdownWords.code("a`b``c")).isEqualTo("``` a`b``c ```");
  }
}
