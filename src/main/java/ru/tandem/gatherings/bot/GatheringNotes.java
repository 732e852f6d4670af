package ru.tandem.gatherings.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.AwaitedWishes;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.PlacesGiven;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** What guests are told about a gathering when its curator does something. */
@Component
class GatheringNotes {

  private final Gatherings gatherings;
  private final Invited invited;
  private final People people;
  private final Wishes wishes;
  private final GatheringFamilies families;
  private final AwaitedWishes awaited;
  private final InvitationCard invitations;
  private final GatheringFiles files;
  private final Chats chats;

  GatheringNotes(
      Gatherings gatherings,
      Invited invited,
      People people,
      Wishes wishes,
      GatheringFamilies families,
      AwaitedWishes awaited,
      InvitationCard invitations,
      GatheringFiles files,
      Chats chats) {
    this.gatherings = gatherings;
    this.invited = invited;
    this.people = people;
    this.wishes = wishes;
    this.families = families;
    this.awaited = awaited;
    this.invitations = invitations;
    this.files = files;
    this.chats = chats;
  }

  /**
   * @return how many hear it
   */
  int invite(Gathering gathering) {
    return invite(gathering, invited.to(gathering.id()));
  }

  /**
   * @return how many hear it
   */
  int invite(Gathering gathering, List<Guest> some) {
    int told = 0;
    for (Guest guest : some) {
      boolean hears =
          chats.tell(
              guest.person(),
              invitations.of(gathering, guest),
              Urgency.REMINDER,
              Matter.of(GatheringMatters.ANSWER, gathering.id()));
      told += hears ? 1 : 0;
    }
    families.hear(gathering, some, "gatherings.family.invited");
    return told;
  }

  /**
   * It takes place at another time, or elsewhere.
   *
   * @param before when and where it was to be
   * @return how many hear it
   */
  int moved(Gathering gathering, Text before) {
    int told = 0;
    for (Guest guest : invited.to(gathering.id())) {
      Screen card = invitations.of(gathering, guest);
      Screen news =
          new Screen(
              Text.paragraphs(
                  Text.of("gatherings.moved", GatheringCards.title(gathering), before),
                  card.text()),
              card.rows(),
              null);
      told += tell(gathering, guest, news) ? 1 : 0;
    }
    families.hear(gathering, "gatherings.family.moved");
    return told;
  }

  /** Who took the file for the own calendar gets it anew. */
  private boolean tell(Gathering gathering, Guest guest, Screen news) {
    Screen told = guest.isFiled() ? files.with(news, gathering, people.get(guest.person())) : news;
    return chats.tell(guest.person(), told, Urgency.REMINDER);
  }

  /**
   * @return how many hear it
   */
  int calledOff(Gathering gathering) {
    int told = 0;
    for (Guest guest : invited.to(gathering.id())) {
      Screen news =
          Screen.of("gatherings.calledoff", GatheringCards.title(gathering), gathering.when())
              .with(Button.home());
      told += tell(gathering, guest, news) ? 1 : 0;
    }
    families.hear(gathering, "gatherings.family.calledoff");
    return told;
  }

  /** How many have just been told something, and when those hear it who are not disturbed now. */
  Text told(String key, Gathering gathering, int told) {
    return told(key, invited.to(gathering.id()), told);
  }

  Text told(String key, List<Guest> some, int told) {
    List<PersonId> all = some.stream().map(Guest::person).toList();
    return told == 0
        ? Text.of(key + ".nobody")
        : Text.lines(Text.of(key, told), chats.later(all, Urgency.REMINDER));
  }

  /** Somebody could not come, or there are more places: whoever waited in the line has one. */
  void seated(Gathering gathering, List<Guest> some) {
    for (Guest guest : some) {
      Screen card = invitations.of(gathering, guest);
      chats.tell(
          guest.person(),
          new Screen(Text.paragraphs(Text.of("gatherings.seated"), card.text()), card.rows(), null),
          Urgency.REMINDER);
    }
    families.hear(gathering, some, "gatherings.family.seated");
  }

  /** Asks everyone who was there, and has not told it yet, whom he would like to work with. */
  void askWishes(Gathering gathering) {
    awaited.of(gathering).forEach(guest -> askWish(gathering, guest));
  }

  /** Whoever saw nobody of the other side there is not asked. */
  void askWish(Gathering gathering, Guest guest) {
    boolean asked = gathering.kind().asksWishes() && invited.stands(guest);
    if (asked && wishes.hasMetSomebody(guest)) {
      chats.tell(
          guest.person(),
          wish(gathering, "gatherings.wishes"),
          Urgency.REMINDER,
          Matter.of(GatheringMatters.WISHES, gathering.id()));
    }
  }

  Screen wish(Gathering gathering, String key) {
    Text until =
        gathering
            .wishesUntil()
            .map(moment -> Text.of("gatherings.wishes.until", moment))
            .orElse(Text.empty());
    return Screen.of(Text.paragraphs(Text.of(key), until))
        .with(Button.press("gatherings.wishes.begin", "gatherings.wish", gathering.id()))
        .with(Button.home());
  }

  /** Whoever had a place and was not seen may say in one tap what was in the way. */
  void askAbsent(Gathering gathering) {
    for (Guest guest : invited.to(gathering.id())) {
      if (guest.isMissed() && guest.absence().isEmpty()) {
        chats.tell(
            guest.person(),
            Screen.of("gatherings.missed.ask", GatheringCards.title(gathering), gathering.when())
                .grid(InvitationCard.reasons(gathering), 2)
                .with(Button.press("gatherings.missed.write", "consents.letter"))
                .with(Button.home()),
            Urgency.BROADCAST,
            Matter.of(GatheringMatters.ABSENCE, gathering.id()));
      }
    }
  }

  /** Somebody who had a place takes part no longer. */
  @EventListener
  void on(PlacesGiven given) {
    seated(gatherings.get(given.gathering()), given.guests());
  }
}
