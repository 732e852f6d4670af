package ru.tandem.voices;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All suggestions. */
public interface Suggestions extends JpaRepository<Suggestion, Long> {

  /** The latest first. */
  List<Suggestion> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  /** The latest first. */
  List<Suggestion> findByPersonIdOrderByIdDesc(PersonId author);

  long countByProgrammeIdAndAnswerIsNull(ProgrammeId programme);

  int deleteByPersonId(PersonId author);

  int deleteByPersonIdAndProgrammeId(PersonId author, ProgrammeId programme);
}
