package ru.tandem.delivery;

import java.util.Optional;

/** What must go out. A parcel put here goes out if, and only if, the transaction commits. */
public interface Outbox {

  /** Within the caller's transaction; carried after its commit, in order within a chat. */
  void put(Parcel parcel);

  /** The number of the last message sent to the chat under that trace. */
  Optional<Long> lastSent(long chatId, String trace);

  /** Waiting to go now, waiting for their hour, and refused for good. */
  Count count();

  record Count(long waiting, long later, long refused) {}
}
