package ru.tandem.tandems.bot;

import java.util.Collection;
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
import ru.tandem.tandems.DirectTalk;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.OrderFell;
import ru.tandem.tandems.PairsOrdered;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Tells those whom an order on pairs names, and their families, what it changes for them. */
@Component
class OrderNews {

  private final Tandems tandems;
  private final DirectTalk direct;
  private final Guardians guardians;
  private final TandemCards cards;
  private final Chats chats;

  OrderNews(
      Tandems tandems, DirectTalk direct, Guardians guardians, TandemCards cards, Chats chats) {
    this.tandems = tandems;
    this.direct = direct;
    this.guardians = guardians;
    this.cards = cards;
    this.chats = chats;
  }

  /**
   * One order is one message, in however many pairs somebody works. Where everything goes on
   * through the bot, it changes nothing.
   */
  @EventListener
  void ordered(PairsOrdered event) {
    Map<PersonId, Set<PersonId>> accounts = new LinkedHashMap<>();
    Map<PersonId, Set<Tandem>> own = new LinkedHashMap<>();
    event
        .mentees()
        .forEach(
            (id, mentees) -> {
              Tandem tandem = tandems.get(id);
              for (PersonId mentee : mentees) {
                for (PersonId mentor : direct.with(tandem, mentee)) {
                  add(accounts, mentee, mentor);
                  add(accounts, mentor, mentee);
                  add(own, mentee, tandem);
                  add(own, mentor, tandem);
                }
              }
            });
    accounts.forEach((person, others) -> tell(person, others, own.get(person)));
    tellFamilies(accounts.keySet(), "tandems.ordered.guardian");
  }

  /** Who could write directly hears that all goes through the bot again. */
  @EventListener
  void fell(OrderFell event) {
    Set<PersonId> told = new LinkedHashSet<>();
    event
        .mentees()
        .forEach(
            (id, mentees) -> {
              Tandem tandem = tandems.get(id);
              for (PersonId mentee : mentees) {
                List<PersonId> mentors = direct.atAnOrder(tandem, mentee);
                told.addAll(mentors);
                if (!mentors.isEmpty()) {
                  told.add(mentee);
                }
              }
            });
    Screen news = Screen.of("tandems.unordered").with(Button.home());
    told.forEach(person -> chats.tell(person, news, Urgency.REMINDER));
    tellFamilies(told, "tandems.unordered.guardian");
  }

  private static <T> void add(Map<PersonId, Set<T>> all, PersonId person, T one) {
    all.computeIfAbsent(person, any -> new LinkedHashSet<>()).add(one);
  }

  private void tell(PersonId person, Collection<PersonId> others, Collection<Tandem> own) {
    List<Button> open = own.size() == 1 ? own.stream().map(TandemNews::open).toList() : List.of();
    Screen news = Screen.of("tandems.ordered", cards.accounts(others)).grid(open, 1);
    chats.tell(person, news.with(Button.home()), Urgency.BROADCAST);
  }

  private void tellFamilies(Collection<PersonId> named, String key) {
    Map<PersonId, Set<PersonId>> children = new LinkedHashMap<>();
    for (PersonId one : named) {
      for (Guardianship row : guardians.of(one)) {
        add(children, row.guardian(), row.child());
      }
    }
    children.forEach((guardian, own) -> tellFamily(guardian, own, key));
  }

  private void tellFamily(PersonId guardian, Set<PersonId> children, String key) {
    Text names = Text.list(children.stream().map(cards::name).toList());
    Screen news =
        Screen.of(key, names)
            .with(Button.press("tandems.ordered.write", "consents.letter"))
            .with(Button.home());
    chats.tell(guardian, news, Urgency.BROADCAST);
  }
}
