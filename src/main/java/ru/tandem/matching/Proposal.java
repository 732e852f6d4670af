package ru.tandem.matching;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** One pair on its way: drafted, seen by the curator, offered to both sides, answered by both. */
@Entity
public class Proposal {

  public static final int LONGEST_REASON = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private ParticipantId mentorId;
  private PersonId mentorPersonId;
  private ParticipantId menteeId;
  private PersonId menteePersonId;

  @Convert(converter = ExplanationColumn.class)
  private Explanation explanation;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  /** 1 for the mentor who was found, 2 for one beside him. */
  private int place;

  private boolean locked;
  private PersonId draftedBy;
  private Instant draftedAt;
  private PersonId offeredBy;
  private Instant offeredAt;

  @Enumerated(EnumType.STRING)
  private Answer mentorAnswer;

  private Instant mentorAnsweredAt;

  @Enumerated(EnumType.STRING)
  private Answer menteeAnswer;

  private Instant menteeAnsweredAt;

  private String reason;
  private PersonId settledBy;
  private Instant settledAt;

  @Version private long version;

  protected Proposal() {}

  static Proposal drafted(
      Participant mentor, Participant mentee, Explanation why, PersonId curator, Instant now) {
    Proposal proposal = new Proposal();
    proposal.programmeId = mentor.programme();
    proposal.mentorId = mentor.id();
    proposal.mentorPersonId = mentor.person();
    proposal.menteeId = mentee.id();
    proposal.menteePersonId = mentee.person();
    proposal.explanation = why;
    proposal.place = 1;
    proposal.state = ProposalState.DRAFT;
    proposal.draftedBy = curator;
    proposal.draftedAt = now;
    return proposal;
  }

  public ProposalId id() {
    return new ProposalId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public ParticipantId mentor() {
    return mentorId;
  }

  public ParticipantId mentee() {
    return menteeId;
  }

  public Couple couple() {
    return new Couple(menteePersonId, mentorPersonId);
  }

  /** Why these two; in full for the curator alone. */
  public Explanation explanation() {
    return explanation;
  }

  public ProposalState state() {
    return state;
  }

  /** The mentee has another mentor too, who was there before. */
  public boolean isBeside() {
    return place > 1;
  }

  public boolean is(ProposalState state) {
    return this.state == state;
  }

  /** Kept by the curator, whatever a new search would find. */
  public boolean isLocked() {
    return locked;
  }

  public Optional<Instant> offeredAt() {
    return Optional.ofNullable(offeredAt);
  }

  /** What the side that refused wants the curator to know; empty for nothing. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  public Optional<Answer> answer(ParticipantRole side) {
    return Optional.ofNullable(side == ParticipantRole.MENTOR ? mentorAnswer : menteeAnswer);
  }

  public PersonId person(ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? mentorPersonId : menteePersonId;
  }

  /**
   * @throws NotFound for somebody who is on neither side
   */
  public ParticipantRole side(PersonId person) {
    if (person.equals(mentorPersonId)) {
      return ParticipantRole.MENTOR;
    }
    if (!person.equals(menteePersonId)) {
      throw new NotFound();
    }
    return ParticipantRole.MENTEE;
  }

  /** The same two are found again, perhaps for other reasons. */
  void isExplained(Explanation why) {
    require(ProposalState.DRAFT);
    explanation = why;
  }

  /** May be said twice, as long as nobody has been asked. */
  void lock(boolean locked) {
    require(ProposalState.DRAFT);
    this.locked = locked;
  }

  /** Without the bot's asking. */
  void isAgreedByHand(boolean beside, PersonId curator, Instant now) {
    place = beside ? 2 : 1;
    settle(ProposalState.AGREED, curator, now);
  }

  void offer(PersonId curator, Instant now) {
    require(ProposalState.DRAFT);
    state = ProposalState.OFFERED;
    offeredBy = curator;
    offeredAt = now;
  }

  /**
   * One side says yes; when both have, the pair is agreed.
   *
   * @throws AlreadySettled when that side has answered, or nobody is asked any more
   */
  void accept(ParticipantRole side, Instant now) {
    answered(side, Answer.YES, now);
    if (mentorAnswer == Answer.YES && menteeAnswer == Answer.YES) {
      settle(ProposalState.AGREED, null, now);
    }
  }

  /**
   * One side says no, which nobody is blamed for.
   *
   * @param reason for the curator alone; may be empty
   * @throws AlreadySettled when that side has answered, or nobody is asked any more
   */
  void refuse(ParticipantRole side, String reason, Instant now) {
    answered(side, Answer.NO, now);
    this.reason = reason;
    settle(ProposalState.REFUSED, person(side), now);
  }

  private void answered(ParticipantRole side, Answer answer, Instant now) {
    require(ProposalState.OFFERED);
    if (answer(side).isPresent()) {
      throw new AlreadySettled();
    }
    if (side == ParticipantRole.MENTOR) {
      mentorAnswer = answer;
      mentorAnsweredAt = now;
    } else {
      menteeAnswer = answer;
      menteeAnsweredAt = now;
    }
  }

  /**
   * @param by null when it falls by itself
   */
  void withdraw(PersonId by, Instant now) {
    require(ProposalState.OFFERED);
    settle(ProposalState.WITHDRAWN, by, now);
  }

  void end(Instant now) {
    require(ProposalState.AGREED);
    settle(ProposalState.ENDED, null, now);
  }

  private void settle(ProposalState state, PersonId by, Instant now) {
    this.state = state;
    settledBy = by;
    settledAt = now;
  }

  /**
   * @throws AlreadySettled in every other state; who has sent the offer, a colleague may know
   */
  public void require(ProposalState state) {
    if (this.state != state) {
      throw new AlreadySettled(state == ProposalState.DRAFT ? offeredBy : null);
    }
  }
}
