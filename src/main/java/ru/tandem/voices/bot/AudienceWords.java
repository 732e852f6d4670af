package ru.tandem.voices.bot;

import ru.tandem.conversation.Text;
import ru.tandem.outreach.Audience;

/** To whom something goes, by the names that announcements use. */
final class AudienceWords {

  private AudienceWords() {}

  static Text name(Audience audience) {
    return switch (audience.kind()) {
      case "STEP" -> Text.of("outreach.audience.STEP." + audience.which());
      case "GRADE" -> Text.of("outreach.audience.GRADE", audience.which());
      default -> Text.of("outreach.audience." + audience.kind());
    };
  }
}
