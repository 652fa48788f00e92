package org.chancery.brief.form.linked;

import static org.chancery.brief.form.linked.Triples.english;

import java.util.List;

/** The names that the Turtle form uses. */
final class Vocabulary {
  private record Prefix(String name, String iri) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("body", "urn:chancery:body:"),
          new Prefix("ch", "urn:chancery:term:"),
          new Prefix("dcterms", "http://purl.org/dc/terms/"),
          new Prefix("engagement", "urn:chancery:engagement:"),
          new Prefix("foaf", "http://xmlns.com/foaf/0.1/"),
          new Prefix("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          new Prefix("kind", "urn:chancery:kind:"),
          new Prefix("oa", "http://www.w3.org/ns/oa#"),
          new Prefix("org", "http://www.w3.org/ns/org#"),
          new Prefix("outlet", "urn:chancery:outlet:"),
          new Prefix("passage", "urn:chancery:passage:"),
          new Prefix("person", "urn:chancery:person:"),
          new Prefix("place", "urn:chancery:place:"),
          new Prefix("prov", "http://www.w3.org/ns/prov#"),
          new Prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          new Prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          new Prefix("report", "urn:chancery:report:"),
          new Prefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          new Prefix("skos", "http://www.w3.org/2004/02/skos/core#"),
          new Prefix("software", "urn:chancery:software:"),
          new Prefix("time", "urn:chancery:time:"),
          new Prefix("topic", "urn:chancery:topic:"),
          new Prefix("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private record Term(String name, String about) {}

  /** What the other vocabularies have no word for. */
  private static final List<Term> TERMS =
      List.of(
          new Term("code", "ISO 3166-1 alpha-3 for a state and its bodies, else an acronym."),
          new Term("confidence", "The probability, from 0 to 1, that this is right."),
          new Term("country", "ISO 3166-1 alpha-3."),
          new Term("field", "The field of the report that the passage is in: text or title."),
          new Term("office", "An office in the report's words."),
          new Term("participation", "Somebody's part in an engagement, and in what office."),
          new Term("seenFrom", "The first day seen in an office; it may have begun before."),
          new Term("seenTo", "The last day seen in an office; it may go on."),
          new Term("status", "Held, ongoing, planned or cancelled."));

  private Vocabulary() {}

  static void write(Triples triples) {
    PREFIXES.forEach(p -> triples.prefix(p.name(), p.iri()));
    for (Term term : TERMS) {
      triples
          .subject("ch:" + term.name())
          .say("a", "rdf:Property")
          .say("rdfs:comment", english(term.about()))
          .end();
    }
  }
}
