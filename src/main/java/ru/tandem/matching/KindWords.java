package ru.tandem.matching;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** What was said to those without a pair. */
public interface KindWords extends JpaRepository<KindWord, Long> {

  /** The earliest first. */
  List<KindWord> findByParticipantIdOrderByNumber(ParticipantId participant);
}
