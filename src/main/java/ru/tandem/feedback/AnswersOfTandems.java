package ru.tandem.feedback;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.questionnaires.Responses;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/** What somebody told in the course of the work goes when a programme forgets the person. */
@Component
class AnswersOfTandems {

  private final Participants participants;
  private final Tandems tandems;
  private final Meetings meetings;
  private final Responses responses;

  AnswersOfTandems(
      Participants participants, Tandems tandems, Meetings meetings, Responses responses) {
    this.participants = participants;
    this.tandems = tandems;
    this.meetings = meetings;
    this.responses = responses;
  }

  /** Before the tandems forget who worked there. */
  @EventListener
  @Order(Erasing.ANSWERS_OF_PAIRS)
  void erase(ErasedFromProgramme erased) {
    participants
        .of(erased.person(), erased.programme())
        .forEach(
            part -> {
              drop(Survey.AFTER.subject(part), erased);
              drop(Survey.REPORT.subject(part), erased);
            });
    for (Tandem tandem : tandems.everWith(erased.person())) {
      if (tandem.programme().equals(erased.programme())) {
        drop(Ratings.subject(tandem), erased);
        tandem.everybody().forEach(one -> drop(tandem, one, erased));
        meetings
            .findByTandemIdOrderByStartsAt(tandem.id())
            .forEach(meeting -> drop(AfterMeetings.subject(meeting), erased));
      }
    }
  }

  /** What the mentor has said of each, and what was said of whoever goes. */
  private void drop(Tandem tandem, TandemMember mentee, ErasedFromProgramme erased) {
    String subject = Ratings.subject(mentee);
    drop(subject, erased);
    if (mentee.person().equals(erased.person())) {
      erased.rows().add(responses.forget(tandem.mentorPerson(), subject));
    }
  }

  private void drop(String subject, ErasedFromProgramme erased) {
    erased.rows().add(responses.forget(erased.person(), subject));
  }
}
