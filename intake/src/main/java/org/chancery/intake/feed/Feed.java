package org.chancery.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** A feed: what a site has published lately. */
public final class Feed {
  private final String name;
  private final List<Entry> entries;

  Feed(String name, List<Entry> entries) {
    this.name = name;
    this.entries = List.copyOf(entries);
  }

  List<Entry> entries() {
    return entries;
  }

  /** Where the pages are whose text the feed does not carry, in the feed's order. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Entry e : entries) {
      if (e.whole().isEmpty() && e.address().isPresent()) {
        links.add(new Link(e.address().get(), e.changed(), false));
      }
    }
    return links;
  }

  /** The pages whose whole text it carries, and those that it gives no address of. */
  public Sheets carried(Material feed, Options options) {
    return sheets(
        feed,
        options,
        entries.stream().filter(e -> e.whole().isPresent() || e.address().isEmpty()).toList());
  }

  /** A page an entry: the whole text, or what the feed says of it. */
  Sheets all(Material feed, Options options) {
    return entries.isEmpty()
        ? Sheets.of(
            Input.Refused.of(
                feed.name(),
                "is a feed without an entry. Give it when it has some, or its address."))
        : sheets(feed, options, entries);
  }

  private Sheets sheets(Material feed, Options options, List<Entry> wanted) {
    return Sheets.inTurn(new Entries(feed, options, wanted));
  }

  private final class Entries implements Sheets.Parts {
    private final Material feed;
    private final Options options;
    private final List<Entry> wanted;
    private int at;
    private int silent;
    private Optional<String> example = Optional.empty();

    Entries(Material feed, Options options, List<Entry> wanted) {
      this.feed = feed;
      this.options = options;
      this.wanted = wanted;
    }

    @Override
    public Optional<Sheets> next() {
      if (at == wanted.size()) {
        return silence().map(Sheets::of);
      }
      Entry e = wanted.get(at++);
      Optional<Words> words = e.most();
      if (words.isEmpty()) {
        silent++;
        example = example.or(e::address).or(e::title);
        return Optional.of(Sheets.of(List.of()));
      }
      return Optional.of(opened(e, words.get()).each(sheet -> signed(sheet, e)));
    }

    /** One sentence for all entries without words. */
    private Optional<Sheet> silence() {
      if (silent == 0) {
        return Optional.empty();
      }
      String sentence =
          name
              + ": "
              + (silent == 1 ? "1 entry has" : silent + " entries have")
              + " no text"
              + example.map(x -> " (" + x + ")").orElse("")
              + (feed.address().isPresent()
                  ? " and no address. Whoever publishes the feed should look at it."
                  : ". Give the feed's own address, so that the pages are fetched, or the pages.");
      silent = 0;
      return Optional.of(new Input.Refused(name, sentence));
    }

    private Sheets opened(Entry e, Words words) {
      String source = e.address().or(e::id).orElse(name + ":" + at);
      if (!words.mediaType().equals("text/html")) {
        return Sheets.of(Page.of(source, words.text()));
      }
      Material page =
          feed.within(source, html(e, words), Optional.of("text/html"))
              .encoded(StandardCharsets.UTF_8);
      return Opening.inner(
          e.address().isPresent() ? page.fetchedFrom(e.address().get()) : page, options);
    }

    /** A page around the words, so that what reads pages has one. */
    private InputStream html(Entry e, Words words) {
      String title = e.title().map(t -> "<title>" + escaped(t) + "</title>").orElse("");
      return new ByteArrayInputStream(
          ("<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                  + title
                  + "</head><body><article>\n"
                  + words.text()
                  + "\n</article></body></html>\n")
              .getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** What the feed says counts before what is made out from the words. */
    private static Sheet signed(Sheet sheet, Entry e) {
      return switch (sheet) {
        case Input.Refused r -> r;
        case Page p ->
            new Page(
                p.source(),
                p.text(),
                e.title().or(p::title),
                e.day().or(p::date),
                p.outlet(),
                e.address().or(p::url),
                e.author().or(p::author),
                p.original());
      };
    }
  }
}
