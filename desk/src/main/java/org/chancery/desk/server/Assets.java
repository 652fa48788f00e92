package org.chancery.desk.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.desk.visit.Reply;

/** Style, scripts and drawings that pages need; none of them holds anything of a register. */
final class Assets {
  private static final String OWN = "/org/chancery/desk/assets/";
  private static final Map<String, String> LIBRARIES = Map.of("d3.js", "d3/d3.min.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "yaml", "application/yaml; charset=utf-8");

  private final Map<String, Reply.File> known = new ConcurrentHashMap<>();

  /** The one of a name, such as {@code desk.css}. */
  Optional<Reply.File> named(String name) {
    if (!name.matches("[a-z0-9][a-z0-9-]*\\.[a-z0-9]+")) {
      return Optional.empty();
    }
    Reply.File there = known.get(name);
    if (there != null) {
      return Optional.of(there);
    }
    Optional<Reply.File> loaded = load(name);
    loaded.ifPresent(file -> known.put(name, file));
    return loaded;
  }

  private static Optional<Reply.File> load(String name) {
    String type = TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    String library = LIBRARIES.getOrDefault(name, "");
    String path = library.isEmpty() ? OWN + name : webJar(library);
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Reply.File(type, in.readAllBytes(), Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a library's file lies in its jar, whatever the version: Maven's own note says which. */
  private static String webJar(String library) {
    String name = library.substring(0, library.indexOf('/'));
    String note = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream in = Assets.class.getResourceAsStream(note)) {
      if (in == null) {
        throw new IllegalStateException("The library " + name + " is not packaged");
      }
      Properties properties = new Properties();
      properties.load(in);
      return "/META-INF/resources/webjars/"
          + name
          + "/"
          + properties.getProperty("version", "")
          + "/dist/"
          + library.substring(library.indexOf('/') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
