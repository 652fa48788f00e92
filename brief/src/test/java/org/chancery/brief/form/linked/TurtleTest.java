package org.chancery.brief.form.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.chancery.brief.material.Excerpt;
import org.chancery.brief.page.Words;
import org.chancery.record.Passage;
import org.chancery.register.Dossier;
import org.chancery.register.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurtleTest {
  private static final String PREFIXES =
      """
      PREFIX ch: <urn:chancery:term:>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX kind: <urn:chancery:kind:>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static Excerpt excerpt = new Excerpt(List.of(), List.of());
  private static String turtle = "";

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    excerpt = SampleExcerpt.of(folder);
    turtle = written(excerpt);
  }

  private static String written(Excerpt excerpt) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Turtle().write(excerpt, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Warnings count as errors. */
  private static Model model() {
    return RDFParser.source(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
        .strict(true)
        .toModel();
  }

  private static List<QuerySolution> ask(String query) {
    List<QuerySolution> found = new ArrayList<>();
    try (QueryExecution asked = QueryExecution.create(PREFIXES + query, model())) {
      asked.execSelect().forEachRemaining(found::add);
    }
    return found;
  }

  @Test
  void eachEngagementIsAnEventDerivedFromAReportAndAPassage() {
    assertThat(excerpt.dossiers()).hasSizeGreaterThan(50);
    List<QuerySolution> events =
        ask(
            """
            SELECT DISTINCT ?e WHERE {
              ?e a sem:Event ; sem:eventType ?t ; sem:hasActor ?a ; prov:wasDerivedFrom ?r, ?p .
              ?r a prov:Entity ; dcterms:identifier ?key .
              ?p prov:wasQuotedFrom ?r ; prov:value ?words .
              ?a a sem:Actor ; rdfs:label ?name .
            }
            """);
    assertThat(events).hasSameSizeAs(excerpt.dossiers());
  }

  @Test
  void eachPassageQuotesTheWordsThatStandThere() {
    Map<String, Source> reports = new HashMap<>();
    for (Dossier d : excerpt.dossiers()) {
      d.tellings().forEach(t -> reports.put(t.source().key(), t.source()));
    }
    List<QuerySolution> quotes =
        ask(
            """
            SELECT * WHERE {
              ?p prov:value ?words ; prov:wasQuotedFrom ?r ; ch:field ?field ; oa:hasSource ?r ;
                oa:hasSelector [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ] .
              ?r dcterms:identifier ?key .
            }
            """);
    assertThat(quotes).hasSizeGreaterThan(50);
    for (QuerySolution q : quotes) {
      Source source = Objects.requireNonNull(reports.get(q.getLiteral("key").getString()));
      Passage passage =
          new Passage(
              q.getLiteral("field").getString(),
              q.getLiteral("start").getInt(),
              q.getLiteral("end").getInt());
      assertThat(q.getLiteral("words").getString()).isEqualTo(Words.at(source.page(), passage));
    }
  }

  @Test
  void aDayIsATimeStampAndAMonthASpan() {
    List<QuerySolution> day =
        ask(
            """
            SELECT ?place WHERE {
              ?e sem:hasTimeStamp "2024-05-30"^^xsd:date ; sem:eventType kind:signing ;
                sem:hasPlace [ a sem:Place ; rdfs:label ?place ] .
            }
            """);
    assertThat(day)
        .anySatisfy(s -> assertThat(s.getLiteral("place").getString()).isEqualTo("Zangilan"));
    List<QuerySolution> month =
        ask(
            """
            SELECT ?e WHERE {
              ?e sem:hasEarliestBeginTimeStamp "2024-05-01"^^xsd:date ;
                sem:hasLatestEndTimeStamp "2024-05-31"^^xsd:date ;
                sem:hasTime [ a sem:Time ; rdf:value "2024-05"^^xsd:gYearMonth ] .
            }
            """);
    assertThat(month).hasSize(1);
  }

  @Test
  void aPersonHasOfficesThatWereSeenInReports() {
    List<QuerySolution> offices =
        ask(
            """
            SELECT ?office ?body ?r WHERE {
              ?p a foaf:Person ; foaf:name "Jeyhun Bayramov" ; org:hasMembership ?m .
              ?m ch:office ?office ; ch:seenFrom ?from ; ch:seenTo ?to ;
                org:organization [ ch:code ?body ] ; prov:wasDerivedFrom ?r .
              FILTER(?from <= ?to)
            }
            """);
    assertThat(offices)
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.getLiteral("body").getString()).isEqualTo("AZE"));
  }

  @Test
  void noPersonOfABiographyStandsTwice() {
    List<QuerySolution> twice =
        ask(
            """
            SELECT ?name (COUNT(DISTINCT ?p) AS ?n) WHERE {
              ?p a foaf:Person ; foaf:name ?name .
              FILTER(?name IN ("Jeyhun Bayramov", "Vugar Suleymanov", "Jane Roe", "Ana Lima"))
            } GROUP BY ?name
            """);
    assertThat(twice)
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.getLiteral("n").getInt()).isEqualTo(1));
  }

  @Test
  void wordsOfReportsStayWords() {
    List<QuerySolution> outlets =
        ask(
            """
            SELECT ?label ?path WHERE {
              ?r dcterms:issued "2024-06-03"^^xsd:date ; dcterms:bibliographicCitation ?path ;
                prov:wasAttributedTo [ rdfs:label ?label ] .
            }
            """);
    assertThat(outlets)
        .anySatisfy(
            s -> {
              assertThat(s.getLiteral("label").getString()).isEqualTo("The \"Times\" \\u0041 \\");
              assertThat(s.getLiteral("path").getString())
                  .isEqualTo("out\" . <urn:x> a <urn:y> .txt");
            });
    assertThat(ask("SELECT ?s WHERE { ?s a <urn:y> }")).isEmpty();
  }

  @Test
  void theSameExcerptGivesTheSameBytes() throws Exception {
    assertThat(written(excerpt)).isEqualTo(turtle);
  }
}
