package ru.tandem.delivery;

import java.time.Instant;

/** Draws what a message wants to have with it, just before it is carried. */
public interface DrawingOffice {

  /**
   * @param wanting a message whose attachment is wanted
   * @param asked when it was asked for
   * @return the message as it goes out
   * @throws ru.tandem.people.NotFound when what the paper tells of is gone: nothing goes out
   */
  Message drawn(Message wanting, Instant asked);
}
