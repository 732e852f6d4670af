package ru.tandem.enrolment.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Enquiries;
import ru.tandem.enrolment.Enquiry;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/**
 * What is typed while an application is reviewed.
 *
 * <pre>
 *   Что уточнить?                     Какой предмет важнее всего?      (the curator)
 *   Куратор спрашивает: …             Алгебра                          (the applicant)
 *   Отклонить заявку? Пара слов.      Мест больше нет, ждём весной.    (the curator)
 * </pre>
 */
@Bot
class ReviewForms {

  static final String ASK = "enrolment.ask";
  static final String DECLINE = "enrolment.decline";
  private static final String ANSWER = "enrolment.answer";
  private static final int LONGEST_WORDS = 500;

  private final ReviewApplication review;
  private final Enquiries enquiries;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final ReviewDesk desk;
  private final ApplicationCard card;
  private final Chats chats;

  ReviewForms(
      ReviewApplication review,
      Enquiries enquiries,
      Participants participants,
      CuratedProgrammes programmes,
      ReviewDesk desk,
      ApplicationCard card,
      Chats chats) {
    this.review = review;
    this.enquiries = enquiries;
    this.participants = participants;
    this.programmes = programmes;
    this.desk = desk;
    this.card = card;
    this.chats = chats;
  }

  @OnForm(ASK)
  Form ask(Person curator, ParticipantId id) {
    Participant participant = undecided(curator, id);
    if (enquiries.open(id).isPresent()) {
      throw new AlreadySettled();
    }
    return Form.named(ASK)
        .intro(Text.of("enrolment.ask.intro", card.name(participant)))
        .ask("question", Kinds.text(Enquiry.LONGEST_QUESTION))
        .then(
            answers -> {
              Enquiry enquiry = review.ask(curator, id, answers.text("question"));
              chats.tell(
                  participant.person(),
                  question(enquiry),
                  Urgency.REMINDER,
                  Matter.of(EnrolmentMatters.ENQUIRY, enquiry.id()));
              return desk.after(participant, said("enrolment.ask.done", participant));
            });
  }

  private static Screen question(Enquiry enquiry) {
    return Screen.of("enrolment.question", enquiry.question())
        .with(Button.press("enrolment.answer", "enrolment.answer", enquiry.id()))
        .with(Button.home());
  }

  @OnPress("enrolment.answer")
  Reply begin(Person person, long enquiry) {
    review.enquiry(person, enquiry);
    return Reply.begin(ANSWER, enquiry);
  }

  @OnForm(ANSWER)
  Form answer(Person person, long id) {
    Enquiry enquiry = review.enquiry(person, id);
    return Form.named(ANSWER)
        .intro(Text.of("enrolment.answer.intro", enquiry.question()))
        .ask("words", Kinds.text(Enquiry.LONGEST_ANSWER))
        .then(answers -> answered(person, id, answers.text("words")));
  }

  private Reply answered(Person person, long id, String words) {
    Enquiry enquiry = review.answer(person, id, words);
    Screen news =
        Screen.of("enrolment.answered", person.name().orElse(""), enquiry.question(), words)
            .with(Button.press("enrolment.card", "enrolment.card", enquiry.participant()))
            .with(Button.home());
    ProgrammeId programme = participants.get(enquiry.participant()).programme();
    programmes
        .whoAsked(programme, enquiry.curator())
        .forEach(curator -> chats.tell(curator, news, Urgency.REMINDER));
    return Screen.of("enrolment.answer.done").with(Button.home());
  }

  @OnForm(DECLINE)
  Form decline(Person curator, ParticipantId id) {
    Participant participant = undecided(curator, id);
    return Form.named(DECLINE)
        .intro(Text.of("enrolment.decline.intro", card.name(participant)))
        .ask("words", Kinds.text(LONGEST_WORDS))
        .optional()
        .then(
            answers -> {
              review.decline(curator, id);
              chats.tell(participant.person(), declined(answers.text("words")), Urgency.REMINDER);
              Text later = chats.later(List.of(participant.person()), Urgency.REMINDER);
              return desk.after(
                  participant, Text.lines(said("enrolment.decline.done", participant), later));
            });
  }

  /** Whoever has switched the bot off will not read it: the curator is told. */
  private Text said(String key, Participant participant) {
    return Text.paragraphs(
        Text.of(key, card.name(participant)), chats.unreached(List.of(participant.person())));
  }

  private static Screen declined(String words) {
    Text own = words.isEmpty() ? Text.empty() : Text.of("enrolment.declined.words", words);
    return Screen.of(Text.paragraphs(Text.of("enrolment.declined"), own)).with(Button.home());
  }

  /**
   * @throws NotFound when it is none of this curator's
   */
  private Participant undecided(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    if (!participant.awaitsReview()) {
      throw new AlreadySettled(participant.decidedBy().orElse(null));
    }
    return participant;
  }
}
