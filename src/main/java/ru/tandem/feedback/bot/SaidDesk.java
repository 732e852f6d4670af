package ru.tandem.feedback.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.bot.ApplicantCard;
import ru.tandem.enrolment.bot.ApplicantPart;
import ru.tandem.feedback.WhatWasSaid;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.bot.ReadAnswers;

/** Where a curator reads what a participant has said in surveys and after meetings. */
@Bot
@Order(ScreenPlace.SURVEYS)
class SaidDesk implements ApplicantPart {

  private static final String LIST = "feedback.said";
  private static final int PER_PAGE = 10;

  private final WhatWasSaid said;
  private final ReviewApplication review;
  private final ReadAnswers read;
  private final People people;

  SaidDesk(WhatWasSaid said, ReviewApplication review, ReadAnswers read, People people) {
    this.said = said;
    this.review = review;
    this.read = read;
    this.people = people;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    int surveys = said.by(participant).size();
    if (surveys > 0) {
      card.item(Button.press(Text.of("feedback.said.item", surveys), LIST, participant.id(), 0));
    }
  }

  @OnPress(LIST)
  Reply list(Person curator, ParticipantId id, int number) {
    Participant participant = review.of(curator, id);
    Page<Response> page = Page.of(said.by(participant), number, PER_PAGE);
    List<Button> surveys = page.items().stream().map(one -> button(curator, id, one)).toList();
    String words = surveys.isEmpty() ? "feedback.said.none" : "feedback.said";
    return Screen.of(words, name(participant))
        .grid(surveys, 1)
        .grid(page.turns(LIST, id), 2)
        .with(Button.press("feedback.said.tocard", "enrolment.card", id), Button.home());
  }

  private String name(Participant participant) {
    return people.get(participant.person()).name().orElse("");
  }

  private Button button(Person curator, ParticipantId id, Response response) {
    Text label =
        Text.of(
            "feedback.said.one",
            read.title(response),
            response.submittedAt().atZone(curator.zone()).toLocalDate());
    return Button.press(label, "feedback.said.open", id, response.id());
  }

  @OnPress("feedback.said.open")
  Reply open(Person curator, ParticipantId id, long number) {
    Participant participant = review.of(curator, id);
    Response response = said.by(participant, number);
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "feedback.said.heading",
                    name(participant),
                    read.title(response),
                    response.submittedAt()),
                Text.lines(read.lines(response))))
        .with(Button.press("feedback.said.back", LIST, id, 0), Button.home());
  }
}
