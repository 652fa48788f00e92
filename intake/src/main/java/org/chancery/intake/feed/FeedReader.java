package org.chancery.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom. */
final class FeedReader {
  private FeedReader() {}

  static Feed read(Material feed, byte[] bytes, Options options) throws Unreadable {
    String xml = decoded(bytes, feed.charset(), options);
    Xml.check(xml, options.bounds());
    Parsed parsed = parsed(xml);
    List<SyndEntry> read = parsed.feed().getEntries();
    List<Element> raw = parsed.items();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Optional<Element> item =
          raw.size() == read.size() ? Optional.of(raw.get(i)) : Optional.empty();
      entries.add(entry(read.get(i), item, feed.address()));
    }
    return new Feed(feed.name(), entries);
  }

  /** What ROME makes of a feed, and the elements that it was made of. */
  private record Parsed(SyndFeed feed, List<Element> items) {}

  private static Parsed parsed(String xml) throws Unreadable {
    try {
      Document document = builder().build(new StringReader(xml));
      List<Element> items = items(document.getRootElement());
      return new Parsed(new SyndFeedInput().build(document), items);
    } catch (JDOMException | IOException | FeedException | RuntimeException e) {
      // ROME fails in many ways on what is no feed: an rss without a channel
      throw new Unreadable("is no feed that can be read: it may be cut off. Save it anew.");
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    return builder;
  }

  /** Its characters: entities that only HTML has are put right, and what stands before the XML. */
  private static String decoded(byte[] bytes, Optional<Charset> stated, Options options)
      throws Unreadable {
    try (Reader reader =
        new XmlFixerReader(
            options.encoding().isPresent()
                ? new InputStreamReader(new ByteArrayInputStream(bytes), options.encoding().get())
                : new XmlReader(
                    new ByteArrayInputStream(bytes),
                    true,
                    stated.orElse(StandardCharsets.UTF_8).name()))) {
      StringBuilder xml = new StringBuilder(bytes.length);
      char[] some = new char[8192];
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        xml.append(some, 0, n);
      }
      return xml.toString();
    } catch (IOException e) {
      throw Unreadable.inUnknownEncoding();
    }
  }

  /** The elements that entries are made of, in the order of the document. */
  private static List<Element> items(Element root) {
    Stream<Element> within =
        root.getName().equals("rss")
            ? root.getChildren().stream().flatMap(channel -> channel.getChildren().stream())
            : root.getChildren().stream();
    return within.filter(e -> e.getName().equals("item") || e.getName().equals("entry")).toList();
  }

  private static Entry entry(SyndEntry e, Optional<Element> item, Optional<String> base) {
    Optional<Words> content = e.getContents().stream().flatMap(c -> words(c).stream()).findFirst();
    return new Entry(
        address(e).map(a -> resolved(a, base)),
        named(e.getUri()),
        named(e.getTitle()).map(FeedReader::plain),
        author(e),
        item.flatMap(FeedReader::day),
        instant(e.getUpdatedDate()).or(() -> instant(e.getPublishedDate())),
        content,
        Optional.ofNullable(e.getDescription()).flatMap(FeedReader::words));
  }

  private static Optional<String> address(SyndEntry e) {
    return Stream.concat(
            Stream.ofNullable(e.getLink()),
            e.getLinks().stream()
                .filter(l -> l.getRel() == null || l.getRel().equals("alternate"))
                .map(SyndLink::getHref))
        .flatMap(a -> named(a).stream())
        .findFirst()
        .or(() -> named(e.getUri()).filter(id -> id.matches("(?i)https?://.+")));
  }

  /** An address as it is from where the feed is. */
  static String resolved(String address, Optional<String> base) {
    try {
      return base.isPresent() && !address.matches("(?i)https?://.*")
          ? java.net.URI.create(base.get()).resolve(address).toString()
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Optional<String> author(SyndEntry e) {
    String named =
        e.getAuthors().stream()
            .map(SyndPerson::getName)
            .flatMap(n -> named(n).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return named(named).or(() -> named(e.getAuthor())).map(FeedReader::plain);
  }

  private static Optional<Words> words(SyndContent c) {
    Optional<String> value = named(c.getValue());
    String type = Optional.ofNullable(c.getType()).orElse("");
    return switch (type) {
      case "html", "xhtml", "text/html", "application/xhtml+xml" ->
          value.map(v -> new Words("text/html", v));
      default ->
          type.isEmpty() || type.startsWith("text") ? value.map(Words::of) : Optional.empty();
    };
  }

  /** Titles and names are words, though some hold marks of HTML. */
  private static String plain(String words) {
    return Jsoup.parseBodyFragment(words).text();
  }

  private static Optional<LocalDate> day(Element item) {
    return Stream.of("pubDate", "published", "issued", "date", "updated", "modified")
        .flatMap(n -> item.getChildren().stream().filter(c -> c.getName().equals(n)))
        .flatMap(c -> Days.of(c.getTextTrim()).stream())
        .findFirst();
  }

  private static Optional<Instant> instant(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }

  private static Optional<String> named(@Nullable String words) {
    return Optional.ofNullable(words).map(String::strip).filter(w -> !w.isEmpty());
  }
}
