package ru.tandem.enrolment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.programmes.ProgrammeId;

/** All invitations, by their code. */
public interface Invitations extends JpaRepository<Invitation, String> {

  List<Invitation> findByProgrammeIdOrderByCreatedAt(ProgrammeId programme);

  Optional<Invitation> findByWord(String word);

  /**
   * Counts one who came; many may come at once.
   *
   * @return 0 when there is no room any more
   */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.uses = i.uses + 1
      where i.code = :code and (i.mostUses is null or i.uses < i.mostUses)""")
  int use(String code);

  /** For which class or from which partner the participant came; empty when it is not known. */
  default Optional<String> label(Participant participant) {
    return participant
        .invitation()
        .flatMap(this::findById)
        .map(Invitation::label)
        .filter(label -> !label.isEmpty());
  }

  /** Which partner has sent the mentor; empty when none has. */
  default Optional<String> partner(Participant mentor) {
    return mentor
        .invitation()
        .flatMap(this::findById)
        .map(Invitation::partner)
        .filter(partner -> !partner.isEmpty());
  }

  /** Whom the invitation names by which the participant came; empty when it is not known. */
  default Optional<InvitedFrom> from(Participant participant) {
    return participant.invitation().flatMap(this::findById).map(Invitation::from);
  }
}
