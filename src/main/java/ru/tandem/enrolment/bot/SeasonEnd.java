package ru.tandem.enrolment.bot;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.OpenEnd;

/** Applications that would stay without a word, and thanks to everybody when a season is closed. */
@Component
@Order(10)
class SeasonEnd implements OpenEnd {

  private final Participants participants;
  private final Programmes programmes;
  private final ReviewApplication review;
  private final Chats chats;

  SeasonEnd(
      Participants participants, Programmes programmes, ReviewApplication review, Chats chats) {
    this.participants = participants;
    this.programmes = programmes;
    this.review = review;
    this.chats = chats;
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int open = review.waiting(programme.id()).size() + review.asked(programme.id()).size();
    return open == 0 ? Optional.empty() : Optional.of(Text.of("enrolment.open", open));
  }

  @EventListener
  void thank(ProgrammeClosed closed) {
    String title = programmes.get(closed.programme()).title();
    Screen thanks = Screen.of("enrolment.thanks", title).with(Button.home());
    participants.findByProgrammeIdOrderById(closed.programme()).stream()
        .filter(Participant::isIn)
        .map(Participant::person)
        .distinct()
        .forEach(person -> chats.tell(person, thanks, Urgency.BROADCAST));
  }
}
