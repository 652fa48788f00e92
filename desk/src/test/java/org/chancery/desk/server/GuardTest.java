package org.chancery.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.desk.Desk;
import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GuardTest {
  @AutoClose static final Opened opened = Opened.withSamples();

  /** As no client of HTTP would send it; gives the reply's head, and what came with it. */
  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", opened.desk().address().getPort())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder reply = new StringBuilder();
      int length = 0;
      for (String line = lines.readLine();
          line != null && !line.isEmpty();
          line = lines.readLine()) {
        reply.append(line).append('\n');
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
        }
      }
      for (int i = 0; i < length; i++) {
        reply.append((char) lines.read());
      }
      return reply.toString();
    }
  }

  @Test
  void whoHasTheAddressIsLetInAndNobodyElse() {
    assertThat(opened.get("/").statusCode()).isEqualTo(200);
    HttpResponse<String> stranger =
        opened.send(HttpRequest.newBuilder(opened.desk().address()).GET());
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.body()).contains("You have not entered the desk").doesNotContain("<html");
    HttpResponse<String> guess =
        opened.send(
            HttpRequest.newBuilder(opened.desk().address().resolve("/enter?key=0123456789")).GET());
    assertThat(guess.statusCode()).isEqualTo(401);
    assertThat(guess.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void noWayRoundLeadsPastTheDoor() throws IOException {
    String host = "\r\nHost: 127.0.0.1:" + opened.desk().address().getPort();
    for (String path :
        List.of("/subscribed/../", "/subscribed/%2e%2e/search", "/assets/../search", "//search")) {
      assertThat(raw("GET " + path + " HTTP/1.1" + host))
          .as(path)
          .matches("(?s)HTTP/1.1 (400|401|404) .*")
          .doesNotContain("<html");
    }
    assertThat(raw("TRACE / HTTP/1.1" + host)).matches("(?s)HTTP/1.1 4\\d\\d .*");
    assertThat(raw("PUT / HTTP/1.1" + host)).matches("(?s)HTTP/1.1 4\\d\\d .*");
  }

  @Test
  void aNameThatWasMadeToLeadHereIsRefused() throws IOException {
    String port = ":" + opened.desk().address().getPort();
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example" + port)).startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /assets/desk.css HTTP/1.1\r\nHost: evil.example" + port))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost" + port)).startsWith("HTTP/1.1 401");
  }

  @Test
  void onlyTheDesksOwnPagesMayChangeSomething() {
    Map<String, String> day = Map.of("day", "2025-01-01");
    assertThat(opened.post("/as-of", day).statusCode()).isEqualTo(303);
    assertThat(opened.postWithout("/as-of", day, "guessed").statusCode()).isEqualTo(403);
    for (List<String> header :
        List.of(
            List.of("Origin", "http://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"))) {
      HttpResponse<String> foreign =
          opened.send(
              opened
                  .request("/as-of", header.get(0), header.get(1))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString("day=2025-01-01")));
      assertThat(foreign.statusCode()).as(header.toString()).isEqualTo(403);
    }
  }

  @Test
  void aFormLeadsBackToThisDeskAlone() {
    Map<String, String> back =
        Map.of(
            "/search?q=a", "/search?q=a",
            "//evil.example", "/",
            "/\\evil.example", "/",
            "http://evil.example/", "/",
            "/a\r\nSet-Cookie: b=c", "/");
    back.forEach(
        (asked, given) ->
            assertThat(
                    opened
                        .post("/theme", Map.of("theme", "dark", "back", asked))
                        .headers()
                        .firstValue("location"))
                .as(asked)
                .contains(given));
  }

  @Test
  void browsersAreForbiddenWhatPagesDoNotNeed() {
    HttpResponse<String> page = opened.get("/");
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(page.headers().firstValue("cache-control")).contains("no-store");
    Document document = opened.page("/");
    assertThat(document.select("script:not([src]), style, [style], [onclick], [onload]")).isEmpty();
    assertThat(document.select("[src^=http], link[href^=http]")).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidOnAPage() {
    HttpResponse<String> none = opened.get("/no/such/page");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("The desk has no such page.");
    assertThat(opened.get("/assets/nothing.css").statusCode()).isEqualTo(404);
    assertThat(opened.get("/assets/..%2fServer.class").statusCode()).isEqualTo(404);
  }

  @Test
  void moreThanIsTakenIsRefusedWithASentence() {
    HttpResponse<String> long1 =
        opened.post("/as-of", Map.of("day", "x".repeat(Reading.MOST_OF_FORM + 10)));
    assertThat(long1.statusCode()).isEqualTo(413);
    assertThat(long1.body()).contains("More was sent than the desk takes at once");
  }

  @Test
  void whatIsDoneIsNotedForTheOwnerAlone() throws IOException {
    opened.post("/as-of", Map.of("day", "2025-01-01"));
    Path log = opened.register().resolveSibling("register.db.desk.log");
    assertThat(Files.readString(log))
        .contains("\"what\":\"entered\"", "\"what\":\"changed\"", "\"path\":\"/as-of\"")
        .doesNotContain("key=");
    if (opened.register().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(log)).hasSize(2);
      assertThat(
              Files.getPosixFilePermissions(opened.register().resolveSibling("register.db.desk")))
          .hasSize(2);
    }
  }

  @Test
  void allPagesAreShownAsOfTheDayThatIsSet() {
    HttpResponse<String> set = opened.post("/as-of", Map.of("day", "2025-05-01"));
    opened.keep(set);
    assertThat(opened.page("/").select(".then").text()).contains("1 May 2025");
    opened.keep(opened.post("/as-of", Map.of()));
    assertThat(opened.page("/").select(".then")).isEmpty();
    assertThat(opened.post("/as-of", Map.of("day", "yesterday")).statusCode()).isEqualTo(400);
  }

  @Test
  void programsAreLetInToTheApiByTheirSecretAlone() {
    String secret = Desk.secret(opened.register());
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(opened.desk().address().resolve("/api/v1/nothing"));
    assertThat(opened.send(asked.copy().GET()).statusCode()).isEqualTo(401);
    assertThat(opened.send(asked.copy().header("Authorization", "Bearer no").GET()).statusCode())
        .isEqualTo(401);
    HttpResponse<String> known =
        opened.send(asked.copy().header("Authorization", "Bearer " + secret).GET());
    assertThat(known.statusCode()).isEqualTo(404);
    assertThat(known.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(
            opened
                .send(
                    HttpRequest.newBuilder(opened.desk().address())
                        .header("Authorization", "Bearer " + secret)
                        .GET())
                .statusCode())
        .as("the secret of programs opens no pages")
        .isEqualTo(401);
  }
}
