package ru.tandem.matching.bot;

import java.util.Optional;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.matching.Proposal;
import ru.tandem.programmes.ProgrammeId;

/** What a feature has to tell the curators of proposed pairs. */
public interface BesidePairs {

  /** Whether anybody but the curators sees drafts. */
  boolean isRead(ProgrammeId programme);

  /** On the card of one; empty for nothing. */
  Text of(Proposal pair);

  /** On the screen of all, while some wait for a decision; empty for nothing. */
  Text about(ProgrammeId programme);

  /** What a curator can do there. */
  Optional<Button> act(ProgrammeId programme);
}
