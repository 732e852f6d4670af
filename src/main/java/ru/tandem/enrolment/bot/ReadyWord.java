package ru.tandem.enrolment.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;

/** What a feature knows of somebody who waits for a pair: where the search for it stands. */
public interface ReadyWord {

  Optional<Text> of(Participant ready);
}
