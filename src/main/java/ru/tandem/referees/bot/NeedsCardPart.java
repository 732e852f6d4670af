package ru.tandem.referees.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.bot.ApplicantCard;
import ru.tandem.enrolment.bot.ApplicantPart;
import ru.tandem.referees.AskAboutNeeds;
import ru.tandem.referees.NeedsRequests;

/** On a mentee's card: to ask others, and to read what they said. */
@Component
@Order(ScreenPlace.NEEDS)
class NeedsCardPart implements ApplicantPart {

  private final NeedsRequests requests;

  NeedsCardPart(NeedsRequests requests) {
    this.requests = requests;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    if (!AskAboutNeeds.mayBeAskedAbout(participant)) {
      return;
    }
    long answered =
        requests.findByParticipantIdOrderById(participant.id()).stream()
            .filter(request -> request.answeredAt().isPresent())
            .count();
    if (answered > 0) {
      card.item(
          Button.press(Text.of("referees.read", answered), "referees.read", participant.id()));
    }
    card.item(Button.press("referees.ask", "referees.ask", participant.id()));
  }
}
