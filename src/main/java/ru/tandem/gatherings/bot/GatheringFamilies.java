package ru.tandem.gatherings.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/**
 * Those who answer for the minors among the guests: they hear where the child will be, and when.
 */
@Component
class GatheringFamilies {

  private final Invited invited;
  private final Guardianships guardianships;
  private final People people;
  private final Chats chats;

  GatheringFamilies(Invited invited, Guardianships guardianships, People people, Chats chats) {
    this.invited = invited;
    this.guardianships = guardianships;
    this.people = people;
    this.chats = chats;
  }

  /**
   * @param key a message of the child's name, the time and the place
   */
  void hear(Gathering gathering, String key) {
    hear(gathering, invited.to(gathering.id()), key);
  }

  /** Those of some of the guests alone. */
  void hear(Gathering gathering, List<Guest> some, String key) {
    for (Guest guest : some) {
      Person child = people.get(guest.person());
      if (child.isMinor(chats.today(child))) {
        guardianships.findByChildId(child.id()).stream()
            .filter(Guardianship::isChecked)
            .forEach(row -> hear(row, gathering, key));
      }
    }
  }

  private void hear(Guardianship row, Gathering gathering, String key) {
    chats.tell(
        row.guardian(),
        Screen.of(
                key,
                chats.toOthers(row.child()),
                gathering.when(),
                gathering.place(),
                GatheringCards.title(gathering))
            .with(Button.home()),
        Urgency.REMINDER);
  }
}
