package ru.tandem.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.TandemId;

/** What stands in whose calendar. */
interface CalendarCopies extends JpaRepository<CalendarCopy, Long> {

  List<CalendarCopy> findByPersonIdAndTandemIdOrderByStartsAt(PersonId person, TandemId tandem);

  Optional<CalendarCopy> findByPersonIdAndUid(PersonId person, String uid);

  List<CalendarCopy> findByTandemIdOrderById(TandemId tandem);

  List<CalendarCopy> findByPersonId(PersonId person);
}
