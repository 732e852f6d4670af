package ru.tandem.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.Tandem;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.feedback.CyclePart;
import ru.tandem.feedback.FullCycles;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Season;
import ru.tandem.sandbox.Table;
import ru.tandem.timetable.TimeTravel;

/**
 * The rehearsal as a newcomer meets it: the page, in a real browser, by clicks and typing. A scene
 * wipes what was there, so the season, which begins with the operator's first tap, goes first.
 */
@TestMethodOrder(OrderAnnotation.class)
class PageStoryTest {

  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final double PATIENCE = 60_000;

  private static final String CURATOR = "Марина Ветлугина";

  /** Five on one side: of fewer the summary shows nothing. */
  private static final String[] CHILDREN = {
    "Аня Лисицына",
    "Миша Корнеев",
    "Соня Ветрова",
    "Тимур Галиев",
    "Гриша Полозов",
    "Рита Ольхова",
    "Лиза Каменева",
    "Илья Тополев"
  };

  /** Who does the same as one of those on the page. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "Миша Корнеев",
          "Павел Корнеев",
          "Тимур Галиев",
          "Рустам Галиев",
          "Гриша Полозов",
          "Антон Полозов",
          "Лиза Каменева",
          "Вера Каменева");

  private static ConfigurableApplicationContext demo;
  private static Playwright playwright;
  private static Browser browser;

  private Page page;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> installed = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    if (System.getenv("CI") != null) {
      assertThat(installed).as("a browser, without which the page cannot be tried").isPresent();
    }
    Assumptions.assumeTrue(
        installed.isPresent(), "no Chromium on this machine: the page is not tried");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    demo =
        new SpringApplicationBuilder(Tandem.class)
            .profiles("demo")
            .run(
                "--server.port=0",
                "--tandem.clock-ticks=false",
                "--tandem.data-dir=" + Files.createTempDirectory("tandem-page"));
    demo.getBean(LocalTelegram.class).bePatientFor(Duration.ofMinutes(1));
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
  @Order(1)
  void aWholeSeasonIsActedByTapsAndTyping() {
    page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(1380, 860)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.setDefaultTimeout(PATIENCE);
    Table table = new Table(page, demo.getBean(LocalTelegram.class), address());
    Season season = table.season(ELSEWHERE, CHILDREN);

    season.beforeTheSeason();
    season.beforeTheGathering();
    theQuestionnaireWasReconsidered(table);
    table.photographs("before-the-gathering");
    table.fitsTheWindow();

    table.isSeenThrough(390, 844);
    season.pairsForm();
    aParentIsTold(table);
    season.lives(LocalDate.of(2026, 9, 18), LocalDate.of(2026, 10, 19));
    theChildWasRemindedAndHasTheCalendarFile(table);
    sees(table.phone(CURATOR), "Сводка недели");
    table.photographs("digest-on-a-narrow-screen");
    table.fitsTheWindow();
    theSeasonEndsSooner(season, table);
    season.sumsUp();

    table.isSeenThrough(1380, 860);
    everybodyHasToldOfTheEnd(season, table);
    thePictureOpens(season, table);
    table.fitsTheWindow();
    assertThat(table.complaints()).isEmpty();
    assertThat(table.acts()).hasSize(table.actions());
  }

  private static void theQuestionnaireWasReconsidered(Table table) {
    assertThat(table.acts())
        .anyMatch(act -> act.contains(":~back"))
        .anyMatch(act -> act.contains(":interests:~edit"));
  }

  private static void aParentIsTold(Table table) {
    table.clears();
    table.photographs("people-on-a-narrow-screen");
    Locator unread = table.listed("Ирина Лисицына").locator(".badge");
    assertThat(unread).isVisible();
    sees(table.phone("Ирина Лисицына"), "пара в программе наставничества сложилась");
    assertThat(unread).hasCount(0);
  }

  private void theChildWasRemindedAndHasTheCalendarFile(Table table) {
    Locator sonya = table.phone("Соня Ветрова");
    sees(sonya, "Встреча завтра");
    assertThat(sonya.locator(".me .tick.sent")).hasCount(0);
    assertThat(sonya.locator(".me .tick.seen").last()).isVisible();
    Locator file = sonya.locator("a.card", new Locator.LocatorOptions().setHasText("meeting.ics"));
    Download calendar = page.waitForDownload(file.last()::click);
    assertThat(calendar.path()).content().contains("BEGIN:VEVENT");
  }

  /** Results are asked for when the end is near. */
  private static void theSeasonEndsSooner(Season season, Table table) {
    season.curator().opens("").presses("📘 Тандем").presses("Изменить").presses("Конец");
    sees(table.phone(CURATOR), "Когда заканчиваем");
    season.curator().says("8.11.2026").sees("8 ноября 2026");
  }

  private static void everybodyHasToldOfTheEnd(Season season, Table table) {
    season.curator().opens("").presses("📘 Тандем").presses("Кто где");
    sees(table.phone(CURATOR), "Кто на каком шаге");
    Programme programme = theProgramme();
    assertThat(demo.getBean(FullCycles.class).of(programme).values())
        .hasSize(CHILDREN.length)
        .allSatisfy(one -> assertThat(one.missing()).doesNotContain(CyclePart.FINAL_SURVEY));
    table.photographs("everybody-has-finished");
  }

  private void thePictureOpens(Season season, Table table) {
    season.curator().presses("К программе").presses("Итоги");
    Locator curator = table.phone(CURATOR);
    sees(curator, "Довольны программой");
    isDrawn(curator.locator(".photo img").last());
    table.photographs("summary");
    curator.locator(".photo").last().click();
    isDrawn(page.locator("dialog.lightbox img"));
    table.photographs("picture");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  private static void isDrawn(Locator picture) {
    assertThat(picture).isVisible();
    assertThat(picture).hasJSProperty("complete", true);
    assertThat((int) picture.evaluate("image => image.naturalWidth")).isPositive();
  }

  private String address() {
    return "http://127.0.0.1:" + demo.getEnvironment().getProperty("local.server.port") + "/";
  }

  @Test
  @Order(2)
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
    press(curator, "Пропустить");
    press(curator, "Тандем 2026/27");
    press(curator, "14 сентября 2026");
    press(curator, "28 декабря 2026");
    press(curator, "12");
    // the next question has a button of the same name
    sees(curator, "Сколько наставников?");
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

  /** Run with {@code -Dtandem.write=true} to take the pictures of docs/ru/kurator-itogi.md anew. */
  @Test
  @Order(6)
  @EnabledIfSystemProperty(named = "tandem.write", matches = "true")
  void theEndOfASeasonIsTakenInPictures() {
    LocalTelegram telegram = demo.getBean(LocalTelegram.class);
    telegram.bePatientFor(Duration.ofMinutes(2));
    Season season = Table.seasonAnew(demo, this::travels);
    Album album = new Album(telegram, this::travels, season, new Camera(browser, address()));
    List<PaperKind> papers = List.copyOf(demo.getBean(PaperKinds.class).all());
    new EndInPictures(album, papers, () -> theProgramme().school()).take();
    new AfterTheEndInPictures(album).take();
  }

  private static Programme theProgramme() {
    return demo.getBean(Programmes.class).findAll().get(0);
  }

  private void travels(LocalDateTime when) {
    LocalTelegram telegram = demo.getBean(LocalTelegram.class);
    demo.getBean(TimeTravel.class)
        .to(when.atZone(ZoneId.of("Europe/Moscow")).toInstant(), telegram::awaitQuiet);
    telegram.awaitQuiet();
  }

  /** A scene asks before it goes over what was made by hand, and the table stays as it was. */
  @Test
  @Order(3)
  void aDraftIsKeptOverASceneAndTheMomentBeforeItComesBack() {
    page = browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.navigate(address());
    Locator anya = pickUp("Аня Лисицына");
    says(anya, "Ау, я тут");
    // a moment is kept when the bot has answered
    demo.getBean(LocalTelegram.class).awaitQuiet();
    anya.locator("textarea[name=say]").fill("Я ещё дум");
    act("before-the-season");
    assertThat(anya.locator("textarea[name=say]")).hasValue("Я ещё дум");
    assertThat(anya.locator(".bubble")).hasCount(0);

    page.locator("[data-action=moments]").click();
    page.locator(".moment [data-moment]").first().click();
    sees(anya, "Ау, я тут");
    page.reload();
    assertThat(anya.locator("textarea[name=say]")).hasValue("Я ещё дум");
  }

  @Test
  @Order(4)
  void aDateInThePastIsRefusedAloudAndTheBrokenNetworkIsShown() {
    page = browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.navigate(address());
    page.locator("[data-action=time-to]").click();
    page.locator("input[name=to]").fill("2020-01-01T10:00");
    page.locator("[data-action=time-go]").click();
    assertThat(page.locator("#time .refused")).containsText("уже прошла");
    page.keyboard().press("Escape");
    page.locator("[data-action=faults]").click();
    page.locator("select[name=method]").selectOption("sendPhoto");
    page.locator("[data-action=break]").click();
    Page second = browser.newPage();
    second.navigate(address());
    assertThat(second.locator("#broken")).containsText("429: слишком часто, sendPhoto");
    second.locator("[data-action=repair-all]").click();
    assertThat(page.locator("#broken")).isHidden();
  }

  /** By axe-core: what keeps people out who see, hear or move otherwise. */
  @ParameterizedTest
  @CsvSource({"1380, 860, LIGHT", "1380, 860, DARK", "360, 740, LIGHT"})
  @Order(5)
  void nobodyIsKeptOutOfThePage(int width, int height, ColorScheme colours) {
    page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setBypassCSP(true)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.setDefaultTimeout(PATIENCE);
    page.navigate(address());
    assertThat(page.locator("#people [data-person]").first()).isVisible();
    assertThat(barriers()).isEqualTo("[]");

    Locator anya = pickUp("Аня Лисицына");
    demo.getBean(LocalTelegram.class).subscribers().stream()
        .filter(who -> who.name().equals("Аня Лисицына"))
        .forEach(
            who ->
                demo.getBean(LocalTelegram.class)
                    .phone(who.id())
                    .sendsFile("план.txt", "план".getBytes(StandardCharsets.UTF_8)));
    assertThat(anya.locator("a.card").last()).isVisible();
    anya.locator("[data-action=phone-menu]").click();
    page.locator("[data-action=inspect]").click();
    assertThat(page.locator(".inspector .wire li").first()).isVisible();
    assertThat(barriers()).isEqualTo("[]");
  }

  /** WCAG 2.2 AA and best practice. */
  private String barriers() {
    page.evaluate("script => void (0, eval)(script)", axe());
    return (String)
        page.evaluate(
            "async () => JSON.stringify((await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map((one) => [one.id,"
                + " ...one.nodes.map((node) => node.target.join(' '))]))");
  }

  private static String axe() {
    try (InputStream script = PageStoryTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** However short the scene is: what the page has shown of it is written down. */
  private void act(String stage) {
    page.evaluate(
        "() => { const strip = document.querySelector('#stage');"
            + " delete document.body.dataset.acted;"
            + " const watch = new MutationObserver(() => {"
            + " if (!strip.hidden) document.body.dataset.acted = 'begun';"
            + " else if (document.body.dataset.acted) {"
            + " document.body.dataset.acted = 'over'; watch.disconnect(); } });"
            + " watch.observe(strip, { attributes: true }); }");
    page.locator("[data-action=stages]").click();
    page.locator("#more [data-stage=" + stage + "]").click();
    Locator keeps = page.locator("[data-action=loss-keep]");
    keeps.or(page.locator("body[data-acted]")).first().waitFor();
    if (keeps.isVisible()) {
      keeps.click();
    }
    assertThat(page.locator("body[data-acted=over]"))
        .isVisible(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
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
