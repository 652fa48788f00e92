package org.chancery.brief.form.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.material.Excerpt;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Source;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Tenure;
import org.chancery.register.sameness.Merged;

/**
 * The entities of an excerpt: engagements are Events, reports Articles that prove them, persons
 * People, bodies Organizations or, under a state, PublicBodies; who was seen in an office has an
 * Occupancy of a Position, and who stands for a body without one a Membership.
 */
final class Entities {
  private final Cast cast;
  private final Sources sources;
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  Entities(Excerpt excerpt) {
    cast = new Cast(excerpt);
    sources = new Sources(excerpt);
    sources.all().forEach(this::article);
    cast.bodies().all().forEach(this::body);
    cast.persons().forEach(this::person);
    for (Dossier d : excerpt.dossiers()) {
      event(d);
      d.group().merged().people().forEach(n -> part(d, n));
    }
  }

  List<Entity> all() {
    List<Entity> all = new ArrayList<>(entities.values());
    all.sort(Comparator.comparing(Entity::schema).thenComparing(Entity::id));
    return all;
  }

  /** An entity, made when first asked for. */
  private Entity entity(String schema, String... knownBy) {
    String[] parts = new String[knownBy.length + 1];
    parts[0] = schema;
    System.arraycopy(knownBy, 0, parts, 1, knownBy.length);
    return entities.computeIfAbsent(Ids.of(parts), id -> new Entity(schema, id));
  }

  private Entity article(Source source) {
    Entity article = entity("Article", source.key());
    article.with("name", Sources.name(source));
    article.known("title", source.title());
    article.with("fileName", source.paths());
    article.known("publishedAt", source.published().map(Object::toString));
    article.known("publisher", source.outlet());
    article.known("sourceUrl", source.page().url().filter(Entities::web));
    return article;
  }

  /** Addresses of any other kind are none to FollowTheMoney. */
  private static boolean web(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private Entity body(Body body) {
    Entity entity = entity(body.state() ? "PublicBody" : "Organization", body.id());
    entity.with("name", body.name());
    entity.with("alias", body.names().stream().filter(n -> !n.equals(body.name())).toList());
    if (body.state()) {
      entity.known("country", body.code().flatMap(Countries::alpha2));
    } else {
      entity.known("weakAlias", body.code().filter(c -> !body.names().contains(c)));
    }
    return entity;
  }

  private Entity person(Somebody somebody) {
    Entity person = entity("Person", somebody.id());
    person.with("name", somebody.name());
    person.with(
        "alias", somebody.names().stream().filter(n -> !n.equals(somebody.name())).toList());
    somebody.person().ifPresent(p -> p.tenures().forEach(t -> tenure(person, t)));
    return person;
  }

  /** From the first day seen to the last; when the office began and ended nobody has said. */
  private void tenure(Entity person, Tenure tenure) {
    Entity occupancy = occupancy(person, Cast.office(tenure), tenure.office());
    tenure.from().ifPresent(d -> occupancy.with("date", d.toString()));
    tenure.to().ifPresent(d -> occupancy.with("date", d.toString()));
    for (AppearanceId seen : tenure.evidence()) {
      sources.of(seen.report()).ifPresent(s -> occupancy.with("proof", article(s).id()));
    }
  }

  private Entity occupancy(Entity person, Office office, String role) {
    Optional<Body> body = cast.bodies().of(office);
    Entity position = entity("Position", body.map(Body::id).orElse(""), role);
    position.with("name", role + body.map(b -> ", " + b.name()).orElse(""));
    body.ifPresent(b -> position.with("organization", body(b).id()));
    position.known(
        "country", body.filter(Body::state).flatMap(Body::code).flatMap(Countries::alpha2));
    person.with("position", role + body.map(b -> " (" + b.name() + ")").orElse(""));
    return entity("Occupancy", person.id(), position.id())
        .with("holder", person.id())
        .with("post", position.id());
  }

  private void event(Dossier dossier) {
    Engagement e = dossier.group().merged().engagement();
    Entity event = entity("Event", dossier.id().digits());
    event.with("name", e.name().map(n -> n + ": ").orElse("") + Wording.engagement(e));
    event.known("date", e.date().map(PartialDate::toString));
    event.known("location", e.place().or(e::country));
    event.known("country", e.country().flatMap(Countries::alpha2));
    for (Merged.Named n : dossier.group().merged().people()) {
      actor(dossier, n).ifPresent(a -> event.with("involved", a.id()));
    }
    event.with("keywords", List.of(e.kind().label(), e.status().label()));
    event.with("keywords", e.topics().stream().map(Topic::label).toList());
    event.with("recordId", dossier.tellings().stream().map(t -> t.id().digits()).toList());
    for (Quote q : Quote.of(dossier)) {
      event.with(
          "description",
          "“"
              + q.words()
              + "” ("
              + q.source().outlet().or(() -> Sources.path(q.source())).orElse(q.source().key())
              + q.source().published().map(d -> ", " + d).orElse("")
              + ")");
    }
    proof(event, dossier);
  }

  private Optional<Entity> actor(Dossier dossier, Merged.Named named) {
    return cast.of(dossier, named)
        .map(this::person)
        .or(() -> cast.bodies().of(named.participant().office()).map(this::body));
  }

  /** What an engagement alone tells of somebody's office, where no biography tells more. */
  private void part(Dossier dossier, Merged.Named named) {
    Optional<Somebody> somebody = cast.of(dossier, named).filter(s -> s.person().isEmpty());
    if (somebody.isEmpty()) {
      return;
    }
    Entity person = person(somebody.get());
    List<Office> offices = new ArrayList<>(List.of(named.participant().office()));
    offices.addAll(named.participant().also());
    for (Office office : offices) {
      Optional<Entity> held =
          office
              .role()
              .map(role -> occupancy(person, office, role))
              .or(() -> cast.bodies().of(office).map(b -> membership(person, b)));
      if (held.isPresent()) {
        held.get()
            .known("date", dossier.group().merged().engagement().date().map(PartialDate::toString));
        proof(held.get(), dossier);
      }
    }
  }

  private Entity membership(Entity person, Body body) {
    Entity organization = body(body);
    return entity("Membership", person.id(), organization.id())
        .with("member", person.id())
        .with("organization", organization.id());
  }

  private void proof(Entity entity, Dossier dossier) {
    dossier.tellings().forEach(t -> entity.with("proof", article(t.source()).id()));
  }
}
