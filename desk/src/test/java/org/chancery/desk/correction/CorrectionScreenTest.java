package org.chancery.desk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.desk.Facts;
import org.chancery.desk.Opened;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.fact.FactId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CorrectionScreenTest {
  @AutoClose final Opened opened = Opened.withSamples();
  final Dossier told = Facts.engagement(opened, "place:Fukushima|Tokyo|Manila");
  final String id = told.id().digits();

  private List<Correction> active() {
    return Correction.active(opened.asked(r -> r.corrections(Moment.now())));
  }

  private boolean there(String fact) {
    return opened.asked(r -> r.engagement(new FactId(fact), Moment.now())).isPresent();
  }

  private static String to(HttpResponse<String> reply) {
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(303);
    return reply.headers().firstValue("location").orElseThrow();
  }

  private HttpResponse<String> verdict(String fact, String verdict, String back) {
    return opened.post(
        "/facts/" + fact + "/verdict",
        Map.of(
            "verdict", verdict, "back", back, "author", "A. Colleague", "reason", "I was there"));
  }

  /** Sends the form by which a page offers to undo what it was sent back from. */
  private String undone(String page) {
    Element form = opened.page(page).expectFirst("form[action=/corrections/undo]");
    return to(
        opened.post(
            "/corrections/undo",
            Map.of(
                "back", form.select("[name=back]").attr("value"),
                "correction", form.select("[name=correction]").attr("value"))));
  }

  @Test
  void whatIsConfirmedCountsAsSuchUntilItIsUndone() {
    String back = to(verdict(id, "confirm", Facts.page(told)));
    assertThat(active()).hasSize(1);
    assertThat(active().get(0).change()).isInstanceOf(Change.Confirm.class);
    assertThat(active().get(0).author()).isEqualTo("A. Colleague");
    assertThat(active().get(0).reason()).isEqualTo("I was there");
    Document page = opened.page(back);
    assertThat(page.select(".notice.noted").text()).startsWith("Noted. Undo");
    assertThat(page.select(".standing").text())
        .contains("Confirmed by A. Colleague, 1 February 2026: I was there");
    Document after = opened.page(undone(back));
    assertThat(active()).isEmpty();
    assertThat(after.select(".standing")).isEmpty();
    assertThat(after.select(".notice.noted").text()).startsWith("Undone. Do it again");
  }

  @Test
  void whatIsRejectedIsGoneUntilItIsUndone() {
    String back = to(verdict(id, "reject", Facts.page(told)));
    assertThat(there(id)).isFalse();
    assertThat(back).startsWith("/reports/");
    HttpResponse<String> gone = opened.get(Facts.page(told));
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("rejected by A. Colleague");
    undone(back);
    assertThat(there(id)).isTrue();
  }

  @Test
  void ofSeveralReportsTheOthersAreShownWhenOneIsRejected() {
    Dossier kazan = Facts.kazan(opened);
    String first = kazan.id().digits();
    String other =
        kazan.tellings().stream()
            .map(t -> t.id().digits())
            .filter(d -> !d.equals(first))
            .findFirst()
            .orElseThrow();
    assertThat(to(verdict(first, "reject", "/engagements/" + first)))
        .startsWith("/engagements/" + other + "?noted=");
  }

  private Map<String, String> filled(String fact) {
    Map<String, String> fields = new HashMap<>();
    Document form = opened.page("/facts/" + fact + "/edit?back=" + Facts.page(told));
    form.select("form.edit input:not([type=checkbox])")
        .forEach(f -> fields.put(f.attr("name"), f.attr("value")));
    form.select("form.edit select")
        .forEach(f -> fields.put(f.attr("name"), f.select("option[selected]").attr("value")));
    fields.remove("token");
    // A test's form sends one value of a name; topics are left alone.
    fields.keySet().removeIf(n -> n.startsWith("shown/"));
    return fields;
  }

  @Test
  void anEditedFactIsShownUnderItsNewName() {
    Map<String, String> fields = filled(id);
    assertThat(fields)
        .containsEntry("author", "An Analyst")
        .containsKey("value/participants/0/role");
    fields.put("value/place", "Nadi");
    fields.put("value/date", "2024-07-09");
    fields.put("value/participants/0/role", "Envoy");
    fields.put("reason", "Seen on the day");
    String back = to(opened.post("/facts/" + id + "/edit", fields));
    assertThat(back).startsWith("/engagements/").doesNotContain(id);
    Document page = opened.page(back);
    assertThat(page.select("dl.facts").text()).contains("Nadi", "9 July 2024");
    assertThat(page.select(".people").text()).contains("Envoy");
    assertThat(page.select(".standing").text()).contains("Corrected by An Analyst");
    assertThat(to(opened.get(Facts.page(told))))
        .as("the old name")
        .isEqualTo(back.replaceFirst("\\?.*", ""));
    assertThat(undone(back)).startsWith(Facts.page(told));
    assertThat(opened.page(Facts.page(told)).select("dl.facts").text()).doesNotContain("Nadi");
  }

  @Test
  void whoWasNotThereIsLeftOut() {
    Map<String, String> fields = filled(id);
    String name = fields.get("value/participants/0/name");
    fields.put("remove/participants/0", "yes");
    Document page = opened.page(to(opened.post("/facts/" + id + "/edit", fields)));
    assertThat(page.select(".people").text()).doesNotContain(name);
  }

  @Test
  void aWrongValueIsSaidInASentenceAndNothingTypedIsLost() {
    Map<String, String> fields = filled(id);
    fields.put("value/date", "next Tuesday");
    fields.put("value/place", "Nadi");
    fields.put("reason", "Because");
    HttpResponse<String> reply = opened.post("/facts/" + id + "/edit", fields);
    assertThat(reply.statusCode()).isEqualTo(400);
    Document page = org.jsoup.Jsoup.parse(reply.body());
    assertThat(page.select("[role=alert]").text())
        .isEqualTo(
            "\"next Tuesday\" cannot stand as date. Write it like 2024-01-11, 2024-01 or 2024.");
    assertThat(page.select("[name=value/date]").attr("value")).isEqualTo("next Tuesday");
    assertThat(page.select("[name=value/place]").attr("value")).isEqualTo("Nadi");
    assertThat(page.select("[name=reason]").attr("value")).isEqualTo("Because");
    assertThat(active()).isEmpty();
    fields.put("value/date", "2024-07-09");
    fields.put("value/country", "Fiji");
    assertThat(opened.post("/facts/" + id + "/edit", fields).body())
        .contains("“Fiji” cannot stand as country. Write three letters: AZE.");
    assertThat(opened.post("/facts/" + id + "/edit", filled(id)).body())
        .contains("Nothing was written otherwise than it stands.");
  }

  @Test
  void allSortsOfFactsAreConfirmedCorrectedAndRejected() {
    String report = told.tellings().get(0).source().key();
    List<Element> findings = opened.page("/reports/" + report).select(".findings > li");
    for (String label : List.of("Statement", "Office", "Event")) {
      String fact =
          findings.stream()
              .filter(f -> f.select(".badge").text().equals(label))
              .findFirst()
              .orElseThrow(() -> new AssertionError(label))
              .attr("data-lights");
      assertThat(opened.get("/facts/" + fact + "/edit").statusCode()).as(label).isEqualTo(200);
      Document confirmed = opened.page(to(verdict(fact, "confirm", "/reports/" + report)));
      assertThat(confirmed.select("#f-" + fact + " .standing").text()).contains("Confirmed");
      Document rejected = opened.page(to(verdict(fact, "reject", "/reports/" + report)));
      assertThat(rejected.select("#f-" + fact)).as(label).isEmpty();
    }
  }

  @Test
  void twoEngagementsAreSaidToBeOneAndOneToBeTwo() {
    Dossier kazan = Facts.kazan(opened);
    String one = kazan.tellings().get(0).id().digits();
    String other = kazan.tellings().get(1).id().digits();
    String back = to(opened.post("/facts/" + one + "/other", Map.of("back", Facts.page(kazan))));
    assertThat(opened.page("/engagements/" + one).select(".tellings > li")).hasSize(1);
    assertThat(back).contains("noted=");
    HttpResponse<String> wrong =
        opened.post(
            "/facts/" + one + "/same", Map.of("typed", "0123456789ab", "reason", "Why not"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("No engagement is called “0123456789ab”.", "Why not");
    assertThat(opened.page("/facts/" + one + "/same").select("input[type=radio]").eachAttr("value"))
        .contains(other);
    to(opened.post("/facts/" + one + "/same", Map.of("chosen", other)));
    assertThat(opened.page("/engagements/" + one).select(".tellings > li")).hasSize(2);
    assertThat(opened.post("/facts/" + one + "/same", Map.of("typed", other)).body())
        .contains("These are one engagement already.");
  }

  @Test
  void allCorrectionsAreListedAndUndoneThere() {
    assertThat(opened.page("/corrections").select(".none").text()).contains("Nobody has corrected");
    to(verdict(id, "confirm", "/review"));
    Document list = opened.page("/corrections");
    assertThat(list.select("tbody tr").text())
        .contains("A. Colleague", "Confirmed", "I was there", "1 February 2026", "counts");
    assertThat(undone("/corrections")).startsWith("/corrections?noted=");
    Document after = opened.page("/corrections");
    assertThat(after.select("tbody tr")).hasSize(2);
    assertThat(after.select("tbody tr.undone").text()).contains("Confirmed", "undone");
    assertThat(active()).isEmpty();
  }

  @Test
  void whatHasBeenCannotBeChanged() {
    HttpResponse<String> reply =
        opened.post("/facts/" + id + "/verdict?as-of=2026-02-01", Map.of("verdict", "reject"));
    assertThat(reply.statusCode()).isEqualTo(409);
    assertThat(reply.body()).contains("what has been cannot be changed");
    assertThat(opened.get("/facts/" + id + "/edit?as-of=2026-02-01").statusCode()).isEqualTo(409);
    assertThat(opened.post("/corrections/undo?as-of=2026-02-01", Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(active()).isEmpty();
  }

  @Test
  void onlyPagesOfTheDeskAreGoneBackTo() {
    for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
      assertThat(to(verdict(id, "confirm", back))).startsWith("/?noted=");
    }
  }

  @Test
  void whatIsNotThereIsSaidInASentence() {
    HttpResponse<String> none = verdict("0123456789ab", "confirm", "/");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("No fact is called 0123456789ab");
    assertThat(verdict(id, "praise", "/").statusCode()).isEqualTo(400);
    assertThat(opened.post("/corrections/undo", Map.of("correction", "nothing")).statusCode())
        .isEqualTo(404);
  }
}
