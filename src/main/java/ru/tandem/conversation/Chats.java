package ru.tandem.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Nights;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Parcel.Act;
import ru.tandem.delivery.QuietHours;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** How features speak first. What is told goes out when the transaction commits. */
@Component
public class Chats {

  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Homes homes;
  private final Forms forms;
  private final Door door;
  private final ObjectProvider<Nights> nights;
  private final Clock clock;

  Chats(
      People people,
      Outbox outbox,
      Texts texts,
      Homes homes,
      Forms forms,
      Door door,
      ObjectProvider<Nights> nights,
      Clock clock) {
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.homes = homes;
    this.forms = forms;
    this.door = door;
    this.nights = nights;
    this.clock = clock;
  }

  /**
   * Tells somebody something; in quiet hours it waits for the morning unless it is {@link
   * Urgency#INTERACTIVE}. What can wait comes to a minor together with all else that can, once a
   * day.
   *
   * @return false when the person cannot be reached
   */
  public boolean tell(PersonId who, Screen screen, Urgency urgency) {
    Person person = people.get(who);
    if (person.reachability() != Reachability.REACHABLE) {
      return false;
    }
    if (urgency == Urgency.BROADCAST && person.isMinor(today(person)) && screen.canBeJoined()) {
      Message message = Turn.message(screen.below(), texts, voice(person));
      outbox.gather(person.chatId(), message, person.zone());
      return true;
    }
    Instant now = Instant.now(clock);
    Instant loud = urgency == Urgency.INTERACTIVE ? now : nextLoud(now, person);
    outbox.put(
        new Parcel(
            person.chatId(),
            Act.SEND,
            null,
            Turn.message(screen, texts, voice(person)),
            urgency,
            loud.equals(now) ? null : loud,
            null));
    return true;
  }

  /** Whether what is told now would come to this person. */
  public boolean reaches(PersonId who) {
    return people.get(who).reachability() == Reachability.REACHABLE;
  }

  /** For who has something to say to them: who will not hear it from the bot; empty for nobody. */
  public Text unreached(Collection<PersonId> some) {
    List<Text> names =
        some.stream()
            .filter(one -> !reaches(one))
            .map(
                one ->
                    people
                        .get(one)
                        .name()
                        .map(Text::words)
                        .orElse(Text.of("conversation.nameless")))
            .toList();
    return names.isEmpty() ? Text.empty() : Text.of("conversation.unreached", Text.list(names));
  }

  private Instant nextLoud(Instant now, Person person) {
    Nights known = nights.getIfAvailable();
    List<QuietHours> quiet = known == null ? List.of(QuietHours.NIGHT) : known.of(person);
    return QuietHours.nextLoud(quiet, now, person.zone());
  }

  /** Opens a form with somebody who has not asked for it; what he answers now goes there. */
  public void begin(PersonId who, String form, Object subject) {
    Person person = people.get(who);
    Turn turn = new Turn(person, today(person), texts, outbox, null);
    forms.begin(turn, form, String.valueOf(subject));
    turn.end();
  }

  /**
   * Lays the first question of a form before somebody who may be at something else: one tap answers
   * it, and typing goes on where it went.
   *
   * @return false when the person cannot be reached
   */
  public boolean offer(PersonId who, String form, Object subject, Urgency urgency) {
    Person person = people.get(who);
    Turn turn = new Turn(person, today(person), texts, outbox, null);
    return person.reachability() == Reachability.REACHABLE
        && tell(who, forms.offer(turn, form, String.valueOf(subject)), urgency);
  }

  /** The home screen of a person, to be shown after something has been done. */
  public Screen home(Person person) {
    return homes.of(person);
  }

  /** What waits for the person: the first buttons of the home screen, the heaviest first. */
  public List<Button> waiting(Person person) {
    return homes.waiting(person);
  }

  /** How the person is spoken to. */
  public Voice voice(Person person) {
    return Voice.of(person, today(person));
  }

  /** Which day it is where the person lives. */
  public LocalDate today(Person person) {
    return LocalDate.now(clock.withZone(person.zone()));
  }

  /** In the person's language and manner, with markup and whatever people typed escaped. */
  public String html(Text text, Person person) {
    return texts.html(text, voice(person));
  }

  /** In the person's language and manner, without markup: for files. */
  public String plain(Text text, Person person) {
    return texts.plain(text, voice(person));
  }

  /** A button by which the person passes a link on to somebody else, with words in his language. */
  public Button share(Text label, String link, Text words, Person person) {
    return Button.link(label, door.share(link, plain(words, person)));
  }

  /** The link that opens the bot with a code of {@link OnLink}. */
  public String link(String kind, String code) {
    return door.link(kind + "-" + code);
  }
}
