package ru.tandem.conversation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
import ru.tandem.database.Exhausted;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.BegunErrands;
import ru.tandem.delivery.BegunErrands.BegunErrand;
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
 * below. What the end of the process has cut short is begun once more.
 */
@Component
class Afterwards {

  private static final Logger log = LoggerFactory.getLogger(Afterwards.class);
  private static final int ATTEMPTS = 3;

  /** What has ended the process twice is not tried again. */
  private static final int BEGINNINGS = 2;

  private final Workshop workshop;
  private final People people;
  private final Chats chats;
  private final Texts texts;
  private final Outbox outbox;
  private final FormSteps steps;
  private final Acts acts;
  private final BegunErrands begun;
  private final TransactionTemplate transaction;

  /** The press that each chat waits for. */
  private final Map<Long, Incoming.Pressed> awaited = new ConcurrentHashMap<>();

  private final AtomicInteger shift = new AtomicInteger();

  Afterwards(
      Workshop workshop,
      People people,
      Chats chats,
      Texts texts,
      Outbox outbox,
      FormSteps steps,
      Acts acts,
      BegunErrands begun,
      TransactionTemplate transaction) {
    this.workshop = workshop;
    this.people = people;
    this.chats = chats;
    this.texts = texts;
    this.outbox = outbox;
    this.steps = steps;
    this.acts = acts;
    this.begun = begun;
    this.transaction = transaction;
  }

  /** The person does something else than pressing the same key once more. */
  void goesOn(Incoming incoming) {
    long chat = incoming.sender().chatId();
    Incoming.Pressed press = awaited.get(chat);
    if (press != null && !isSame(press, incoming) && awaited.remove(chat, press)) {
      begun.giveUpPlace(chat);
    }
  }

  private static boolean isSame(Incoming.Pressed press, Incoming incoming) {
    return incoming instanceof Incoming.Pressed other
        && other.messageId() == press.messageId()
        && other.data().equals(press.data());
  }

  /**
   * An answer on its way.
   *
   * @param pressed what waits for it in its place; null when it comes below
   * @param begun under which it is kept until it is there; null when it is not
   * @param shift who set out while it lasted; what is kept is begun again by the next
   */
  private record Errand(PersonId person, Incoming.Pressed pressed, Long begun, int shift) {

    Long place() {
      return pressed == null ? null : pressed.messageId();
    }

    Errand below() {
      return new Errand(person, null, begun, shift);
    }
  }

  /** Once the turn has ended; what is pressed twice is worked out once. */
  void begin(Turn turn, Incoming incoming) {
    Incoming.Pressed pressed = turn.takesPlaces() ? (Incoming.Pressed) incoming : null;
    for (Reply.Beside beside : turn.errands()) {
      if (pressed == null || isNew(pressed)) {
        Long kept =
            incoming instanceof Incoming.Pressed press ? keep(press, pressed, beside) : null;
        Errand errand = new Errand(turn.person().id(), pressed, kept, shift.get());
        workshop.later(beside.lane(), () -> run(errand, beside.work()));
      }
    }
  }

  private long keep(Incoming.Pressed press, Incoming.Pressed waits, Reply.Beside beside) {
    return begun.keep(
        press.sender().chatId(),
        waits == null ? null : waits.messageId(),
        beside.lane(),
        press.data());
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
    shift.incrementAndGet();
    awaited.clear();
  }

  /** The process that was at it has ended: as if it were pressed once more. */
  void again(BegunErrand left) {
    PersonId person = people.findByChatId(left.chatId()).map(Person::id).orElse(null);
    if (person == null) {
      transaction.executeWithoutResult(status -> begun.done(left.id()));
      return;
    }
    Incoming.Pressed pressed = null;
    if (left.place() != null) {
      Incoming.Sender sender = new Incoming.Sender(left.chatId(), null);
      pressed = new Incoming.Pressed(sender, "", left.place(), left.data());
      awaited.put(left.chatId(), pressed);
    }
    Errand errand = new Errand(person, pressed, left.id(), shift.get());
    workshop.later(left.lane(), () -> run(errand, () -> pressedAgain(person, left)));
  }

  private Supplier<Reply> pressedAgain(PersonId person, BegunErrand left) {
    if (left.attempts() > BEGINNINGS) {
      log.warn("An answer has ended the process {} times", BEGINNINGS);
      return () -> home(person, "conversation.sorry");
    }
    boolean below = left.data().startsWith(Button.BELOW);
    String data = below ? left.data().substring(Button.BELOW.length()) : left.data();
    List<String> parts = List.of(data.split(":", -1));
    Reply reply =
        transaction.execute(
            status -> acts.press(people.get(person), parts.get(0), parts.subList(1, parts.size())));
    return reply instanceof Reply.Beside beside ? beside.work().get() : () -> reply;
  }

  private void run(Errand errand, Supplier<Supplier<Reply>> work) {
    Supplier<Reply> answer = answer(errand.person(), work);
    Incoming.Pressed pressed = errand.pressed();
    boolean inPlace = pressed != null && awaited.remove(pressed.sender().chatId(), pressed);
    bring(inPlace ? errand : errand.below(), answer, 1);
  }

  /** Whoever crosses the way of somebody else looks once more. */
  private void bring(Errand errand, Supplier<Reply> answer, int attempt) {
    try {
      say(errand, answer);
    } catch (AlreadySettled | NotFound settled) {
      say(errand, () -> home(errand.person(), "conversation.settled"));
    } catch (RuntimeException | Error fault) {
      boolean crossed =
          fault instanceof DataIntegrityViolationException
              || fault instanceof TransientDataAccessException;
      if (crossed && attempt < ATTEMPTS) {
        bring(errand, answer, attempt + 1);
        return;
      }
      failed("An answer was not brought: {}", fault);
      say(errand, () -> home(errand.person(), "conversation.sorry"));
    }
  }

  /** Also a word when nothing could be worked out. */
  private Supplier<Reply> answer(PersonId person, Supplier<Supplier<Reply>> work) {
    try {
      return work.get();
    } catch (AlreadySettled | NotFound settled) {
      return () -> home(person, "conversation.settled");
    } catch (RuntimeException | Error fault) {
      failed("An answer was not worked out: {}", fault);
      return () -> home(person, "conversation.sorry");
    }
  }

  private static void failed(String how, Throwable fault) {
    if (Exhausted.isMemory(fault)) {
      Exhausted.ends(fault);
    }
    log.warn(how, Cause.of(fault));
  }

  private void say(Errand errand, Supplier<Reply> answer) {
    transaction.executeWithoutResult(
        status -> {
          if (errand.shift() != shift.get()) {
            return;
          }
          say(errand.person(), answer.get(), errand.place());
          if (errand.begun() != null) {
            begun.done(errand.begun());
          }
        });
  }

  private Screen home(PersonId person, String words) {
    Screen home = chats.home(people.get(person));
    return new Screen(Text.paragraphs(Text.of(words), home.text()), home.rows(), null);
  }

  private void say(PersonId id, Reply answer, Long place) {
    Person person = people.get(id);
    Turn turn = new Turn(person, chats.today(person), texts, outbox, place);
    turn.reply(answer, steps);
    turn.end();
  }
}
