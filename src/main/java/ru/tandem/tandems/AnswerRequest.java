package ru.tandem.tandems;

import java.time.Instant;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** The curator's word on what was asked, and what follows from a yes. */
@Component
public class AnswerRequest {

  private final PauseTandem pause;
  private final EndTandem end;

  AnswerRequest(PauseTandem pause, EndTandem end) {
    this.pause = pause;
    this.end = end;
  }

  /**
   * What one mentee of a group has asked for concerns him alone.
   *
   * @throws AlreadySettled when the word has been said, or the tandem is over
   */
  public void grant(TandemRequest request, Tandem tandem, PersonId curator, Instant now) {
    request.decide(true, curator, now);
    PersonId who = request.person();
    switch (request.kind()) {
      case PAUSE -> pause.until(tandem, who, request.until().orElseThrow(), now);
      case END -> end.without(who, tandem, EndCause.ASKED, curator, now);
      case ANOTHER_MENTOR -> end.without(who, tandem, EndCause.ANOTHER_MENTOR, curator, now);
    }
  }

  /**
   * @throws AlreadySettled when the word has been said before
   */
  public void decline(TandemRequest request, PersonId curator, Instant now) {
    request.decide(false, curator, now);
  }
}
