package ru.tandem.documents.bot;

import java.util.Optional;
import java.util.Set;
import ru.tandem.conversation.Button;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator gets papers that the roadmap of a programme owes. */
public interface PaperSource {

  /** Which papers, as {@code config/roadmap.yaml} calls them. */
  Set<String> papers();

  /** Under which number the school has issued the paper last; empty where it has not yet. */
  default Optional<NumberedOrder> issued(Programme programme, String paper) {
    return Optional.empty();
  }

  /** The way there. */
  Button button(ProgrammeId programme);

  /** The way to that one of them. */
  default Button button(ProgrammeId programme, String paper) {
    return button(programme);
  }
}
