package ru.tandem.meetings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Rhythm;

/** Who named the time of a meeting, in the place of what, and for how often. */
@Embeddable
public class MeetingProposal {

  /** After so many times named in turn somebody else may help. */
  private static final int PATIENCE = 3;

  private PersonId proposedBy;

  @Enumerated(EnumType.STRING)
  private ParticipantRole proposedSide;

  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private MeetingId replacesId;
  private MeetingId answersId;
  private SeriesId endsSeriesId;
  private int round;

  protected MeetingProposal() {}

  static MeetingProposal by(PersonId by, ParticipantRole side, Instant now) {
    MeetingProposal proposal = new MeetingProposal();
    proposal.proposedBy = by;
    proposal.proposedSide = side;
    proposal.proposedAt = now;
    proposal.round = 1;
    return proposal;
  }

  void repeats(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  void replaces(MeetingId other) {
    replacesId = other;
  }

  void ends(SeriesId series) {
    endsSeriesId = series;
  }

  /** Another time for what that one had proposed. */
  void answers(MeetingId id, MeetingProposal other) {
    answersId = id;
    round = other.round + 1;
    rhythm = other.rhythm;
    endsSeriesId = other.endsSeriesId;
  }

  public PersonId by() {
    return proposedBy;
  }

  public ParticipantRole side() {
    return proposedSide;
  }

  public Instant at() {
    return proposedAt;
  }

  /** How often it is to be held, on the proposal of a series. */
  public Optional<Rhythm> rhythm() {
    return Optional.ofNullable(rhythm);
  }

  /** The meeting whose place this one takes once it is agreed. */
  public Optional<MeetingId> replaces() {
    return Optional.ofNullable(replacesId);
  }

  /** The proposal that did not suit. */
  public Optional<MeetingId> answers() {
    return Optional.ofNullable(answersId);
  }

  /** The series that is over once this one is agreed. */
  public Optional<SeriesId> endsSeries() {
    return Optional.ofNullable(endsSeriesId);
  }

  /** Times have been named in turn for so long that somebody else had better help. */
  public boolean isLong() {
    return round > PATIENCE;
  }
}
