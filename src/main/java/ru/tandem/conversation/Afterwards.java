package ru.tandem.conversation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.Cause;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Workshop;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * Brings the answers that are worked out beside the updates. An answer takes the place of the
 * message that was pressed, unless the person has done something else meanwhile: then it comes
 * below.
 */
@Component
class Afterwards {

  private static final Logger log = LoggerFactory.getLogger(Afterwards.class);
  private static final int ATTEMPTS = 3;

  private final Workshop workshop;
  private final People people;
  private final Chats chats;
  private final Texts texts;
  private final Outbox outbox;
  private final Forms forms;
  private final TransactionTemplate transaction;

  /** The press that each chat waits for. */
  private final Map<Long, Incoming.Pressed> awaited = new ConcurrentHashMap<>();

  Afterwards(
      Workshop workshop,
      People people,
      Chats chats,
      Texts texts,
      Outbox outbox,
      Forms forms,
      TransactionTemplate transaction) {
    this.workshop = workshop;
    this.people = people;
    this.chats = chats;
    this.texts = texts;
    this.outbox = outbox;
    this.forms = forms;
    this.transaction = transaction;
  }

  /** The person does something else than pressing the same key once more. */
  void goesOn(Incoming incoming) {
    awaited.computeIfPresent(
        incoming.sender().chatId(), (chat, press) -> isSame(press, incoming) ? press : null);
  }

  private static boolean isSame(Incoming.Pressed press, Incoming incoming) {
    return incoming instanceof Incoming.Pressed other
        && other.messageId() == press.messageId()
        && other.data().equals(press.data());
  }

  /** Once the turn has ended; what is pressed twice is worked out once. */
  void begin(Turn turn, Incoming incoming) {
    Incoming.Pressed pressed = turn.takesPlaces() ? (Incoming.Pressed) incoming : null;
    for (Reply.Beside errand : turn.errands()) {
      if (pressed == null || isNew(pressed)) {
        PersonId person = turn.person().id();
        workshop.later(errand.lane(), () -> run(person, errand, pressed));
      }
    }
  }

  private boolean isNew(Incoming.Pressed pressed) {
    long chat = pressed.sender().chatId();
    if (awaited.putIfAbsent(chat, pressed) != null) {
      return false;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              awaited.remove(chat, pressed);
            }
          }
        });
    return true;
  }

  /** Whoever waited did so at a moment that is over. */
  @EventListener(MomentChanged.class)
  void forget() {
    awaited.clear();
  }

  private void run(PersonId person, Reply.Beside errand, Incoming.Pressed pressed) {
    Supplier<Reply> answer = answer(person, errand);
    boolean inPlace = pressed != null && awaited.remove(pressed.sender().chatId(), pressed);
    Long place = inPlace ? pressed.messageId() : null;
    bring(person, answer, place, 1);
  }

  /** Whoever crosses the way of somebody else looks once more. */
  private void bring(PersonId person, Supplier<Reply> answer, Long place, int attempt) {
    try {
      transaction.executeWithoutResult(status -> say(person, answer.get(), place));
    } catch (AlreadySettled | NotFound settled) {
      say(person, "conversation.settled", place);
    } catch (RuntimeException fault) {
      boolean crossed =
          fault instanceof DataIntegrityViolationException
              || fault instanceof TransientDataAccessException;
      if (crossed && attempt < ATTEMPTS) {
        bring(person, answer, place, attempt + 1);
        return;
      }
      log.warn("An answer was not brought: {}", Cause.of(fault));
      say(person, "conversation.sorry", place);
    }
  }

  /** Also a word when nothing could be worked out. */
  private Supplier<Reply> answer(PersonId person, Reply.Beside errand) {
    try {
      return errand.work().get();
    } catch (AlreadySettled | NotFound settled) {
      return () -> home(person, "conversation.settled");
    } catch (RuntimeException fault) {
      log.warn("An answer was not worked out: {}", Cause.of(fault));
      return () -> home(person, "conversation.sorry");
    }
  }

  private void say(PersonId person, String words, Long place) {
    transaction.executeWithoutResult(status -> say(person, home(person, words), place));
  }

  private Screen home(PersonId person, String words) {
    Screen home = chats.home(people.get(person));
    return new Screen(Text.paragraphs(Text.of(words), home.text()), home.rows(), null);
  }

  private void say(PersonId id, Reply answer, Long place) {
    Person person = people.get(id);
    Turn turn = new Turn(person, chats.today(person), texts, outbox, place);
    turn.reply(answer, forms);
    turn.end();
  }
}
