package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.Opened;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections and new reports. */
class ChangingTest {
  private static final String FRESH =
      "Foreign Minister of Fiji Jane Roe met UNICEF Executive Director John Doe in Suva on 5"
          + " January 2026. They discussed education.";

  @AutoClose final Opened opened = Opened.withSamples();
  final Program program = new Program(opened);

  private JsonNode first(String question) {
    return program.get("/engagements?limit=1&q=" + question).path("items").path(0);
  }

  private JsonNode noted(String body) {
    assertThat(program.fits("/corrections", body)).as(body).isTrue();
    return program.post("/corrections", body, 201);
  }

  private static String undo(JsonNode noted) {
    return "/corrections/" + noted.path("correction").path("id").asString() + "/undo";
  }

  @Test
  void anEditChangesWhatIsGivenAndUndoingBringsItBack() {
    JsonNode before = first("kind:meeting%20body:AZE");
    String id = before.path("id").asString();
    JsonNode noted =
        noted(
            "{\"action\": \"edit\", \"fact\": \""
                + id
                + "\", \"values\": {\"date\": \"2024-02-03\", \"place\": null, \"topics\":"
                + " [\"climate\", \"mine-action\"]}, \"reason\": \"The calendar\", \"author\":"
                + " \"A. Clerk\"}");
    assertThat(noted.path("correction").path("author").asString()).isEqualTo("A. Clerk");
    assertThat(noted.path("correction").path("counts").asBoolean()).isTrue();
    String now = noted.path("fact").asString();
    assertThat(now).isNotEqualTo(id);
    JsonNode after = program.get("/engagements/{id}", "/engagements/" + now);
    assertThat(after.path("date").asString()).isEqualTo("2024-02-03");
    assertThat(after.path("topics").valueStream().map(JsonNode::asString).toList())
        .containsExactlyInAnyOrder("climate", "mine-action");
    program.get("/engagements/{id}", "/engagements/" + id, 404);

    JsonNode undone =
        program.post("/corrections/{id}/undo", undo(noted), "{\"reason\": \"It was right\"}", 201);
    assertThat(undone.path("correction").path("author").asString()).isEqualTo("An Analyst");
    ObjectNode again = (ObjectNode) program.get("/engagements/{id}", "/engagements/" + id);
    again.remove(List.of("differences", "families"));
    assertThat(again).isEqualTo(before);
    JsonNode all = program.get("/corrections").path("items");
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.valueStream().filter(c -> c.path("counts").asBoolean()).toList())
        .allSatisfy(c -> assertThat(c.path("action").asString()).isEqualTo("undo"));
    program.post("/corrections/{id}/undo", undo(noted), "", 409);
  }

  @Test
  void whatIsRejectedIsGoneAndWhatIsConfirmedStays() {
    String id = first("kind:meeting").path("id").asString();
    String kept = first("kind:visit").path("id").asString();
    JsonNode noted = noted("{\"action\": \"reject\", \"fact\": \"" + id + "\"}");
    assertThat(noted.path("fact").isNull()).isTrue();
    program.get("/engagements/{id}", "/engagements/" + id, 404);
    assertThat(
            noted("{\"action\": \"confirm\", \"fact\": \"" + kept + "\"}")
                .path("engagement")
                .asString())
        .isEqualTo(kept);
    program.get("/engagements/{id}", "/engagements/" + kept);
  }

  @Test
  void twoEngagementsBecomeOne() {
    JsonNode two = program.get("/engagements?limit=2").path("items");
    String one = two.path(0).path("id").asString();
    String other = two.path(1).path("id").asString();
    noted("{\"action\": \"same-engagement\", \"facts\": [\"" + one + "\", \"" + other + "\"]}");
    assertThat(program.get("/engagements/{id}", "/engagements/" + one))
        .isEqualTo(program.get("/engagements/{id}", "/engagements/" + other));
    noted("{\"action\": \"other-engagement\", \"facts\": [\"" + one + "\", \"" + other + "\"]}");
    assertThat(program.get("/engagements/{id}", "/engagements/" + one))
        .isNotEqualTo(program.get("/engagements/{id}", "/engagements/" + other));
    program.get("/corrections");
  }

  @Test
  void twoNamesBecomeOnePerson() {
    noted(
        "{\"action\": \"same-person\", \"persons\": [{\"name\": \"Jeyhun Bayramov\"}, {\"name\":"
            + " \"Vladanka Andreeva\"}]}");
    assertThat(
            program
                .get("/persons?name=Bayramov")
                .path("items")
                .path(0)
                .path("names")
                .valueStream()
                .map(JsonNode::asString)
                .toList())
        .contains("Jeyhun Bayramov", "Vladanka Andreeva");
    assertThat(program.get("/corrections").path("items").path(0).path("persons").size())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeNotedIsSaidSoAndNothingIs() {
    String id = first("kind:meeting").path("id").asString();
    program.post("/corrections", "", 400);
    program.post("/corrections", "{", 400);
    program.post("/corrections", "[]", 400);
    program.post("/corrections", "{}", 400);
    program.post("/corrections", "{\"action\": \"guess\"}", 400);
    program.post("/corrections", "{\"action\": \"reject\"}", 400);
    program.post("/corrections", "{\"action\": \"reject\", \"fact\": 5}", 400);
    program.post(
        "/corrections", "{\"action\": \"reject\", \"fact\": \"" + id + "\", \"why\": \"\"}", 400);
    program.post("/corrections", "{\"action\": \"edit\", \"fact\": \"" + id + "\"}", 400);
    program.post("/corrections", "{\"action\": \"same-person\", \"persons\": []}", 400);
    program.post("/corrections", "{\"action\": \"reject\", \"fact\": \"0123456789ab\"}", 404);
    program.post("/corrections", "{\"action\": \"undo\", \"correction\": \"1\"}", 404);
    program.post("/corrections/{id}/undo", "/corrections/0123456789ab/undo", "", 404);
    String edit = "{\"action\": \"edit\", \"fact\": \"" + id + "\", \"values\": ";
    program.post("/corrections", edit + "{\"colour\": \"red\"}}", 422);
    program.post("/corrections", edit + "{\"date\": \"soon\"}}", 422);
    program.post("/corrections", edit + "{\"participants\": {\"a\": 1}}}", 400);
    assertThat(program.get("/corrections").path("items")).isEmpty();
  }

  @Test
  void ofAnEarlierDayNothingIsChanged() {
    String id = first("kind:meeting").path("id").asString();
    program.post(
        "/corrections",
        "/corrections?asOf=2026-01-31",
        "{\"action\": \"reject\", \"fact\": \"" + id + "\"}",
        409);
    program.post(
        "/corrections/{id}/undo", "/corrections/0123456789ab/undo?asOf=2026-01-31", "", 409);
    program.post("/reports", "/reports?asOf=2026-01-31", "{\"text\": \"" + FRESH + "\"}", 409);
    assertThat(program.get("/engagements?limit=200&q=who:Roe").path("items")).isEmpty();
  }

  @Test
  void aReportIsReadAndAdded() {
    String report =
        "{\"text\": \""
            + FRESH
            + "\", \"title\": \"Talks in Suva\", \"date\": \"2026-01-06\", \"outlet\": \"Herald\","
            + " \"url\": \"https://herald.example/1\"}";
    assertThat(program.fits("/reports", report)).isTrue();
    JsonNode added = program.post("/reports", report, 201);
    assertThat(added.path("reports").asInt()).isEqualTo(1);
    assertThat(added.path("engagements").asInt()).isPositive();
    JsonNode item = added.path("items").path(0);
    assertThat(item.path("status").asString()).isEqualTo("added");
    JsonNode there = program.get("/reports/{key}", "/reports/" + item.path("report").asString());
    assertThat(there.path("text").asString()).isEqualTo(FRESH);
    assertThat(there.path("source").path("title").asString()).isEqualTo("Talks in Suva");
    assertThat(first("who:Roe").path("date").asString()).isEqualTo("2026-01-05");

    JsonNode again = program.post("/reports", report, 200);
    assertThat(again.path("reports").asInt()).isZero();
    assertThat(again.path("items").path(0).path("status").asString()).isEqualTo("known");
    assertThat(again.path("items").path(0).path("report")).isEqualTo(item.path("report"));
  }

  @Test
  void ofSeveralReportsThoseThatCanBeReadAreAdded() {
    JsonNode added =
        program.post(
            "/reports",
            "[{\"text\": \" \"}, {\"text\": \""
                + FRESH
                + "\", \"date\": \"2026-01-06\"}, {\"text\": \"x\", \"date\": \"soon\"}, 5,"
                + " {\"text\": \"x\", \"colour\": \"red\"}]",
            201);
    assertThat(added.path("reports").asInt()).isEqualTo(1);
    assertThat(added.path("refused").asInt()).isEqualTo(4);
    List<String> sentences =
        added.path("items").valueStream().map(i -> i.path("sentence").asString("")).toList();
    assertThat(sentences.get(0)).startsWith("Report 1").endsWith(".");
    assertThat(sentences.get(1)).isEmpty();
    assertThat(sentences.get(2)).startsWith("Report 3").contains("soon");
    assertThat(sentences.get(3)).startsWith("Report 4");
    assertThat(sentences.get(4)).startsWith("Report 5").contains("colour");
  }

  @Test
  void whatIsNoReportIsRefused() {
    program.post("/reports", "{\"text\": \"\"}", 422);
    program.post("/reports", "[{\"title\": \"x\"}]", 422);
    program.post("/reports", "[]", 400);
    program.post("/reports", "text", 400);
    program.post("/reports", "[" + "5,".repeat(100) + "5]", 413);
    assertThat(program.get("/state").path("reports").asInt()).isEqualTo(samples());
  }

  private static int samples() {
    return org.chancery.register.Desk.samples().size();
  }

  @Test
  void aReportInAnotherLanguageIsKept() {
    JsonNode added =
        program.post(
            "/reports",
            "{\"text\": \"Der Außenminister traf gestern in Berlin seinen Kollegen. Sie sprachen"
                + " über die Zusammenarbeit der beiden Länder und über den Klimawandel.\"}",
            201);
    JsonNode item = added.path("items").path(0);
    assertThat(item.path("sentence").asString()).contains("de");
    assertThat(
            program
                .get("/reports/{key}", "/reports/" + item.path("report").asString())
                .path("record")
                .path("read")
                .asBoolean(true))
        .isFalse();
  }
}
