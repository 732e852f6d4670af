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

  /** Those of that kind that have a number in the programme. */
  List<IssuedPaper> findByProgrammeIdAndCodeAndNumberIsNotNull(ProgrammeId programme, String code);
}
