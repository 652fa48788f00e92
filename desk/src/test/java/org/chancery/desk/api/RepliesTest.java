package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.desk.Opened;
import org.chancery.desk.visit.Asked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every path gives what its description says, and nothing else. */
class RepliesTest {
  /** What each path is asked; what is changed has a test of its own. */
  private static final Map<String, List<String>> ASKED =
      Map.ofEntries(
          Map.entry("/openapi.json", List.of("")),
          Map.entry("/state", List.of("", "?asOf=2026-01-31")),
          Map.entry("/search", List.of("?q=mines", "?q=kind:meeting", "?q=xyzzy")),
          Map.entry("/engagements", List.of("", "?q=body:AZE&limit=200", "?asOf=2020-01-01")),
          Map.entry("/persons", List.of("?name=Bayramov", "?name=Bairamow", "?name=xyzzy")),
          Map.entry(
              "/dossier",
              List.of("?of=Bayramov", "?of=Azerbaijan%20and%20UN", "?of=climate", "?of=xyzzy")),
          Map.entry(
              "/brief",
              List.of("?of=UN&as=AZE&length=full", "?of=Azerbaijan%20and%20UN", "?of=Bayramov")),
          Map.entry("/timeline", List.of("?of=Azerbaijan", "?of=mine-action&since=2024-01-01")),
          Map.entry("/positions", List.of("?of=Azerbaijan%20and%20UN", "?of=Bayramov")),
          Map.entry("/commitments", List.of("", "?of=UN", "?since=2020-01-01&until=2030-01-01")),
          Map.entry("/agenda", List.of("", "?of=UN", "?since=2024-01-01&until=2024-12-31")),
          Map.entry(
              "/calendar", List.of("?from=2020-01-01", "?of=UN&from=2020-01-01&until=2027-01-01")),
          Map.entry("/network", List.of("?of=UN", "?of=climate")),
          Map.entry("/places", List.of("", "?q=body:AZE")),
          Map.entry("/changes", List.of("", "?of=UN&since=2020-01-01")),
          Map.entry("/reports", List.of("", "?q=mines")),
          Map.entry("/plans", List.of("", "?q=country:AZE")),
          Map.entry("/corrections", List.of("")));

  @AutoClose static final Opened opened = Opened.withSamples();
  static final Program program = new Program(opened);

  @Test
  void everyPathThatIsLookedAtGivesWhatIsDescribed() {
    Set<String> described = new HashSet<>();
    for (Description.Operation o : Description.shipped().operations()) {
      if (o.method() == Asked.Method.GET && !o.path().contains("{")) {
        described.add(o.path());
      }
    }
    assertThat(ASKED.keySet()).isEqualTo(described);
    ASKED.forEach((path, queries) -> queries.forEach(q -> program.get(path, path + q)));
  }

  @Test
  void everyEngagementGivesWhatIsDescribed() {
    JsonNode all = program.get("/engagements?limit=200").path("items");
    assertThat(all.size()).isGreaterThan(50);
    boolean several = false;
    for (JsonNode e : all) {
      String id = e.path("id").asString();
      JsonNode one = program.get("/engagements/{id}", "/engagements/" + id);
      assertThat(one.path("evidence")).isEqualTo(e.path("evidence"));
      if (e.path("reports").asInt() > 1) {
        several = true;
        assertThat(
                program
                    .get("/engagements/{id}/reports", "/engagements/" + id + "/reports")
                    .path("items")
                    .size())
            .isEqualTo(e.path("reports").asInt());
        assertThat(one.path("families")).isNotEmpty();
      }
    }
    assertThat(several).isTrue();
  }

  @Test
  void everyReportGivesItsRecordAndTheNamesOfItsFacts() {
    for (JsonNode entry : program.get("/reports?limit=200").path("items")) {
      String key = entry.path("source").path("report").asString();
      JsonNode report = program.get("/reports/{key}", "/reports/" + key);
      JsonNode record = report.path("record");
      assertThat(record.path("id").asString()).isEqualTo(key);
      assertThat(report.path("facts").size())
          .isEqualTo(
              record.path("engagements").size()
                  + record.path("statements").size()
                  + record.path("plans").size()
                  + record.path("holdings").size()
                  + record.path("events").size());
    }
  }

  @Test
  void evidenceIsTheWordsThatStandThere() {
    JsonNode hit = program.get("/engagements?q=body:AZE&limit=1").path("items").path(0);
    JsonNode evidence = hit.path("evidence").path(0);
    assertThat(evidence.path("field").asString()).isEqualTo("text");
    String text =
        program
            .get("/reports/{key}", "/reports/" + evidence.path("report").asString())
            .path("text")
            .asString();
    String words =
        text.substring(
            text.offsetByCodePoints(0, evidence.path("start").asInt()),
            text.offsetByCodePoints(0, evidence.path("end").asInt()));
    assertThat(words.strip().replaceAll("\\s+", " ")).isEqualTo(evidence.path("words").asString());
  }

  @Test
  void linesOfABriefCiteWhatIsThere() {
    JsonNode page = program.get("/brief?of=UN").path("page");
    Set<Integer> cited = new HashSet<>();
    page.path("sections")
        .forEach(
            s ->
                s.path("blocks")
                    .forEach(
                        b ->
                            b.path("runs")
                                .forEach(
                                    r -> {
                                      if (r.has("citation")) {
                                        cited.add(r.path("citation").asInt());
                                      }
                                    })));
    assertThat(cited).isNotEmpty();
    assertThat(cited)
        .allSatisfy(
            n ->
                assertThat(page.path("citations").path(n - 1).path("number").asInt()).isEqualTo(n));
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    for (String wrong :
        List.of(
            "/engagements?q=colour:red",
            "/engagements?asOf=yesterday",
            "/engagements?asof=2024-01-01",
            "/engagements?limit=0",
            "/engagements?limit=201",
            "/engagements?limit=many",
            "/engagements?cursor=xyz",
            "/search",
            "/search?q=%22",
            "/persons",
            "/timeline",
            "/brief?of=UN&length=endless",
            "/brief?of=UN&as=Nobody",
            "/positions?of=UN&topic=weather-forecasts",
            "/commitments?since=2024-01-01&until=2023-01-01",
            "/changes?since=1")) {
      JsonNode problem = program.get(wrong.replaceFirst("\\?.*", ""), wrong, 400);
      assertThat(problem.path("detail").asString()).as(wrong).endsWith(".");
    }
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    program.get("/engagements/{id}", "/engagements/0123456789ab", 404);
    program.get("/engagements/{id}", "/engagements/nonsense", 404);
    program.get("/engagements/{id}/reports", "/engagements/0123456789ab/reports", 404);
    program.get("/reports/{key}", "/reports/0123456789ab0123456789ab", 404);
    program.get("/timeline", "/timeline?of=Xyzzy", 404);
    program.get("/state", "/state/of/mind", 404);
  }

  @Test
  void theDayOfTheQueryAloneCounts() {
    assertThat(program.get("/state").path("engagements").asInt()).isPositive();
    assertThat(program.get("/state?asOf=2026-01-31").path("engagements").asInt()).isZero();
    assertThat(program.get("/engagements?asOf=2026-01-31").path("items")).isEmpty();
    opened.keep(opened.post("/as-of", Map.of("day", "2026-01-31")));
    assertThat(opened.page("/").text()).contains("31 January 2026");
    JsonNode state = Program.JSON.readTree(opened.get("/api/v1/state").body());
    assertThat(state.path("as_of").isNull()).isTrue();
    assertThat(state.path("engagements").asInt()).isPositive();
    opened.keep(opened.post("/as-of", Map.of("day", "")));
  }

  @Test
  void aFieldThatIsNotDescribedWouldBeFound() {
    HttpResponse<String> reply = program.send(program.allowed("/places").GET());
    for (String body :
        List.of(
            reply.body().replaceFirst("\\{", "{\"more\":1,"),
            reply.body().replaceFirst("\"country\":", "\"land\":"),
            reply.body().replaceFirst("\"engagements\":\\d+", "\"engagements\":\"5\""))) {
      assertThat(body).isNotEqualTo(reply.body());
      assertThat(program.errors(Asked.Method.GET, "/places", 200, "application/json", body))
          .isNotEmpty();
    }
  }

  @Test
  void theSameQuestionGetsTheSameBytes() {
    for (String path : List.of("/engagements", "/places", "/network?of=UN", "/brief?of=UN")) {
      assertThat(program.send(program.allowed(path).GET()).body())
          .isEqualTo(program.send(program.allowed(path).GET()).body());
    }
  }
}
