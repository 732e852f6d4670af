package ru.tandem.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.Tandem;

/** The rehearsal as a newcomer meets it: the page, in a real browser, by clicks and typing. */
class PageStoryTest {

  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final double PATIENCE = 30_000;

  private static ConfigurableApplicationContext demo;
  private static Playwright playwright;
  private static Browser browser;

  private Page page;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> installed = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    boolean must = System.getenv("CI") != null;
    Assumptions.assumeTrue(
        must || installed.isPresent(), "no Chromium on this machine: the page is not tried");
    demo =
        new SpringApplicationBuilder(Tandem.class)
            .profiles("demo")
            .run(
                "--server.port=0", "--tandem.data-dir=" + Files.createTempDirectory("tandem-page"));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed.orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void aSchoolBeginsAndAChildComesWithHisMother() {
    page = browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.navigate(
        "http://127.0.0.1:" + demo.getEnvironment().getProperty("local.server.port") + "/");
    act("before-the-season");

    Locator curator = pickUp("Марина Ветлугина");
    press(curator, "Новая программа");
    press(curator, "Ученик – ученик");
    press(curator, "Один на один");
    press(curator, "Тандем 2026/27");
    press(curator, "14 сентября 2026");
    press(curator, "28 декабря 2026");
    press(curator, "12");
    press(curator, "8");
    press(curator, "Раз в неделю");
    press(curator, "Всё верно, отправить");
    sees(curator, "Ссылка для наставляемых");

    curator.locator(".bubble a[href*='start=i-']").first().click();
    choose("Аня Лисицына");
    Locator anya = phone("Аня Лисицына");
    press(anya, "Начать");
    says(anya, "Аня Лисицына");
    says(anya, "14.03.2012");
    sees(anya, "участвовать");
  }

  private void act(String stage) {
    page.locator("[data-action=stages]").click();
    page.locator("[data-stage=" + stage + "]").click();
    assertThat(page.locator("#stage"))
        .isHidden(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions()
                .setTimeout(2 * PATIENCE));
  }

  private Locator pickUp(String name) {
    page.locator("#people [data-person]", new Page.LocatorOptions().setHasText(name)).click();
    return phone(name);
  }

  private Locator phone(String name) {
    return page.locator(".phone", new Page.LocatorOptions().setHasText(name)).first();
  }

  private void choose(String name) {
    page.locator("dialog [data-choose]", new Page.LocatorOptions().setHasText(name)).click();
  }

  private static void press(Locator phone, String label) {
    phone
        .locator(".inline-keyboard")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(label).setExact(label.length() < 3))
        .last()
        .click();
  }

  private static void says(Locator phone, String words) {
    phone.locator("textarea[name=say]").fill(words);
    phone.locator("textarea[name=say]").press("Enter");
  }

  private static void sees(Locator phone, String words) {
    assertThat(phone.locator(".bubble", new Locator.LocatorOptions().setHasText(words)).last())
        .isVisible();
  }
}
