package ru.tandem.meetings;

import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** Meetings as people find them: to act, or only to look. */
@Component
public class Seats {

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;

  Seats(Meetings meetings, Tandems tandems, VisibleTandems visible) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
  }

  /**
   * The meeting with the person's own place at it.
   *
   * @throws NotFound when there is none, or the person does not work in its tandem
   */
  public Seat of(Person person, MeetingId id) {
    Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
    return new Seat(meeting, tandems.of(person, meeting.tandem()), person.id());
  }

  /**
   * The same of a meeting that is over: also of who led it in the mentor's place, and is gone
   * since.
   *
   * @throws NotFound when there is none, or the person was not there
   */
  public Seat afterwards(Person person, MeetingId id) {
    Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
    Tandem tandem = tandems.get(meeting.tandem());
    return Aftermath.of(meeting, tandem).party().has(person.id())
        ? new Seat(meeting, tandem, person.id())
        : of(person, id);
  }

  /**
   * The tandem of a meeting that the person may look at.
   *
   * @throws NotFound when it does not concern this person
   */
  public Tandem seenBy(Person reader, Meeting meeting) {
    return visible.of(reader, meeting.tandem());
  }

  /**
   * @throws NotFound for everybody but the curators of its school
   */
  public Meeting curatedBy(Person curator, MeetingId id) {
    Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
    visible.curatedBy(curator, meeting.tandem());
    return meeting;
  }

  /**
   * @throws NotFound when there is none, or it does not concern this person
   */
  public Meeting visibleTo(Person reader, MeetingId id) {
    Meeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
    seenBy(reader, meeting);
    return meeting;
  }
}
