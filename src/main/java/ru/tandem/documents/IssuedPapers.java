package ru.tandem.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** What of papers has been made and numbered. */
public interface IssuedPapers extends JpaRepository<IssuedPaper, Long> {

  List<IssuedPaper> findByProgrammeIdOrderById(ProgrammeId programme);

  Optional<IssuedPaper> findByProgrammeIdAndCodeAndSubject(
      ProgrammeId programme, String code, long subject);

  Optional<IssuedPaper> findByCheckCode(String code);

  /** How many of that kind have a number in the programme. */
  long countByProgrammeIdAndCodeAndNumberIsNotNull(ProgrammeId programme, String code);
}
