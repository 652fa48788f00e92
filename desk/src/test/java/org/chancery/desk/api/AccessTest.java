package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.chancery.desk.Opened;
import org.chancery.desk.visit.Asked;
import org.chancery.register.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is let in to the API; and what reports hold does no harm there. */
class AccessTest {
  private static final String HOSTILE =
      "</script><script>alert(\"1\")</script> \u2028 \\ \u0007 \uD83D\uDE00";

  private static final Entry ENTRY =
      org.chancery.register.Desk.entry(
          "a.txt",
          "2024-01-12",
          HOSTILE,
          "Foreign Minister of Fiji Jane Roe met UNICEF Executive Director John Doe in Suva on 11"
              + " January 2024. "
              + HOSTILE);

  @AutoClose final Opened opened = Opened.with(List.of(ENTRY));
  final Program program = new Program(opened);

  private JsonNode refused(Asked.Method method, String path, HttpRequest.Builder request, int why) {
    return program.checked(method, path, path, program.send(request), why);
  }

  @Test
  void whoHasNoSecretLearnsNothing() {
    for (Description.Operation o : Description.shipped().operations()) {
      String path = o.path().replaceAll("\\{\\w+\\}", "0123456789ab");
      HttpRequest.Builder request =
          o.method() == Asked.Method.GET
              ? program.request(path).GET()
              : program.request(path).POST(HttpRequest.BodyPublishers.ofString("{}"));
      HttpResponse<String> reply = program.send(request);
      program.checked(o.method(), o.path(), path, reply, 401);
      assertThat(reply.headers().firstValue("www-authenticate")).contains("Bearer");
    }
    JsonNode wrong =
        refused(
            Asked.Method.GET,
            "/state",
            program.request("/state").header("Authorization", "Bearer 0123").GET(),
            401);
    assertThat(wrong.path("detail").asString()).contains("chancery desk --secret");
  }

  @Test
  void aBrowserThatHasEnteredIsLetInAndPostsWithTheTokenOfItsForms() {
    assertThat(opened.get("/api/v1/state").statusCode()).isEqualTo(200);
    String token = opened.page("/").select("input[name=token]").attr("value");
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString("{\"text\": \"Jane Roe met John Doe.\"}");
    refused(
        Asked.Method.POST,
        "/reports",
        opened.request("/api/v1/reports", "Content-Type", "application/json").POST(body),
        403);
    program.checked(
        Asked.Method.POST,
        "/reports",
        "/reports",
        opened.send(
            opened
                .request(
                    "/api/v1/reports",
                    "Content-Type",
                    "application/json",
                    "X-Chancery-Token",
                    token)
                .POST(body)),
        201);
  }

  @Test
  void whoAsksTooOftenIsToldToWait() {
    HttpResponse<String> last = program.send(program.allowed("/openapi.json").GET());
    for (int i = 0; i < 300 && last.statusCode() == 200; i++) {
      last = program.send(program.allowed("/openapi.json").GET());
    }
    program.checked(Asked.Method.GET, "/openapi.json", "/openapi.json", last, 429);
  }

  @Test
  void whatReportsHoldComesOutAsWords() {
    HttpResponse<String> reply = program.send(program.allowed("/engagements").GET());
    assertThat(reply.headers().firstValue("content-type")).contains("application/json");
    assertThat(reply.headers().firstValue("x-content-type-options")).contains("nosniff");
    JsonNode item =
        program
            .checked(Asked.Method.GET, "/engagements", "/engagements", reply, 200)
            .path("items")
            .path(0);
    JsonNode evidence = item.path("evidence").path(0);
    assertThat(evidence.path("outlet").asString()).isEqualTo(HOSTILE);
    assertThat(
            program
                .get("/reports/{key}", "/reports/" + evidence.path("report").asString())
                .path("text")
                .asString())
        .endsWith(HOSTILE);
    JsonNode wrong = program.get("/dossier", "/dossier?of=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22");
    assertThat(wrong.path("found").asString()).isEqualTo("nothing");
  }
}
