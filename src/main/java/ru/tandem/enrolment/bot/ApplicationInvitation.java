package ru.tandem.enrolment.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApplied;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.StepMatter;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.Titles;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Once everybody has agreed, the participant is invited to the questionnaire, and reminded. */
@Bot
public class ApplicationInvitation {

  private static final String UNFINISHED = "enrolment.unfinished";
  private static final Duration FIRST_REMINDER = Duration.ofDays(2);
  private static final Duration LAST_REMINDER = Duration.ofDays(5);

  private final Participants participants;
  private final Applications applications;
  private final People people;
  private final Titles titles;
  private final BegunForms forms;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  ApplicationInvitation(
      Participants participants,
      Applications applications,
      People people,
      Titles titles,
      BegunForms forms,
      Agenda agenda,
      Chats chats,
      Clock clock) {
    this.participants = participants;
    this.applications = applications;
    this.people = people;
    this.titles = titles;
    this.forms = forms;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  @EventListener
  void invite(ParticipantConsented consented) {
    Participant participant = participants.get(consented.participant());
    if (participant.has(Step.APPLIED) || participant.isOver()) {
      return;
    }
    agenda.set(UNFINISHED, participant.id().value(), clock.instant().plus(FIRST_REMINDER));
    if (consented.pressed()) {
      return;
    }
    Person person = people.get(participant.person());
    // The last yes of a minor may be the guardian's, late in the evening.
    Urgency urgency = person.isMinor(chats.today(person)) ? Urgency.REMINDER : Urgency.INTERACTIVE;
    chats.tell(person.id(), invitation(participant), urgency, StepMatter.of(participant));
  }

  /** Whether an answer of the questionnaire has been given and it has not been handed in. */
  public boolean isUnderWay(Participant participant) {
    String dialogue = applications.questionnaire(participant).dialogue();
    return forms.isUnderWay(participant.person(), dialogue, participant.id().subject());
  }

  /** Said below the answer to whoever has just agreed; to the others when they may begin. */
  public Screen invitation(Participant participant) {
    return invitation("enrolment.invited", participant);
  }

  private Screen invitation(String words, Participant participant) {
    return Screen.of(Text.paragraphs(which(participant), Text.of(words + "." + participant.role())))
        .with(Button.press("enrolment.apply", "enrolment.apply", participant.id()))
        .with(Button.home());
  }

  /** Whoever takes part in several programmes has several questionnaires. */
  private Text which(Participant participant) {
    List<ProgrammeId> all =
        participants.current(participant.person()).stream().map(Participant::programme).toList();
    return all.size() > 1
        ? Text.of("enrolment.home." + participant.role(), titles.of(participant.programme(), all))
        : Text.empty();
  }

  @OnPress("enrolment.apply")
  Reply apply(Person person, ParticipantId id) {
    Participant participant = participants.of(person, id);
    if (!participant.has(Step.CONSENTED) || !participant.isIn()) {
      throw new NotFound();
    }
    if (participant.has(Step.APPLIED)) {
      throw new AlreadySettled();
    }
    return Reply.begin(applications.questionnaire(participant).dialogue(), id.subject());
  }

  /** What was handed in can be changed; the curator sees what stood there before. */
  @OnPress("enrolment.change")
  Reply change(Person person, ParticipantId id) {
    Participant participant = participants.of(person, id);
    if (!participant.has(Step.APPLIED) || !participant.isIn()) {
      throw new NotFound();
    }
    return Reply.begin(applications.questionnaire(participant).dialogue(), id.subject());
  }

  @EventListener
  void settle(ParticipantApplied applied) {
    agenda.cancel(UNFINISHED, applied.participant().value());
  }

  @OnDue(UNFINISHED)
  void remind(long subject, Instant due) {
    Participant participant = participants.get(new ParticipantId(subject));
    if (!participant.isCurrent()
        || participant.isPaused()
        || participant.has(Step.APPLIED)
        || !participant.has(Step.CONSENTED)) {
      return;
    }
    String dialogue = applications.questionnaire(participant).dialogue();
    // What is under way is mentioned by the questionnaire itself; never two reminders of one thing.
    String about = participant.id().subject();
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    if (!forms.isUnderWay(participant.person(), dialogue, about)
        && !forms.isTouchedAfter(yesterday, participant.person(), dialogue, about)) {
      boolean begun = forms.isBegun(participant.person(), dialogue, participant.id().subject());
      String words = begun ? "enrolment.remind.begun" : "enrolment.remind";
      chats.remind(
          participant.person(),
          invitation(words, participant),
          Urgency.BROADCAST,
          Matter.of(Chats.FORM, dialogue, participant.id().subject()),
          StepMatter.of(participant));
    }
    Instant last = participant.at(Step.CONSENTED).orElseThrow().plus(LAST_REMINDER);
    if (due.isBefore(last)) {
      agenda.set(UNFINISHED, subject, last);
    }
  }
}
