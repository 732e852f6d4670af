package ru.tandem.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.matching.Proposal;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** All that the councils have said. */
public interface CouncilWords extends JpaRepository<CouncilWord, Long> {

  List<CouncilWord> findByProgrammeIdOrderById(ProgrammeId programme);

  List<CouncilWord> findByPersonIdOrderById(PersonId author);

  List<CouncilWord> findByMatterIdOrderById(long matter);

  List<CouncilWord> findByTandemIdOrderById(TandemId tandem);

  List<CouncilWord> findByMentorIdOrMenteeIdOrderById(ParticipantId mentor, ParticipantId mentee);

  List<CouncilWord> findByMentorIdAndMenteeIdOrderById(ParticipantId mentor, ParticipantId mentee);

  default List<CouncilWord> about(Proposal pair) {
    return findByMentorIdAndMenteeIdOrderById(pair.mentor(), pair.mentee());
  }

  /** About the proposed pairs that this participant is of. */
  default List<CouncilWord> about(ParticipantId part) {
    return findByMentorIdOrMenteeIdOrderById(part, part);
  }

  /** What this member has said of the pair. */
  default Optional<CouncilWord> of(PersonId member, Proposal pair) {
    return about(pair).stream().filter(word -> word.author().equals(member)).findFirst();
  }
}
