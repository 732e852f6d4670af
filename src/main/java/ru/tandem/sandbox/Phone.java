package ru.tandem.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody's hands and eyes on a phone, for tests and for seasons that act themselves. Acts go off
 * at once; looking waits until the bot has answered.
 */
public final class Phone {

  private static final Duration STRIDE = Duration.ofMillis(10);
  private static final Pattern START = Pattern.compile("https?://t\\.me/\\w+\\?start=([\\w-]*)");

  private final Handset handset;
  private final Chat chat;

  Phone(Handset handset) {
    this.handset = handset;
    this.chat = handset.chat();
  }

  /** Whose phone this is. */
  public Subscriber owner() {
    return chat.owner();
  }

  public long id() {
    return chat.owner().id();
  }

  // Hands.

  /** Follows a link to the bot and presses Start; takes a bare payload too, empty for none. */
  public Phone opens(String linkOrPayload) {
    handset.open(linkOrPayload);
    return this;
  }

  /** Types and sends a text or a command. */
  public Phone says(String text) {
    handset.type(text);
    return this;
  }

  /**
   * Presses the newest button whose label contains this, under a message or in the place of the
   * keys. Waits for it if the bot has not yet shown it.
   */
  public Phone presses(String label) {
    Button button = Button.newest(awaitButtons(label), label);
    if (button == null) {
      throw failure("No button «" + label + "» to press");
    }
    return press(button);
  }

  /** Presses the newest button that carries exactly this data. */
  public Phone pressesData(String data) {
    Predicate<Button> wish = button -> data.equals(button.data());
    awaitThat(() -> buttons().anyMatch(wish));
    return press(
        buttons()
            .filter(wish)
            .max(Button.AGE)
            .orElseThrow(() -> failure("No button with the data " + data)));
  }

  /** Presses a button under a certain message, which may be long outdated. */
  public Phone pressesOld(int messageId, String label) {
    return press(
        buttons()
            .filter(b -> b.under() != null && b.under().id() == messageId && b.reads(label))
            .findFirst()
            .orElseThrow(() -> failure("No button «" + label + "» under " + messageId)));
  }

  /** Sends a press that no shown button makes: an outdated or a forged one. */
  public Phone forges(int messageId, String data) {
    handset.press(messageId, data);
    return this;
  }

  private Phone press(Button button) {
    if (button.under() == null) {
      handset.pressKey(button.json());
    } else if (button.data() != null) {
      handset.press(button.under().id(), button.data());
    } else {
      handset.open(button.json().path("url").asString(""));
    }
    return this;
  }

  /** Presses the key that shares one's own number; there must be one. */
  public Phone sharesContact() {
    Predicate<JsonNode> asks = key -> key.path("request_contact").asBoolean(false);
    awaitThat(() -> handset.key(asks).isPresent());
    handset.pressKey(handset.key(asks).orElseThrow(() -> failure("No key that shares a contact")));
    return this;
  }

  /** Attaches somebody's contact by hand, as anybody may. */
  public Phone sharesContactOf(long userId) {
    handset.share(handset.telegram().chat(userId).owner());
    return this;
  }

  public Phone sendsSticker() {
    handset.send(handset.telegram().files().sticker("👍"), "");
    return this;
  }

  public Phone sendsVoice() {
    handset.send(handset.telegram().files().voice(new byte[] {'O', 'g', 'g', 'S'}), "");
    return this;
  }

  public Phone sendsFile(String name, byte[] bytes) {
    handset.send(handset.telegram().files().document(name, bytes), "");
    return this;
  }

  public Phone sendsPhoto(byte[] bytes) {
    handset.send(handset.telegram().files().photo("photo.jpg", bytes), "");
    return this;
  }

  /** With words under it. */
  public Phone sendsPhoto(byte[] bytes, String caption) {
    handset.send(handset.telegram().files().photo("photo.jpg", bytes), caption);
    return this;
  }

  /** With words under it. */
  public Phone sendsFile(String name, byte[] bytes, String caption) {
    handset.send(handset.telegram().files().document(name, bytes), caption);
    return this;
  }

  /** A place, a poll, a film, and whatever else messengers have. */
  public Phone sends(Sent what) {
    handset.send(what);
    return this;
  }

  /** Passes on what somebody has written elsewhere. */
  public Phone forwards(Phone from, String words) {
    handset.forward(from.owner(), false, words);
    return this;
  }

  /** The same of somebody whose account is not told with it. */
  public Phone forwardsOfHidden(Phone from, String words) {
    handset.forward(from.owner(), true, words);
    return this;
  }

  /** Changes a text that was sent from this phone. */
  public Phone edits(int messageId, String text) {
    handset.edit(messageId, text);
    return this;
  }

  /** Takes the bot into a group: a chat whose number is below nought. */
  public Phone takesBotInto(Phone group) {
    handset.take(group.chat);
    return this;
  }

  public Phone blocks() {
    handset.block(true);
    return this;
  }

  public Phone unblocks() {
    handset.block(false);
    return this;
  }

  // Eyes.

  /** The bot has said this since the last act of this phone, or says it soon. */
  public Phone sees(String part) {
    if (!awaitThat(() -> answered(part))) {
      throw failure("«" + part + "» did not come");
    }
    return this;
  }

  /** The bot is seen to be at work. */
  public Phone seesTyping() {
    if (!chat.await(chat::isTyping, handset.telegram().patience(), Duration.ofMillis(50))) {
      throw failure("The bot does not seem to be at work");
    }
    return this;
  }

  /** A button with this label has come since the last act of this phone, or comes soon. */
  public Phone seesButton(String label) {
    if (!awaitThat(() -> fresh().anyMatch(button -> button.reads(label)))) {
      throw failure("No button «" + label + "» came");
    }
    return this;
  }

  /** Once the bot is quiet, it has not said this since the last act of this phone. */
  public Phone doesNotSee(String part) {
    settle();
    if (answered(part)) {
      throw failure("«" + part + "» came");
    }
    return this;
  }

  /** Once the bot is quiet, no button of the newest message has this label. */
  public Phone doesNotSeeButton(String label) {
    settle();
    Message last = lastFromBot();
    if (last != null && Button.under(last).anyMatch(button -> button.reads(label))) {
      throw failure("There is a button «" + label + "»");
    }
    return this;
  }

  /** The last press was answered by a note that contains this. */
  public Phone seesToast(String part) {
    String toast = toast();
    if (toast == null || !toast.contains(part)) {
      throw failure("The press was answered by " + toast + ", not by «" + part + "»");
    }
    return this;
  }

  /** What the bot showed in answer to the last press: null for a silent answer. */
  public String toast() {
    Presses.Press press = chat.lastPress();
    if (press == null) {
      throw failure("Nothing was pressed");
    }
    try {
      return press
          .answer()
          .get(handset.telegram().patience().toMillis(), TimeUnit.MILLISECONDS)
          .toast();
    } catch (TimeoutException | ExecutionException unanswered) {
      throw failure("The press was not answered");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failure("Stopped while waiting for the answer to a press");
    }
  }

  /** A file or picture whose name contains this has come since the last act, or comes soon. */
  public byte[] receivesFile(String part) {
    if (!awaitThat(() -> file(part).isPresent())) {
      throw failure("No file «" + part + "» came");
    }
    return file(part).orElseThrow().file().bytes();
  }

  private Optional<Message> file(String part) {
    return chat.answers().stream()
        .filter(message -> message.file() != null && message.file().name().contains(part))
        .reduce((first, second) -> second);
  }

  /** The text of the newest message of the bot; empty when there is none. */
  public String lastMessage() {
    Message last = lastFromBot();
    return last == null ? "" : last.text();
  }

  /** The id of the newest message of the bot. */
  public int lastMessageId() {
    Message last = lastFromBot();
    return last == null ? 0 : last.id();
  }

  /** The id of the newest message sent from this phone. */
  public int lastOwnMessageId() {
    return chat.messages().stream()
        .filter(message -> !message.fromBot())
        .mapToInt(Message::id)
        .max()
        .orElse(0);
  }

  /** The labels of the buttons under the newest message of the bot. */
  public List<String> buttonLabels() {
    Message last = lastFromBot();
    return last == null ? List.of() : Button.under(last).map(Button::label).toList();
  }

  /** The labels of the keys in the place of the keyboard. */
  public List<String> keys() {
    return Button.keys(chat).map(Button::label).toList();
  }

  /** What the buttons under all messages carry, of those that can be pressed. */
  public List<String> data() {
    return chat.newestFirst().stream()
        .flatMap(Button::under)
        .map(Button::data)
        .filter(Objects::nonNull)
        .toList();
  }

  /** All that was typed here and is more than a command or a number. */
  List<String> ownTexts() {
    return typed(chat);
  }

  static List<String> typed(Chat chat) {
    return chat.messages().stream()
        .filter(message -> !message.fromBot())
        .map(Message::text)
        .filter(text -> text.matches("(?s)[^/].*\\p{L}{3}.*"))
        .toList();
  }

  /** The list of commands as it is shown here, as in {@code /menu Where I am}. */
  public List<String> commands() {
    return handset.telegram().commands().of(owner()).stream()
        .map(one -> "/" + one.path("command").asString() + " " + one.path("description").asString())
        .toList();
  }

  /** All texts of the bot in this chat, oldest first. */
  public List<String> botTexts() {
    return chat.messages().stream().filter(Message::fromBot).map(Message::text).toList();
  }

  /** Words or a button that lead there have come since the last act of this phone, or come soon. */
  public Phone seesAddress(String address) {
    if (!awaitThat(
        () ->
            chat.answers().stream()
                .anyMatch(message -> Transcript.everythingIn(message).contains(address)))) {
      throw failure("Nothing leads to " + address);
    }
    return this;
  }

  /** The newest link to the bot whose payload begins so, in a text or on a button. */
  public String findLink(String payloadPrefix) {
    awaitThat(() -> link(payloadPrefix) != null);
    String link = link(payloadPrefix);
    if (link == null) {
      throw failure("No link with a payload " + payloadPrefix + "…");
    }
    return link;
  }

  private String link(String payloadPrefix) {
    return chat.newestFirst().stream()
        .flatMap(message -> START.matcher(Transcript.everythingIn(message)).results())
        .filter(found -> found.group(1).startsWith(payloadPrefix))
        .map(java.util.regex.MatchResult::group)
        .findFirst()
        .orElse(null);
  }

  /** The whole chat as text. */
  public String transcript() {
    return Transcript.of(chat);
  }

  // Counts.

  /** How often anything was done on this phone. */
  public int actions() {
    return chat.acts();
  }

  /** How many of them were typed by hand rather than pressed. */
  public int typedMessages() {
    return chat.typed();
  }

  /** How many messages the bot has sent since the last act. */
  public int messagesInARow() {
    return chat.run();
  }

  /** The most messages that the bot ever sent without an act in between. */
  public int mostMessagesInARow() {
    return chat.longestRun();
  }

  private boolean answered(String part) {
    return chat.answers().stream().anyMatch(message -> message.text().contains(part));
  }

  private Message lastFromBot() {
    return chat.lastSaid();
  }

  private Stream<Button> buttons() {
    return Stream.concat(chat.newestFirst().stream().flatMap(Button::under), Button.keys(chat));
  }

  private Stream<Button> fresh() {
    return Stream.concat(chat.answers().stream().flatMap(Button::under), Button.keys(chat));
  }

  /** Fresh ones first; older ones only when the bot will not show any fresh one. */
  private Stream<Button> awaitButtons(String label) {
    Duration stride = handset.telegram().knowsQuiet() ? STRIDE : handset.telegram().patience();
    BooleanSupplier came = () -> fresh().anyMatch(button -> button.reads(label));
    chat.await(() -> came.getAsBoolean() || isSettled(), handset.telegram().patience(), stride);
    return (came.getAsBoolean() ? fresh() : buttons()).filter(button -> button.reads(label));
  }

  private boolean isSettled() {
    return handset.telegram().knowsQuiet() && handset.telegram().isQuiet();
  }

  private void settle() {
    if (handset.telegram().knowsQuiet()) {
      handset.telegram().awaitQuiet();
    }
  }

  private boolean awaitThat(BooleanSupplier wish) {
    Duration patience = handset.telegram().patience();
    return chat.await(wish, patience, patience);
  }

  private AssertionError failure(String what) {
    return new AssertionError(what + "\n" + transcript());
  }
}
