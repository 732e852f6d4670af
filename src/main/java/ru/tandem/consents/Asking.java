package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.programmes.ProgrammeId;

/**
 * That a participant's consents are asked for: since when, and how often. Everybody who agrees
 * changes it, so that of two who agree at the same moment the second sees the first.
 */
@Entity
public class Asking {

  /** After so many days without an answer somebody is reminded. */
  private static final List<Integer> CHASED_AFTER_DAYS = List.of(2, 5);

  @Id private long participantId;
  private ProgrammeId programmeId;
  private Instant askedAt;
  private Instant heardAt;
  private int reminders;
  private Instant closedAt;

  @Version private long revision;

  protected Asking() {}

  static Asking of(Participant participant, Instant now) {
    Asking asking = new Asking();
    asking.participantId = participant.id().value();
    asking.programmeId = participant.programme();
    asking.askedAt = now;
    return asking;
  }

  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** Everything is there, or somebody does not want to. */
  public boolean isClosed() {
    return closedAt != null;
  }

  /** The reminders did not help: somebody should talk to these people. */
  boolean isForTheCurator() {
    return !isClosed() && reminders >= CHASED_AFTER_DAYS.size();
  }

  /** Somebody has said something. */
  void heard(Instant now) {
    heardAt = now;
  }

  void close(Instant now) {
    closedAt = now;
  }

  void again(Instant now) {
    askedAt = now;
    closedAt = null;
    reminders = 0;
  }

  /** When the next reminder is due; empty when the reminders are used up. */
  Optional<Instant> nextChase() {
    return CHASED_AFTER_DAYS.stream()
        .skip(reminders)
        .findFirst()
        .map(days -> askedAt.plus(Duration.ofDays(days)));
  }

  void chased() {
    reminders++;
  }
}
