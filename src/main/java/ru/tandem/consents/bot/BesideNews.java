package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;

/**
 * The keys that a feature lays under what the curators are told of somebody, or hear from a family:
 * whatever it is about is one press away.
 */
public interface BesideNews {

  List<Button> keys(Participant about);

  /** What rests, and what goes on, when this one's part does. */
  List<Text> resting(Participant about);
}
