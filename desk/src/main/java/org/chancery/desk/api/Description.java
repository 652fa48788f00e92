package org.chancery.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.desk.visit.Asked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's own description (OpenAPI 3.1): what stands in it counts, for programs and for us. */
final class Description {
  private static final String FILE = "openapi.json";

  private final byte[] bytes;
  private final JsonNode root;
  private final List<Operation> operations;

  private Description(byte[] bytes) {
    this.bytes = bytes.clone();
    root = JsonMapper.builder().build().readTree(bytes);
    operations = operations(root);
  }

  /** The one that comes with this version. */
  static Description shipped() {
    try (InputStream in = Description.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      return new Description(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Something that can be asked.
   *
   * @param path of the address, below the server's
   * @param tag the heading that it belongs under
   * @param summary in a few words
   */
  record Operation(
      Asked.Method method, String path, String tag, String summary, List<Parameter> parameters) {
    Operation {
      parameters = List.copyOf(parameters);
    }

    /** Names of what stands behind the question mark. */
    List<String> query() {
      return parameters.stream().filter(p -> p.in().equals("query")).map(Parameter::name).toList();
    }
  }

  /**
   * A parameter.
   *
   * @param in query or path
   */
  record Parameter(String name, String in, boolean required, String about) {}

  /** The file as it is. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Where all paths begin. */
  String server() {
    return root.path("servers").path(0).path("url").asString("");
  }

  /** All, in the order of the file. */
  List<Operation> operations() {
    return operations;
  }

  /** The one at a path, without that of the server. */
  Optional<Operation> operation(Asked.Method method, String path) {
    return operations.stream()
        .filter(o -> o.method() == method && o.path().equals(path))
        .findFirst();
  }

  private static List<Operation> operations(JsonNode root) {
    List<Operation> all = new ArrayList<>();
    root.path("paths")
        .properties()
        .forEach(
            path -> {
              for (Asked.Method method : Asked.Method.values()) {
                JsonNode it = path.getValue().path(method.name().toLowerCase(Locale.ROOT));
                if (it.isObject()) {
                  all.add(operation(root, method, path.getKey(), it));
                }
              }
            });
    return List.copyOf(all);
  }

  private static Operation operation(JsonNode root, Asked.Method method, String path, JsonNode it) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode given : it.path("parameters")) {
      JsonNode p =
          given.has("$ref") ? root.at(given.path("$ref").asString("").substring(1)) : given;
      parameters.add(
          new Parameter(
              p.path("name").asString(""),
              p.path("in").asString(""),
              p.path("required").asBoolean(false),
              p.path("description").asString("")));
    }
    return new Operation(
        method,
        path,
        it.path("tags").path(0).asString(""),
        it.path("summary").asString(""),
        parameters);
  }
}
