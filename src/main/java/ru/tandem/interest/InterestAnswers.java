package ru.tandem.interest;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What was answered to the polls. */
interface InterestAnswers extends JpaRepository<InterestAnswer, Long> {

  Optional<InterestAnswer> findByPollIdAndMark(long poll, String mark);

  List<InterestAnswer> findByPollId(long poll);

  /** From now on it cannot even be told which answers are by the same person. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update InterestAnswer a set a.mark = null where a.pollId = :poll")
  void unmark(long poll);
}
