package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.account.Understanding;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Routes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description is OpenAPI 3.1, and about exactly what is answered. */
class DescriptionTest {
  private final Description description = Description.shipped();
  private final JsonNode root = Program.JSON.readTree(description.bytes());

  @Test
  void whatIsAnsweredIsDescribedAndWhatIsDescribedIsAnswered() {
    Routes routes = new Routes();
    new ApiScreen(Understanding::standard, new Overviews()).routes(routes);
    List<String> answered =
        routes.all().stream()
            .filter(r -> r.path().startsWith("/api/"))
            .map(r -> r.method() + " " + r.path())
            .toList();
    assertThat(answered)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            description.operations().stream()
                .map(o -> o.method() + " " + description.server() + o.path())
                .toList());
  }

  @Test
  void itHasWhatOpenApiAsksFor() {
    assertThat(root.path("openapi").asString()).matches("3\\.1\\.\\d+");
    assertThat(root.path("info").path("title").asString()).isNotEmpty();
    assertThat(root.path("info").path("version").asString()).isNotEmpty();
    Set<String> tags = new HashSet<>();
    root.path("tags").forEach(t -> tags.add(t.path("name").asString()));
    List<String> names = new ArrayList<>();
    for (Description.Operation o : description.operations()) {
      JsonNode it =
          root.path("paths").path(o.path()).path(o.method().name().toLowerCase(Locale.ROOT));
      names.add(it.path("operationId").asString());
      assertThat(tags).contains(o.tag());
      assertThat(o.summary()).isNotEmpty();
      assertThat(o.parameters())
          .allSatisfy(
              p -> {
                assertThat(p.name()).isNotEmpty();
                assertThat(p.in()).isIn("query", "path");
                assertThat(p.about()).isNotEmpty();
              });
      assertThat(
              o.parameters().stream()
                  .filter(p -> p.in().equals("path"))
                  .filter(Description.Parameter::required)
                  .map(p -> "{" + p.name() + "}")
                  .toList())
          .as(o.path())
          .containsExactlyElementsOf(places(o.path()));
      assertThat(it.path("responses").propertyNames()).contains("400", "401", "429", "default");
    }
    assertThat(names).doesNotHaveDuplicates().doesNotContain("");
  }

  private static List<String> places(String path) {
    return java.util.regex.Pattern.compile("\\{\\w+\\}")
        .matcher(path)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  @Test
  void everyReferenceLeadsSomewhereAndNothingIsLeftOver() {
    Set<String> used = new TreeSet<>();
    each(
        root,
        n -> {
          if (n.has("$ref")) {
            String at = n.path("$ref").asString();
            used.add(at);
            assertThat(root.at(at.substring(1)).isMissingNode()).as(at).isFalse();
          }
        });
    Set<String> there = new TreeSet<>();
    for (String sort : List.of("schemas", "parameters", "responses")) {
      root.path("components")
          .path(sort)
          .propertyNames()
          .forEach(n -> there.add("#/components/" + sort + "/" + n));
    }
    assertThat(there).isEqualTo(used);
  }

  @Test
  void itsSchemasAreJsonSchemas() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate("{\"type\": 1}", InputFormat.JSON)).isNotEmpty();
    int[] seen = {0};
    each(
        root,
        n -> {
          for (JsonNode schema : schemas(n)) {
            seen[0]++;
            assertThat(meta.validate(Program.JSON.writeValueAsString(schema), InputFormat.JSON))
                .isEmpty();
          }
        });
    assertThat(seen[0]).isGreaterThan(60);
  }

  private static List<JsonNode> schemas(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.has("schema")) {
      found.add(node.path("schema"));
    }
    if (node.has("schemas") && node.has("responses")) {
      node.path("schemas").forEach(found::add);
    }
    return found;
  }

  @Test
  void everyFieldIsToldAndNoOtherIsTaken() {
    root.path("components")
        .path("schemas")
        .properties()
        .forEach(
            named ->
                each(
                    named.getValue(),
                    n -> {
                      if (n.has("properties") && n.path("type").asString("").equals("object")) {
                        // What is answered may have more fields one day.
                        assertThat(n.path("additionalProperties").asBoolean(true))
                            .as(named.getKey())
                            .isEqualTo(!named.getKey().startsWith("New"));
                        assertThat(n.path("description").asString(""))
                            .as(named.getKey())
                            .isNotEmpty();
                        n.path("properties")
                            .properties()
                            .forEach(
                                p ->
                                    assertThat(
                                            p.getValue().has("$ref")
                                                || p.getValue().has("const")
                                                || p.getValue().has("enum")
                                                || !p.getValue()
                                                    .path("description")
                                                    .asString("")
                                                    .isEmpty())
                                        .as(named.getKey() + "." + p.getKey())
                                        .isTrue());
                      }
                    }));
  }

  private static void each(JsonNode node, Consumer<JsonNode> work) {
    if (node.isObject()) {
      work.accept(node);
    }
    node.forEach(child -> each(child, work));
  }
}
