package ru.tandem.feedback;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.schools.StaffLeft;
import ru.tandem.schools.StaffRole;

/** What a curator had taken is everybody's again when he is a curator there no longer. */
@Component
class FollowCurators {

  private final Concerns concerns;
  private final ConcernLog log;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowCurators(Concerns concerns, ConcernLog log, ApplicationEventPublisher events, Clock clock) {
    this.concerns = concerns;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(StaffLeft left) {
    if (left.role() == StaffRole.CURATOR || left.role() == StaffRole.OBSERVER) {
      concerns.findBySchoolIdInAndClosedAtIsNullOrderById(List.of(left.school())).stream()
          .filter(concern -> concern.isForHead() == (left.role() == StaffRole.OBSERVER))
          .filter(concern -> concern.takenBy().filter(left.person()::equals).isPresent())
          .forEach(concern -> letGo(concern, left.person()));
    }
  }

  private void letGo(Concern concern, PersonId curator) {
    concern.isLeft();
    log.write(concern, ConcernDeed.LEFT, curator, clock.instant());
    events.publishEvent(new ConcernLeft(concern.id()));
  }
}
