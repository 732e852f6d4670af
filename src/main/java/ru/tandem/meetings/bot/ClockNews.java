package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Belonging;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/**
 * One word to everybody whom it concerns when a school goes by another clock: nothing moves, and
 * the phone's calendar follows. The curators hear of it as of every other setting.
 */
@Component
class ClockNews {

  private static final int MOST = 5;

  private final Belonging belonging;
  private final Schools schools;
  private final Staffs staffs;
  private final Programmes programmes;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final Meetings meetings;
  private final People people;
  private final MeetingCards cards;
  private final MeetingFiles files;
  private final Chats chats;
  private final Clock clock;

  ClockNews(
      Belonging belonging,
      Schools schools,
      Staffs staffs,
      Programmes programmes,
      Tandems tandems,
      VisibleTandems visible,
      Meetings meetings,
      People people,
      MeetingCards cards,
      MeetingFiles files,
      Chats chats,
      Clock clock) {
    this.belonging = belonging;
    this.schools = schools;
    this.staffs = staffs;
    this.programmes = programmes;
    this.tandems = tandems;
    this.visible = visible;
    this.meetings = meetings;
    this.people = people;
    this.cards = cards;
    this.files = files;
    this.chats = chats;
    this.clock = clock;
  }

  /** After all that was agreed has found its new moment. */
  @EventListener
  void on(SchoolMoved moved) {
    School school = schools.get(moved.school());
    LocalTime now = clock.instant().atZone(moved.to()).toLocalTime();
    List<PersonId> curators = staffs.curatorsOf(school.id());
    for (PersonId id : belonging.current(school.id())) {
      if (!curators.contains(id)) {
        tell(people.get(id), school, now);
      }
    }
  }

  private void tell(Person reader, School school, LocalTime now) {
    List<Tandem> concerned = concerned(reader, school);
    Screen news =
        Screen.of(Text.paragraphs(Text.of("meetings.clock", school.name(), now), ahead(concerned)))
            .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
    Screen whole = files.following(news, reader, concerned.stream().map(Tandem::id).toList());
    chats.tell(reader.id(), whole, Urgency.REMINDER);
  }

  private List<Tandem> concerned(Person reader, School school) {
    Stream<Tandem> own = tandems.withPerson(reader.id()).stream();
    return Stream.concat(own, visible.ofChildren(reader).stream())
        .distinct()
        .filter(one -> programmes.get(one.programme()).school().equals(school.id()))
        .toList();
  }

  private Text ahead(List<Tandem> concerned) {
    List<Meeting> all =
        concerned.stream()
            .flatMap(one -> meetings.ahead(one.id(), clock.instant()).stream())
            .sorted(Comparator.comparing(Meeting::startsAt))
            .toList();
    return Text.paragraphs(
        Text.lines(all.stream().limit(MOST).map(cards::line).toList()),
        Text.more(all.size(), MOST));
  }
}
