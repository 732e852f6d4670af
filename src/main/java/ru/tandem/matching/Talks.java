package ru.tandem.matching;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.people.PersonId;

/** Who talks with whom at gatherings. */
public interface Talks extends JpaRepository<Talk, Long> {

  List<Talk> findByGatheringIdOrderByRoundAscIdAsc(GatheringId gathering);

  @Query("select t from Talk t where t.mentorId = :person or t.menteeId = :person")
  List<Talk> with(PersonId person);
}
