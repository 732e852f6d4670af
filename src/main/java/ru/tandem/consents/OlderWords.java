package ru.tandem.consents;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.database.MomentChanged;

/**
 * Up to which age a yes still holds. When a document changes, those who agreed to it before have
 * some days to read it anew, and nothing stops for them meanwhile.
 */
@Component
public class OlderWords {

  private final Map<String, DocumentTerm> terms = new ConcurrentHashMap<>();
  private final Clock clock;

  OlderWords(Clock clock) {
    this.clock = clock;
  }

  @EventListener(MomentChanged.class)
  void forget() {
    terms.clear();
  }

  void know(DocumentTerm term) {
    terms.put(term.document(), term);
  }

  /** The oldest version of the document that counts today. */
  int oldest(ConsentDocument document) {
    DocumentTerm term = terms.get(document.id());
    return term == null
        ? document.version()
        : Math.min(term.oldest(clock.instant()), document.version());
  }

  /** Until when an older yes to the document counts; empty when only the newest does. */
  public Optional<Instant> until(ConsentDocument document) {
    return Optional.ofNullable(terms.get(document.id()))
        .map(DocumentTerm::holdsUntil)
        .filter(until -> clock.instant().isBefore(until));
  }
}
