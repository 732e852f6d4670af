package ru.tandem.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Which partners have been asked. */
public interface PartnerAsks extends JpaRepository<PartnerAsk, Long> {

  List<PartnerAsk> findByProgrammeIdOrderById(ProgrammeId programme);

  Optional<PartnerAsk> findByCode(String code);

  List<PartnerAsk> findByAnswererId(PersonId person);
}
