package ru.tandem.tandems;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.ProgrammeId;

/** A mentor and one or more mentees who work together, once both sides have said yes. */
@Entity
public class Tandem extends WorkingCompany {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private TandemState state;

  /** Null for that of its programme. */
  @Enumerated(EnumType.STRING)
  private MentoringKind kind;

  private Instant formedAt;
  private Instant startedAt;

  @Embedded private Ending ending;
  @Embedded private Aim aim;

  @Version private long version;

  protected Tandem() {}

  private Tandem(Participant mentor, List<Participant> mentees, Instant now) {
    super(mentor, mentees, now);
  }

  static Tandem formed(Participant mentor, List<Participant> mentees, Instant now) {
    Tandem tandem = new Tandem(mentor, mentees, now);
    tandem.programmeId = mentor.programme();
    tandem.state = TandemState.FORMED;
    tandem.formedAt = now;
    return tandem;
  }

  public TandemId id() {
    return new TandemId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** It rests as a whole, or because nobody is left who could meet the mentor now. */
  public TandemState state() {
    return isEnded() || atWork().size() > 1 ? state : TandemState.PAUSED;
  }

  @Override
  public boolean isEnded() {
    return state == TandemState.ENDED;
  }

  /** How it works together where that is another way than its programme's. */
  Optional<MentoringKind> kind() {
    return Optional.ofNullable(kind);
  }

  void worksAs(MentoringKind kind) {
    this.kind = kind;
  }

  public Instant formedAt() {
    return formedAt;
  }

  /** When they first met. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  /** It ended so lately that words of farewell still belong to it. */
  public boolean mayBidFarewell(Instant now) {
    return isEnded() && ending.isFresh(now);
  }

  public Optional<EndCause> endCause() {
    return Optional.ofNullable(ending).map(Ending::cause);
  }

  /** When that mentee and the mentor parted before the season ended; empty for who did not. */
  public Optional<Instant> partedAt(TandemMember mentee) {
    return mentee
        .leftAt()
        .or(
            () ->
                Optional.ofNullable(ending)
                    .filter(one -> one.cause() != EndCause.DONE)
                    .map(Ending::at));
  }

  /** They have met; may be said twice. */
  public void met(Instant now) {
    startedAt = startedAt == null ? now : startedAt;
    if (state == TandemState.FORMED) {
      state = TandemState.ACTIVE;
    }
  }

  /** What was taken for their first meeting was not held. */
  public void hasNotMet() {
    startedAt = null;
    if (state == TandemState.ACTIVE) {
      state = TandemState.FORMED;
    }
  }

  /**
   * @param by null when it ends by itself
   * @throws AlreadySettled when it has ended before
   */
  void end(EndCause cause, PersonId by, Instant now) {
    if (isEnded()) {
      throw new AlreadySettled();
    }
    state = TandemState.ENDED;
    ending = Ending.of(cause, by, now);
  }

  /** Who wrote the aim; empty when there is none, or he has been forgotten. */
  Optional<PersonId> aimBy() {
    return Optional.ofNullable(aim).map(Aim::by);
  }

  /** Who wrote the aim is forgotten, and the words too. */
  void forgetsWordsOf(PersonId person) {
    if (aimBy().filter(person::equals).isPresent()) {
      aim = null;
    }
  }

  /** An order on pairs by which the school has sealed who works with whom. */
  public record Order(String number, LocalDate day) {}

  /** The first that named somebody here; empty while none has. */
  public Optional<Order> order() {
    return everybody().stream().flatMap(one -> one.order().stream()).findFirst();
  }

  /** Those by which the mentees of today work here. */
  public List<Order> orders() {
    return mentees().stream().flatMap(one -> one.order().stream()).distinct().toList();
  }

  /** What they work for, in their own words. */
  public Optional<String> aim() {
    return Optional.ofNullable(aim).map(Aim::words);
  }

  public void aimsAt(String words, PersonId by, Instant now) {
    aim = Aim.of(words, by, now);
  }
}
