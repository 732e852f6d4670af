package ru.tandem.feedback.bot;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Ratings;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.MenteeLeft;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemEnded;
import ru.tandem.tandems.Tandems;

/** Who has parted early is asked, gently and once, what was behind it. */
@Component
class ExitNotes {

  private final Tandems tandems;
  private final Participants participants;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final OfferedQuestions offered;

  ExitNotes(
      Tandems tandems,
      Participants participants,
      Programmes programmes,
      Questionnaires questionnaires,
      OfferedQuestions offered) {
    this.tandems = tandems;
    this.participants = participants;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.offered = offered;
  }

  /** After the news of it. */
  @EventListener
  @Order
  void on(TandemEnded ended) {
    Tandem tandem = tandems.get(ended.tandem());
    if (ended.cause() != EndCause.DONE && tandem.startedAt().isPresent()) {
      ask(tandem, tandem.mentorPerson(), Role.MENTOR);
      tandem.mentees().forEach(mentee -> ask(tandem, mentee.person(), Role.MENTEE));
    }
  }

  @EventListener
  @Order
  void on(MenteeLeft left) {
    Tandem tandem = tandems.get(left.tandem());
    if (tandem.startedAt().isPresent()) {
      ask(tandem, left.person(), Role.MENTEE);
    }
  }

  /** Whoever has left the programme altogether is asked nothing any more. */
  private void ask(Tandem tandem, PersonId person, Role role) {
    Programme programme = programmes.get(tandem.programme());
    boolean stays =
        participants.of(person, programme.id()).stream().anyMatch(part -> part.isCurrent());
    if (stays && !programme.isClosed()) {
      questionnaires
          .find(programme.asks(), role, Purpose.EXIT)
          .ifPresent(
              asked -> offered.lay(person, asked, Ratings.subject(tandem), Urgency.BROADCAST));
    }
  }
}
