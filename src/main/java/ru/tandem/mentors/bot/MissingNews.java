package ru.tandem.mentors.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.StepMatter;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.people.PersonId;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Whoever has been approved hears what is still missing, and once more a week later. */
@Component
class MissingNews {

  private static final String FIRST = "mentors.missing";
  private static final String AGAIN = "mentors.missing.again";
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final Duration LATER = Duration.ofDays(7);

  private final Participants participants;
  private final Readiness readiness;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  MissingNews(
      Participants participants, Readiness readiness, Agenda agenda, Chats chats, Clock clock) {
    this.participants = participants;
    this.readiness = readiness;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  /** The good news goes first. */
  @EventListener
  void on(ParticipantApproved approved) {
    Participant participant = participants.get(approved.participant());
    if (!readiness.missing(participant).isEmpty()) {
      Instant now = clock.instant();
      agenda.set(FIRST, participant.id().value(), now.plus(SOON));
      agenda.set(AGAIN, participant.id().value(), now.plus(LATER));
    }
  }

  @OnDue(FIRST)
  void first(long id, Instant due) {
    tell(id, Urgency.REMINDER, chats::tell);
  }

  @OnDue(AGAIN)
  void again(long id, Instant due) {
    tell(id, Urgency.BROADCAST, chats::remind);
  }

  /** The first time as news, and then as a reminder. */
  private interface Speaking {
    Object say(PersonId who, Screen screen, Urgency urgency, Matter... about);
  }

  private void tell(long id, Urgency urgency, Speaking speaking) {
    Participant mentor = participants.get(new ParticipantId(id));
    List<Part> missing = readiness.missing(mentor);
    boolean waits =
        mentor.isIn()
            && !mentor.isPaused()
            && mentor.has(Step.APPROVED)
            && !mentor.has(Step.PAIRED);
    if (missing.isEmpty() || !waits) {
      return;
    }
    boolean papers = missing.stream().anyMatch(Part::isPaper);
    Text how = papers ? Text.of("mentors.papers.how") : Text.empty();
    speaking.say(
        mentor.person(),
        Screen.of(Text.paragraphs(Text.of("mentors.missing", MentorTexts.parts(missing)), how))
            .with(Button.press("mentors.school", "mentors.school", mentor.id()))
            .with(Button.home()),
        urgency,
        StepMatter.of(mentor));
  }
}
