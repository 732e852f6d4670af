package ru.tandem.mentors;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;

/** The curator looks at a mentor's papers and writes down until when they hold. */
@Component
public class SeePapers {

  private final ReviewApplication review;
  private final Requirements requirements;
  private final Certificates certificates;
  private final Participants participants;
  private final Programmes programmes;
  private final Readiness readiness;
  private final ApplicationEventPublisher events;

  SeePapers(
      ReviewApplication review,
      Requirements requirements,
      Certificates certificates,
      Participants participants,
      Programmes programmes,
      Readiness readiness,
      ApplicationEventPublisher events) {
    this.review = review;
    this.requirements = requirements;
    this.certificates = certificates;
    this.participants = participants;
    this.programmes = programmes;
    this.readiness = readiness;
    this.events = events;
  }

  /**
   * The mentor of whom this paper is asked.
   *
   * @throws NotFound when it is not, or he is none of this curator's
   */
  public Participant of(Person curator, ParticipantId id, Part part) {
    Participant mentor = review.of(curator, id);
    boolean asked =
        mentor.isMentor()
            && mentor.isIn()
            && part.isPaper()
            && requirements.of(mentor, programmes.get(mentor.programme())).contains(part);
    if (!asked) {
      throw new NotFound();
    }
    return mentor;
  }

  public Certificate seen(Person curator, ParticipantId id, Part part, LocalDate validUntil) {
    Participant mentor = of(curator, id, part);
    Certificate paper =
        certificates.findByParticipantIdAndPart(id, part).orElseGet(() -> Certificate.of(id, part));
    paper.seen(curator.id(), readiness.today(mentor), validUntil);
    certificates.saveAndFlush(paper);
    readiness.lookAt(mentor);
    events.publishEvent(new CertificateSeen(paper.id()));
    return paper;
  }

  /** A paper has run out: the mentor is not ready any more, unless at work already. */
  public void ranOut(Certificate paper) {
    readiness.lookAt(participants.get(paper.mentor()));
  }
}
