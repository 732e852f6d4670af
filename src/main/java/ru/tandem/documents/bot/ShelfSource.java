package ru.tandem.documents.bot;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.programmes.ProgrammeId;

/** Whatever paper of the shelf the roadmap owes is one tap away from the action that owes it. */
@Component
class ShelfSource implements PaperSource {

  private final PaperKinds kinds;

  ShelfSource(PaperKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Set<String> papers() {
    return kinds.all().stream()
        .filter(kind -> kind.format() != Format.DESK)
        .map(PaperKind::code)
        .collect(Collectors.toSet());
  }

  @Override
  public Button button(ProgrammeId programme) {
    return Button.press("documents.item", "documents.shelf", programme);
  }

  @Override
  public Button button(ProgrammeId programme, String paper) {
    return Button.press("documents.toone", "documents.card", programme, paper);
  }
}
