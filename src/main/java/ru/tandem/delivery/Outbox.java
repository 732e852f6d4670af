package ru.tandem.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What must go out. A parcel put here goes out if, and only if, the transaction commits. */
public interface Outbox {

  /** Within the caller's transaction; carried after its commit, in order within a chat. */
  void put(Parcel parcel);

  /**
   * News that can stand with other news: what one act has to tell somebody goes as one message,
   * however many have something to say because of it.
   *
   * @param parcel a new message without a contact key; one file at most goes along with the others
   */
  void tell(Parcel parcel);

  /**
   * What the act has to tell that chat goes with the answer to the act, where both fit together.
   *
   * @return both in one; empty when the news stay a message of their own
   */
  Optional<Message> withNews(long chatId, Message answer);

  /**
   * Puts it together with whatever else can wait for that chat: all of it goes as one message a
   * day, in the afternoon where the person lives.
   *
   * @param message without an attachment and without a contact key
   * @param matters what it asks for or reminds of: it is left out when one of them is done by then
   * @return the day on which it goes
   */
  LocalDate gather(long chatId, Message message, ZoneId zone, List<Matter> matters);

  /**
   * Whatever still waits there for its hour is not sent.
   *
   * @return how many messages that was
   */
  int drop(long chatId);

  /** Whether the caller's transaction has put a new message for that chat here. */
  boolean hasNews(long chatId);

  /**
   * Who is erased gets nothing of what waits for him by now, be it already in the courier's hands.
   * What is put later, be it in the same transaction, is carried.
   *
   * @return how many messages that was
   */
  int forget(long chatId);

  /** How many new messages the caller's transaction has put here so far. */
  int said();

  /** The number of the last message sent to the chat under that trace. */
  Optional<Long> lastSent(long chatId, String trace);

  /** Waiting to go now, waiting for their hour, and refused for good. */
  Count count();

  record Count(long waiting, long later, long refused) {}
}
