package ru.tandem.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented grown-up pupil who answers each question of the application once, whatever the bot
 * shows in between, and remembers what was answered. Of lists several are picked in a quick row,
 * and a tag is typed: whoever handles an act twice, or never, keeps another answer than this one.
 */
public final class Applicant {

  private static final Pattern QUESTION = Pattern.compile("f:\\d+:([^:]+):([^:]+)");
  private static final int LOOK_BACK = 4;

  private final Chat chat;
  private final Handset handset;
  private final Duration patience;
  private final AtomicInteger acts;
  private final int number;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final List<Wait> waits = new ArrayList<>();
  private long acted;

  /** From an act until what was waited for had come, by {@link System#nanoTime()}. */
  private record Wait(long from, long to) {}

  /** A question: the button by which it can be left, and all that stand with it. */
  private record Shown(Button leave, List<Button> all) {}

  /**
   * @param acts counts all presses and typed words, of everybody
   */
  public Applicant(LocalTelegram telegram, int number, AtomicInteger acts) {
    Phone phone = telegram.newUser("Участник " + named(number), "mentee", "ru");
    this.chat = telegram.chat(phone.id());
    this.handset = new Handset(telegram, chat);
    this.patience = telegram.patience();
    this.acts = acts;
    this.number = number;
  }

  public long id() {
    return chat.owner().id();
  }

  /** What was answered, by the key of the question. */
  public Map<String, List<String>> answers() {
    return answers;
  }

  /** Comes by the invitation and agrees to everything, as far as the door of the application. */
  public Applicant comes(String invitation) {
    handset.open(invitation);
    press(awaits("enrolment.begin"));
    awaits("f:\\d+:name");
    type(chat.owner().name());
    awaits("f:\\d+:born");
    type("01.02.2008");
    for (Button next = agreeing(""); next.data().startsWith("consents"); ) {
      press(next);
      next = agreeing(next.data());
    }
    return this;
  }

  private Button agreeing(String before) {
    return awaits("(?!" + Pattern.quote(before) + "$)(consents.(yes|read)|enrolment.apply)");
  }

  /** Answers so many questions and then looks at the next one; a large number is all, and sends. */
  public void applies(int most) {
    press(awaits("enrolment.apply"));
    while (answers.size() < most) {
      Shown next = nextQuestion();
      String key = key(next.leave());
      if (key.equals("~")) {
        press(awaits("f:\\d+:~:~send"));
        await("thanks", () -> shown() == null ? chat : null);
        return;
      }
      answer(key, next.all());
    }
    nextQuestion();
  }

  /** The key of the question that stands open; {@code ~} for the review, null for none. */
  public String standsAt() {
    Shown shown = shown();
    return shown == null ? null : key(shown.leave());
  }

  /** How many nanoseconds each answer took to an act that was begun and answered within. */
  public List<Long> waits(long from, long to) {
    return waits.stream()
        .filter(wait -> wait.from() >= from && wait.to() <= to)
        .map(wait -> wait.to() - wait.from())
        .toList();
  }

  public String transcript() {
    return Transcript.of(chat);
  }

  private void answer(String key, List<Button> all) {
    List<Button> picks = all.stream().filter(button -> !value(button).startsWith("~")).toList();
    if (picks.isEmpty()) {
      String words = "Жду помощи, номер " + number;
      answers.put(key, List.of(words));
      type(words);
    } else if (key.equals("week") || key.equals("needs") || key.equals("interests")) {
      several(key, picks);
    } else {
      Button pick = picks.get(number % picks.size());
      answers.put(key, List.of(value(pick)));
      press(pick);
    }
  }

  private void several(String key, List<Button> picks) {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Button pick = picks.get((number + i * 3) % picks.size());
      wanted.add(value(pick));
      press(pick);
    }
    if (!key.equals("week")) {
      String tag = "своё " + number;
      wanted.add(tag);
      type(tag);
      awaits("f:\\d+:" + key + ":~own\\d+");
    }
    answers.put(key, wanted);
    press(awaits("f:\\d+:" + key + ":~done"));
  }

  // Eyes and hands.

  private Shown nextQuestion() {
    return await(
        "the question after " + answers.keySet(),
        () -> {
          Shown shown = shown();
          return shown == null || answers.containsKey(key(shown.leave())) ? null : shown;
        });
  }

  /**
   * The question or review that was shown or changed last. A message that has only lost its keys is
   * passed over; what a killed bot sent twice stands above.
   */
  private Shown shown() {
    List<Button> buttons =
        newest().stream()
            .map(message -> Button.under(message).filter(one -> one.data() != null).toList())
            .filter(under -> !under.isEmpty())
            .findFirst()
            .orElse(List.of());
    Button leave = ending(buttons, ":~later");
    return leave == null ? null : new Shown(leave, buttons);
  }

  private static Button ending(List<Button> buttons, String end) {
    return buttons.stream().filter(button -> button.data().endsWith(end)).findFirst().orElse(null);
  }

  private Button awaits(String data) {
    Pattern wanted = Pattern.compile(data + ".*");
    return await(
        data,
        () ->
            newest().stream()
                .flatMap(Button::under)
                .filter(button -> button.data() != null && wanted.matcher(button.data()).matches())
                .findFirst()
                .orElse(null));
  }

  private List<Message> newest() {
    List<Message> newest = chat.newestFirst();
    return newest.subList(0, Math.min(LOOK_BACK, newest.size()));
  }

  /** What was found once may be gone at a second look. */
  private <T> T await(String what, Supplier<T> wish) {
    AtomicReference<T> found = new AtomicReference<>();
    BooleanSupplier finds =
        () -> {
          found.set(wish.get());
          return found.get() != null;
        };
    if (!chat.await(finds, patience, patience)) {
      throw new AssertionError(what + " did not come\n" + Transcript.of(chat));
    }
    if (acted != 0) {
      waits.add(new Wait(acted, System.nanoTime()));
      acted = 0;
    }
    return found.get();
  }

  private void press(Button button) {
    acted = System.nanoTime();
    handset.press(button.under().id(), button.data());
    acts.incrementAndGet();
  }

  private void type(String words) {
    acted = System.nanoTime();
    handset.type(words);
    acts.incrementAndGet();
  }

  private static String key(Button button) {
    Matcher question = QUESTION.matcher(button.data());
    return question.matches() ? question.group(1) : null;
  }

  private static String value(Button button) {
    return button.data().substring(button.data().lastIndexOf(':') + 1);
  }

  /** A name has no digits. */
  private static String named(long number) {
    StringBuilder letters = new StringBuilder("Номер");
    Long.toString(number).chars().forEach(digit -> letters.append((char) ('а' + digit - '0')));
    return letters.toString();
  }
}
