package ru.tandem.monitoring.stories;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** All stories and keepsakes. */
public interface Stories extends JpaRepository<Story, Long> {

  List<Story> findByProgrammeIdAndKindOrderById(ProgrammeId programme, StoryKind kind);

  List<Story> findByProgrammeIdOrderById(ProgrammeId programme);

  List<Story> findByTandemIdOrderById(TandemId tandem);

  Optional<Story> findByTandemIdAndKind(TandemId tandem, StoryKind kind);

  /**
   * @throws NotFound when there is none
   */
  default Story require(StoryId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
