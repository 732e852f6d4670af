package ru.tandem.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seats;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.tandems.Tandem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Hundreds in a school, without a phone each; to be called in its transactions. */
public final class ManyPeople {

  private final SmallSchool school;

  public ManyPeople(SmallSchool school) {
    this.school = school;
  }

  /**
   * @param sheet the number of the paper by which the person came
   */
  public Participant takesPart(String name, long sheet, ParticipantRole role) {
    Instant now = school.bean(Clock.class).instant();
    Person person = school.bean(People.class).save(Person.onPaper(name, sheet, now));
    person.introduces(name, LocalDate.of(2011, 3, 14));
    Participant part = Participant.joins(school.programme(), person.id(), role, now);
    part.consented(now);
    part.applied(1, now);
    part.approve(person.id(), now);
    return school.bean(Participants.class).save(part);
  }

  /** Both say that it took place. */
  public void met(Tandem pair, Participant mentor, Participant mentee, Instant at) {
    SayOutcome say = school.bean(SayOutcome.class);
    Meeting meeting = say.tell(pair, mentor.person(), new Appointment(at, 40, Mode.SCHOOL, ""));
    Person person = school.bean(People.class).get(mentee.person());
    say.say(school.bean(Seats.class).of(person, meeting.id()), Outcome.HELD);
  }

  /**
   * The first and the final survey.
   *
   * @param side of which form and role, as in the names of the questionnaires
   * @param number by which the points of one differ from those of another
   */
  public void answers(Participant part, String side, int number) {
    for (String id : List.of(side + "-first", side + "-final")) {
      Questionnaire asked = school.bean(Questionnaires.class).byId(id).orElseThrow();
      Map<String, JsonNode> answers = new HashMap<>();
      for (Item item : asked.items()) {
        if (item.kind() == Kind.SCALE) {
          answers.put(item.key(), StringNode.valueOf(String.valueOf(1 + number % 10)));
        } else if (item.kind() == Kind.YESNO) {
          answers.put(item.key(), StringNode.valueOf("yes"));
        }
      }
      school.bean(AnswerQuestionnaire.class).by(part.person(), asked, part.id().subject(), answers);
    }
  }
}
