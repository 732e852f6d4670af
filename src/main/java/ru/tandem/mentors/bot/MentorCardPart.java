package ru.tandem.mentors.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.bot.ApplicantCard;
import ru.tandem.enrolment.bot.ApplicantPart;
import ru.tandem.mentors.Certificate;
import ru.tandem.mentors.Certificates;
import ru.tandem.mentors.InterviewNote;
import ru.tandem.mentors.InterviewNotes;
import ru.tandem.mentors.LearnElsewhere;
import ru.tandem.mentors.MentorRegister;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Portfolios;
import ru.tandem.mentors.Readiness;
import ru.tandem.mentors.Requirements;
import ru.tandem.programmes.Programmes;

/** Papers, notes, portfolio and what is missing on the card that a curator reads. */
@Component
@Order(ScreenPlace.MENTORS)
class MentorCardPart implements ApplicantPart {

  /** Older ones would not fit beside the answers. */
  private static final int NOTES = 2;

  private final Requirements requirements;
  private final Certificates certificates;
  private final InterviewNotes notes;
  private final Portfolios portfolios;
  private final LearnElsewhere courses;
  private final Readiness readiness;
  private final MentorRegister register;
  private final Programmes programmes;

  MentorCardPart(
      Requirements requirements,
      Certificates certificates,
      InterviewNotes notes,
      Portfolios portfolios,
      LearnElsewhere courses,
      Readiness readiness,
      MentorRegister register,
      Programmes programmes) {
    this.requirements = requirements;
    this.certificates = certificates;
    this.notes = notes;
    this.portfolios = portfolios;
    this.courses = courses;
    this.readiness = readiness;
    this.register = register;
    this.programmes = programmes;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    if (participant.isMentor()) {
      certificates
          .findByParticipantIdOrderById(participant.id())
          .forEach(paper -> paper(paper, card));
      register
          .order(participant)
          .ifPresent(order -> card.line("mentors.card.order", order.number(), order.day()));
      missing(participant, card);
      files(participant.id(), card);
      courses(participant.id(), card);
    }
    notes(participant.id(), card);
    if (participant.isIn()) {
      card.item(Button.press("mentors.note", "mentors.note", participant.id()));
    }
  }

  private static void paper(Certificate paper, ApplicantCard card) {
    Text name = MentorTexts.part(paper.part());
    card.line("mentors.card.paper", name, paper.seenOn(), paper.validUntil());
  }

  private void missing(Participant mentor, ApplicantCard card) {
    List<Part> missing = readiness.missing(mentor);
    if (!missing.isEmpty()) {
      card.line("mentors.card.missing", MentorTexts.parts(missing));
    }
    if (mentor.isIn()) {
      requirements.of(mentor, programmes.get(mentor.programme())).stream()
          .filter(Part::isPaper)
          .forEach(
              part ->
                  card.item(
                      Button.press("mentors.seen." + part, "mentors.paper", mentor.id(), part)));
    }
  }

  private void files(ParticipantId mentor, ApplicantCard card) {
    int files = portfolios.findByParticipantIdOrderById(mentor).size();
    if (files > 0) {
      card.item(Button.press(Text.of("mentors.files", files), "mentors.files", mentor));
    }
  }

  private void courses(ParticipantId mentor, ApplicantCard card) {
    int taken = courses.of(mentor).size();
    if (taken > 0) {
      card.item(Button.press(Text.of("mentors.courses.some", taken), CourseBot.OF, mentor));
    }
  }

  private void notes(ParticipantId about, ApplicantCard card) {
    List<InterviewNote> all = notes.findByParticipantIdOrderById(about);
    all.subList(Math.max(0, all.size() - NOTES), all.size())
        .forEach(note -> card.line("mentors.card.note", note.writtenAt(), MentorTexts.said(note)));
  }
}
