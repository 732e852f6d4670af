package ru.tandem.advice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** Who was called to which question. */
public interface AdviceCalls extends JpaRepository<AdviceCall, Long> {

  List<AdviceCall> findByAdviceIdOrderById(long advice);

  List<AdviceCall> findByPersonIdOrderById(PersonId mentor);

  Optional<AdviceCall> findByAdviceIdAndPersonId(long advice, PersonId mentor);
}
