package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.BesideNews;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.tandems.Tandems;

/** The card of each pair in which somebody works stands under what a curator is told of him. */
@Component
@Order(ScreenPlace.PAIR)
class TandemBesideNews implements BesideNews {

  private final Tandems tandems;
  private final TandemCards cards;

  TandemBesideNews(Tandems tandems, TandemCards cards) {
    this.tandems = tandems;
    this.cards = cards;
  }

  @Override
  public List<Button> keys(Participant about) {
    return tandems.living(about).stream()
        .map(
            tandem ->
                Button.press(
                    Text.of("tandems.open", cards.names(tandem.opposite(about.person()))),
                    "tandems.card",
                    tandem.id()))
        .toList();
  }
}
