package ru.tandem.meetings.bot;

import java.util.Optional;
import ru.tandem.conversation.Reply;
import ru.tandem.meetings.Meeting;
import ru.tandem.people.Person;

/** What a feature asks, in the place of mere thanks, of who says that a meeting took place. */
public interface AfterMeeting {

  /** Empty when there is nothing to ask. */
  Optional<Reply> ask(Person person, Meeting meeting);
}
