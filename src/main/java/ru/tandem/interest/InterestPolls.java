package ru.tandem.interest;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** The polls of all programmes; each has at most one. */
interface InterestPolls extends JpaRepository<InterestPoll, Long> {

  Optional<InterestPoll> findByProgrammeId(ProgrammeId programme);

  Optional<InterestPoll> findByCode(String code);
}
