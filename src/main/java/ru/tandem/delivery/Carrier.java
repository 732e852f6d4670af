package ru.tandem.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A messenger that takes parcels to people. */
public interface Carrier {

  /** Takes one parcel. The future never fails: every outcome is an {@link Outcome}. */
  CompletableFuture<Outcome> carry(Parcel parcel);

  /** What became of a parcel. */
  sealed interface Outcome {

    /** Arrived, as the message of that number (0 where there is none to speak of). */
    record Delivered(long messageId) implements Outcome {}

    /** The person cannot be reached: blocked the bot, deleted the account, never started it. */
    record Unreachable() implements Outcome {}

    /** The messenger will never take this one; the cause carries no text of the message. */
    record Refused(String cause) implements Outcome {}

    /** What it was to bring does not exist any more. */
    record Gone() implements Outcome {}

    /** Too fast: nothing may go (to this chat, or at all) before the pause is over. */
    record Slower(Duration pause, boolean everywhere) implements Outcome {}

    /** A fault on the way; whether it arrived may be unknown. Try again later. */
    record Failed(String cause) implements Outcome {}
  }
}
