package ru.tandem.documents.bot;

import java.util.Set;
import ru.tandem.conversation.Button;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator gets papers that the roadmap of a programme owes. */
public interface PaperSource {

  /** Which papers, as {@code config/roadmap.yaml} calls them. */
  Set<String> papers();

  /** The way there. */
  Button button(ProgrammeId programme);
}
