package org.chancery.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.chancery.desk.Opened;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The desk is used by the keys alone. */
@EnabledIf(value = Chromium.THERE, disabledReason = "Chromium is not on this machine")
class KeysTest {
  @AutoClose static final Opened opened = Opened.withSamples();
  @AutoClose static final Chromium chromium = Chromium.start();

  @Test
  void aQuestionIsAskedAndAnAnswerOpenedWithoutAMouse() {
    try (Page page = chromium.enter(opened)) {
      page.keyboard().press("/");
      assertThat(page.locator("#find")).isFocused();
      page.keyboard().type("mine action");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/search\\?q=mine.*"));
      page.keyboard().press("j");
      assertThat(page.locator(".entries > li").first().locator("a").first()).isFocused();
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(page.locator(".entries > li").first().locator("a").first()).isFocused();
    }
  }

  @Test
  void lettersLeadToThePartsOfTheDesk() {
    try (Page page = chromium.enter(opened)) {
      page.keyboard().press("g");
      page.keyboard().press("o");
      assertThat(page).hasURL(Pattern.compile(".*/commitments"));
      page.keyboard().press("?");
      assertThat(page.locator("dialog#keys")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog#keys")).isHidden();
    }
  }

  @Test
  void theFirstTabLeadsPastTheHead() {
    try (Page page = chromium.enter(opened)) {
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
    }
  }

  @Test
  void aDayAndALightAreSetAndKept() {
    try (Page page = chromium.enter(opened)) {
      page.locator("#as-of").fill("2025-05-01");
      page.locator("form.as-of button").click();
      assertThat(page.locator(".then")).containsText("1 May 2025");
      page.locator("#theme").selectOption("dark");
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      page.navigate(opened.desk().address().resolve("/search").toString());
      assertThat(page.locator(".then")).containsText("1 May 2025");
      page.locator(".then button").click();
      assertThat(page.locator(".then")).hasCount(0);
    }
  }
}
