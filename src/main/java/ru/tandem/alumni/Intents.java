package ru.tandem.alumni;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What people want after a season. */
public interface Intents extends JpaRepository<Intent, Long> {

  List<Intent> findByParticipantIdOrderById(ParticipantId participant);

  List<Intent> findByPersonIdOrderById(PersonId person);

  List<Intent> findByProgrammeIdInAndKindOrderById(
      Collection<ProgrammeId> programmes, IntentKind kind);

  List<Intent> findByProgrammeIdOrderById(ProgrammeId programme);

  int deleteByPersonId(PersonId person);

  /**
   * @throws NotFound when there is none
   */
  default Intent require(IntentId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
