package org.chancery.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CalendarTest {
  @AutoClose static final Opened opened = Opened.with(entries());

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<String> partners =
        List.of(
            "UNICEF Representative Ana Lima",
            "UNESCO Director Paul Bright",
            "WHO Director Eva Stone",
            "UNHCR Representative Omar Haddad",
            "UNDP Administrator Ivo Novak",
            "Foreign Minister Keiko Mori of Japan");
    for (String partner : partners) {
      entries.add(
          Desk.entry(
              partner + ".txt",
              "2024-03-01",
              "Foreign Minister Jane Roe of Fiji met "
                  + partner
                  + " in Suva on February 29, 2024. They discussed"
                  + " climate change.\n"));
    }
    entries.add(
        Desk.entry(
            "month.txt",
            "2024-03-20",
            "Foreign Minister Jane Roe of Fiji visited Tokyo in February 2024. They discussed"
                + " trade.\n"));
    entries.add(
        Desk.entry(
            "ahead.txt",
            "2026-01-20",
            "Foreign Minister Jane Roe of Fiji will visit Tokyo on March 5, 2026.\n"));
    return entries;
  }

  @Test
  void weeksBeginWithMondayAndHoldTheWholeMonth() {
    MonthGrid leap = MonthGrid.of(YearMonth.of(2024, 2));
    assertThat(leap.weeks()).hasSize(5).allMatch(w -> w.size() == 7);
    assertThat(leap.weeks().get(0).get(0)).isEqualTo(LocalDate.parse("2024-01-29"));
    assertThat(leap.weeks().get(4)).contains(LocalDate.parse("2024-02-29"));
    MonthGrid four = MonthGrid.of(YearMonth.of(2021, 2));
    assertThat(four.weeks()).hasSize(4);
    assertThat(four.weeks().get(3).get(6)).isEqualTo(LocalDate.parse("2021-02-28"));
  }

  @Test
  void aDayHasFourAndALinkToTheOthers() {
    Document page = opened.page("/calendar?month=2024-02");
    assertThat(page.select("table.month caption").text()).contains("February 2024");
    assertThat(page.select("table.month thead th").eachText())
        .startsWith("Monday")
        .endsWith("Sunday");
    Element day = page.expectFirst("td:has(time[datetime=2024-02-29])");
    assertThat(day.select("li.item")).hasSize(4);
    assertThat(day.select(".badge").eachText()).containsOnly("held");
    assertThat(day.select("li a.item-title").attr("href")).startsWith("/engagements/");
    Element more = day.expectFirst("a[href^=/search]");
    assertThat(more.text()).isEqualTo("and 2 more");
    assertThat(more.attr("href")).isEqualTo("/search?q=on%3A2024-02-29");
    assertThat(
            opened
                .page("/calendar?month=2024-02&view=list")
                .select("section:has(h2:contains(Day by day)) li.entry"))
        .hasSize(6);
  }

  @Test
  void whatHasNoDayStandsAboveAndSaysSo() {
    Document page = opened.page("/calendar?month=2024-02");
    Element band = page.expectFirst(".band:has(h2:contains(Some time in February 2024))");
    assertThat(band).isNotNull();
    assertThat(band.select(".item-title").text()).contains("Visit");
    assertThat(page.select("table.month").text()).doesNotContain("Visit");
  }

  @Test
  void plansAreThereAndSaidToBeSo() {
    Element day =
        opened.page("/calendar?month=2026-03").expectFirst("td:has(time[datetime=2026-03-05])");
    assertThat(day.select(".badge").eachText()).contains("planned");
    assertThat(
            opened.page("/calendar?view=list").select("h2:contains(What comes next) + ul").text())
        .contains("5 March 2026");
  }

  @Test
  void monthsAreTurnedAndTodayIsMarked() {
    Document page = opened.page("/calendar");
    assertThat(page.select("h1").text()).isEqualTo("February 2026");
    assertThat(page.select("time[aria-current=date]").attr("datetime")).isEqualTo("2026-02-01");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/calendar?month=2026-01");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar?month=2026-03");
    assertThat(opened.page("/calendar?month=soon").select(".notice").text())
        .contains("“soon” is no month");
    assertThat(opened.page("/calendar?month=2025-01").select(".notice a").attr("href"))
        .isEqualTo("/calendar?month=2024-02");
  }

  private HttpResponse<String> program(String address) {
    return opened.send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  @Test
  void aCalendarProgramReadsTheAddressAndNobodyWithoutIt() {
    Document page = opened.page("/calendar?of=Jane%20Roe");
    String address = page.select("#subscription").attr("value");
    assertThat(address)
        .startsWith(opened.desk().address().toString() + "subscribed/")
        .endsWith("/calendar.ics?of=Jane%20Roe");
    HttpResponse<String> got = program(address);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
    ICalendar calendar = Biweekly.parse(got.body()).first();
    assertThat(calendar.getEvents())
        .extracting(VEvent::getSummary)
        .anyMatch(s -> s.getValue().contains("Jane Roe"));
    assertThat(got.body()).contains("DTSTART;VALUE=DATE:20260305").doesNotContain("20240229");

    String wrong = address.replaceFirst("subscribed/[0-9a-f]+", "subscribed/" + "0".repeat(32));
    HttpResponse<String> refused = program(wrong);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).doesNotContain("token").doesNotContain("<html");
    assertThat(program(opened.desk().address() + "calendar.ics").statusCode()).isEqualTo(401);
  }

  @Test
  void theAddressStaysTheSame() {
    String before = opened.page("/calendar").select("#subscription").attr("value");
    try (Opened again = Opened.on(opened.register())) {
      String after = again.page("/calendar").select("#subscription").attr("value");
      assertThat(after.substring(after.indexOf("/subscribed/")))
          .isEqualTo(before.substring(before.indexOf("/subscribed/")));
    }
  }

  @Test
  void theFileCanBeTaken() {
    HttpResponse<String> file = opened.get("/calendar.ics");
    assertThat(file.headers().firstValue("content-disposition").orElse(""))
        .contains("chancery-calendar.ics");
    assertThat(Biweekly.parse(file.body()).first().getEvents()).isNotEmpty();
  }
}
