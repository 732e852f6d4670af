package ru.tandem.mentors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** What programmes require of their mentors, beside what all of a form do. */
interface RequiredParts extends JpaRepository<RequiredPart, Long> {

  List<RequiredPart> findByProgrammeId(ProgrammeId programme);
}
