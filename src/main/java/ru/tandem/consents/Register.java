package ru.tandem.consents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** What a curator can prove: every yes about the people of his programmes, the ended ones too. */
@Component
public class Register {

  private final Evidence evidence;
  private final PaperForms papers;
  private final Participants participants;
  private final ReviewApplication review;
  private final CuratedProgrammes programmes;
  private final Consents consents;
  private final People people;
  private final WithdrawConsent withdraw;

  Register(
      Evidence evidence,
      PaperForms papers,
      Participants participants,
      ReviewApplication review,
      CuratedProgrammes programmes,
      Consents consents,
      People people,
      WithdrawConsent withdraw) {
    this.evidence = evidence;
    this.papers = papers;
    this.participants = participants;
    this.review = review;
    this.programmes = programmes;
    this.consents = consents;
    this.people = people;
    this.withdraw = withdraw;
  }

  /**
   * @throws NotFound for everybody but the curators of the school
   */
  public List<Participant> of(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return participants.findByProgrammeIdOrderById(programme);
  }

  /**
   * What was said about one of them to this school.
   *
   * @throws NotFound for everybody but the curators of the school
   */
  public List<Consent> about(Person curator, ParticipantId id) {
    return about(review.of(curator, id));
  }

  public List<Consent> about(Participant participant) {
    return evidence.findBySubjectIdAndSchoolIdOrderById(
        participant.person(), consents.school(participant).id());
  }

  /** The signed sheet behind a yes; empty for who pressed a button. */
  public Optional<PaperForm> paper(Consent consent) {
    return consent.paperForm().flatMap(papers::findById);
  }

  /** The signed sheets that there are of this person, each once. */
  public List<PaperForm> papers(Participant participant) {
    return about(participant).stream()
        .flatMap(consent -> consent.paperForm().stream())
        .distinct()
        .flatMap(number -> papers.findById(number).stream())
        .filter(form -> !form.photos().isEmpty())
        .toList();
  }

  /**
   * @throws NotFound for everybody but the curators of the school, and when it is somebody else's
   */
  public PaperForm paper(Person curator, ParticipantId id, long number) {
    return papers(review.of(curator, id)).stream()
        .filter(form -> form.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The person about whom that one has signed by hand.
   *
   * @throws NotFound for everybody but the curators, for who has signed nothing about this person,
   *     and for who has an account to say it from
   */
  public Participant signed(Person curator, ParticipantId id, PersonId signer) {
    Participant about = review.of(curator, id);
    if (about(about).stream().noneMatch(one -> one.givenBy().equals(signer) && isByHand(one))) {
      throw new NotFound();
    }
    return about;
  }

  private boolean isByHand(Consent one) {
    boolean hasNoAccount =
        people.findById(one.givenBy().value()).filter(Person::isOnPaper).isPresent();
    return hasNoAccount || one.isOnPaper() && one.stands();
  }

  /** Somebody who has signed by hand takes it back by hand. */
  public void withdraw(Person curator, ParticipantId id, PersonId signer) {
    withdraw.all(signer, signed(curator, id, signer));
  }
}
