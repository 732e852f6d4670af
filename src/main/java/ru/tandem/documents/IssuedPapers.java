package ru.tandem.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What of papers has been made and numbered. */
public interface IssuedPapers extends JpaRepository<IssuedPaper, Long> {

  List<IssuedPaper> findByProgrammeIdOrderById(ProgrammeId programme);

  Optional<IssuedPaper> findByProgrammeIdAndCodeAndSubject(
      ProgrammeId programme, String code, long subject);

  /** Handed to the head of a school, who has not said his word. */
  default List<IssuedPaper> awaiting(PersonId head) {
    return awaiting(head.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select i.* from issued_paper i
          join programme p on p.id = i.programme_id
          join staff s on s.school_id = p.school_id
          where s.person_id = :head and s.role = 'OBSERVER'
          and i.asked_at is not null and i.decided_at is null
          order by i.id""")
  List<IssuedPaper> awaiting(long head);

  Optional<IssuedPaper> findByCheckCode(String code);

  /** Those of that kind that have a number in the programme. */
  List<IssuedPaper> findByProgrammeIdAndCodeAndNumberIsNotNull(ProgrammeId programme, String code);
}
