package org.chancery.intake.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What HTML's elements are by their names and attributes. */
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** No words of the page, or words for those alone who fill in a form. */
  private static final Set<String> WORDLESS =
      Set.of(
          "amp-ad",
          "amp-analytics",
          "amp-consent",
          "amp-lightbox",
          "amp-list",
          "amp-sidebar",
          "amp-user-notification",
          "applet",
          "area",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "head",
          "iframe",
          "img",
          "input",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noembed",
          "noscript",
          "object",
          "optgroup",
          "option",
          "picture",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video",
          "xml");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "dialog", "search");

  private static final Set<String> ASIDE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern BLOCK = Pattern.compile("(?i)(?:^|[;\\s])display\\s*:\\s*block");

  /** No style that anybody wrote is longer. */
  private static final int LONGEST_STYLE = 2000;

  private Tags() {}

  static boolean isBlock(Element e) {
    return BLOCKS.contains(e.normalName())
        || (e.hasAttr("style") && BLOCK.matcher(style(e)).find());
  }

  /** Whether nothing in it is shown as words, whatever its classes say. */
  static boolean isUnseen(Element e) {
    return WORDLESS.contains(e.normalName())
        || e.hasAttr("hidden")
        || (e.hasAttr("style") && HIDDEN.matcher(style(e)).find());
  }

  /** Whether it stands beside the article by its name or role. */
  static boolean isAside(Element e) {
    return ASIDE.contains(e.normalName())
        || (e.hasAttr("role") && ASIDE_ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT)));
  }

  static boolean isHeading(Element e) {
    return HEADINGS.contains(e.normalName());
  }

  static boolean isMainHeading(Element e) {
    return e.normalName().equals("h1");
  }

  private static String style(Element e) {
    String style = e.attr("style");
    return style.length() > LONGEST_STYLE ? "" : style;
  }
}
