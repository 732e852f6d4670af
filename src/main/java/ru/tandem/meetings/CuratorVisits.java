package ru.tandem.meetings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;

/** Which curator comes to which first meeting. */
interface CuratorVisits extends JpaRepository<CuratorVisit, Long> {

  List<CuratorVisit> findByMeetingIdOrderById(MeetingId meeting);

  /** The agreed meetings to which this one comes. */
  @Query(
      """
      select m from Meeting m, CuratorVisit v
      where v.personId = :curator and v.declinedAt is null and m.id = v.meetingId
      and m.state = ru.tandem.meetings.MeetingState.AGREED
      order by m.startsAt""")
  List<Meeting> meetingsOf(PersonId curator);
}
