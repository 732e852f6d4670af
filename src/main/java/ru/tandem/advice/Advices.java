package ru.tandem.advice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All questions to ready mentors. */
public interface Advices extends JpaRepository<Advice, Long> {

  /** The latest first. */
  List<Advice> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  List<Advice> findByParticipantIdOrderById(ParticipantId mentee);

  List<Advice> findByMentorPersonIdOrderById(PersonId mentor);

  List<Advice> findByAnsweredByOrderById(PersonId person);

  /** How many questions a mentor has taken. */
  int countByMentorId(ParticipantId mentor);

  default Advice get(long id) {
    return findById(id).orElseThrow(NotFound::new);
  }

  /**
   * The person's own question.
   *
   * @throws NotFound for everybody else's
   */
  default Advice of(Person asker, long id) {
    return findById(id)
        .filter(advice -> advice.asker().equals(asker.id()))
        .orElseThrow(NotFound::new);
  }
}
