package org.chancery.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.desk.Opened;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every screen: it is shown whole, nobody is kept from using it, and nothing is asked outside. */
@EnabledIf(value = Chromium.THERE, disabledReason = "Chromium is not on this machine")
class ScreensTest {
  @AutoClose static final Opened opened = Opened.withSamples();
  @AutoClose static final Chromium chromium = Chromium.start();

  /** The screens by their names, as pictures of them are called. */
  private static final Map<String, String> SCREENS = new LinkedHashMap<>();

  static {
    SCREENS.put("home", "/");
    SCREENS.put("search", "/search?q=mine%20action");
    SCREENS.put("search-help", "/search");
    SCREENS.put("pair", "/dossier?of=Azerbaijan%20and%20UN");
    SCREENS.put("person", "/dossier?of=Jeyhun%20Bayramov");
    SCREENS.put("body", "/dossier?of=Azerbaijan");
    SCREENS.put("topic", "/dossier?of=mine-action");
    SCREENS.put("brief", "/brief?of=Azerbaijan%20and%20UN&as=AZE&marking=RESTRICTED");
    SCREENS.put("commitments", "/commitments?since=2024-01-01&until=2026-12-31");
    SCREENS.put("changes", "/changes?of=Azerbaijan%20and%20UN");
    SCREENS.put("calendar", "/calendar?month=2024-05");
    SCREENS.put("calendar-list", "/calendar?month=2024-05&view=list");
    SCREENS.put("agenda", "/agenda?from=2024-01&until=2025-12");
    SCREENS.put("network", "/network?of=Azerbaijan");
    SCREENS.put("map", "/map");
    SCREENS.put("review", "/review");
    SCREENS.put("corrections", "/corrections");
    SCREENS.put("add", "/add");
    SCREENS.put("engagement", first("/search?q=who%3ASuleymanov%20kind%3Asigning", "engagements"));
    SCREENS.put("report", first("/search?q=Zangilan", "reports"));
    SCREENS.put("correct", first(SCREENS.getOrDefault("engagement", ""), "facts"));
  }

  /** Where the first link of a page to something leads. */
  private static String first(String page, String what) {
    return opened.page(page).expectFirst("main a[href^=/" + what + "/]").attr("href");
  }

  @TestFactory
  Stream<DynamicTest> everyScreenIsWholeAndKeepsNobodyOut() {
    return SCREENS.entrySet().stream()
        .flatMap(
            screen ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(
                        scheme ->
                            DynamicTest.dynamicTest(
                                screen.getKey() + ", " + scheme,
                                () -> shown(screen.getKey(), screen.getValue(), scheme))));
  }

  private static Response go(Page page, String path) {
    return page.navigate(opened.desk().address().resolve(path).toString());
  }

  private static void shown(String name, String path, ColorScheme scheme) {
    try (Page page = chromium.enter(opened, 1280, scheme, true)) {
      assertThat(go(page, path).status()).isEqualTo(200);
      assertThat(Chromium.obstacles(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing runs out of the page at its right")
          .isEqualTo(true);
      picture(name, page, scheme);
    }
    assertThat(chromium.outside()).isEmpty();
    assertThat(chromium.complaints()).isEmpty();
  }

  /** For the manual, where somebody asks for it: {@code -Dchancery.screens=FOLDER}. */
  private static void picture(String name, Page page, ColorScheme scheme) {
    Optional<String> screens =
        Optional.ofNullable(System.getProperty("chancery.screens")).filter(s -> !s.isEmpty());
    screens.ifPresent(
        s ->
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(
                        Path.of(s)
                            .resolve(
                                name + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png"))));
  }

  @TestFactory
  Stream<DynamicTest> everyScreenWorksOnANarrowWindowAndWithoutScript() {
    return SCREENS.entrySet().stream()
        .map(
            screen ->
                DynamicTest.dynamicTest(
                    screen.getKey(),
                    () -> {
                      try (Page page = chromium.enter(opened, 640, ColorScheme.LIGHT, false)) {
                        assertThat(go(page, screen.getValue()).status()).isEqualTo(200);
                        assertThat(page.locator("h1").count()).isPositive();
                        assertThat(page.locator("main").innerText()).isNotBlank();
                      }
                    }));
  }
}
