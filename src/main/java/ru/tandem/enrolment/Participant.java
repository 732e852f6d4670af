package ru.tandem.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A person's part in one programme, on one side. */
@Entity
public class Participant {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  private Instant joinedAt;
  private Instant consentedAt;
  private Instant appliedAt;
  private Instant approvedAt;
  private Instant readyAt;
  private Instant pairedAt;
  private Instant metAt;
  private Instant activeAt;
  private Instant finishedAt;

  private Instant declinedAt;
  private Instant pausedAt;
  private LocalDate pausedUntil;
  private Instant leftAt;
  private Instant overAt;

  /** Since when something is missing without which a mentor may not begin. */
  private Instant lackingSince;

  private PersonId decidedBy;

  /** The last one by which the person came; empty for who came before it was kept. */
  private String invitationCode;

  @Version private long version;

  /** How many mentees at a time; 1 for a mentee's own part. */
  private int capacity;

  protected Participant() {}

  public static Participant joins(
      ProgrammeId programme, PersonId person, ParticipantRole role, Instant now) {
    Participant participant = new Participant();
    participant.programmeId = programme;
    participant.personId = person;
    participant.role = role;
    participant.joinedAt = now;
    participant.capacity = 1;
    return participant;
  }

  public ParticipantId id() {
    return new ParticipantId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public PersonId person() {
    return personId;
  }

  public ParticipantRole role() {
    return role;
  }

  public boolean isMentor() {
    return role == ParticipantRole.MENTOR;
  }

  public int capacity() {
    return capacity;
  }

  /** How far this participant has come; whose pair has come apart waits for another. */
  public Step step() {
    boolean waits = pairedAt == null && finishedAt == null;
    Step reached = Step.JOINED;
    for (Step step : Step.values()) {
      if (at(step).isPresent() && !(waits && step.compareTo(Step.PAIRED) > 0)) {
        reached = step;
      }
    }
    return reached;
  }

  public boolean has(Step step) {
    return at(step).isPresent();
  }

  /** When the step was reached. */
  public Optional<Instant> at(Step step) {
    return Optional.ofNullable(
        switch (step) {
          case JOINED -> joinedAt;
          case CONSENTED -> consentedAt;
          case APPLIED -> appliedAt;
          case APPROVED -> approvedAt;
          case READY -> readyAt;
          case PAIRED -> pairedAt;
          case MET -> metAt;
          case ACTIVE -> activeAt;
          case FINISHED -> finishedAt;
        });
  }

  /** Neither declined nor gone. A paused participant is still in. */
  public boolean isIn() {
    return declinedAt == null && leftAt == null;
  }

  /** In, and the season has not been closed: something may be asked or offered. */
  public boolean isCurrent() {
    return isIn() && overAt == null;
  }

  /** The season was closed while this one was in. */
  public boolean isOver() {
    return overAt != null;
  }

  /** The application is there and the curator's word is not. */
  public boolean awaitsReview() {
    return appliedAt != null && approvedAt == null && isCurrent();
  }

  /** Who said the word on the application. */
  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public boolean isPaused() {
    return pausedAt != null;
  }

  /** The day on which the rest ends; empty where it ends by a word. */
  public Optional<LocalDate> pausedUntil() {
    return Optional.ofNullable(pausedUntil).filter(day -> isPaused());
  }

  public boolean isDeclined() {
    return declinedAt != null;
  }

  /** Gone, and what was kept is erased or about to be. */
  public boolean hasLeft() {
    return leftAt != null;
  }

  /** By the invitation with this code. */
  public Participant cameBy(String invitation) {
    invitationCode = invitation;
    return this;
  }

  /** The code of the invitation by which the person came last. */
  public Optional<String> invitation() {
    return Optional.ofNullable(invitationCode);
  }

  /** Who had left comes again, and begins from the start. */
  void joinsAgain(Instant now) {
    joinedAt = now;
    consentedAt = null;
    appliedAt = null;
    approvedAt = null;
    readyAt = null;
    pairedAt = null;
    metAt = null;
    activeAt = null;
    finishedAt = null;
    pausedAt = null;
    pausedUntil = null;
    leftAt = null;
    capacity = 1;
  }

  /** All consents are given, for the first time or again; may be said twice. */
  public void consented(Instant now) {
    consentedAt = consentedAt == null ? now : consentedAt;
    pausedAt = null;
    pausedUntil = null;
    becomesReady(now);
  }

  private void becomesReady(Instant now) {
    boolean complete = approvedAt != null && consentedAt != null && lackingSince == null;
    readyAt = complete && readyAt == null ? now : readyAt;
  }

  /** Something is missing without which a mentor may not begin; whoever is in a pair goes on. */
  public void lacks(Instant now) {
    lackingSince = lackingSince == null ? now : lackingSince;
    readyAt = pairedAt == null ? null : readyAt;
  }

  /** Nothing of that kind is missing any more; may be said twice. */
  public void lacksNothing(Instant now) {
    lackingSince = null;
    becomesReady(now);
  }

  /** A consent was withdrawn: nothing goes on until it is given again. */
  public void consentWithdrawn(Instant now) {
    consentedAt = null;
    readyAt = null;
    pausedAt = now;
    pausedUntil = null;
  }

  public void applied(int capacity, Instant now) {
    this.capacity = capacity;
    appliedAt = appliedAt == null ? now : appliedAt;
  }

  /**
   * The curator says yes; with the consents given, the participant is ready to be matched.
   *
   * @throws AlreadySettled when the word has been said before
   */
  public void approve(PersonId curator, Instant now) {
    if (!awaitsReview()) {
      throw new AlreadySettled(decidedBy);
    }
    approvedAt = now;
    decidedBy = curator;
    becomesReady(now);
  }

  /** The school asks for no curator's word. */
  void admit(Instant now) {
    approvedAt = now;
    becomesReady(now);
  }

  /**
   * @throws AlreadySettled when the word has been said before
   */
  public void decline(PersonId curator, Instant now) {
    if (!awaitsReview()) {
      throw new AlreadySettled(decidedBy);
    }
    declinedAt = now;
    decidedBy = curator;
  }

  /** A curator has said his word, it has not come to a pair yet, and so he may say another. */
  public boolean mayBeReconsidered() {
    boolean accepted = approvedAt != null && decidedBy != null;
    boolean unused = pairedAt == null && metAt == null;
    return (declinedAt != null || accepted && unused) && leftAt == null && overAt == null;
  }

  /**
   * @throws AlreadySettled when no word has been said, something came of it, or the season is over
   */
  void reconsider() {
    if (!mayBeReconsidered()) {
      throw new AlreadySettled();
    }
    declinedAt = null;
    approvedAt = null;
    readyAt = null;
    decidedBy = null;
  }

  public void paired(Instant now) {
    pairedAt = pairedAt == null ? now : pairedAt;
  }

  /** The pair came apart before or during the work: back among those who wait. */
  public void unpaired() {
    pairedAt = null;
    readyAt = lackingSince == null ? readyAt : null;
  }

  /**
   * How far this one has come by meeting; may be said twice, and taken back.
   *
   * @param met at least once
   * @param active in the work itself
   */
  public void hasMet(boolean met, boolean active, Instant now) {
    metAt = met ? Optional.ofNullable(metAt).orElse(now) : null;
    activeAt = active ? Optional.ofNullable(activeAt).orElse(now) : null;
  }

  public void finished(Instant now) {
    finishedAt = finishedAt == null ? now : finishedAt;
  }

  public void pause(Instant now) {
    pausedAt = pausedAt == null ? now : pausedAt;
  }

  /** Rests until the morning of that day. */
  public void pause(Instant now, LocalDate until) {
    pause(now);
    pausedUntil = until;
  }

  /** The season is closed; how far this one came stays. */
  void seasonIsOver(Instant now) {
    overAt = now;
  }

  /** A rest is over that nobody's missing consent had caused. */
  public void goesOn() {
    pausedAt = null;
    pausedUntil = null;
  }

  public void leave(Instant now) {
    leftAt = leftAt == null ? now : leftAt;
  }
}
