package ru.tandem.meetings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** All questions to guardians. */
public interface GuardianWords extends JpaRepository<GuardianWord, Long> {

  List<GuardianWord> findByMeetingIdOrderById(MeetingId meeting);

  List<GuardianWord> findByGuardianIdAndYesIsNullOrderById(PersonId guardian);

  /** The children about whom somebody is asked and nobody has said anything. */
  default List<PersonId> waiting(MeetingId meeting) {
    List<GuardianWord> all = findByMeetingIdOrderById(meeting);
    return all.stream()
        .map(GuardianWord::child)
        .distinct()
        .filter(
            child ->
                all.stream()
                    .filter(word -> word.child().equals(child))
                    .noneMatch(word -> word.yes().isPresent()))
        .toList();
  }

  /**
   * @throws NotFound when this person was never asked that
   */
  default GuardianWord of(Person guardian, GuardianWordId id) {
    return findById(id.value())
        .filter(word -> word.guardian().equals(guardian.id()))
        .orElseThrow(NotFound::new);
  }
}
