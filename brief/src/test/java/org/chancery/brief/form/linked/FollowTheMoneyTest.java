package org.chancery.brief.form.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.brief.material.Excerpt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowTheMoneyTest {
  /**
   * The schemata and properties in use, inherited ones among them, as FollowTheMoney's schema has
   * them; the value is the schema that entities of a property must be of, or what it is otherwise.
   */
  private static final Map<String, Map<String, String>> SCHEMA =
      Map.of(
          "Article",
          Map.of(
              "name", "text",
              "title", "text",
              "fileName", "text",
              "publishedAt", "date",
              "publisher", "text",
              "sourceUrl", "url"),
          "Event",
          Map.of(
              "name", "text",
              "date", "date",
              "location", "text",
              "country", "country",
              "involved", "LegalEntity",
              "keywords", "text",
              "recordId", "text",
              "description", "text",
              "proof", "Document"),
          "Person",
          Map.of("name", "text", "alias", "text", "position", "text"),
          "PublicBody",
          Map.of("name", "text", "alias", "text", "country", "country"),
          "Organization",
          Map.of("name", "text", "alias", "text", "weakAlias", "text"),
          "Position",
          Map.of("name", "text", "organization", "Organization", "country", "country"),
          "Occupancy",
          Map.of("holder", "Person", "post", "Position", "date", "date", "proof", "Document"),
          "Membership",
          Map.of(
              "member",
              "LegalEntity",
              "organization",
              "Organization",
              "date",
              "date",
              "proof",
              "Document"));

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "Article", Set.of("name"),
          "Event", Set.of("name"),
          "Person", Set.of("name"),
          "PublicBody", Set.of("name"),
          "Organization", Set.of("name"),
          "Position", Set.of("name"),
          "Occupancy", Set.of("holder", "post"),
          "Membership", Set.of("member", "organization"));

  /** Which schema extends which. */
  private static final Map<String, Set<String>> IS =
      Map.of(
          "Article", Set.of("Document"),
          "Person", Set.of("Person", "LegalEntity"),
          "PublicBody", Set.of("Organization", "LegalEntity"),
          "Organization", Set.of("Organization", "LegalEntity"),
          "Position", Set.of("Position"));

  private static Excerpt excerpt = new Excerpt(List.of(), List.of());
  private static List<JsonNode> entities = new ArrayList<>();

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    excerpt = SampleExcerpt.of(folder);
    entities = written(excerpt).lines().map(JsonMapper.shared()::readTree).toList();
  }

  private static String written(Excerpt excerpt) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FollowTheMoney().write(excerpt, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> values(JsonNode entity, String property) {
    List<String> values = new ArrayList<>();
    entity.path("properties").path(property).forEach(v -> values.add(v.asString()));
    return values;
  }

  private static <V> V at(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static List<JsonNode> of(String schema) {
    return entities.stream().filter(e -> e.get("schema").asString().equals(schema)).toList();
  }

  @Test
  void eachEntityKeepsToTheSchema() {
    Map<String, String> schemata = new HashMap<>();
    entities.forEach(e -> schemata.put(e.get("id").asString(), e.get("schema").asString()));
    assertThat(schemata).hasSameSizeAs(entities);
    assertThat(schemata.values()).containsAll(SCHEMA.keySet());
    for (JsonNode entity : entities) {
      String schema = entity.get("schema").asString();
      assertThat(entity.get("properties").propertyNames())
          .isSubsetOf(at(SCHEMA, schema).keySet())
          .containsAll(at(REQUIRED, schema));
      for (String property : entity.get("properties").propertyNames()) {
        List<String> values = values(entity, property);
        assertThat(values).isNotEmpty().doesNotHaveDuplicates();
        String type = at(at(SCHEMA, schema), property);
        switch (type) {
          case "text" -> assertThat(values).noneMatch(String::isBlank);
          case "date" -> assertThat(values).allMatch(v -> v.matches("\\d{4}(-\\d\\d){0,2}"));
          case "country" -> assertThat(values).allMatch(v -> v.matches("[a-z]{2}"));
          case "url" -> assertThat(values).allMatch(v -> v.matches("https?://.*"));
          default ->
              assertThat(values)
                  .allSatisfy(v -> assertThat(IS.get(schemata.get(v))).contains(type));
        }
      }
    }
  }

  @Test
  void eachEngagementIsAnEventWithItsProof() {
    assertThat(of("Event"))
        .hasSameSizeAs(excerpt.dossiers())
        .allSatisfy(
            e -> {
              assertThat(values(e, "proof")).isNotEmpty();
              assertThat(values(e, "involved")).isNotEmpty();
              assertThat(values(e, "description")).allMatch(d -> d.matches("“.+” \\(.+\\)"));
            });
    assertThat(of("Event"))
        .anySatisfy(
            e -> {
              assertThat(values(e, "name"))
                  .containsExactly("Signing, held on 30 May 2024 in Zangilan (AZE)");
              assertThat(values(e, "country")).containsExactly("az");
              assertThat(values(e, "keywords")).contains("signing", "held", "mine-action");
            });
  }

  @Test
  void whoHoldsAnOfficeOccupiesAPosition() {
    Map<String, JsonNode> byId = new HashMap<>();
    entities.forEach(e -> byId.put(e.get("id").asString(), e));
    assertThat(of("Occupancy"))
        .anySatisfy(
            o -> {
              JsonNode holder = at(byId, values(o, "holder").get(0));
              JsonNode post = at(byId, values(o, "post").get(0));
              assertThat(values(holder, "name")).containsExactly("Jeyhun Bayramov");
              assertThat(values(post, "name").get(0)).startsWith("Foreign Minister, ");
              assertThat(values(post, "country")).containsExactly("az");
              assertThat(values(o, "proof")).isNotEmpty();
            });
  }

  @Test
  void theSameExcerptGivesTheSameBytes() throws Exception {
    assertThat(written(excerpt)).isEqualTo(written(excerpt));
  }
}
