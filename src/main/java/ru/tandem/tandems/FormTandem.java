package ru.tandem.tandems;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;

/** A mentor and those mentees work together from now on. */
@Component
public class FormTandem {

  private final Tandems tandems;
  private final ApplicationEventPublisher events;

  FormTandem(Tandems tandems, ApplicationEventPublisher events) {
    this.tandems = tandems;
    this.events = events;
  }

  /** One mentee for a pair, more for a group. Whoever is concerned is told. */
  public Tandem of(Participant mentor, List<Participant> mentees, Instant now) {
    Tandem tandem = tandems.save(Tandem.formed(mentor, mentees, now));
    mentor.paired(now);
    mentees.forEach(mentee -> mentee.paired(now));
    events.publishEvent(new TandemFormed(tandem.id()));
    return tandem;
  }

  /** One more mentee in a group. Whoever is concerned is told. */
  void join(Tandem tandem, Participant mentee, Instant now) {
    boolean worked = tandem.isWorking();
    tandem.joins(mentee, now);
    mentee.paired(now);
    events.publishEvent(new MenteeJoined(tandem.id(), mentee.id()));
    if (!worked && tandem.isWorking()) {
      // all the others rest
      events.publishEvent(new TandemResumed(tandem.id()));
    }
  }
}
