package ru.tandem.meetings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** What was written about visits to lessons. */
public interface VisitNotes extends JpaRepository<VisitNote, Long> {

  List<VisitNote> findByMeetingIdOrderById(MeetingId meeting);

  List<VisitNote> findByPersonIdOrderById(PersonId person);

  boolean existsByMeetingIdAndPersonId(MeetingId meeting, PersonId person);
}
