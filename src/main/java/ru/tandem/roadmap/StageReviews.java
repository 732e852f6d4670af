package ru.tandem.roadmap;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The stages that are over. */
public interface StageReviews extends JpaRepository<StageReview, Long> {

  Optional<StageReview> findByProgrammeIdAndStage(ProgrammeId programme, Stage stage);

  List<StageReview> findByNotedBy(PersonId curator);
}
