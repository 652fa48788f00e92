package org.chancery.desk.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.desk.Facts;
import org.chancery.desk.Opened;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AddScreenTest {
  private static final String TALKS =
      "APIA, 4 March 2025\n\nFiji's Foreign Minister Jane Roe met Samoan Prime Minister Sina Tala in"
          + " Apia on 3 March 2025. They discussed climate change.";

  @AutoClose final Opened opened = Opened.with(List.of());

  private HttpResponse<String> send(
      String path, Map<String, String> fields, Map<String, byte[]> files) {
    String token = opened.page("/").select("input[name=token]").attr("value");
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("token", token);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    all.forEach(
        (name, value) ->
            part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    files.forEach((name, bytes) -> part(body, "name=\"files\"; filename=\"" + name + "\"", bytes));
    body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return opened.send(
        opened
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String names, byte[] bytes) {
    String head = "--edge\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private long reports() {
    return opened.asked(r -> r.state().reports());
  }

  @Test
  void filesAreAddedAndWhatCannotBeReadIsToldInItsSentence() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("talks.txt", bytes(TALKS));
    files.put("broken.pdf", bytes("%PDF-1.7\nthis is no PDF"));
    files.put("empty.txt", new byte[0]);
    files.put(
        "page.html",
        bytes(
            "<html><head><title>Kiribati</title></head><body><article><h1>Visit to Tarawa</h1><p>New"
                + " Zealand's Foreign Minister Winston Peters met Kiribati President Taneti Maamau in"
                + " Tarawa on 5 May 2025.</p></article></body></html>"));
    HttpResponse<String> reply = send("/add", Map.of(), files);
    assertThat(reply.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(reply.body());
    List<String> items = page.select("#outcomes > li").eachText();
    assertThat(items).hasSize(4);
    assertThat(items.get(0)).startsWith("added").contains("Of 4 March 2025: 1 engagement");
    assertThat(items.get(1))
        .startsWith("not read")
        .contains("broken.pdf cannot be read as a PDF: it is broken");
    assertThat(items.get(2)).startsWith("not read").contains("empty.txt is empty.");
    assertThat(items.get(3)).startsWith("added");
    assertThat(page.select("#sum").text()).isEqualTo("2 added, 2 not read.");
    assertThat(reports()).isEqualTo(2);
    String link = page.expectFirst("#outcomes a").attr("href");
    assertThat(opened.page(link).select(".reading").text()).contains("Jane Roe met");
    assertThat(Facts.engagements(opened, "place:Apia")).hasSize(1);
  }

  @Test
  void whatIsThereIsPassedOver() {
    send("/add", Map.of(), Map.of("talks.txt", bytes(TALKS)));
    Document again = Jsoup.parse(send("/add", Map.of(), Map.of("more.txt", bytes(TALKS))).body());
    assertThat(again.select("#outcomes > li").text()).startsWith("there already");
    assertThat(reports()).isEqualTo(1);
  }

  @Test
  void wordsArePastedWithWhatIsKnownOfThem() {
    HttpResponse<String> reply =
        send(
            "/add",
            Map.of(
                "text",
                    "Fiji's Foreign Minister Jane Roe met Samoan Prime Minister Sina Tala on Monday.",
                "title", "Talks in Apia",
                "date", "2025-03-05",
                "outlet", "Apia Courier"),
            Map.of());
    Document page = Jsoup.parse(reply.body());
    Document report = opened.page(page.select("#outcomes a").attr("href"));
    assertThat(report.select("h1").text()).isEqualTo("Talks in Apia");
    assertThat(report.select("dl.facts").text()).contains("Apia Courier", "5 March 2025");
    assertThat(Facts.engagements(opened, "on:2025-03-03"))
        .as("Monday is known by the day of publication")
        .hasSize(1);
  }

  @Test
  void aDayIsGivenForReportsThatStateNone() {
    send(
        "/add",
        Map.of("published", "2025-03-05"),
        Map.of(
            "a.txt",
            bytes(
                "Fiji's Foreign Minister Jane Roe met Samoan Prime Minister Sina Tala on Monday.")));
    assertThat(Facts.engagements(opened, "on:2025-03-03")).hasSize(1);
  }

  @Test
  void aFileOfManyReportsGivesAResultForEach() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      lines.add("{\"id\":\"n" + i + "\",\"text\":\"Nothing much happened on day " + i + ".\"}");
    }
    lines.add("{broken");
    HttpResponse<String> reply =
        send("/add/one", Map.of(), Map.of("many.jsonl", bytes(String.join("\n", lines))));
    JsonNode told = new JsonMapper().readTree(reply.body()).path("outcomes").path(0);
    assertThat(told.path("items").size()).isEqualTo(200);
    assertThat(told.path("leftOut").asInt(0)).isEqualTo(31);
    assertThat(reports()).isEqualTo(230);
  }

  @Test
  void theScriptGetsTheSameAsJson() {
    HttpResponse<String> reply =
        send("/add/one", Map.of(), Map.of("<img src=x onerror=alert(1)>.txt", bytes(TALKS)));
    assertThat(reply.headers().firstValue("content-type")).contains("application/json");
    JsonNode item =
        new JsonMapper().readTree(reply.body()).path("outcomes").path(0).path("items").path(0);
    assertThat(item.path("state").asString("")).isEqualTo("ADDED");
    assertThat(item.path("link").asString("")).startsWith("/reports/");
    HttpResponse<String> nothing = send("/add/one", Map.of(), Map.of());
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("Choose files, or paste the words of a report.");
  }

  @Test
  void aWrongDayIsSaidAndNothingTypedIsLost() {
    HttpResponse<String> reply =
        send("/add", Map.of("text", "Long words <b>", "date", "yesterday"), Map.of());
    assertThat(reply.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(reply.body());
    assertThat(page.select("[role=alert]").text()).contains("“yesterday” is no day.");
    assertThat(page.select("textarea").text()).isEqualTo("Long words <b>");
    assertThat(reports()).isZero();
  }

  @Test
  void nothingIsAddedToWhatHasBeen() {
    HttpResponse<String> reply =
        send("/add?as-of=2026-02-01", Map.of(), Map.of("talks.txt", bytes(TALKS)));
    assertThat(reply.statusCode()).isEqualTo(409);
    assertThat(reply.body()).contains("nothing can be added to what has been");
    assertThat(send("/add/one?as-of=2026-02-01", Map.of("text", "x"), Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(opened.page("/add?as-of=2026-02-01").select("input[type=file]")).isEmpty();
    assertThat(reports()).isZero();
  }
}
