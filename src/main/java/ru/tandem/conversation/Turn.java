package ru.tandem.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Parcel.Act;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Language;
import ru.tandem.people.Legible;
import ru.tandem.people.Person;

/**
 * The bot's turn to speak after one update. What it has to show is collected and said at its end,
 * so that the newest message carries the next step: whatever has no keys comes first. The first
 * takes the place of the message whose button was pressed, unless something new stands below that
 * already; the others follow it.
 */
class Turn {

  /** Forms find their last message by it, to take the keys off when it is answered by typing. */
  static final String FORM = "form";

  /** The last message that showed the key for the phone number, and the last that took it away. */
  private static final String KEYBOARD = "keyboard";

  private static final String CLEARED = "cleared";
  private static final int LONGEST_TOAST = 190;

  private final Person person;
  private final long chatId;
  private final Voice first;
  private final LocalDate today;
  private final Texts texts;
  private final Outbox outbox;
  private Long pressed;
  private Seen seen;
  private boolean kept;
  private String toast;
  private Long answered;
  private Boolean informal;
  private final List<Shown> shown = new ArrayList<>();
  private boolean turnsAway;
  private boolean elsewhere;
  private Long edited;
  private boolean told;
  private Text remark;
  private UnaryOperator<Screen> apart = screen -> screen;
  private final List<Reply.Beside> errands = new ArrayList<>();

  Turn(Person person, LocalDate today, Texts texts, Outbox outbox, Long pressed) {
    this.person = person;
    this.chatId = person.chatId();
    this.first = Voice.of(person, today);
    this.today = today;
    this.texts = texts;
    this.outbox = outbox;
    this.pressed = pressed;
  }

  Person person() {
    return person;
  }

  boolean isPress() {
    return pressed != null;
  }

  /**
   * @param seen what the pressed message showed; null when not told
   */
  void sees(Seen seen) {
    this.seen = seen;
  }

  /** What is said comes below the pressed message. */
  void keepPressed() {
    kept = true;
  }

  /** What to say over the chat when the key is let go; null for nothing. */
  String toast() {
    return toast;
  }

  void toast(Text text) {
    toast = Legible.brief(texts.plain(text, voice()), LONGEST_TOAST);
  }

  /**
   * @param informal as to a pupil, or as to an adult; null for as the person's age demands
   */
  void speaks(Boolean informal) {
    this.informal = informal;
  }

  /**
   * Asked anew each time: language and age may have been told in this very turn. Who has been
   * forgotten in it hears the last word as he came.
   */
  private Voice voice() {
    Voice own = person.isGone() ? first : Voice.of(person, today);
    return informal == null ? own : new Voice(own.language(), informal, own.zone());
  }

  /** Begins a form with whoever the turn is of. */
  interface Opening {
    void begin(Turn turn, String form, String subject);
  }

  /** Does what the reply says. */
  void reply(Reply reply, Opening forms) {
    if (reply instanceof Screen screen) {
      show(screen, null);
    } else if (reply instanceof Reply.Begin begin) {
      forms.begin(this, begin.form(), begin.subject());
    } else if (reply instanceof Reply.Several several) {
      several.replies().forEach(one -> reply(one, forms));
    } else if (reply instanceof Reply.Beside beside) {
      show(beside.meanwhile(), null);
      errands.add(beside);
    } else if (reply instanceof Reply.Toast word && isPress()) {
      toast(word.text());
    } else if (reply instanceof Reply.Toast word) {
      show(Screen.of(word.text()).with(Button.home()), null);
    }
  }

  /** What answers the press later can stand where the press stood. */
  boolean takesPlaces() {
    return edited != null;
  }

  /** What is still to be worked out, once the turn has ended. */
  List<Reply.Beside> errands() {
    return errands;
  }

  /** A screen as it is to be sent. */
  private record Shown(Message message, boolean asksContact, String trace) {

    boolean carriesAStep() {
      return asksContact || !message.keys().isEmpty();
    }

    /** A question stays as it is. */
    boolean canBeJoined() {
      return trace == null && !asksContact && message.attachment() == null;
    }
  }

  /**
   * @param how a screen comes to have no two keys that read the same
   */
  void tellsApart(UnaryOperator<Screen> how) {
    apart = how;
  }

  /** Stands before whatever is shown next. */
  void remarks(Text words) {
    remark = words;
  }

  void show(Screen told, String trace) {
    Screen whole = remark == null ? told : FormSteps.prefixed(remark, told);
    remark = null;
    Screen screen = Silence.over(apart.apply(whole), person);
    boolean asksContact = screen.hasContactKey();
    if (turnsAway && !asksContact) {
      turnsAway = false;
      clearWhatStands();
    }
    Message message = message(screen, texts, voice());
    shown.add(new Shown(message, asksContact, asksContact ? KEYBOARD : trace));
  }

  /** Says what was collected, and last what can wait until everything else is said. */
  void end() {
    joinNews();
    Stream.concat(
            shown.stream().filter(one -> !one.carriesAStep()),
            shown.stream().filter(Shown::carriesAStep))
        .forEach(this::put);
    sayThatNothingHasChanged();
    if (answered != null) {
      strip(answered);
    }
  }

  /** No press ends without a word, even where the same stands there as before. */
  private void sayThatNothingHasChanged() {
    if (toast == null && edited != null && shown.size() == 1 && seen != null) {
      Shown only = shown.get(0);
      if (seen.isSame(only.message)) {
        toast(
            Text.of(FORM.equals(only.trace) ? "conversation.same.question" : "conversation.same"));
      }
    }
  }

  /** What others have to tell the person because of this very act stands with the answer to it. */
  private void joinNews() {
    int last = shown.size() - 1;
    if (last < 0 || !shown.get(last).canBeJoined()) {
      return;
    }
    outbox
        .withNews(chatId, shown.get(last).message())
        .ifPresent(
            both -> {
              shown.set(last, new Shown(both, false, null));
              told = true;
            });
  }

  private void put(Shown one) {
    boolean edit = pressed != null && !kept && canTakeThePlace(one);
    elsewhere = !FORM.equals(one.trace) && !one.asksContact;
    edited = edit ? pressed : null;
    if (pressed != null && !kept && !edit && shown.stream().anyMatch(Shown::carriesAStep)) {
      strip(pressed);
    }
    outbox.put(
        new Parcel(
            chatId,
            edit ? Act.EDIT : Act.SEND,
            edited,
            one.message,
            Urgency.INTERACTIVE,
            null,
            one.trace));
    if (!kept) {
      pressed = null;
    }
  }

  /**
   * News come below. The messenger puts neither a file nor its contact key into an edited message.
   */
  private boolean canTakeThePlace(Shown one) {
    return !told && one.message.attachment() == null && !one.asksContact && !outbox.hasNews(chatId);
  }

  /** The person does something else than answering the question that was asked. */
  void turnsAway() {
    turnsAway = true;
  }

  /** What was sent is remembered by the outbox, so this is known after a restart too. */
  private void clearWhatStands() {
    long shown = outbox.lastSent(person.chatId(), KEYBOARD).orElse(0L);
    if (shown > 0 && shown > outbox.lastSent(person.chatId(), CLEARED).orElse(0L)) {
      clear(Text.of("conversation.contact.left"));
    }
  }

  /** Takes the key for the phone number away: only a message of its own can do that. */
  void clear(Text words) {
    Message message = message(Screen.of(words), texts, voice());
    outbox.put(
        new Parcel(person.chatId(), Act.CLEAR, null, message, Urgency.INTERACTIVE, null, CLEARED));
  }

  /** The last question has been answered by typing: its keys go, after the answer to it. */
  void stripLast() {
    answered = outbox.lastSent(chatId, FORM).orElse(null);
  }

  /**
   * Once it has ended: the newest message is not the question of a form any more: what is typed now
   * is no answer to it, unless the person says so.
   */
  boolean endsBelowTheQuestion() {
    return elsewhere && (edited == null || edited >= outbox.lastSent(chatId, FORM).orElse(0L));
  }

  private void strip(long messageId) {
    outbox.put(new Parcel(chatId, Act.STRIP, messageId, null, Urgency.INTERACTIVE, null, null));
  }

  static Message message(Screen screen, Texts texts, Voice voice) {
    List<List<Message.Key>> rows = new ArrayList<>();
    String nameless = texts.plain(Text.of("conversation.nameless"), voice);
    for (List<Button> row : screen.rows()) {
      rows.addAll(
          KeyRows.of(
              row.stream()
                  .map(
                      button ->
                          new Message.Key(
                              Label.of(button.label(), text -> texts.plain(text, voice), nameless),
                              button.data(),
                              button.url(),
                              button.contact()))
                  .toList()));
    }
    return new Message(texts.html(screen.text(), voice), rows, screen.attachment());
  }

  String plain(Text text, Language language) {
    Voice voice = voice();
    return texts.plain(text, new Voice(language, voice.informal(), voice.zone()));
  }

  String plain(Text text) {
    return texts.plain(text, voice());
  }
}
