package ru.tandem.matching;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** One thing that a curator did on the board of pairs, and how the drafts lay before it. */
@Entity
public class BoardMove {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private MoveKind kind;

  private PersonId menteeId;
  private PersonId mentorId;
  private int amount;
  private PersonId madeBy;
  private Instant madeAt;

  @Convert(converter = LayoutColumn.class)
  private Layout layout;

  private PersonId takenBackBy;
  private Instant takenBackAt;

  protected BoardMove() {}

  /**
   * @param couple whom it was about; null when it was about many
   * @param amount how many pairs it was about
   * @param before null for what cannot be taken back
   */
  static BoardMove made(
      ProgrammeId programme,
      MoveKind kind,
      Couple couple,
      int amount,
      PersonId curator,
      Instant now,
      Layout before) {
    BoardMove move = new BoardMove();
    move.programmeId = programme;
    move.kind = kind;
    move.menteeId = couple == null ? null : couple.mentee();
    move.mentorId = couple == null ? null : couple.mentor();
    move.amount = amount;
    move.madeBy = curator;
    move.madeAt = now;
    move.layout = before;
    return move;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public MoveKind kind() {
    return kind;
  }

  /** Empty when it was about many. */
  public Optional<Couple> couple() {
    return menteeId == null ? Optional.empty() : Optional.of(new Couple(menteeId, mentorId));
  }

  public int amount() {
    return amount;
  }

  /** By nobody's hand: a search that has gone on by itself. */
  public boolean isOfItself() {
    return kind == MoveKind.AGAIN;
  }

  /** Whose hand it was; of what goes on by itself, whose work it goes on with. */
  public PersonId madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<PersonId> takenBackBy() {
    return Optional.ofNullable(takenBackBy);
  }

  boolean isTakenBack() {
    return takenBackAt != null;
  }

  /** How the drafts lay before; empty when it cannot be taken back. */
  Optional<Layout> before() {
    return Optional.ofNullable(layout);
  }

  /**
   * @throws AlreadySettled when somebody has done so before
   */
  void takeBack(PersonId curator, Instant now) {
    if (isTakenBack()) {
      throw new AlreadySettled(takenBackBy);
    }
    takenBackBy = curator;
    takenBackAt = now;
  }

  /** Somebody who lay there is erased. */
  void forgetsLayout() {
    layout = null;
  }
}
