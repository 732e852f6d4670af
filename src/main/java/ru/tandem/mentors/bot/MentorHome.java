package ru.tandem.mentors.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.people.Person;

/** What a mentor still lacks, in one line, and the way to the school of mentors. */
@Component
@Order(ScreenPlace.MENTORS)
class MentorHome implements HomePart {

  private final Participants participants;
  private final Readiness readiness;

  MentorHome(Participants participants, Readiness readiness) {
    this.participants = participants;
    this.readiness = readiness;
  }

  @Override
  public void show(Person person, Home home) {
    participants.current(person.id()).stream()
        .filter(participant -> AttendSchool.learns(participant) && !participant.isPaused())
        .forEach(mentor -> show(mentor, home));
  }

  private void show(Participant mentor, Home home) {
    List<Part> missing = readiness.missing(mentor);
    if (!missing.isEmpty()) {
      home.line("mentors.missing", MentorTexts.parts(missing));
    }
    if (missing.stream().anyMatch(Part::isPaper)) {
      home.line("mentors.papers.how");
    }
    if (missing.stream().anyMatch(part -> !part.isPaper())) {
      home.next(45, Button.press("mentors.school.next", "mentors.school", mentor.id()));
    } else {
      home.item(Button.press("mentors.school", "mentors.school", mentor.id()));
    }
  }
}
