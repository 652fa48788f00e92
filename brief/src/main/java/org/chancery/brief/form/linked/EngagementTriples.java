package org.chancery.brief.form.linked;

import static org.chancery.brief.form.linked.Triples.english;
import static org.chancery.brief.form.linked.Triples.literal;
import static org.chancery.brief.form.linked.Triples.typed;
import static org.chancery.brief.form.linked.Triples.unnamed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.brief.material.Excerpt;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.sameness.Merged;

/** Engagements as events, and what they are made of: times, places, kinds, topics. */
final class EngagementTriples {
  private static final String TOPICS = "topic:all";

  private final Triples triples;
  private final Excerpt excerpt;
  private final Cast cast;
  private final Set<PartialDate> times = new TreeSet<>();
  private final SortedMap<String, Engagement> places = new TreeMap<>();
  private final Set<Kind> kinds = new TreeSet<>();
  private final Set<Topic> topics = new TreeSet<>();
  private final SourceTriples sources;

  EngagementTriples(Triples triples, Excerpt excerpt) {
    this.triples = triples;
    this.excerpt = excerpt;
    cast = new Cast(excerpt);
    sources = new SourceTriples(triples, new Sources(excerpt));
  }

  void write() {
    excerpt.dossiers().forEach(this::engagement);
    new PersonTriples(triples, cast, sources).write();
    kinds();
    times();
    places();
    topics();
    sources.write();
  }

  private void engagement(Dossier dossier) {
    Engagement e = dossier.group().merged().engagement();
    kinds.add(e.kind());
    topics.addAll(e.topics());
    Triples.Subject event =
        triples
            .subject("engagement:" + dossier.id())
            .say("a", "sem:Event", "prov:Entity")
            .say("rdfs:label", english(Wording.engagement(e)))
            .say(
                "dcterms:identifier",
                dossier.tellings().stream().map(t -> literal(t.id().digits())).distinct().toList())
            .say("sem:eventType", "kind:" + e.kind().label())
            .say("ch:status", literal(e.status().label()));
    e.name().ifPresent(n -> event.say("dcterms:title", literal(n)));
    e.date().ifPresent(d -> time(event, d));
    place(e).ifPresent(p -> event.say("sem:hasPlace", p));
    event.say("sem:hasActor", actors(dossier));
    event.say("ch:participation", parts(dossier));
    event.say("dcterms:subject", e.topics().stream().map(t -> "topic:" + t.label()).toList());
    e.confidence().ifPresent(c -> event.say("ch:confidence", decimal(c)));
    sources.cite(event, dossier);
    event.end();
  }

  private void time(Triples.Subject event, PartialDate date) {
    times.add(date);
    event.say("sem:hasTime", "time:" + date);
    if (date.exact().isPresent()) {
      event.say("sem:hasTimeStamp", typed(date.toString(), "date"));
    } else {
      event.say("sem:hasEarliestBeginTimeStamp", typed(date.first().toString(), "date"));
      event.say("sem:hasLatestEndTimeStamp", typed(date.last().toString(), "date"));
    }
  }

  private Optional<String> place(Engagement e) {
    if (e.place().isEmpty() && e.country().isEmpty()) {
      return Optional.empty();
    }
    String name = "place:" + Ids.of("place", e.place().orElse(""), e.country().orElse(""));
    // The first that has coordinates tells them.
    places.merge(name, e, (one, other) -> one.latitude().isPresent() ? one : other);
    return Optional.of(name);
  }

  /** Persons, and bodies for which nobody is named. */
  private List<String> actors(Dossier dossier) {
    Set<String> actors = new LinkedHashSet<>();
    for (Merged.Named n : dossier.group().merged().people()) {
      actor(dossier, n).ifPresent(actors::add);
    }
    return new ArrayList<>(actors);
  }

  private Optional<String> actor(Dossier dossier, Merged.Named named) {
    return cast.of(dossier, named)
        .map(p -> "person:" + p.id())
        .or(() -> body(named.participant().office()));
  }

  private Optional<String> body(Office office) {
    return cast.bodies().of(office).map(b -> "body:" + b.id());
  }

  private List<String> parts(Dossier dossier) {
    List<String> parts = new ArrayList<>();
    for (Merged.Named n : dossier.group().merged().people()) {
      Optional<String> actor = actor(dossier, n);
      if (actor.isPresent()) {
        Office office = n.participant().office();
        List<String> said = new ArrayList<>(List.of("a sem:Role", "rdf:value " + actor.get()));
        office.role().ifPresent(r -> said.add("ch:office " + literal(r)));
        body(office)
            .filter(b -> !b.equals(actor.get()))
            .ifPresent(b -> said.add("org:organization " + b));
        OptionalDouble sure = n.participant().confidence();
        sure.ifPresent(c -> said.add("ch:confidence " + decimal(c)));
        parts.add(unnamed(said.toArray(String[]::new)));
      }
    }
    return parts;
  }

  private void kinds() {
    for (Kind k : kinds) {
      triples
          .subject("kind:" + k.label())
          .say("a", "sem:EventType")
          .say("rdfs:label", english(Wording.kind(k)))
          .end();
    }
  }

  private void times() {
    for (PartialDate date : times) {
      String type =
          date.day().isPresent() ? "date" : date.month().isPresent() ? "gYearMonth" : "gYear";
      triples
          .subject("time:" + date)
          .say("a", "sem:Time")
          .say("rdfs:label", english(Wording.date(date)))
          .say("rdf:value", typed(date.toString(), type))
          .end();
    }
  }

  private void places() {
    places.forEach(
        (name, e) -> {
          Triples.Subject place =
              triples
                  .subject(name)
                  .say("a", "sem:Place")
                  .say("rdfs:label", literal(e.place().or(e::country).orElse("")));
          e.country().ifPresent(c -> place.say("ch:country", literal(c)));
          e.latitude().ifPresent(l -> place.say("geo:lat", decimal(l)));
          e.longitude().ifPresent(l -> place.say("geo:long", decimal(l)));
          place.end();
        });
  }

  private void topics() {
    if (!topics.isEmpty()) {
      triples
          .subject(TOPICS)
          .say("a", "skos:ConceptScheme")
          .say("rdfs:label", english("Topics of Chancery"))
          .end();
    }
    for (Topic topic : topics) {
      triples
          .subject("topic:" + topic.label())
          .say("a", "skos:Concept")
          .say("skos:prefLabel", english(Wording.topics(List.of(topic))))
          .say("skos:inScheme", TOPICS)
          .end();
    }
  }

  static String decimal(double number) {
    return typed(Numbers.plain(number), "decimal");
  }
}
