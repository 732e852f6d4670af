package ru.tandem.voices;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** What was answered in all short surveys. */
public interface PollAnswers extends JpaRepository<PollAnswer, String> {

  /** In no order of time. */
  List<PollAnswer> findByPollIdOrderByPlaceAscIdAsc(long poll);

  List<PollAnswer> findByPersonIdOrderByPollIdAscPlaceAsc(PersonId person);
}
