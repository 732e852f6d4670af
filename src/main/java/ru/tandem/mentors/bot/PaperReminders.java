package ru.tandem.mentors.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Belonging;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.mentors.Certificate;
import ru.tandem.mentors.CertificateSeen;
import ru.tandem.mentors.Certificates;
import ru.tandem.mentors.SeePapers;
import ru.tandem.people.People;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** A paper that runs out is thought of a month before and a week before, by both. */
@Component
class PaperReminders {

  private static final String MONTH = "mentors.paper.month";
  private static final String WEEK = "mentors.paper.week";
  private static final String OVER = "mentors.paper.over";
  private static final LocalTime HOUR = LocalTime.of(10, 0);

  private final Certificates certificates;
  private final Belonging belonging;
  private final Participants participants;
  private final CuratorsHear curators;
  private final SeePapers papers;
  private final People people;
  private final MentorTexts texts;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  PaperReminders(
      Certificates certificates,
      Belonging belonging,
      Participants participants,
      CuratorsHear curators,
      SeePapers papers,
      People people,
      MentorTexts texts,
      Agenda agenda,
      Chats chats,
      Clock clock) {
    this.certificates = certificates;
    this.belonging = belonging;
    this.participants = participants;
    this.curators = curators;
    this.papers = papers;
    this.people = people;
    this.texts = texts;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  /** A newer paper moves all three. */
  @EventListener
  void on(CertificateSeen seen) {
    Certificate paper = certificates.findById(seen.certificate()).orElseThrow();
    LocalDate until = paper.validUntil();
    set(MONTH, paper, until.minusDays(30));
    set(WEEK, paper, until.minusDays(7));
    set(OVER, paper, until.plusDays(1));
  }

  private void set(String kind, Certificate paper, LocalDate day) {
    ZoneId zone = people.get(participants.get(paper.mentor()).person()).zone();
    Instant at = day.atTime(HOUR).atZone(zone).toInstant();
    if (at.isAfter(clock.instant())) {
      agenda.set(kind, paper.id(), at);
    } else {
      agenda.cancel(kind, paper.id());
    }
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> papers =
        belonging.participants(moved.school()).stream()
            .flatMap(one -> certificates.findByParticipantIdOrderById(one.id()).stream())
            .map(Certificate::id)
            .toList();
    Stream.of(MONTH, WEEK, OVER).forEach(kind -> agenda.move(kind, papers, moved::sameHour));
  }

  @OnDue(MONTH)
  void month(long id, Instant due) {
    certificates.findById(id).ifPresent(paper -> tell(paper, "mentors.paper.soon"));
  }

  @OnDue(WEEK)
  void week(long id, Instant due) {
    certificates.findById(id).ifPresent(paper -> tell(paper, "mentors.paper.soon"));
  }

  @OnDue(OVER)
  void over(long id, Instant due) {
    Optional<Certificate> paper = certificates.findById(id);
    paper.ifPresent(papers::ranOut);
    paper.ifPresent(one -> tell(one, "mentors.paper.over"));
  }

  private void tell(Certificate paper, String words) {
    Participant mentor = participants.get(paper.mentor());
    if (!mentor.isIn()) {
      return;
    }
    Object[] what = {MentorTexts.part(paper.part()), paper.validUntil(), texts.name(mentor)};
    chats.remind(
        mentor.person(),
        Screen.of(words, what).with(Button.home()),
        Urgency.REMINDER,
        MentorMatters.paper(paper));
    Screen note =
        Screen.of(words + ".curator", what)
            .with(Button.press("mentors.tocard", "enrolment.card", mentor.id()))
            .with(Button.home());
    curators.remind(mentor.programme(), note, Urgency.REMINDER, MentorMatters.paper(paper));
  }
}
