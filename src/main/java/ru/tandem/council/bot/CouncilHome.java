package ru.tandem.council.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.council.AdviseOnDispute;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilMatter;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Tandems;

/** What waits for one of the council, or that nothing does. */
@Component
@Order(ScreenPlace.COUNCIL)
class CouncilHome implements HomePart {

  private final Council council;
  private final PairsForCouncil pairs;
  private final PlansForCouncil plans;
  private final AdviseOnDispute advise;
  private final Tandems tandems;
  private final CouncilNames names;

  CouncilHome(
      Council council,
      PairsForCouncil pairs,
      PlansForCouncil plans,
      AdviseOnDispute advise,
      Tandems tandems,
      CouncilNames names) {
    this.council = council;
    this.pairs = pairs;
    this.plans = plans;
    this.advise = advise;
    this.tandems = tandems;
    this.names = names;
  }

  @Override
  public void show(Person person, Home home) {
    if (!council.sitsAnywhere(person.id())) {
      return;
    }
    int waiting = 0;
    for (Programme programme : council.programmes(person.id())) {
      waiting +=
          disputes(person, programme, home)
              + pairs(person, programme, home)
              + plans(person, programme, home);
    }
    if (waiting == 0) {
      home.line("council.home.quiet");
    }
  }

  private int disputes(Person member, Programme programme, Home home) {
    List<CouncilMatter> unanswered = advise.unanswered(member.id(), programme);
    for (CouncilMatter matter : unanswered) {
      Text label = Text.of("council.home.dispute", names.whose(tandems.get(matter.tandem())));
      home.next(47, Button.press(label, CouncilDisputes.ADVISE, matter.id()));
    }
    return unanswered.size();
  }

  private int pairs(Person member, Programme programme, Home home) {
    Text title = Text.words(programme.title());
    int unseen = pairs.unseen(member.id(), programme.id()).size();
    if (unseen > 0) {
      Text label = Text.of("council.home.pairs", unseen);
      home.next(45, Button.press(label, "council.pairs", programme.id(), 0), title);
    } else if (!pairs.open(member.id(), programme.id()).isEmpty()) {
      home.item(Button.press("council.home.looked", "council.pairs", programme.id(), 0), title);
    }
    return unseen;
  }

  private int plans(Person member, Programme programme, Home home) {
    Text title = Text.words(programme.title());
    int unseen = plans.unseen(member.id(), programme).size();
    if (unseen > 0) {
      Text label = Text.of("council.home.plans", unseen);
      home.next(46, Button.press(label, "council.plans", programme.id(), 0), title);
    }
    return unseen;
  }
}
