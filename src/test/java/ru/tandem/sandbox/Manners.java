package ru.tandem.sandbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks over every shoulder in every story: what comes after an act has to keep these rules.
 *
 * <ul>
 *   <li>The newest message carries the next step, or nothing in that turn does: a file or a remark
 *       never stands below the buttons.
 *   <li>No press ends without a word: something is said, changed, or shown over the chat.
 * </ul>
 *
 * A turn is looked at before the next act of anybody, and only if the bot is quiet by then: looking
 * changes nothing in the story.
 */
public final class Manners {

  private final LocalTelegram telegram;

  /** An act that has not been looked back at: what was pressed, or nothing, and when. */
  private record Turn(String pressed, Instant at) {

    /** What came much later has come by itself; where the clock goes, an answer takes its time. */
    boolean brought(Message message) {
      return saidAt(message).isBefore(at.plusSeconds(60));
    }
  }

  private final Map<Long, Turn> turns = new ConcurrentHashMap<>();
  private final Set<String> faults = new LinkedHashSet<>();

  public Manners(LocalTelegram telegram) {
    this.telegram = telegram;
    telegram.beforeActs(this::acts);
    telegram.beforePresses((chatId, data) -> turns.put(chatId, new Turn(data, telegram.now())));
  }

  private void acts(long chatId) {
    lookBack();
    turns.put(chatId, new Turn("", telegram.now()));
  }

  /** Looks at the turns that nobody has looked at yet. */
  public synchronized void lookBack() {
    boolean quiet = telegram.isQuiet();
    turns.forEach(
        (chatId, turn) ->
            Optional.ofNullable(quiet ? telegram.chatOrNull(chatId) : null)
                .ifPresent(chat -> look(chat, turn)));
    turns.clear();
  }

  /** What was found so far; empty when everybody was treated well. */
  public synchronized Set<String> faults() {
    return faults;
  }

  private void look(Chat chat, Turn turn) {
    List<Message> said = chat.answers().stream().filter(turn::brought).toList();
    if (!turn.pressed.isEmpty() && said.isEmpty() && hasNoToast(chat)) {
      faults.add("a press without a word: " + turn.pressed + " under " + shown(chat.lastSaid()));
    }
    Optional<Message> newest = said.stream().max(Comparator.comparingInt(Message::id));
    Optional<Message> step =
        said.stream()
            .filter(message -> message.buttons() != null)
            .max(Comparator.comparingInt(Message::id));
    if (step.isPresent() && step.get().id() < newest.orElseThrow().id() && chat.keys() == null) {
      faults.add("below the next step: " + shown(newest.get()) + " after " + shown(step.get()));
    }
  }

  private static Instant saidAt(Message message) {
    return message.editedAt() == null ? message.at() : message.editedAt();
  }

  /** The key is let go beside the outbox, so that may come a moment later than the quiet. */
  private static boolean hasNoToast(Chat chat) {
    try {
      String toast = chat.lastPress().answer().get(5, TimeUnit.SECONDS).toast();
      return toast == null || toast.isEmpty();
    } catch (ExecutionException | TimeoutException unanswered) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String shown(Message message) {
    return message == null ? "nothing" : "«" + message.text().lines().findFirst().orElse("") + "»";
  }
}
