package org.chancery.desk.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.desk.Desk;
import org.chancery.desk.Opened;
import org.chancery.desk.visit.Asked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program that uses the API of a desk, and holds each reply against the description. */
final class Program {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String AT = "https://desk.example/openapi.json";

  private final Opened opened;
  private final String secret;
  private final JsonNode root;
  private final SchemaRegistry schemas;

  Program(Opened opened) {
    this.opened = opened;
    secret = Desk.secret(opened.register());
    root = JSON.readTree(Description.shipped().bytes());
    // The rest of the file is no schema, and nothing in it is referred to.
    JsonNode whole = root.path("components").deepCopy();
    close(whole);
    String components = JSON.writeValueAsString(JSON.createObjectNode().set("components", whole));
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, b -> b.schemas(Map.of(AT, components)));
  }

  /**
   * Clients are told to expect fields that are added one day; a test wants each that is sent to be
   * described.
   */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode o && o.has("properties") && !o.has("additionalProperties")) {
      o.put("additionalProperties", false);
    }
    node.forEach(Program::close);
  }

  String secret() {
    return secret;
  }

  /** A request below {@code /api/v1}, without cookies. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(opened.desk().address().resolve("/api/v1" + path));
  }

  HttpRequest.Builder allowed(String path) {
    return request(path).header("Authorization", "Bearer " + secret);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return opened.send(request);
  }

  /**
   * Asks, and holds the reply against the description.
   *
   * @param described the path as the description has it
   * @param path with its query
   */
  JsonNode get(String described, String path, int status) {
    HttpResponse<String> reply = send(allowed(path).GET());
    return checked(Asked.Method.GET, described, path, reply, status);
  }

  JsonNode get(String described, String path) {
    return get(described, path, 200);
  }

  JsonNode get(String path) {
    return get(path.replaceFirst("\\?.*", ""), path);
  }

  JsonNode post(String described, String path, String body, int status) {
    HttpResponse<String> reply =
        send(
            allowed(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    return checked(Asked.Method.POST, described, path, reply, status);
  }

  JsonNode post(String path, String body, int status) {
    return post(path, path, body, status);
  }

  JsonNode checked(
      Asked.Method method, String described, String path, HttpResponse<String> reply, int status) {
    String name = method + " " + path + " gave " + reply.statusCode() + ": " + reply.body();
    if (reply.statusCode() != status) {
      throw new AssertionError("Not " + status + ", but " + name);
    }
    String type = reply.headers().firstValue("content-type").orElse("");
    List<String> errors = errors(method, described, status, type, reply.body());
    if (!errors.isEmpty()) {
      throw new AssertionError(errors + "; " + name);
    }
    return JSON.readTree(reply.body());
  }

  /** In what a reply is not as described. */
  List<String> errors(Asked.Method method, String described, int status, String type, String body) {
    JsonNode responses =
        root.path("paths")
            .path(described)
            .path(method.name().toLowerCase(Locale.ROOT))
            .path("responses");
    JsonNode response =
        responses.has(String.valueOf(status))
            ? responses.path(String.valueOf(status))
            : responses.path("default");
    if (response.has("$ref")) {
      response = root.at(response.path("$ref").asString().substring(1));
    }
    JsonNode schema = response.path("content").path(type).path("schema");
    return schema.isMissingNode()
        ? List.of(type + " is not described")
        : schema(schema).validate(body, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** One of the description's schemas, whose references lead into it. */
  private com.networknt.schema.Schema schema(JsonNode schema) {
    return schemas.getSchema(
        JSON.writeValueAsString(schema).replace("\"#/components/", "\"" + AT + "#/components/"),
        InputFormat.JSON);
  }

  /** Whether something could be sent as a body, by the description. */
  boolean fits(String path, String body) {
    JsonNode schema =
        root.path("paths")
            .path(path)
            .path("post")
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    return schema(schema).validate(body, InputFormat.JSON).isEmpty();
  }
}
