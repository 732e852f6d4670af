package ru.tandem.enrolment.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ApplicationChanged;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApplied;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.People;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.questionnaires.AnswersMended;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Curators hear of new applications in one line an hour, however many come. */
@Component
class ApplicationNews {

  private static final String NEWS = "enrolment.news";

  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final CuratorsHear curators;
  private final ReviewApplication review;
  private final Agenda agenda;
  private final Clock clock;

  ApplicationNews(
      Participants participants,
      People people,
      Programmes programmes,
      CuratorsHear curators,
      ReviewApplication review,
      Agenda agenda,
      Clock clock) {
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.curators = curators;
    this.review = review;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void collect(ParticipantApplied applied) {
    ProgrammeId programme = participants.get(applied.participant()).programme();
    Instant fullHour = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    agenda.set(NEWS, programme.value(), fullHour);
  }

  @EventListener
  void tell(ApplicationChanged changed) {
    tell(changed.participant(), "enrolment.changed");
  }

  @EventListener
  void tell(AnswersMended mended) {
    ParticipantId.named(mended.subject()).ifPresent(one -> tell(one, "enrolment.mended"));
  }

  private void tell(ParticipantId about, String words) {
    Participant participant = participants.get(about);
    Screen news =
        Screen.of(words, people.get(participant.person()).name().orElse(""))
            .with(Button.press("enrolment.changed.open", "enrolment.card", participant.id()))
            .with(Button.home());
    curators.tell(participant.programme(), news, Urgency.REMINDER);
  }

  @OnDue(NEWS)
  void tell(long subject, Instant due) {
    ProgrammeId programme = new ProgrammeId(subject);
    int waiting = review.waiting(programme).size();
    if (waiting == 0) {
      return;
    }
    Screen news =
        Screen.of("enrolment.news", programmes.get(programme).title(), waiting)
            .with(Button.press("enrolment.review", "enrolment.review", programme))
            .with(Button.home());
    Matter applications = Matter.of(EnrolmentMatters.APPLICATIONS, programme);
    curators.tell(programme, news, Urgency.REMINDER, applications);
  }
}
