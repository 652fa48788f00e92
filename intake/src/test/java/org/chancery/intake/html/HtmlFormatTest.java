package org.chancery.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.report.Encoding;
import org.chancery.report.Format.Fit;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Sheet;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  private static final String PROSE =
      "The minister received the ambassador of Norland in the capital on Tuesday.";

  /** The pages are made up, each in the manner of a system that many sites run on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp",
        "blogger",
        "drupal",
        "government",
        "news",
        "presidency",
        "saved",
        "sharepoint",
        "tables",
        "un-press",
        "wordpress"
      })
  void pagesOfManySystems(String name) throws IOException {
    Page page = page(resource(name + ".html"));

    assertThat(told(page))
        .isEqualTo(new String(resource(name + ".expected"), StandardCharsets.UTF_8));
  }

  private static String told(Page page) {
    return "title: "
        + page.title().orElse("-")
        + "\ndate: "
        + page.date().map(LocalDate::toString).orElse("-")
        + "\nauthor: "
        + page.author().orElse("-")
        + "\noutlet: "
        + page.outlet().orElse("-")
        + "\nurl: "
        + page.url().orElse("-")
        + "\nencoding: "
        + encoding(page).charset()
        + "\n\n"
        + page.text();
  }

  @Test
  void paragraphsAreThoseOfTheReport() throws IOException {
    Report report = new PageReader(Options.defaults()).read(page(resource("wordpress.html")));

    assertThat(report.paragraphs())
        .filteredOn(p -> p.role() == Paragraph.Role.BODY)
        .first()
        .extracting(Paragraph::span)
        .extracting(s -> ((Span) s).in(report.text()))
        .isEqualTo(
            "Foreign Minister Daniel Okello received the new ambassador of Norland, Ingrid Haug, on"
                + " Tuesday. She handed over copies of her letters of credence.");
    assertThat(report.published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(report.outlet()).contains("Embassy of Vareland in Port Ellis");
  }

  @Test
  void originalIsKeptToTheByte() throws IOException {
    byte[] bytes = resource("tables.html");

    assertThat(page(bytes).original().orElseThrow().open()).hasBinaryContent(bytes);
    assertThat(page(bytes).original().orElseThrow().mediaType()).isEqualTo("text/html");
  }

  @Test
  void formatIsToldByNameTypeOrFirstTag() {
    HtmlFormat html = new HtmlFormat();

    assertThat(html.fit(head("a.html", ""))).isEqualTo(Fit.CALLED);
    assertThat(html.fit(head("https://x.example/a.htm?b=c", ""))).isEqualTo(Fit.CALLED);
    assertThat(html.fit(new Head("x", Optional.of("text/html"), new byte[0])))
        .isEqualTo(Fit.CALLED);
    assertThat(html.fit(head("x", "\n<!DocType html><p>"))).isEqualTo(Fit.LOOKS);
    assertThat(html.fit(head("x", "<?xml version='1.0'?><!-- a --><html>"))).isEqualTo(Fit.LOOKS);
    assertThat(
            html.fit(
                new Head(
                    "x", Optional.empty(), "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(Fit.LOOKS);
    assertThat(html.fit(head("x", "<?xml version='1.0'?><rss>"))).isEqualTo(Fit.NONE);
    assertThat(html.fit(head("x", "<!-- never closed"))).isEqualTo(Fit.NONE);
    assertThat(html.fit(head("x", "The <html> tag"))).isEqualTo(Fit.NONE);
  }

  @Test
  void textFileWithMarkupStaysText() throws IOException {
    String markup = "<html><p>" + PROSE;

    assertThat(((Page) opened("a.txt", markup)).text()).isEqualTo(markup);
    assertThat(((Page) opened("a", markup)).text()).isEqualTo(PROSE + "\n");
  }

  private static Sheet opened(String name, String content) throws IOException {
    return Opening.of(material(name, content.getBytes(StandardCharsets.UTF_8)), Intake.standard())
        .next()
        .orElseThrow();
  }

  @Test
  void encodingIsThatOfServerPageOrBytes() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    String markup = "<p>" + PROSE + " Иван Петров";
    byte[] bytes = markup.getBytes(cyrillic);
    byte[] stated = ("<meta charset='windows-1251'>" + markup).getBytes(cyrillic);

    Page byServer = page(material("x.html", bytes).encoded(cyrillic), Options.defaults());
    assertThat(byServer.text()).contains("Иван");
    assertThat(encoding(byServer)).isEqualTo(new Encoding(cyrillic, Encoding.KnownBy.DECLARED));

    assertThat(page(stated).text()).contains("Иван");

    Page detected =
        page(
            material("x.html", bytes), Options.defaults().withDetector(b -> Optional.of(cyrillic)));
    assertThat(detected.text()).contains("Иван");
    assertThat(encoding(detected).knownBy()).isEqualTo(Encoding.KnownBy.DETECTED);

    Page forced = page(material("x.html", bytes), Options.defaults().withEncoding(cyrillic));
    assertThat(forced.text()).contains("Иван");
    assertThat(encoding(forced).knownBy()).isEqualTo(Encoding.KnownBy.FORCED);
  }

  @Test
  void latin1MeansWindows1252() throws IOException {
    byte[] bytes = ("<p>" + PROSE + " \u0093Yes\u0094").getBytes(StandardCharsets.ISO_8859_1);

    Page page =
        page(material("x.html", bytes).encoded(StandardCharsets.ISO_8859_1), Options.defaults());

    assertThat(page.text()).contains("“Yes”");
    assertThat(encoding(page).charset()).isEqualTo(Charset.forName("windows-1252"));
  }

  @Test
  void validUtf8IsUtf8WhateverIsStated() throws IOException {
    Page page = page("<meta charset=iso-8859-1><p>" + PROSE + " Müller");

    assertThat(page.text()).contains("Müller");
    assertThat(encoding(page)).isEqualTo(Encoding.UTF_8);
  }

  @Test
  void oneBrokenLetterCostsNoOther() throws IOException {
    byte[] bytes =
        ("<meta charset=utf-8><p>" + PROSE + " Müller, Peña, Strauß#")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(page(bytes).text()).endsWith("Müller, Peña, Strauß\uFFFD\n");
  }

  @Test
  void wordsAreThoseThatAReaderSees() throws IOException {
    Page page =
        page(
            "<p>The min<b>is</b>ter re&shy;ceived&nbsp;the<br>ambassador&#8203; of <i>Norland</i> &amp;"
                + " her staff&#150;in the <span hidden>secret </span><span style='display: none'>x"
                + " </span>capital on Tues<!-- no -->day.\0<script>y()</script></p>");

    assertThat(page.text())
        .isEqualTo(
            "The minister received the\n\nambassador of Norland & her staff–in the capital on"
                + " Tuesday.\n");
  }

  @Test
  void addressIsThePagesOwnIfItIsOfTheSameSite() throws IOException {
    String canonical = "<link rel=canonical href='https://www.site.example/a'><p>" + PROSE;

    assertThat(page(canonical).url()).contains("https://www.site.example/a");
    assertThat(fetched(canonical, "https://m.site.example/a?utm=1").url())
        .contains("https://www.site.example/a");
    assertThat(fetched(canonical, "https://other.example.org/a").url())
        .contains("https://other.example.org/a");
    assertThat(fetched("<link rel=canonical href='/'><p>" + PROSE, "https://site.example/a").url())
        .contains("https://site.example/a");
    assertThat(
            fetched("<link rel=canonical href=' ht!tp:\\'><p>" + PROSE, "https://s.example/").url())
        .contains("https://s.example/");
  }

  private static Page fetched(String markup, String address) throws IOException {
    return page(
        material("x.html", markup.getBytes(StandardCharsets.UTF_8)).fetchedFrom(address),
        Options.defaults());
  }

  @Test
  void titleIsTheArticlesAndNotTheSites() throws IOException {
    String site = "<meta property=og:title content='Ministry of Trade'>";
    String window = "<title>Ministry of Trade - Talks on fish</title>";

    assertThat(page(site + window + "<h1>Talks on fish</h1><p>" + PROSE).title())
        .contains("Talks on fish");
    assertThat(page(window + "<div>Talks on fish</div><p>" + PROSE).title())
        .contains("Talks on fish");
    assertThat(page("<title>Ministry of Trade</title><b>Talks about fish</b><p>" + PROSE).title())
        .contains("Talks about fish");
    assertThat(
            page("<meta property=og:title content='Talks on &amp;quot;fish&amp;quot; ...'>"
                    + "<h1>Talks on \"fish\" in Lima</h1><p>"
                    + PROSE)
                .title())
        .contains("Talks on \"fish\" in Lima");
    assertThat(page("<p>" + PROSE).title()).isEmpty();
  }

  @Test
  void outletIsKnownByItsAddress() throws IOException {
    assertThat(fetched("<p>" + PROSE, "https://en.trend.az/a").outlet())
        .contains("Trend News Agency");
  }

  @Test
  void dayIsThatOfPublication() throws IOException {
    assertThat(
            day(
                "<time class=updated datetime=2024-05-09>x</time><time datetime=2024-05-02>y</time>"))
        .contains(LocalDate.of(2024, 5, 2));
    assertThat(day("<p>Updated: 9 May 2024</p><p>Published: 2 May 2024</p>"))
        .contains(LocalDate.of(2024, 5, 2));
    assertThat(day("<meta name=DC.date.issued content='02/05/2024'>"))
        .contains(LocalDate.of(2024, 5, 2));
    assertThat(day("<meta property=article:modified_time content='2024-05-09T00:00:00Z'>"))
        .isEmpty();
    assertThat(day("<meta name=pubdate content='20240231'>")).isEmpty();
    assertThat(day("")).isEmpty();
    assertThat(fetched("<h1>A title</h1><p>" + PROSE, "https://s.example/2024/may/02/x").date())
        .contains(LocalDate.of(2024, 5, 2));
  }

  private static Optional<LocalDate> day(String markup) throws IOException {
    return page("<h1>The title of it</h1>" + markup + "<p>" + PROSE + "</p>").date();
  }

  @Test
  void boxWithMostOfTheProseStaysWhateverItIsCalled() throws IOException {
    assertThat(page("<div class='sidebar print comments-open'><h1>On fish</h1><p>" + PROSE).text())
        .isEqualTo(PROSE + "\n");
    assertThat(
            page("<p>"
                    + PROSE.repeat(2)
                    + "<div class=sidebar><p>"
                    + PROSE
                    + "</div><div id=comments>"
                    + ("<p>" + PROSE).repeat(9)
                    + "</div>")
                .text())
        .isEqualTo(PROSE.repeat(2) + "\n");
  }

  @Test
  void teasersOfOtherStoriesAreNotTheArticle() throws IOException {
    String teaser = "<div><article><p>" + PROSE + "</p></article></div>";

    assertThat(
            page("<article><h1>On fish</h1><p>"
                    + PROSE.repeat(5)
                    + "</p></article>"
                    + teaser.repeat(8))
                .text())
        .isEqualTo(PROSE.repeat(5) + "\n");
  }

  @Test
  void articleForMachinesServesWhereAReaderSeesNone() throws IOException {
    Page page =
        page(
            "<div id=app></div><script type='application/ld+json'>{'@type':'NewsArticle',\"headline\":1}"
                + "</script><script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"headline\":\"Ministers"
                + " meet &amp; talk\",\"articleBody\":\""
                + PROSE
                + "\n\nThey spoke about trade.\"}</script>");

    assertThat(page.title()).contains("Ministers meet & talk");
    assertThat(page.text()).isEqualTo(PROSE + "\n\nThey spoke about trade.\n");
  }

  @Test
  void pageWithoutArticleIsRefusedInOneSentence() throws IOException {
    assertThat(refused("<ul>" + "<li><a href=x>Minister meets ambassador</a>".repeat(30)))
        .isEqualTo(
            "x.html holds no article: there is no text in it but links and short lines. Give the"
                + " page of a single article.");
    assertThat(refused("<div id=root></div><noscript>Please enable JavaScript.</noscript>"))
        .isEqualTo(
            "x.html holds no article: it needs JavaScript to show its text. Open it in a browser,"
                + " and save it from there.");
    assertThat(refused("<frameset><frame src=a></frameset>"))
        .isEqualTo(
            "x.html holds no article: it is a page of frames. Open the frame with the article in a"
                + " browser, and save that.");
    assertThat(refused(" ")).isEqualTo("x.html is empty. Give a page that holds an article.");
    assertThat(refused("\u0001\u0002\u0003".repeat(50)))
        .isEqualTo(
            "x.html is no HTML page but something that is no text. Save it anew, or give its text.");
  }

  @Test
  void whatIsTooMuchIsRefusedInOneSentence() throws IOException {
    Options few = Options.defaults().withBounds(Options.defaults().bounds().withMostBytes(50));

    assertThat(refused("<p>" + PROSE, few))
        .isEqualTo("x.html is longer than 50 bytes. Save the article alone, or raise the limit.");
    assertThat(refused("<p>".repeat(300_001), Options.defaults()))
        .isEqualTo("x.html has more than 300000 tags. Save the article alone, or give its text.");
    assertThat(
            refused(
                "<p>" + PROSE,
                Options.defaults().withBounds(Options.defaults().bounds().withLongestReport(60))))
        .isEqualTo("x.html is longer than 60 characters. Divide it, or raise the limit.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x><i>",
        "<blockquote>",
        "<dl><dd>"
      })
  void elementsMayLieInEachOtherHoweverDeep(String tag) throws IOException {
    assertThat(page(tag.repeat(30_000) + "<p>" + PROSE).text()).contains(PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[[[[[[[",
        "{\"@type\":",
        "{\"@type\":[[],5,{}],\"headline\":[1],\"author\":[[[]]]}",
        "null",
        "",
        "{\"@type\":\"Article\",\"datePublished\":{},\"publisher\":7}"
      })
  void brokenLinkedDataIsAsIfItWereNotThere(String json) throws IOException {
    Page page = page("<script type='application/ld+json'>" + json + "</script><p>" + PROSE);

    assertThat(page.text()).isEqualTo(PROSE + "\n");
    assertThat(page.title()).isEmpty();
    assertThat(page.date()).isEmpty();
    assertThat(page.outlet()).isEmpty();
  }

  @Test
  void deepAndHugeLinkedDataIsAsIfItWereNotThere() throws IOException {
    String start = "<script type='application/ld+json'>";

    assertThat(page(start + "[".repeat(100_000) + "</script><p>" + PROSE).text())
        .isEqualTo(PROSE + "\n");
    assertThat(
            page(start
                    + "{\"@type\":\"Article\",\"headline\":\""
                    + "x".repeat(2_100_000)
                    + "\"}</script><p>"
                    + PROSE)
                .title())
        .isEmpty();
  }

  @Test
  void hugeAttributesAreNotLookedAt() throws IOException {
    String huge = "a-b display: none ".repeat(50_000);

    assertThat(page("<div class='" + huge + "' style='" + huge + "'><p>" + PROSE).text())
        .isEqualTo(PROSE + "\n");
  }

  private static String refused(String markup) throws IOException {
    return refused(markup, Options.defaults());
  }

  private static String refused(String markup, Options options) throws IOException {
    Sheet sheet = sheet(material("x.html", markup.getBytes(StandardCharsets.UTF_8)), options);
    return ((Input.Refused) sheet).sentence();
  }

  private static Page page(String markup) throws IOException {
    return page(markup.getBytes(StandardCharsets.UTF_8));
  }

  private static Page page(byte[] bytes) throws IOException {
    return page(material("x.html", bytes), Options.defaults());
  }

  private static Page page(Material material, Options options) throws IOException {
    return (Page) sheet(material, options);
  }

  private static Sheet sheet(Material material, Options options) throws IOException {
    return new HtmlFormat().open(material, options).next().orElseThrow();
  }

  private static Material material(String name, byte[] bytes) {
    return Material.of(name, new ByteArrayInputStream(bytes));
  }

  private static Head head(String name, String opening) {
    return new Head(name, Optional.empty(), opening.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Encoding encoding(Page page) {
    return page.original().orElseThrow().encoding().orElseThrow();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HtmlFormatTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
