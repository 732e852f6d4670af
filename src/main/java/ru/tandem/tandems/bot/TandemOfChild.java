package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.ChildPart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemState;
import ru.tandem.tandems.Tandems;

/** With whom the child works, and on what. */
@Component
@Order(ScreenPlace.PAIR)
class TandemOfChild implements ChildPart {

  private final Tandems tandems;
  private final TandemCards cards;

  TandemOfChild(Tandems tandems, TandemCards cards) {
    this.tandems = tandems;
    this.cards = cards;
  }

  @Override
  public List<Text> lines(Participant child) {
    List<Text> lines = new ArrayList<>();
    for (Tandem tandem : tandems.living(child)) {
      String key = child.isMentor() ? "tandems.child.mentees" : "tandems.child.mentor";
      lines.add(Text.of(key, cards.toOthers(tandem.opposite(child.person()))));
      if (tandem.state() == TandemState.PAUSED) {
        lines.add(cards.rests(tandem));
      } else if (tandem.restOf(child.person()).isPresent()) {
        lines.add(Text.of("tandems.rests.child"));
      }
    }
    return lines;
  }

  @Override
  public List<Text> details(Participant child) {
    List<Text> lines = new ArrayList<>();
    for (Tandem tandem : tandems.living(child)) {
      tandem.aim().ifPresent(aim -> lines.add(Text.of("tandems.aim", aim)));
      lines.addAll(cards.steps(tandem));
    }
    return lines;
  }
}
