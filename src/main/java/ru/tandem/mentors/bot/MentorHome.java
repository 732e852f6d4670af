package ru.tandem.mentors.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.Titles;

/** What a mentor still lacks, in one line, and the way to the school of mentors. */
@Component
@Order(ScreenPlace.MENTORS)
class MentorHome implements HomePart {

  private final Participants participants;
  private final Readiness readiness;
  private final Titles titles;

  MentorHome(Participants participants, Readiness readiness, Titles titles) {
    this.participants = participants;
    this.readiness = readiness;
    this.titles = titles;
  }

  @Override
  public void show(Person person, Home home) {
    List<Participant> all = participants.current(person.id());
    List<ProgrammeId> among = all.stream().map(Participant::programme).toList();
    all.stream()
        .filter(one -> AttendSchool.learns(one) && !one.isPaused() && !one.isOver())
        .forEach(mentor -> show(mentor, titles.of(mentor.programme(), among), home));
  }

  private void show(Participant mentor, Text title, Home home) {
    List<Part> missing = readiness.missing(mentor);
    if (!missing.isEmpty()) {
      home.line("mentors.missing", MentorTexts.parts(missing));
    }
    if (missing.stream().anyMatch(Part::isPaper)) {
      home.line("mentors.papers.how");
    }
    if (missing.stream().anyMatch(part -> !part.isPaper())) {
      home.next(45, Button.press("mentors.school.next", "mentors.school", mentor.id()), title);
    } else {
      home.item(Button.press("mentors.school", "mentors.school", mentor.id()), title);
    }
  }
}
