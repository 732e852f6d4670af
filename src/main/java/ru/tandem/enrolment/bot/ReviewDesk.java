package ru.tandem.enrolment.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator goes through the applications, one card after another. */
@Bot
class ReviewDesk {

  private static final Comparator<Participant> QUEUE =
      Comparator.comparing((Participant one) -> one.at(Step.APPLIED).orElseThrow())
          .thenComparing(one -> one.id().value());

  private final ReviewApplication review;
  private final CuratedProgrammes programmes;
  private final ApplicationCard card;
  private final Chats chats;

  ReviewDesk(
      ReviewApplication review, CuratedProgrammes programmes, ApplicationCard card, Chats chats) {
    this.review = review;
    this.programmes = programmes;
    this.card = card;
    this.chats = chats;
  }

  @OnPress("enrolment.review")
  Reply begin(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    List<Participant> waiting = review.waiting(id);
    return waiting.isEmpty()
        ? end(id, Text.empty(), 0)
        : card.of(waiting.get(0), Text.empty(), waiting.size() - 1);
  }

  @OnPress("enrolment.card")
  Reply open(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    int waiting = review.waiting(participant.programme()).size();
    return card.of(participant, Text.empty(), Math.max(0, waiting - 1));
  }

  @OnPress("enrolment.later")
  Reply later(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    if (!participant.has(Step.APPLIED)) {
      throw new AlreadySettled();
    }
    return after(participant, Text.empty());
  }

  @OnPress("enrolment.approve")
  Reply approve(Person curator, ParticipantId id) {
    Participant participant = review.approve(curator, id);
    chats.tell(
        participant.person(),
        Screen.of("enrolment.approved." + participant.role()).with(Button.home()),
        Urgency.REMINDER);
    return after(
        participant,
        Text.paragraphs(
            Text.of("enrolment.approve.done", card.name(participant)),
            chats.unreached(List.of(participant.person()))));
  }

  /** Something has changed, or a finger slipped: the word is still to be said. */
  @OnPress("enrolment.reconsider")
  Reply reconsider(Person curator, ParticipantId id) {
    boolean accepted = review.of(curator, id).has(Step.APPROVED);
    Participant participant = review.reconsider(curator, id);
    if (accepted) {
      chats.tell(
          participant.person(),
          Screen.of("enrolment.reconsidered.own").with(Button.home()),
          Urgency.REMINDER);
    }
    return card.of(participant, Text.of("enrolment.reconsidered"), 0);
  }

  @OnPress("enrolment.ask")
  Reply ask(Person curator, ParticipantId id) {
    review.of(curator, id);
    return Reply.begin(ReviewForms.ASK, id);
  }

  @OnPress("enrolment.decline")
  Reply decline(Person curator, ParticipantId id) {
    review.of(curator, id);
    return Reply.begin(ReviewForms.DECLINE, id);
  }

  /** The card behind this one in the queue; those put off come again with the next round. */
  Screen after(Participant participant, Text preface) {
    List<Participant> waiting = review.waiting(participant.programme());
    Optional<Participant> next =
        waiting.stream().filter(one -> QUEUE.compare(one, participant) > 0).findFirst();
    return next.map(one -> card.of(one, preface, waiting.size() - 1))
        .orElseGet(() -> end(participant.programme(), preface, waiting.size()));
  }

  private static Screen end(ProgrammeId programme, Text preface, int putOff) {
    Text words =
        putOff == 0 ? Text.of("enrolment.review.done") : Text.of("enrolment.review.putoff", putOff);
    Screen screen = Screen.of(Text.paragraphs(preface, words));
    if (putOff > 0) {
      screen = screen.with(Button.press("enrolment.review.again", "enrolment.review", programme));
    }
    return screen.with(Button.press("enrolment.back", "programmes.open", programme), Button.home());
  }
}
