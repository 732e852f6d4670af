package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;

/**
 * What a feature lets the guardians of a minor know, a line for each thing. The minor can read the
 * very same lines, so nothing may stand here that one of them must not see.
 */
public interface ChildPart {

  /** Short enough for the note that guardians get each month. */
  List<Text> lines(Participant child);

  /** What stands besides on the page of the child. */
  default List<Text> details(Participant child) {
    return List.of();
  }
}
