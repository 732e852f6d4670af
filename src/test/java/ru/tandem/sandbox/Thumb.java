package ru.tandem.sandbox;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * One subscriber's acts by taps and typing on the page. What to do is decided by looking at the
 * chat; that it can be done is the page's merit: a button that it does not show cannot be tapped.
 */
final class Thumb extends Handset {

  private static final Duration STRIDE = Duration.ofMillis(2);

  private final Table table;

  Thumb(Table table, LocalTelegram telegram, Chat chat) {
    super(telegram, chat);
    this.table = table;
  }

  @Override
  void open(String link) {
    if (!link.isEmpty()) {
      act("follow " + link, () -> table.passes(link, chat()));
    } else if (chat().isStarted()) {
      act("begin anew", this::beginsAnew);
    } else {
      act("start", () -> phone().locator("[data-action=start]").click());
    }
  }

  private void beginsAnew() {
    phone().locator("[data-action=phone-menu]").click();
    phone().locator("[data-action=restart]").click();
  }

  @Override
  void type(String text) {
    Locator input = phone().locator("textarea[name=say]");
    act(
        "say " + text,
        () -> {
          input.fill(text);
          input.press("Enter");
        });
  }

  @Override
  Presses.Press press(int messageId, String data) {
    Locator message = phone().locator("[data-message='" + messageId + "']");
    act("press " + data, () -> message.locator("[data-press='" + data + "']").click());
    return chat().lastPress();
  }

  @Override
  void pressKey(JsonNode key) {
    Locator keys = phone().locator(".keyboard button");
    act(
        "press the key " + label(key),
        () -> keys.filter(new Locator.FilterOptions().setHasText(label(key))).click());
  }

  private Locator phone() {
    return table.phone(chat().owner());
  }

  /** The click is done when the page has carried it to the server. */
  private void act(String what, Runnable click) {
    int before = chat().acts();
    click.run();
    if (!chat().await(() -> chat().acts() > before, telegram().patience(), STRIDE)) {
      throw new AssertionError(
          "The page did not carry out for " + chat().owner().name() + ": " + what);
    }
  }
}
