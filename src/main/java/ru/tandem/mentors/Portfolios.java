package ru.tandem.mentors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;

/** The files of all mentors. */
public interface Portfolios extends JpaRepository<PortfolioFile, Long> {

  List<PortfolioFile> findByParticipantIdOrderById(ParticipantId mentor);

  /**
   * @throws NotFound when this mentor has no such file
   */
  default PortfolioFile of(ParticipantId mentor, long id) {
    return findById(id).filter(file -> file.mentor().equals(mentor)).orElseThrow(NotFound::new);
  }
}
