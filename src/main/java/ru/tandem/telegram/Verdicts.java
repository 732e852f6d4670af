package ru.tandem.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import org.springframework.context.event.EventListener;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.Carrier.Outcome;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.delivery.Parcel;

/** What Telegram's answers mean for a parcel. */
class Verdicts {

  private static final long TOGETHER = Duration.ofSeconds(2).toNanos();
  private static final Duration AT_LEAST = Duration.ofSeconds(1);
  private static final List<String> GONE =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "there is no text in the message to edit",
          "message_id_invalid",
          "message identifier is not specified");
  private static final List<String> NOBODY_THERE =
      List.of("chat not found", "user is deactivated", "peer_id_invalid", "user not found");

  private final DoorStatus status;
  private final LongSupplier ticker;
  private long slowedChat;
  private long slowedAt;

  Verdicts(DoorStatus status, LongSupplier ticker) {
    this.status = status;
    this.ticker = ticker;
  }

  /** What was slow in another moment says nothing of this one. */
  @EventListener(MomentChanged.class)
  void forget() {
    slowedChat = 0;
    slowedAt = 0;
  }

  /** The message that was to be edited is not there any more, or is not of the kind. */
  static boolean isGone(Answer answer) {
    return answer.code() == 400 && says(answer, GONE);
  }

  /** Keys that cannot be taken off any more do no harm: their presses are answered as stale. */
  Outcome ofStrip(Parcel parcel, Answer answer, Throwable fault) {
    boolean pointless = answer != null && answer.code() == 400 && !says(answer, NOBODY_THERE);
    return pointless ? new Outcome.Delivered(0) : of(parcel, answer, fault);
  }

  Outcome of(Parcel parcel, Answer answer, Throwable fault) {
    if (answer == null) {
      return lost(fault);
    }
    if (answer.ok()) {
      return new Outcome.Delivered(answer.messageId());
    }
    if (answer.tooFast()) {
      Duration pause = answer.retryAfter().compareTo(AT_LEAST) < 0 ? AT_LEAST : answer.retryAfter();
      return new Outcome.Slower(pause, isEverybodySlowed(parcel.chatId()));
    }
    if (answer.code() == 403 || answer.code() == 400 && says(answer, NOBODY_THERE)) {
      return new Outcome.Unreachable();
    }
    if (answer.says("message is not modified")) {
      return new Outcome.Delivered(parcel.replaces());
    }
    if (answer.code() == 401 || answer.code() == 404) {
      status.fault(Kind.UNAUTHORIZED, answer.description());
      return new Outcome.Failed(answer.description());
    }
    if (answer.serverFault()) {
      status.fault(Kind.SERVER, answer.description());
      return new Outcome.Failed(answer.description());
    }
    return new Outcome.Refused(answer.code() + " " + answer.description());
  }

  private Outcome lost(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    if (cause instanceof IOException || cause instanceof IllegalStateException) {
      status.fault(Kind.NETWORK, cause.getClass().getSimpleName());
      return new Outcome.Failed(cause.getClass().getSimpleName());
    }
    return new Outcome.Refused(cause.getClass().getSimpleName());
  }

  /** Telegram does not say whose pace it means; two chats at a time can only be the bot's. */
  private synchronized boolean isEverybodySlowed(long chatId) {
    long now = ticker.getAsLong();
    boolean everybody = slowedChat != 0 && slowedChat != chatId && now - slowedAt < TOGETHER;
    slowedChat = chatId;
    slowedAt = now;
    return everybody;
  }

  private static boolean says(Answer answer, List<String> words) {
    String description = answer.description().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(description::contains);
  }
}
