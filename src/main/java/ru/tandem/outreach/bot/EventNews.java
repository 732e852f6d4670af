package ru.tandem.outreach.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;

/**
 * What becomes of an information event is told to whoever has come by its invitation already, and
 * to a child's family; the others have it from the curator alone.
 */
@Component
class EventNews {

  private final Outreach outreach;
  private final Programmes programmes;
  private final Guardianships guardianships;
  private final People people;
  private final Chats chats;

  EventNews(
      Outreach outreach,
      Programmes programmes,
      Guardianships guardianships,
      People people,
      Chats chats) {
    this.outreach = outreach;
    this.programmes = programmes;
    this.guardianships = guardianships;
    this.people = people;
    this.chats = chats;
  }

  /**
   * It takes place at another time, or elsewhere.
   *
   * @param before when and where it was to be
   * @return how many hear it, and when those do who are not disturbed now
   */
  Text moved(InformationEvent event, Text before) {
    String title = programmes.get(event.programme()).title();
    return tell(
        event,
        "outreach.moved",
        Screen.of("outreach.moved.news", title, before, event.when(), event.place()));
  }

  /**
   * @return how many hear it, and when those do who are not disturbed now
   */
  Text calledOff(InformationEvent event) {
    String title = programmes.get(event.programme()).title();
    return tell(
        event,
        "outreach.calledoff",
        Screen.of("outreach.calledoff.news", title, event.when(), event.place()));
  }

  private Text tell(InformationEvent event, String done, Screen news) {
    Map<PersonId, Boolean> heard = new LinkedHashMap<>();
    for (PersonId one : concerned(event)) {
      heard.computeIfAbsent(
          one, who -> chats.tell(who, news.with(Button.home()), Urgency.REMINDER));
    }
    int told = (int) heard.values().stream().filter(Boolean::booleanValue).count();
    return told == 0
        ? Text.of(done + ".nobody")
        : Text.lines(
            Text.of(done + ".told", told),
            chats.later(List.copyOf(heard.keySet()), Urgency.REMINDER));
  }

  private List<PersonId> concerned(InformationEvent event) {
    return outreach.whoCame(event).stream()
        .map(Participant::person)
        .flatMap(one -> Stream.concat(Stream.of(one), family(one).stream()))
        .distinct()
        .toList();
  }

  private List<PersonId> family(PersonId id) {
    Person child = people.get(id);
    return child.isMinor(chats.today(child))
        ? guardianships.findByChildId(id).stream()
            .filter(Guardianship::isChecked)
            .map(Guardianship::guardian)
            .toList()
        : List.of();
  }
}
