package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** For a while a pair needed a look, for one reason. */
@Entity
public class RiskEpisode {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private TandemId tandemId;

  @Enumerated(EnumType.STRING)
  private Risk risk;

  /** Null where it was about all of them. */
  private PersonId personId;

  private Instant since;
  private Instant until;

  protected RiskEpisode() {}

  static RiskEpisode begins(Tandem tandem, Reason reason, Instant now) {
    RiskEpisode episode = new RiskEpisode();
    episode.programmeId = tandem.programme();
    episode.tandemId = tandem.id();
    episode.risk = reason.risk();
    episode.personId = reason.who().orElse(null);
    episode.since = now;
    return episode;
  }

  boolean isOf(TandemId tandem, Reason reason) {
    return tandemId.equals(tandem) && risk == reason.risk() && person().equals(reason.who());
  }

  void ends(Instant now) {
    until = now;
  }

  public TandemId tandem() {
    return tandemId;
  }

  public Risk risk() {
    return risk;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  public Instant since() {
    return since;
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }
}
