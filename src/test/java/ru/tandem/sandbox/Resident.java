package ru.tandem.sandbox;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Somebody at the review of a questionnaire who changes one answer after the other, for ever. */
public final class Resident {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(100);

  private final Chat chat;
  private final Handset handset;
  private int turn;

  Resident(LocalTelegram telegram, Phone phone) {
    this.chat = telegram.chat(phone.id());
    this.handset = new Handset(telegram, chat);
  }

  /** One act, and the wait for the bot's answer to it; nanoseconds between the two. */
  public long acts() {
    Message newest = asked();
    List<Button> buttons = Button.under(newest).filter(button -> button.data() != null).toList();
    String data = choose(buttons);
    long begun = System.nanoTime();
    if (data == null) {
      handset.type("Хочу научиться решать задачи, " + turn);
    } else {
      handset.press(newest.id(), data);
    }
    if (!chat.await(() -> isAnswered() || data != null && isRefused(), PATIENCE, GLANCE)) {
      throw new AssertionError("no answer to " + data + "\n" + Transcript.of(chat));
    }
    turn++;
    return isAnswered() ? System.nanoTime() - begun : acts();
  }

  private boolean isAnswered() {
    return !chat.answers().isEmpty();
  }

  /** The last word of the act before came late and was taken for the answer to this one. */
  private boolean isRefused() {
    Presses.Press press = chat.lastPress();
    return press != null && press.answer().isDone() && press.answer().join().toast() != null;
  }

  /** What the form asks: papers and news may have come after it. */
  private Message asked() {
    // by number, not by change: the keys of the question before it go after the new one has come
    return chat.newestFirst().stream()
        .filter(message -> Button.under(message).anyMatch(Resident::isOfForm))
        .max(Comparator.comparingInt(Message::id))
        .orElseThrow(() -> new AssertionError("nothing is asked"));
  }

  private static boolean isOfForm(Button button) {
    return button.data() != null && button.data().contains(":~");
  }

  /** Null when the question is to be answered by typing. */
  private String choose(List<Button> buttons) {
    List<String> edits = ending(buttons, ":~edit");
    if (!edits.isEmpty()) {
      return edits.get(turn / 2 % edits.size());
    }
    List<String> done = ending(buttons, ":~done");
    if (!done.isEmpty()) {
      return done.get(0);
    }
    return buttons.stream()
        .map(Button::data)
        .filter(data -> !data.substring(data.lastIndexOf(':') + 1).startsWith("~"))
        .findFirst()
        .orElse(null);
  }

  private static List<String> ending(List<Button> buttons, String end) {
    return buttons.stream().map(Button::data).filter(data -> data.endsWith(end)).toList();
  }
}
