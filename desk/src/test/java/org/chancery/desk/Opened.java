package org.chancery.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.register.Entry;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A desk on a register of its own, and a visitor who has entered it; a test closes it by a {@link
 * org.junit.jupiter.api.AutoClose} on its field.
 */
public final class Opened implements AutoCloseable {
  /** When all of it takes place. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

  private final Path register;
  private final Optional<Path> folder;
  private final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> cookies = new ArrayList<>();

  /**
   * @param folder goes with it
   */
  private Opened(Path register, Optional<Path> folder, Desk desk) {
    this.register = register;
    this.folder = folder;
    this.desk = desk;
  }

  /** With the samples on the register. */
  public static Opened withSamples() {
    return with(org.chancery.register.Desk.samples());
  }

  public static Opened with(List<Entry> entries) {
    Path folder;
    try {
      folder = Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path file = folder.resolve("register.db");
    try (Register made = SqliteRegister.open(file, CLOCK)) {
      made.add(entries);
    }
    return on(file, Optional.of(folder));
  }

  /** On a register that is there. */
  public static Opened on(Path file) {
    return on(file, Optional.empty());
  }

  private static Opened on(Path file, Optional<Path> folder) {
    Opened opened =
        new Opened(
            file,
            folder,
            Desk.open(
                new DeskSettings(file, 0, "An Analyst", "1", CLOCK),
                Understanding::standard,
                System.err));
    HttpResponse<String> entered = opened.get(opened.desk.entrance().toString());
    entered
        .headers()
        .allValues("set-cookie")
        .forEach(c -> opened.cookies.add(c.substring(0, c.indexOf(';'))));
    return opened;
  }

  public Path register() {
    return register;
  }

  public Desk desk() {
    return desk;
  }

  /** The same register, asked without the desk. */
  public <T> T asked(java.util.function.Function<Register, T> question) {
    try (Register it = SqliteRegister.open(register, CLOCK)) {
      return question.apply(it);
    }
  }

  /**
   * @param path from the first slash, or a whole address
   */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Document page(String path) {
    HttpResponse<String> got = get(path);
    if (got.statusCode() != 200) {
      throw new AssertionError(path + " gave " + got.statusCode() + ": " + got.body());
    }
    return Jsoup.parse(got.body(), desk.address().resolve(path).toString());
  }

  /** Fills in a form, with the token that all forms have, and sends it; no redirect is followed. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String token = page("/").select("input[name=token]").attr("value");
    return postWithout(path, fields, token);
  }

  /** The same with a token of one's own. */
  public HttpResponse<String> postWithout(String path, Map<String, String> fields, String token) {
    String body =
        "token="
            + encoded(token)
            + fields.entrySet().stream()
                .map(f -> "&" + encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining());
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  public HttpRequest.Builder request(String path, String... headers) {
    URI at = path.startsWith("http") ? URI.create(path) : desk.address().resolve(path);
    HttpRequest.Builder builder = HttpRequest.newBuilder(at);
    if (!cookies.isEmpty()) {
      builder.header("Cookie", String.join("; ", cookies));
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    return builder;
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps what a reply asks the browser to keep. */
  public void keep(HttpResponse<String> reply) {
    reply
        .headers()
        .allValues("set-cookie")
        .forEach(
            c -> {
              String pair = c.substring(0, c.indexOf(';'));
              String name = pair.substring(0, pair.indexOf('=') + 1);
              cookies.removeIf(k -> k.startsWith(name));
              if (!pair.equals(name)) {
                cookies.add(pair);
              }
            });
  }

  @Override
  public void close() {
    desk.close();
    folder.ifPresent(Opened::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
