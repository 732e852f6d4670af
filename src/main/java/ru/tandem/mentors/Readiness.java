package ru.tandem.mentors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.BecameReady;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantJoined;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** What a mentor still lacks before the work can begin. */
@Component
public class Readiness {

  private final Requirements requirements;
  private final Certificates certificates;
  private final Training training;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Readiness(
      Requirements requirements,
      Certificates certificates,
      Training training,
      Participants participants,
      Programmes programmes,
      Schools schools,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requirements = requirements;
    this.certificates = certificates;
    this.training = training;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.events = events;
    this.clock = clock;
  }

  /** In the order of {@link Part}; nothing for a mentee. */
  public List<Part> missing(Participant participant) {
    return participant.isMentor() ? missing(participant, programme(participant)) : List.of();
  }

  private List<Part> missing(Participant mentor, Programme programme) {
    Set<Part> required = requirements.of(mentor, programme);
    return required.stream().filter(part -> !has(mentor, part)).toList();
  }

  private boolean has(Participant mentor, Part part) {
    return part.isPaper()
        ? certificates
            .findByParticipantIdAndPart(mentor.id(), part)
            .filter(paper -> paper.isValid(today(mentor)))
            .isPresent()
        : training.isDone(mentor.id(), part);
  }

  /** What day it is at the mentor's school. */
  public LocalDate today(Participant mentor) {
    return LocalDate.now(clock.withZone(schools.get(programme(mentor).school()).zone()));
  }

  private Programme programme(Participant participant) {
    return programmes.get(participant.programme());
  }

  @EventListener
  @Order(ParticipantJoined.ASKED)
  void on(ParticipantJoined joined) {
    lookAt(participants.get(joined.participant()));
  }

  /** Something has changed: is anything missing now? */
  void lookAt(Participant participant) {
    if (!participant.isMentor()) {
      return;
    }
    if (missing(participant).isEmpty()) {
      boolean before = participant.has(Step.READY);
      participant.lacksNothing(clock.instant());
      if (!before && participant.has(Step.READY)) {
        events.publishEvent(new BecameReady(participant.id()));
      }
    } else {
      participant.lacks(clock.instant());
    }
  }

  void lookAtAll(Programme programme) {
    participants
        .findByProgrammeIdAndRoleOrderById(programme.id(), ParticipantRole.MENTOR)
        .forEach(this::lookAt);
  }
}
