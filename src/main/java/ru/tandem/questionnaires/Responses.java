package ru.tandem.questionnaires;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;

/** All that people answered; nothing is overwritten. */
public interface Responses extends JpaRepository<Response, Long> {

  /** All answers of a person to a questionnaire about something, the oldest first. */
  @Query(
      """
      select r from Response r
      where r.personId = :person and r.questionnaire = :questionnaire and r.subject = :subject
      order by r.id""")
  List<Response> history(PersonId person, String questionnaire, String subject);

  /** What counts now. */
  default Optional<Response> latest(PersonId person, String questionnaire, String subject) {
    List<Response> history = history(person, questionnaire, subject);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /** The latest of each person and subject. */
  @Query(
      """
      select r from Response r
      where r.questionnaire = :questionnaire and r.subject in :subjects
      and not exists (
        select later.id from Response later
        where later.personId = r.personId and later.questionnaire = r.questionnaire
        and later.subject = r.subject and later.id > r.id)
      order by r.id""")
  List<Response> latest(String questionnaire, Collection<String> subjects);

  /** How many people have answered about it since that moment. */
  @Query(
      """
      select count(distinct r.personId) from Response r
      where r.subject = :subject and r.submittedAt > :moment""")
  long countAbout(String subject, Instant moment);

  /** The next in the order in which they were handed in. */
  @Query("select r from Response r where r.id > :last order by r.id")
  List<Response> after(long last, Limit limit);

  /** Everything that a person ever answered. */
  @Query("select r from Response r where r.personId = :person order by r.id")
  List<Response> of(PersonId person);

  /** All that some people answered to some questionnaires, the oldest first. */
  @Query(
      """
      select r from Response r
      where r.personId in :people and r.questionnaire in :questionnaires order by r.id""")
  List<Response> of(Collection<PersonId> people, Collection<String> questionnaires);

  /** How many answers there are about these. */
  long countBySubjectIn(Collection<String> subjects);

  /** Erases all that anybody answered about these and tells how much it was. */
  @Modifying(flushAutomatically = true)
  @Query("delete from Response r where r.subject in :subjects")
  int forget(Collection<String> subjects);

  /** Erases what a person answered about that and tells how much it was. */
  @Modifying(flushAutomatically = true)
  @Query("delete from Response r where r.personId = :person and r.subject = :subject")
  int forget(PersonId person, String subject);

  /** Erases all that a person answered and tells how much it was. */
  @Modifying(flushAutomatically = true)
  @Query("delete from Response r where r.personId = :person")
  int forget(PersonId person);
}
