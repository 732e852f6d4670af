package ru.tandem.conversation;

import java.time.Clock;
import java.time.LocalDate;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** What the bot sends to a person unasked, and how the person changes it. */
@Bot
class WhatIsSent {

  private static final int LONGEST = 14;

  private final Clock clock;

  WhatIsSent(Clock clock) {
    this.clock = clock;
  }

  @OnPress(value = "messages", said = "conversation.said.sent")
  Reply sent(Person person) {
    boolean minor = person.isMinor(today(person));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("conversation.sent.heading"),
                Text.of("conversation.sent.what"),
                Text.lines(now(person), often(person, minor))));
    screen =
        isQuiet(person)
            ? screen.with(Button.press("conversation.sent.loud", "messages.quiet", 0))
            : screen.with(quiet(3), quiet(7), quiet(LONGEST));
    if (!minor) {
      screen =
          person.wantsOneADay()
              ? screen.with(Button.press("conversation.sent.asitcomes", "messages.often", 1))
              : screen.with(Button.press("conversation.sent.oneaday", "messages.often", 0));
    }
    return screen
        .with(Button.press("conversation.sent.nothing", "stop"))
        .with(Button.press(Text.of("conversation.clock", OwnClock.name(person.zone())), "clock"))
        .with(Button.home());
  }

  private static Button quiet(int days) {
    return Button.press(Text.of("conversation.sent.quiet", days), "messages.quiet", days);
  }

  private boolean isQuiet(Person person) {
    return person.quietUntil().filter(today(person)::isBefore).isPresent();
  }

  private Text now(Person person) {
    return isQuiet(person)
        ? Text.of("conversation.sent.until", person.quietUntil().orElseThrow())
        : Text.of("conversation.sent.on");
  }

  private static Text often(Person person, boolean minor) {
    return Text.of(
        minor || person.wantsOneADay() ? "conversation.sent.gathered" : "conversation.sent.single");
  }

  private LocalDate today(Person person) {
    return LocalDate.now(clock.withZone(person.zone()));
  }

  /**
   * @param days 0 for no longer
   */
  @OnPress("messages.quiet")
  Reply quiet(Person person, int days) {
    if (days < 0 || days > LONGEST) {
      throw new NotFound();
    }
    person.wantsQuiet(days == 0 ? null : today(person).plusDays(days));
    return sent(person);
  }

  /**
   * @param singly 1 for each as it comes
   */
  @OnPress("messages.often")
  Reply often(Person person, int singly) {
    person.wantsOneADay(singly == 0);
    return sent(person);
  }
}
