package org.chancery.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.desk.Opened;

/** The machine's own Chromium, at a desk that it has entered. */
final class Chromium implements AutoCloseable {
  /** What tests ask before they start it. */
  static final String THERE = "org.chancery.browser.Chromium#there";

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> outside = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is, if it is there: {@code CHANCERY_CHROMIUM}, or where systems have it. */
  static Optional<Path> found() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("CHANCERY_CHROMIUM")).stream(),
            Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static boolean there() {
    return found().isPresent();
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found().orElseThrow())
                    .setArgs(
                        List.of(
                            // Chromium refuses to run as root with it, which is how builds run.
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Chromium(playwright, browser);
  }

  /** A fresh visitor, who has entered the desk; notes what is asked of any other place. */
  Page enter(Opened opened, int width, ColorScheme scheme, boolean script) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 850)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
    context.onRequest(
        request -> {
          if (!request.url().startsWith(opened.desk().address().toString())
              && !request.url().startsWith("data:")) {
            outside.add(request.url());
          }
        });
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.navigate(opened.desk().entrance().toString());
    return page;
  }

  Page enter(Opened opened) {
    return enter(opened, 1280, ColorScheme.LIGHT, true);
  }

  /** Addresses outside the desk that a page asked for something. */
  List<String> outside() {
    return List.copyOf(outside);
  }

  /** What the browser complained of: broken scripts, what the policy forbids. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What keeps somebody from using a page, as axe-core sees it. */
  static List<String> obstacles(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Chromium::words).toList();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(n -> String.valueOf(n.getTarget())).limit(3).toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
