package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.Legible;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/** How the machine is, for those who run it. */
@Bot
class StatusDesk {

  private static final int LONGEST_CAUSE = 160;

  private final Operators operators;
  private final DoorStatus door;
  private final Inbox inbox;
  private final Outbox outbox;

  StatusDesk(Operators operators, DoorStatus door, Inbox inbox, Outbox outbox) {
    this.operators = operators;
    this.door = door;
    this.inbox = inbox;
    this.outbox = outbox;
  }

  @OnPress("monitoring.status")
  Reply again(Person operator) {
    return status(operator).then(Reply.toast("monitoring.status.fresh"));
  }

  @OnCommand(value = "status", listed = Audience.OPERATOR)
  Reply status(Person operator) {
    operators.require(operator);
    return Screen.of(Text.paragraphs(Text.of("monitoring.status"), lastPoll(), counts(), faults()))
        .with(Button.press("monitoring.status.again", "monitoring.status"), Button.home());
  }

  private Text lastPoll() {
    Instant last = door.lastPoll();
    return last == null
        ? Text.of("monitoring.status.neverpolled")
        : Text.of("monitoring.status.polled", last, door.silence().toSeconds());
  }

  private Text counts() {
    Inbox.Count in = inbox.count();
    Outbox.Count out = outbox.count();
    return Text.lines(
        Text.of("monitoring.status.inbox", in.waiting(), in.setAside()),
        Text.of("monitoring.status.outbox", out.waiting(), out.later(), out.refused()));
  }

  private Text faults() {
    List<Text> lines = new ArrayList<>();
    door.faults()
        .forEach(
            (kind, fault) ->
                lines.add(
                    Text.of(
                        "monitoring.status.fault",
                        Text.of("monitoring.fault." + kind.name().toLowerCase(Locale.ROOT)),
                        fault.times(),
                        fault.last(),
                        cut(fault.cause()))));
    return lines.isEmpty() ? Text.of("monitoring.status.nofaults") : Text.lines(lines);
  }

  /** On the worst of days all kinds must still fit into one message. */
  private static String cut(String cause) {
    return Legible.brief(cause, LONGEST_CAUSE);
  }
}
