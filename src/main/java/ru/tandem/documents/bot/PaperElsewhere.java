package ru.tandem.documents.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.programmes.Programme;

/** Knows of a paper that goes to the head at a desk of its own how it stands. */
public interface PaperElsewhere {

  /**
   * How it stands.
   *
   * @param approved the head has said yes to it as it is now
   */
  record Standing(Text words, boolean approved) {}

  Optional<Standing> of(Programme programme, PaperKind kind);
}
