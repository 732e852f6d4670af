package ru.tandem.outreach.bot;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Text;
import ru.tandem.outreach.Announce;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.OpenEnd;

/** What is announced and waits for its hour: it goes as long as it is wanted. */
@Component
class AnnouncementMatters implements Matters, OpenEnd {

  static final String HEARD = "outreach.heard";

  private final Announce announce;

  AnnouncementMatters(Announce announce) {
    this.announce = announce;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(HEARD, (who, matter, since) -> !announce.isFor(who, matter.number()));
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int waiting = announce.waiting(programme.id());
    return waiting == 0
        ? Optional.empty()
        : Optional.of(Text.of("outreach.announce.open", waiting));
  }
}
