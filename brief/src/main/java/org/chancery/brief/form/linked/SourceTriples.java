package org.chancery.brief.form.linked;

import static org.chancery.brief.form.linked.Triples.literal;
import static org.chancery.brief.form.linked.Triples.typed;
import static org.chancery.brief.form.linked.Triples.unnamed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.register.Dossier;
import org.chancery.register.Source;

/** What facts are derived from: reports, and the passages that are quoted from them. */
final class SourceTriples {
  private final Triples triples;
  private final Sources sources;
  private final SortedMap<String, Quote> quotes = new TreeMap<>();

  /** Reports that are named, some of which may not be part of the excerpt. */
  private final SortedSet<String> named = new TreeSet<>();

  private final SortedSet<String> versions = new TreeSet<>();
  private final SortedMap<String, String> outlets = new TreeMap<>();

  SourceTriples(Triples triples, Sources sources) {
    this.triples = triples;
    this.sources = sources;
  }

  /** Says what an engagement is derived from, and who derived it. */
  void cite(Triples.Subject event, Dossier dossier) {
    Set<String> from = new LinkedHashSet<>();
    Set<String> by = new TreeSet<>();
    for (Dossier.Telling t : dossier.tellings()) {
      from.add(report(t.source().key()));
      versions.add(t.source().version());
      by.add(software(t.source().version()));
    }
    for (Quote quote : Quote.of(dossier)) {
      quotes.put(quote.id(), quote);
      from.add("passage:" + quote.id());
    }
    event.say("prov:wasDerivedFrom", List.copyOf(from));
    event.say("prov:wasAttributedTo", List.copyOf(by));
  }

  /** A report's name. */
  String report(String key) {
    named.add(key);
    return "report:" + key;
  }

  void write() {
    sources.all().forEach(s -> named.add(s.key()));
    named.forEach(this::described);
    quotes.values().forEach(this::quote);
    outlets.forEach(
        (name, label) ->
            triples
                .subject(name)
                .say("a", "prov:Organization")
                .say("rdfs:label", literal(label))
                .end());
    for (String version : versions) {
      triples
          .subject(software(version))
          .say("a", "prov:SoftwareAgent")
          .say("rdfs:label", literal("Chancery " + version))
          .end();
    }
  }

  private void described(String key) {
    Triples.Subject report = triples.subject("report:" + key).say("a", "prov:Entity");
    report.say("dcterms:identifier", literal(key));
    sources.of(key).ifPresent(s -> describe(report, s));
    report.end();
  }

  private void describe(Triples.Subject report, Source source) {
    report.say("rdfs:label", literal(Sources.name(source)));
    source.title().ifPresent(t -> report.say("dcterms:title", literal(t)));
    source.published().ifPresent(d -> report.say("dcterms:issued", typed(d.toString(), "date")));
    source.page().url().ifPresent(u -> report.say("dcterms:source", typed(u, "anyURI")));
    report.say("dcterms:bibliographicCitation", paths(source));
    source
        .outlet()
        .ifPresent(
            o -> {
              String outlet = "outlet:" + Ids.of("outlet", o);
              outlets.put(outlet, o);
              report.say("prov:wasAttributedTo", outlet);
            });
  }

  private static List<String> paths(Source source) {
    return source.paths().stream().map(Triples::literal).toList();
  }

  /** The words, and where they stand in code points (W3C Web Annotation, TextPositionSelector). */
  private void quote(Quote quote) {
    List<String> position =
        new ArrayList<>(
            List.of(
                "a oa:TextPositionSelector",
                "oa:start " + quote.passage().start(),
                "oa:end " + quote.passage().end()));
    triples
        .subject("passage:" + quote.id())
        .say("a", "prov:Entity", "oa:SpecificResource")
        .say("prov:wasQuotedFrom", report(quote.source().key()))
        .say("prov:value", literal(quote.words()))
        .say("ch:field", literal(quote.passage().field()))
        .say("oa:hasSource", report(quote.source().key()))
        .say("oa:hasSelector", unnamed(position.toArray(String[]::new)))
        .end();
  }

  private static String software(String version) {
    return "software:" + Ids.of("software", version);
  }
}
