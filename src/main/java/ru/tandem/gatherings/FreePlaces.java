package ru.tandem.gatherings;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ChildPaused;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.ApprovalTakenBack;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;

/**
 * Whoever no longer takes part keeps no place at what is to come; with the consents given again he
 * is asked anew.
 */
@Component
class FreePlaces {

  private final Guests guests;
  private final Gatherings gatherings;
  private final Participants participants;
  private final SeatGuests seats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FreePlaces(
      Guests guests,
      Gatherings gatherings,
      Participants participants,
      SeatGuests seats,
      ApplicationEventPublisher events,
      Clock clock) {
    this.guests = guests;
    this.gatherings = gatherings;
    this.participants = participants;
    this.seats = seats;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(ParticipantTakenOut departed) {
    free(departed.participant());
  }

  @EventListener
  void on(ApprovalTakenBack again) {
    free(again.participant());
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    free(withdrawn.participant());
  }

  /** Until the day on which the child takes part again. */
  @EventListener
  void on(ChildPaused paused) {
    free(paused.child());
  }

  @EventListener
  void on(ConsentDoubted doubted) {
    free(doubted.participant());
  }

  @EventListener
  void on(ConsentLapsed lapsed) {
    free(lapsed.participant());
  }

  private void free(ParticipantId gone) {
    guests.findByPersonIdOrderByIdDesc(participants.get(gone).person()).stream()
        .filter(guest -> guest.participant().equals(gone))
        .filter(guest -> isOpen(gatherings.get(guest.gathering())))
        .forEach(
            guest -> {
              boolean seated = guest.hasPlace();
              guest.isAskedAgain();
              if (seated) {
                pass(gatherings.get(guest.gathering()));
              }
            });
  }

  private boolean isOpen(Gathering gathering) {
    return gathering.takesAnswers(clock.instant());
  }

  /** Somebody's place has become free. */
  void pass(Gathering gathering) {
    if (isOpen(gathering)) {
      List<Guest> seated = seats.seat(gathering);
      if (!seated.isEmpty()) {
        events.publishEvent(new PlacesGiven(gathering.id(), seated));
      }
    }
  }
}
