package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.RelayChanged;
import ru.tandem.programmes.RelayRule;
import ru.tandem.tandems.DirectTalk;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * The programme settles anew whether those whom an order names may see each other's accounts: they
 * and their families hear it once. For whom no order is in force nothing changes.
 */
@Component
class RelayNews {

  private static final String NEWS = "tandems.relay";

  /** Whoever has only tried the other setting has changed nothing. */
  private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(5);

  private final Tandems tandems;
  private final Programmes programmes;
  private final DirectTalk direct;
  private final Guardians guardians;
  private final TandemCards cards;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  RelayNews(
      Tandems tandems,
      Programmes programmes,
      DirectTalk direct,
      Guardians guardians,
      TandemCards cards,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.direct = direct;
    this.guardians = guardians;
    this.cards = cards;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** There are two ways: whoever changes it again before it is told is back at the first. */
  @EventListener
  void changed(RelayChanged event) {
    long id = event.programme().value();
    if (agenda.isSet(NEWS, id)) {
      agenda.cancel(NEWS, id);
    } else {
      agenda.set(NEWS, id, clock.instant().plus(SECOND_THOUGHTS));
    }
  }

  @OnDue(NEWS)
  void tell(long id, Instant due) {
    ProgrammeId programme = new ProgrammeId(id);
    String key =
        programmes.get(programme).relay() == RelayRule.UNTIL_ORDER
            ? "tandems.relay.open"
            : "tandems.relay.closed";
    Map<PersonId, Set<PersonId>> others = new LinkedHashMap<>();
    Map<PersonId, Set<Tandem>> pairs = new LinkedHashMap<>();
    for (Tandem tandem : tandems.working(List.of(programme))) {
      for (PersonId one : tandem.atWork()) {
        List<PersonId> beside = direct.byOrder(tandem, one);
        if (!beside.isEmpty()) {
          others.computeIfAbsent(one, any -> new LinkedHashSet<>()).addAll(beside);
          pairs.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(tandem);
        }
      }
    }
    others.forEach(
        (person, beside) -> {
          List<Button> open = pairs.get(person).stream().map(TandemNews::open).toList();
          Screen news = Screen.of(key, cards.accounts(beside));
          chats.tell(
              person,
              (open.size() == 1 ? news.grid(open, 1) : news).with(Button.home()),
              Urgency.BROADCAST);
        });
    tellFamilies(others.keySet(), key + ".guardian");
  }

  private void tellFamilies(Set<PersonId> concerned, String key) {
    Map<PersonId, Set<PersonId>> children = new LinkedHashMap<>();
    for (PersonId one : concerned) {
      for (Guardianship row : guardians.of(one)) {
        children.computeIfAbsent(row.guardian(), any -> new LinkedHashSet<>()).add(row.child());
      }
    }
    children.forEach(
        (guardian, own) ->
            chats.tell(
                guardian,
                Screen.of(key, Text.list(own.stream().map(cards::name).toList()))
                    .with(Button.press("tandems.ordered.write", "consents.letter"))
                    .with(Button.home()),
                Urgency.BROADCAST));
  }
}
