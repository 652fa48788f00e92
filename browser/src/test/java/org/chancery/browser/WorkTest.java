package org.chancery.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.desk.Opened;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A day's work at the desk. */
@EnabledIf(value = Chromium.THERE, disabledReason = "Chromium is not on this machine")
class WorkTest {
  private static final String REPORT =
      "SUVA, Jan 30 - Foreign Minister Jane Roe of Fiji met Ana Lima, the UNICEF Representative, in"
          + " Suva on Friday. They discussed mine action. She thanked UNICEF for the new schools.";

  @AutoClose private final Opened opened = Opened.withSamples();
  @AutoClose private final Chromium chromium = Chromium.start();

  private void go(Page page, String path) {
    page.navigate(opened.desk().address().resolve(path).toString());
  }

  private void paste(Page page) {
    go(page, "/add");
    page.locator("#text").fill(REPORT);
    page.locator("#date").fill("2026-01-31");
    page.locator("#outlet").fill("Herald");
    page.locator("#paste-form button").click();
    assertThat(page.locator("#outcomes .entry")).hasCount(1);
  }

  @Test
  void aReportIsAddedReadCorrectedAndTheCorrectionUndone() {
    try (Page page = chromium.enter(opened)) {
      paste(page);
      page.locator("#outcomes a").click();
      assertThat(page).hasURL(Pattern.compile(".*/reports/[0-9a-f]{24}"));
      assertThat(page.locator("main")).containsText("Jane Roe");
      page.locator("a[href*='/engagements/']").first().click();
      assertThat(page.locator("h1")).containsText("Meeting");
      assertThat(page.locator("main")).containsText("30 January 2026");

      page.locator("a:has-text('Correct')").first().click();
      page.getByLabel("Place", new Page.GetByLabelOptions().setExact(true)).fill("Nadi");
      page.locator("main form button.main").first().click();
      assertThat(page.locator("h1")).containsText("Nadi");
      assertThat(page.locator("main")).containsText("Undo");

      page.locator("button:has-text('Undo')").first().click();
      assertThat(page.locator("h1")).containsText("Suva");

      page.locator("button:has-text('Reject')").first().click();
      assertThat(page.locator("main")).containsText("Undo");
      go(page, "/search?q=who%3A%22Jane%20Roe%22");
      assertThat(page.locator("main")).containsText("No report on the register answers that");
      go(page, "/corrections");
      page.locator("button:has-text('Undo')").first().click();
      go(page, "/search?q=who%3A%22Jane%20Roe%22");
      assertThat(page.locator("#results a[href*='/engagements/']")).hasCount(1);
    }
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void filesAreAddedOneAfterAnotherAndEachSaysWhatCameOfIt() {
    try (Page page = chromium.enter(opened)) {
      go(page, "/add");
      page.locator("#files")
          .setInputFiles(
              new FilePayload[] {
                new FilePayload("talks.txt", "text/plain", REPORT.getBytes(StandardCharsets.UTF_8)),
                new FilePayload(
                    "broken.pdf", "application/pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8))
              });
      if (page.locator("#files-form button.main").isVisible()
          && page.locator("#outcomes .entry").count() == 0) {
        page.locator("#files-form button.main").click();
      }
      assertThat(page.locator("#outcomes .entry")).hasCount(2);
      assertThat(page.locator("#outcomes")).containsText("broken.pdf");
    }
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void pointingAtAFactLightsUpItsWords() {
    try (Page page = chromium.enter(opened)) {
      go(page, "/search?q=who%3ASuleymanov%20kind%3Asigning");
      page.locator("#results a[href*='/engagements/']").first().click();
      page.locator("[data-lights]").first().focus();
      assertThat(page.locator(".lit").first()).isVisible();
    }
  }

  @Test
  void aBriefIsReadAndTakenAlongAsWord(@TempDir Path folder) throws IOException {
    try (Page page = chromium.enter(opened)) {
      page.locator("#find").fill("Azerbaijan and UN");
      page.locator("form.find button").click();
      page.locator(".notice a").click();
      page.locator("a:text-is('Brief')").click();
      assertThat(page.locator("h1")).containsText("Azerbaijan and United Nations");
      page.locator("#marking").fill("RESTRICTED");
      page.locator("button:has-text('Draw up')").click();
      assertThat(page.locator(".marking")).hasCount(2);
      Download word = page.waitForDownload(() -> page.locator("a:text-is('Word')").click());
      Path file = folder.resolve("brief.docx");
      word.saveAs(file);
      assertThat(word.suggestedFilename()).isEqualTo("brief Azerbaijan and United Nations.docx");
      assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }
  }

  @Test
  void aCalendarProgramReadsTheAddressThatThePageShows() {
    String address;
    try (Page page = chromium.enter(opened)) {
      go(page, "/calendar?month=2024-05");
      assertThat(page.locator("table")).containsText("30");
      address = page.locator("input[readonly]").first().inputValue();
    }
    assertThat(address).startsWith(opened.desk().address() + "subscribed/");
    assertThat(opened.send(HttpRequest.newBuilder(URI.create(address))).body())
        .startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void whatAHostileReportHoldsIsShownAndDoesNothing() {
    String hostile =
        "SUVA, Jan 30 - Foreign Minister Jane <script>document.title='taken'</script> Roe of Fiji met"
            + " Ana \"><img src=x onerror=document.title='taken'> Lima of UNICEF in Suva on Friday. She"
            + " said \"</q><script>document.title='taken'</script>\".";
    List<String> dialogs = new ArrayList<>();
    try (Page page = chromium.enter(opened)) {
      page.onDialog(
          d -> {
            dialogs.add(d.message());
            d.dismiss();
          });
      go(page, "/add");
      page.locator("#text").fill(hostile);
      page.locator("#title").fill("<svg onload=document.title='taken'>");
      page.locator("#date").fill("2026-01-31");
      page.locator("#outlet").fill("\"><script>document.title='taken'</script>");
      page.locator("#paste-form button").click();
      assertThat(page.locator("#outcomes .entry")).hasCount(1);
      String report = page.locator("#outcomes a").getAttribute("href");
      for (String path :
          List.of(
              report,
              "/",
              "/review",
              "/changes",
              "/search?q=Suva",
              "/calendar?month=2026-01",
              "/network",
              "/dossier?of=UNICEF",
              "/brief?of=UNICEF")) {
        go(page, path);
        assertThat(page.title()).as(path).isNotEqualTo("taken");
        assertThat(page.locator("main script, main img, main [onerror], main [onload]"))
            .hasCount(0);
      }
    }
    assertThat(dialogs).isEmpty();
    assertThat(chromium.complaints()).isEmpty();
    assertThat(chromium.outside()).isEmpty();
  }
}
