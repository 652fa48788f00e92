package org.chancery.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD with the words of schema.org. Broken, huge or deeply
 * nested data count as not there.
 */
final class LinkedData {
  private static final int LONGEST = 2_000_000;

  private static final int MOST_NODES = 20_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(LONGEST)
                          .maxNumberLength(100)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .build())
          .build();

  private static final Set<String> OTHERS =
      Set.of("webpage", "itempage", "webcontent", "creativework");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    int read = 0;
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data();
      read += json.length();
      if (read > LONGEST) {
        break;
      }
      data.read(json);
    }
    return data;
  }

  private void read(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(bare(json));
    } catch (JacksonException e) {
      return;
    }
    Deque<JsonNode> rest = new ArrayDeque<>();
    rest.add(root);
    for (int n = 0; !rest.isEmpty() && n < MOST_NODES; n++) {
      JsonNode node = rest.removeFirst();
      if (node.isObject()) {
        keep(node);
      }
      node.forEach(rest::addLast);
    }
  }

  /** Without the comment marks that hid scripts from old browsers, and without a stray stop. */
  private static String bare(String json) {
    String out = json.strip();
    for (String open : List.of("//", "<![CDATA[", "<!--", "//", "<![CDATA[")) {
      out = out.startsWith(open) ? out.substring(open.length()).strip() : out;
    }
    for (String close : List.of("]]>", "-->", "//", "]]>", "//", ";")) {
      out = out.endsWith(close) ? out.substring(0, out.length() - close.length()).strip() : out;
    }
    return out;
  }

  private void keep(JsonNode node) {
    String id = node.path("@id").asString("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    String type = type(node);
    if (type.endsWith("article")
        || type.endsWith("posting")
        || type.equals("report")
        || type.equals("pressrelease")) {
      articles.add(node);
    } else if (OTHERS.contains(type)) {
      pages.add(node);
    }
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode t : type) {
        if (t.asString("").toLowerCase(Locale.ROOT).endsWith("article")) {
          return "article";
        }
      }
      type = type.path(0);
    }
    return type.asString("").toLowerCase(Locale.ROOT).replaceFirst("^.*[/:]", "");
  }

  /** Words of the article: {@code headline}, {@code datePublished}. */
  Optional<String> article(String property) {
    return first(articles, property);
  }

  /** The article's text, with its lines and whatever markup it has. */
  Optional<String> body() {
    return articles.stream()
        .map(a -> a.path("articleBody"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(b -> !b.isBlank())
        .findFirst();
  }

  /** Words of the page, if it says nothing of an article. */
  Optional<String> page(String property) {
    return first(pages, property);
  }

  private Optional<String> first(List<JsonNode> nodes, String property) {
    for (JsonNode node : nodes) {
      String value = text(node.path(property));
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The names of those who are something to the article: {@code author}, {@code publisher}. */
  List<String> names(String property) {
    for (JsonNode node : articles) {
      List<String> names = new ArrayList<>();
      JsonNode all = node.path(property);
      if (all.isArray()) {
        all.forEach(one -> name(one, names));
      } else {
        name(all, names);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private void name(JsonNode one, List<String> names) {
    JsonNode named = one;
    if (one.isObject() && one.path("name").isMissingNode()) {
      named = byId.getOrDefault(one.path("@id").asString(""), one);
    }
    JsonNode name = named.isObject() ? named.path("name") : named;
    String words = name.isArray() ? text(name.path(0)) : text(name);
    if (!words.isEmpty() && !names.contains(words)) {
      names.add(words);
    }
  }

  private static String text(JsonNode value) {
    return value.isString() ? Unescaped.of(value.asString()) : "";
  }
}
