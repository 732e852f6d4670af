package ru.tandem.tandems;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The plans of all tandems. */
public interface DevelopmentPlans extends JpaRepository<DevelopmentPlan, Long> {

  Optional<DevelopmentPlan> findByTandemId(TandemId tandem);

  /** All who work there have agreed to it, and no curator has looked at it; in one programme. */
  default List<DevelopmentPlan> unseen(ProgrammeId programme) {
    return unseen(programme.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select d.* from development_plan d
          join tandem t on t.id = d.tandem_id
          where t.programme_id = :programme and t.state <> 'ENDED'
          and d.agreed_at is not null and d.seen_at is null
          order by d.id""")
  List<DevelopmentPlan> unseen(long programme);

  /** Laid before the head of a school, who has not said his word. */
  default List<DevelopmentPlan> awaiting(PersonId head) {
    return awaiting(head.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select d.* from development_plan d
          join tandem t on t.id = d.tandem_id
          join programme p on p.id = t.programme_id
          join staff s on s.school_id = p.school_id
          where s.person_id = :head and s.role = 'OBSERVER' and t.state <> 'ENDED'
          and d.asked_at is not null and d.decided_at is null
          order by d.id""")
  List<DevelopmentPlan> awaiting(long head);
}
