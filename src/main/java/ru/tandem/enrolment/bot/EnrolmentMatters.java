package ru.tandem.enrolment.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.Enquiries;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.StepMatter;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** When an applicant, or the curator who reads applications, need not be asked any more. */
@Component
class EnrolmentMatters implements Matters {

  /** That an applicant is to answer the curator; which question. */
  static final String ENQUIRY = "enrolment.enquiry";

  /** That applications wait for the curator; in which programme. */
  static final String APPLICATIONS = "enrolment.applications";

  private final Participants participants;
  private final Enquiries enquiries;
  private final ReviewApplication review;

  EnrolmentMatters(Participants participants, Enquiries enquiries, ReviewApplication review) {
    this.participants = participants;
    this.enquiries = enquiries;
    this.review = review;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        StepMatter.ABOUT,
        this::hasGoneOn,
        ENQUIRY,
        this::isAnswered,
        APPLICATIONS,
        (who, matter, since) -> review.waiting(new ProgrammeId(matter.number())).isEmpty());
  }

  /** Further, out, or at rest. */
  private boolean hasGoneOn(PersonId who, Matter matter, Instant since) {
    return participants
        .findById(new ParticipantId(matter.number()).value())
        .filter(Participant::isCurrent)
        .filter(one -> !one.isPaused())
        .filter(one -> StepMatter.of(one).equals(matter))
        .isEmpty();
  }

  private boolean isAnswered(PersonId who, Matter matter, Instant since) {
    return enquiries
        .findById(matter.number())
        .filter(one -> one.answer().isEmpty())
        .filter(one -> participants.get(one.participant()).awaitsReview())
        .isEmpty();
  }
}
