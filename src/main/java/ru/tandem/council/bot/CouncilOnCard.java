package ru.tandem.council.bot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.council.AdviseOnDispute;
import ru.tandem.council.CouncilMatter;
import ru.tandem.council.CouncilMatters;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.TandemCard;
import ru.tandem.tandems.bot.TandemPart;

/** On a pair's card the curator asks the council what to do, and reads what it advises. */
@Component
@Order(ScreenPlace.COUNCIL)
class CouncilOnCard implements TandemPart {

  private final AdviseOnDispute advise;
  private final CouncilMatters matters;
  private final VisibleTandems visible;
  private final CouncilNames names;

  CouncilOnCard(
      AdviseOnDispute advise, CouncilMatters matters, VisibleTandems visible, CouncilNames names) {
    this.advise = advise;
    this.matters = matters;
    this.visible = visible;
    this.names = names;
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.isEnded() || tandem.has(reader.id()) || !visible.isCurated(reader, tandem)) {
      return;
    }
    Optional<CouncilMatter> open = matters.open(tandem.id());
    open.ifPresent(matter -> show(matter, card));
    if (open.isEmpty() && !advise.advisers(tandem).isEmpty()) {
      card.item(Button.press("council.ask", CouncilDisputes.ASK, tandem.id()));
    }
  }

  private void show(CouncilMatter matter, TandemCard card) {
    card.line("council.dispute.line", matter.words());
    advise
        .said(matter)
        .forEach(
            word -> card.line(Text.of("council.remark", names.name(word.author()), word.words())));
    card.item(Button.press("council.dispute.close", "council.dispute.close", matter.id()));
  }
}
