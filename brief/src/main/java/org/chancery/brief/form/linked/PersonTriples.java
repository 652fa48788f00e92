package org.chancery.brief.form.linked;

import static org.chancery.brief.form.linked.Triples.literal;
import static org.chancery.brief.form.linked.Triples.typed;
import static org.chancery.brief.form.linked.Triples.unnamed;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Tenure;

/** Persons with their offices, and bodies. */
final class PersonTriples {
  private final Triples triples;
  private final Cast cast;
  private final SourceTriples sources;

  PersonTriples(Triples triples, Cast cast, SourceTriples sources) {
    this.triples = triples;
    this.cast = cast;
    this.sources = sources;
  }

  void write() {
    cast.persons().forEach(this::person);
    cast.bodies().all().forEach(this::body);
  }

  private void person(Somebody somebody) {
    Triples.Subject person =
        triples
            .subject("person:" + somebody.id())
            .say("a", "foaf:Person", "sem:Actor")
            .say("rdfs:label", literal(somebody.name()))
            .say("foaf:name", somebody.names().stream().map(Triples::literal).toList());
    somebody
        .person()
        .ifPresent(
            p -> person.say("org:hasMembership", p.tenures().stream().map(this::tenure).toList()));
    person.end();
  }

  private String tenure(Tenure tenure) {
    List<String> said = new ArrayList<>();
    said.add("a org:Membership, prov:Entity");
    said.add("ch:office " + literal(tenure.office()));
    cast.bodies()
        .of(Cast.office(tenure))
        .ifPresent(b -> said.add("org:organization body:" + b.id()));
    tenure.from().ifPresent(d -> said.add("ch:seenFrom " + typed(d.toString(), "date")));
    tenure.to().ifPresent(d -> said.add("ch:seenTo " + typed(d.toString(), "date")));
    List<String> reports =
        tenure.evidence().stream()
            .map(AppearanceId::report)
            .distinct()
            .map(sources::report)
            .toList();
    if (!reports.isEmpty()) {
      said.add("prov:wasDerivedFrom " + String.join(", ", reports));
    }
    return "\n    " + unnamed(said.toArray(String[]::new));
  }

  private void body(Body body) {
    Triples.Subject subject =
        triples
            .subject("body:" + body.id())
            .say("a", "org:Organization", "sem:Actor")
            .say("rdfs:label", literal(body.name()))
            .say("foaf:name", body.names().stream().map(Triples::literal).toList());
    body.code().ifPresent(c -> subject.say("ch:code", literal(c)));
    subject.end();
  }
}
