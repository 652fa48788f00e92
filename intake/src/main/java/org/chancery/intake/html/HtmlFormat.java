package org.chancery.intake.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page of the web, with one article: its words, one paragraph a line, a blank line between them,
 * and what the page says of it (title, day of publication, author, outlet, address). What is menu,
 * advertisement or talk is not taken.
 */
public final class HtmlFormat implements Format {
  private static final String MEDIA_TYPE = "text/html";

  /** Tags that a parsed page may have: each costs some hundred bytes of memory. */
  private static final int MOST_TAGS = 300_000;

  /** A reader who sees a third of an article sees a teaser. */
  private static final int HARDLY = 3;

  private static final Pattern FIRST_TAG =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|title|meta\\s).*", Pattern.DOTALL);

  private static final Pattern NEEDS_SCRIPT =
      Pattern.compile(
          "(?i)\\b(?:enable|requires?|need|without|activate|turn on)\\b[^.]{0,40}\\bjavascript\\b|\\bjavascript\\b[^.]{0,40}\\b(?:enabled|required|disabled|needed)\\b");

  @Override
  public String name() {
    return "an HTML page";
  }

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm", ".xhtml", ".shtml");
  }

  @Override
  public Fit fit(Head head) {
    boolean called =
        endings().stream().anyMatch(head::ends)
            || head.mediaType()
                .filter(t -> t.equals(MEDIA_TYPE) || t.equals("application/xhtml+xml"))
                .isPresent();
    if (called) {
      return Fit.CALLED;
    }
    // UTF-16 has a zero in each letter of ASCII
    String opening = head.opening().replaceAll("^(?:ÿþ|þÿ)|\0", "");
    return FIRST_TAG.matcher(firstTag(opening)).matches() ? Fit.LOOKS : Fit.NONE;
  }

  /** What stands behind an XML declaration and comments. */
  private static String firstTag(String opening) {
    String rest = opening;
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
      String close = rest.startsWith("<!--") ? "-->" : ">";
      int end = rest.indexOf(close);
      if (end < 0) {
        return "";
      }
      rest = rest.substring(end + close.length()).stripLeading();
    }
    return rest;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    return Sheets.of(sheet(material, options));
  }

  private static Sheet sheet(Material material, Options options) throws IOException {
    String name = material.name();
    long most = options.bounds().mostBytesOfReport();
    Optional<byte[]> bytes = material.bytes(most);
    return bytes.isEmpty()
        ? Input.Refused.of(
            name, "is longer than " + most + " bytes. Save the article alone, or raise the limit.")
        : sheet(material, bytes.get(), options);
  }

  private static Sheet sheet(Material material, byte[] bytes, Options options) {
    String name = material.name();
    int longest = options.bounds().longestReport();
    Markup markup = Markup.of(bytes, material.charset(), options);
    if (markup.text().isBlank()) {
      return Input.Refused.of(name, "is empty. Give a page that holds an article.");
    }
    if (markup.isBinary()) {
      return Input.Refused.of(
          name, "is no HTML page but something that is no text. Save it anew, or give its text.");
    }
    if (markup.text().chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      return Input.Refused.of(
          name, "has more than " + MOST_TAGS + " tags. Save the article alone, or give its text.");
    }
    Parser parser = Parser.htmlParser().setMaxDepth(options.bounds().deepestElement());
    Source page = Source.of(parser.parseInput(markup.text(), ""));
    List<String> paragraphs = paragraphs(page);
    if (paragraphs.isEmpty()) {
      return Input.Refused.of(name, "holds no article: " + why(page.document()));
    }
    String text = String.join("\n\n", paragraphs) + "\n";
    if (text.length() > longest) {
      return Input.Refused.of(
          name, "is longer than " + longest + " characters. Divide it, or raise the limit.");
    }
    Optional<String> address = Address.of(page.document(), page.meta(), material.address());
    Optional<String> outlet = Publisher.of(page, address);
    return new Page(
        name,
        text,
        page.title().title(),
        PublicationDay.of(page, address),
        outlet,
        address,
        Author.of(page, outlet),
        Optional.of(Original.of(MEDIA_TYPE, markup.encoding(), bytes)));
  }

  /** The article's; those that a page gives to machines alone, if a reader sees next to none. */
  private static List<String> paragraphs(Source page) {
    List<String> seen = page.body().stream().map(Passage::text).collect(Collectors.toList());
    int words = seen.stream().mapToInt(Words::count).sum();
    return page.linked()
        .body()
        .filter(b -> words * HARDLY < Words.count(b))
        .map(Unescaped::paragraphs)
        .orElse(seen);
  }

  private static String why(Document page) {
    if (page.selectFirst("frameset, frame") != null) {
      return "it is a page of frames. Open the frame with the article in a browser, and save that.";
    }
    String noscript = page.select("noscript").text();
    if (NEEDS_SCRIPT.matcher(noscript + " " + page.body().text()).find()
        || (!page.select("script").isEmpty() && page.body().text().isBlank())) {
      return "it needs JavaScript to show its text. Open it in a browser, and save it from there.";
    }
    return "there is no text in it but links and short lines. Give the page of a single article.";
  }
}
