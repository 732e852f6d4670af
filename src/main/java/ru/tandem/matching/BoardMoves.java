package ru.tandem.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All that curators did with pairs. */
public interface BoardMoves extends JpaRepository<BoardMove, Long> {

  /** The latest first. */
  List<BoardMove> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  Optional<BoardMove> findFirstByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  boolean existsByProgrammeId(ProgrammeId programme);

  /** Those of which it is still known how the drafts lay before. */
  List<BoardMove> findByProgrammeIdAndLayoutIsNotNull(ProgrammeId programme);

  Optional<BoardMove> findFirstByProgrammeIdAndTakenBackAtIsNullOrderByIdDesc(
      ProgrammeId programme);

  /** What was done last and stands. */
  default Optional<BoardMove> last(ProgrammeId programme) {
    return findFirstByProgrammeIdAndTakenBackAtIsNullOrderByIdDesc(programme);
  }

  Optional<BoardMove> findFirstByProgrammeIdAndKindInAndTakenBackAtIsNullOrderByIdDesc(
      ProgrammeId programme, Collection<MoveKind> kinds);

  /** The last move that stands and for which pairs were searched. */
  default Optional<BoardMove> lastSearch(ProgrammeId programme) {
    return findFirstByProgrammeIdAndKindInAndTakenBackAtIsNullOrderByIdDesc(
        programme, MoveKind.SEARCHING);
  }
}
