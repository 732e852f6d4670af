package ru.tandem.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** The page with the phones in a browser, and all that a person can do on it. */
public final class Table {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final Pattern ACT = Pattern.compile(".*/sandbox/api/chats/\\d+/(?!read)\\w+");

  private final Page page;
  private final LocalTelegram telegram;
  private final String address;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> acts = new ArrayList<>();
  private final Set<String> away = new HashSet<>();

  public Table(Page page, LocalTelegram telegram, String address) {
    this.page = page;
    this.telegram = telegram;
    this.address = address;
    page.onConsoleMessage(said -> complainsIf(said.type().matches("error|warning"), said.text()));
    page.onPageError(complaints::add);
    page.onRequest(this::asked);
    page.onResponse(
        response ->
            complainsIf(response.status() >= 400, response.status() + " " + response.url()));
    page.navigate(address);
  }

  private void complainsIf(boolean bad, String what) {
    if (bad) {
      complaints.add(what);
    }
  }

  private void asked(Request request) {
    complainsIf(
        !request.url().startsWith(address) && !request.url().startsWith("data:"),
        "loaded from outside: " + request.url());
    if (request.method().equals("POST") && ACT.matcher(request.url()).matches()) {
      acts.add(request.url().replaceAll(".*/", "") + " " + request.postData());
    }
  }

  /** Errors in the console, refused requests, and whatever was fetched from elsewhere. */
  public List<String> complaints() {
    return complaints;
  }

  /** What the page has asked of the server on somebody's behalf, in order. */
  public List<String> acts() {
    return acts;
  }

  /**
   * A season that begins anew, acted on phones that nobody sees: faster than by clicks.
   *
   * @param travel goes on to that moment of the school's clock
   */
  public static Season seasonAnew(ApplicationContext demo, Consumer<LocalDateTime> travel) {
    demo.getBean(CleanSlate.class).wipe(DemoStages.BEGINNING);
    return new Season(demo.getBean(LocalTelegram.class), travel);
  }

  /**
   * A season of so few people, whose phones lie on this table.
   *
   * @param elsewhere who of them and of their parents has a phone that nobody sees: faster than by
   *     clicks
   */
  public Season season(Set<String> elsewhere, String... children) {
    Set<String> names = Set.of(children);
    Phones unseen = Phones.of(telegram);
    Phones phones =
        (name, role) ->
            elsewhere.contains(name) ? unseen.phone(name, role) : givesPhone(name, role);
    away.addAll(elsewhere);
    return new Season(telegram, this::travels, new Cast(telegram, phones, names::contains));
  }

  /** How often anybody here did anything, by whatever way it reached the bot. */
  public int actions() {
    return telegram.chats().stream()
        .filter(chat -> !away.contains(chat.owner().name()))
        .mapToInt(Chat::acts)
        .sum();
  }

  // People.

  private Phone givesPhone(String name, String role) {
    if (find(name) == null) {
      add(name, role);
    }
    return new Phone(new Thumb(this, telegram, telegram.chat(find(name).id())));
  }

  private void add(String name, String role) {
    showsList();
    page.locator("[data-action=new-person]").click();
    page.locator("dialog input[name=name]").fill(name);
    page.locator("dialog select[name=role]").selectOption(role);
    page.locator("[data-action=add-person]").click();
    assertThat(listed(name)).isAttached();
    assertThat(phone(name)).isVisible();
  }

  private Subscriber find(String name) {
    return telegram.subscribers().stream()
        .filter(who -> who.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** A person's line in the list. */
  public Locator listed(String name) {
    return page.locator("#people [data-person]", new Page.LocatorOptions().setHasText(name));
  }

  /** A person's phone, picked up from the list if need be. */
  public Locator phone(String name) {
    return phone(find(name));
  }

  Locator phone(Subscriber who) {
    Locator phone = page.locator(".phone[data-person='" + who.id() + "']");
    if (!phone.isVisible()) {
      showsList();
      page.locator("#people [data-person='" + who.id() + "']").click();
    }
    return phone;
  }

  /** On a narrow screen a phone lies over the list. */
  private void showsList() {
    Locator back = page.locator(".back:visible");
    if (back.count() > 0) {
      back.click();
    }
  }

  /** Puts all phones away but leaves them in the list. */
  public void clears() {
    for (Locator close = page.locator(".close-phone:visible"); close.count() > 0; ) {
      close.first().click();
    }
    showsList();
  }

  /** From now on the page is looked at through a window of this size. */
  public void isSeenThrough(int width, int height) {
    page.setViewportSize(width, height);
  }

  /** Nothing sticks out to the side, and nothing has scrolled the page away under its head. */
  public void fitsTheWindow() {
    assertThat(page.locator("#top")).isInViewport();
    assertThat(page.locator("html"))
        .hasJSProperty("scrollWidth", page.locator("html").evaluate("node => node.clientWidth"));
    assertThat(page.locator("body")).hasJSProperty("scrollTop", 0);
  }

  // Links.

  /**
   * From the phone that shows the link to another: by its button, or by a tap on it in the text.
   */
  void passes(String link, Chat to) {
    String payload = link.substring(link.indexOf('=') + 1);
    Chat from =
        telegram.chats().stream()
            .filter(chat -> shows(chat, payload))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No phone shows " + link));
    Locator phone = phone(from.owner());
    Locator button = phone.locator("[data-url*='" + payload + "']");
    Locator text = phone.locator(".words a[href$='" + payload + "']");
    text.or(button).last().click();
    page.locator("dialog [data-choose='" + to.owner().id() + "']").click();
  }

  private static boolean shows(Chat chat, String payload) {
    return chat.newestFirst().stream()
        .anyMatch(message -> Transcript.everythingIn(message).contains(payload));
  }

  // Time.

  /** By the buttons of the time machine. */
  void travels(LocalDateTime when) {
    Locator drawer = page.locator("#tools-toggle:visible");
    boolean covered = drawer.count() > 0;
    if (covered) {
      drawer.click();
    }
    if (telegram.now().plus(Duration.ofDays(1)).equals(when.atZone(ZONE).toInstant())) {
      page.locator("[data-action=advance-day]").click();
    } else {
      page.locator("[data-action=time-to]").click();
      page.locator("input[name=to]").fill(when.format(TYPED));
      page.locator("[data-action=time-go]").click();
    }
    assertThat(page.locator("#time.moving")).hasCount(0);
    assertThat(page.locator("[data-clock-time]"))
        .hasText(when.format(DateTimeFormatter.ofPattern("HH:mm")));
    if (covered) {
      drawer.click();
    }
  }

  /** Into {@code target/page}, for eyes. */
  public void photographs(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "page", name + ".png")));
  }
}
