package ru.tandem.monitoring.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.MeetingState;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.monitoring.SumUp;
import ru.tandem.monitoring.Summary;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Numbers at home: for the head of a school its programmes, for the operator all schools. */
@Component
@Order(ScreenPlace.WATCH)
class MonitoringHome implements HomePart {

  /** Older seasons are history, one tap away. */
  private static final int SHOWN = 4;

  private final Staffs staffs;
  private final Programmes programmes;
  private final SumUp sumUp;
  private final Operators operators;
  private final Schools schools;
  private final CuratedProgrammes titles;
  private final HandSheet hand;

  MonitoringHome(
      Staffs staffs,
      Programmes programmes,
      SumUp sumUp,
      Operators operators,
      Schools schools,
      CuratedProgrammes titles,
      HandSheet hand) {
    this.hand = hand;
    this.staffs = staffs;
    this.programmes = programmes;
    this.sumUp = sumUp;
    this.operators = operators;
    this.schools = schools;
    this.titles = titles;
  }

  @Override
  public void show(Person person, Home home) {
    staffs.findByPersonIdOrderById(person.id()).stream()
        .filter(staff -> staff.role() == StaffRole.OBSERVER)
        .map(Staff::school)
        .forEach(school -> observed(person, school, home));
    if (operators.include(person) && schools.count() > 0) {
      home.item(Button.press("monitoring.home.compare", "monitoring.compare", 0));
    }
  }

  private void observed(Person person, SchoolId school, Home home) {
    List<Programme> all = programmes.findBySchoolIdOrderByIdDesc(school);
    if (all.isEmpty()) {
      home.line("monitoring.home.noprogramme");
    }
    all.forEach(programme -> sheet(person, programme, home));
    for (Programme programme : all.stream().limit(SHOWN).toList()) {
      Summary summary = sumUp.of(programme);
      home.line(
          "monitoring.home.programme",
          titles.title(person, programme),
          summary.mentees().reached(Step.JOINED),
          summary.mentors().reached(Step.JOINED),
          summary.mentees().reached(Step.PAIRED),
          summary.meetings(MeetingState.HELD),
          summary.mentees().reached(Step.FINISHED));
      home.next(
          20,
          Button.press(
              Text.of("monitoring.home.summary", titles.title(person, programme)),
              "monitoring.summary",
              programme.id()));
    }
    if (all.size() > SHOWN) {
      home.item(SeasonsDesk.button(allOf(person, school), school));
    }
  }

  /** What waits for the head stands first. */
  private void sheet(Person head, Programme programme, Home home) {
    if (hand.of(programme.id()).filter(HandedSheet::waits).isPresent()) {
      Text label = Text.of("monitoring.january.decide", titles.title(head, programme));
      home.next(60, Button.press(label, JanuaryDesk.SHOW, programme.id()));
    }
  }

  private Text allOf(Person head, SchoolId school) {
    return staffs.findByPersonIdOrderById(head.id()).size() > 1
        ? Text.of("monitoring.home.seasons.of", schools.get(school).name())
        : Text.of("monitoring.home.seasons");
  }
}
