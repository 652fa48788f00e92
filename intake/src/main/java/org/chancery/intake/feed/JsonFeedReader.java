package org.chancery.intake.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.report.Decoding;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a> 1.0 and 1.1. */
final class JsonFeedReader {
  private JsonFeedReader() {}

  static Feed read(Material feed, byte[] bytes, Options options) throws Unreadable {
    String json =
        switch (Decoding.of(bytes, feed.charset(), options)) {
          case Decoding.Decoded.Text t -> t.text();
          case Decoding.Decoded.Refused r -> throw new Unreadable(r.reason());
        };
    try {
      JsonNode items = mapper(options).readTree(json).path("items");
      List<Entry> entries = new ArrayList<>();
      for (JsonNode item : items) {
        entries.add(entry(item, feed.address()));
      }
      return new Feed(feed.name(), entries);
    } catch (JacksonException e) {
      throw new Unreadable("is no JSON feed that can be read: it may be cut off. Save it anew.");
    }
  }

  private static JsonMapper mapper(Options options) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(options.bounds().deepestElement())
                        .maxStringLength(options.bounds().longestReport())
                        .build())
                .build())
        .build();
  }

  private static Entry entry(JsonNode item, Optional<String> base) {
    return new Entry(
        text(item, "url")
            .or(() -> text(item, "external_url"))
            .map(a -> FeedReader.resolved(a, base)),
        text(item, "id"),
        text(item, "title").map(t -> Jsoup.parseBodyFragment(t).text()),
        author(item),
        text(item, "date_published").or(() -> text(item, "date_modified")).flatMap(Days::of),
        text(item, "date_modified")
            .or(() -> text(item, "date_published"))
            .flatMap(JsonFeedReader::instant),
        text(item, "content_html")
            .map(h -> new Words("text/html", h))
            .or(() -> text(item, "content_text").map(t -> new Words("text/plain", t))),
        text(item, "summary").map(t -> new Words("text/plain", t)));
  }

  private static Optional<String> author(JsonNode item) {
    Stream<JsonNode> authors =
        Stream.concat(
            StreamSupport.stream(item.path("authors").spliterator(), false),
            Stream.of(item.path("author")));
    String named =
        authors.flatMap(a -> text(a, "name").stream()).distinct().collect(Collectors.joining(", "));
    return Optional.of(named).filter(n -> !n.isEmpty());
  }

  private static Optional<Instant> instant(String stated) {
    try {
      return Optional.of(OffsetDateTime.parse(stated).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString().strip()).filter(v -> !v.isEmpty())
        : Optional.empty();
  }
}
