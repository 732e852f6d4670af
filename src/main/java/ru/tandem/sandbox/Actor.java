package ru.tandem.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented person who answers the bot by himself: reads the newest messages, presses what a
 * willing person would press, and answers questions by his character. Every act is an ordinary act
 * of a phone.
 */
final class Actor {

  /** What a willing person presses, the first that is there. */
  private static final List<Pattern> EAGER =
      List.of(
              "enrolment\\.begin:.*",
              "consents\\.yes:.*",
              "consents\\.go:.*",
              "consents\\.read:.*",
              "enrolment\\.apply:.*",
              "gatherings\\.rsvp:.*:YES",
              "gatherings\\.wish:.*",
              "matching\\.accept:.*",
              "meetings\\.confirm:.*",
              "meetings\\.held:.*",
              "meetings\\.because:.*",
              "tandems\\.agree:.*",
              "feedback\\.survey:.*",
              "feedback\\.close:.*",
              "feedback\\.talked:.*",
              "meetings\\.verdict:.*")
          .stream()
          .map(Pattern::compile)
          .toList();

  /** Only mentors make the first step; otherwise both sides would make it at once. */
  private static final Pattern PROPOSE = Pattern.compile("meetings\\.propose:.*");

  /** Every so often a meeting does not take place, and both sides say so. */
  private static final Pattern MISSED = Pattern.compile("meetings\\.missed:(\\d+)");

  private static final int EVERY_SO_OFTEN = 9;

  private static final Pattern QUESTION = Pattern.compile("f:(\\d+):([^:]+):(.+)");
  private static final int MOST_ACTS = 400;
  private static final int LOOK_BACK = 8;

  private final Phone phone;
  private final Persona persona;
  private final Chat chat;
  private final LocalTelegram telegram;
  private final Set<String> pressed = new HashSet<>();
  private final Map<String, Integer> picked = new HashMap<>();
  private boolean hesitant;
  private long seen = -1;

  Actor(LocalTelegram telegram, Persona persona) {
    this(telegram, persona, Phones.of(telegram));
  }

  Actor(LocalTelegram telegram, Persona persona, Phones phones) {
    this.telegram = telegram;
    this.persona = persona;
    this.phone = phones.phone(persona.name(), persona.role());
    this.chat = telegram.chat(phone.id());
  }

  Phone phone() {
    return phone;
  }

  Persona persona() {
    return persona;
  }

  /** Fills in, but never sends what can still be reviewed. */
  Actor hesitates() {
    hesitant = true;
    return this;
  }

  /** Answers until nothing is left that a willing person would do. */
  Actor reacts() {
    for (int acts = 0; acts < MOST_ACTS; acts++) {
      if (chat.newness() == seen) {
        return this;
      }
      telegram.awaitQuiet();
      long looked = chat.newness();
      if (!act()) {
        seen = looked;
        return this;
      }
    }
    throw new AssertionError(persona.name() + " goes round in circles\n" + phone.transcript());
  }

  private boolean act() {
    if (chat.keys() != null) {
      phone.sharesContact();
      return true;
    }
    List<Message> newest = chat.newestFirst();
    for (Message message : newest.subList(0, Math.min(LOOK_BACK, newest.size()))) {
      List<Button> buttons = Button.under(message).filter(button -> button.data() != null).toList();
      if (isQuestion(buttons)) {
        if (answer(buttons)) {
          return true;
        }
        continue;
      }
      if (presses(message, buttons)) {
        return true;
      }
    }
    return false;
  }

  private boolean presses(Message message, List<Button> buttons) {
    for (Button button : buttons) {
      Matcher missed = MISSED.matcher(act(button));
      if (missed.matches() && Long.parseLong(missed.group(1)) % EVERY_SO_OFTEN == 0) {
        return press(message, button);
      }
    }
    for (Pattern wish : EAGER) {
      for (Button button : buttons) {
        if (wish.matcher(act(button)).matches() && press(message, button)) {
          return true;
        }
      }
    }
    for (Button button : buttons) {
      boolean mine = persona.role().equals("mentor");
      if (mine && PROPOSE.matcher(act(button)).matches() && press(message, button)) {
        return true;
      }
    }
    return false;
  }

  /** A leading plus only says that the answer comes below. */
  private static String act(Button button) {
    return button.data().startsWith("+") ? button.data().substring(1) : button.data();
  }

  /** The same button under the same words is pressed once. */
  private boolean press(Message message, Button button) {
    if (!pressed.add(message.id() + " " + message.text().hashCode() + button.data())) {
      return false;
    }
    phone.pressesData(button.data());
    return true;
  }

  private static boolean isQuestion(List<Button> buttons) {
    return buttons.stream().anyMatch(button -> QUESTION.matcher(button.data()).matches());
  }

  private boolean answer(List<Button> buttons) {
    Matcher first = QUESTION.matcher(buttons.get(0).data());
    if (!first.matches()) {
      return false;
    }
    String form = first.group(1);
    String key = first.group(2);
    if (reconsiders(key, buttons)) {
      return true;
    }
    Button send = ending(buttons, ":~send");
    if (send != null && hesitant) {
      return false;
    }
    if (send != null) {
      phone.pressesData(send.data());
      return true;
    }
    if (key.equals("~")) {
      return false;
    }
    List<Button> picks = buttons.stream().filter(button -> !value(button).startsWith("~")).toList();
    if (picks.isEmpty()) {
      return type(key, ending(buttons, ":~skip"));
    }
    Button done = ending(buttons, ":~done");
    int so_far = picked.getOrDefault(form + key, 0);
    List<String> wanted = persona.choices(key);
    if (done != null && (so_far >= Math.max(1, wanted.size()) || so_far >= picks.size())) {
      picked.remove(form + key);
      phone.pressesData(done.data());
      return true;
    }
    phone.pressesData(pick(key, picks, wanted, so_far).data());
    picked.merge(form + key, 1, Integer::sum);
    return true;
  }

  /** Once in each form goes back from the doubtful question, and once changes its answer. */
  private boolean reconsiders(String key, List<Button> buttons) {
    String doubt = persona.doubt();
    Button way = ending(buttons, key.equals(doubt) ? ":~back" : ":" + doubt + ":~edit");
    if (way == null || !pressed.add(way.data())) {
      return false;
    }
    phone.pressesData(way.data());
    return true;
  }

  private Button pick(String key, List<Button> picks, List<String> wanted, int soFar) {
    if (soFar < wanted.size()) {
      String wish = wanted.get(soFar);
      for (Button button : picks) {
        if (value(button).equals(wish) || button.label().contains(wish)) {
          return button;
        }
      }
    }
    return persona.likes(key, picks);
  }

  private boolean type(String key, Button skip) {
    String words = persona.words(key);
    if (words != null) {
      phone.says(words);
    } else if (skip != null) {
      phone.pressesData(skip.data());
    } else {
      phone.says("Разобрать три задачи вместе");
    }
    return true;
  }

  private static Button ending(List<Button> buttons, String end) {
    return buttons.stream().filter(button -> button.data().endsWith(end)).findFirst().orElse(null);
  }

  private static String value(Button button) {
    return button.data().substring(button.data().lastIndexOf(':') + 1);
  }
}
