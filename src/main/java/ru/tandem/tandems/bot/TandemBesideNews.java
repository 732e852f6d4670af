package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.BesideNews;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.tandems.Tandem;
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

  @Override
  public List<Text> resting(Participant about) {
    return tandems.living(about).stream().map(tandem -> resting(tandem, about)).toList();
  }

  private Text resting(Tandem tandem, Participant about) {
    Text mentor = cards.name(tandem.mentorPerson());
    boolean othersGoOn =
        !about.isMentor()
            && tandem.atWorkWith(about.person()).stream()
                .anyMatch(one -> !one.equals(tandem.mentorPerson()));
    return othersGoOn
        ? Text.of("tandems.beside.group", mentor)
        : Text.of("tandems.beside.pair", mentor, cards.mentees(tandem));
  }
}
