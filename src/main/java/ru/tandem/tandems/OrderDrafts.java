package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The papers of all orders on pairs. */
public interface OrderDrafts extends JpaRepository<OrderDraft, Long> {

  /** The latest first. */
  List<OrderDraft> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  /** Handed to the head of a school, who has not said his word. */
  default List<OrderDraft> awaiting(PersonId head) {
    return awaiting(head.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select d.* from order_draft d
          join programme p on p.id = d.programme_id
          join staff s on s.school_id = p.school_id
          where s.person_id = :head and s.role = 'OBSERVER'
          and d.number is null and d.asked_at is not null and d.decided_at is null
          order by d.id""")
  List<OrderDraft> awaiting(long head);
}
