package ru.tandem.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.DaysTold;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Parcel.Act;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** How features speak first. What is told goes out when the transaction commits. */
@Component
public class Chats {

  /** What a form asks for is one matter, by the name of the form and its subject. */
  public static final String FORM = "conversation.form";

  private final People people;
  private final Outbox outbox;
  private final DaysTold days;
  private final AskedFor askedFor;
  private final Texts texts;
  private final Homes homes;
  private final Greeting greeting;
  private final Forms forms;
  private final FormSteps steps;
  private final Door door;
  private final LoudHours hours;
  private final AtTurn atTurn;
  private final Clock clock;

  Chats(
      People people,
      Outbox outbox,
      DaysTold days,
      AskedFor askedFor,
      Texts texts,
      Homes homes,
      Greeting greeting,
      Forms forms,
      FormSteps steps,
      Door door,
      LoudHours hours,
      AtTurn atTurn,
      Clock clock) {
    this.people = people;
    this.outbox = outbox;
    this.days = days;
    this.askedFor = askedFor;
    this.texts = texts;
    this.homes = homes;
    this.greeting = greeting;
    this.forms = forms;
    this.steps = steps;
    this.door = door;
    this.hours = hours;
    this.atTurn = atTurn;
    this.clock = clock;
  }

  /**
   * Tells somebody something; in quiet hours it waits for the morning unless it is {@link
   * Urgency#INTERACTIVE}. What can wait comes to a minor together with all else that can, once a
   * day. Whoever has switched the messages off still reads what comes at once of his own act.
   *
   * @param matters what it asks for: when one of them is done before its hour, it is not said
   * @return false when the person cannot be reached
   */
  public boolean tell(PersonId who, Screen screen, Urgency urgency, Matter... matters) {
    Person person = people.get(who);
    boolean reached = isTold(person, urgency);
    if (reached) {
      say(person, Silence.over(screen, person), urgency, known(matters));
    }
    return reached;
  }

  private boolean isTold(Person person, Urgency urgency) {
    boolean answered = urgency == Urgency.INTERACTIVE && atTurn.isOf(person);
    return person.reachability() == Reachability.REACHABLE
        || answered && person.reachability() == Reachability.STOPPED;
  }

  /**
   * A file that belongs to whatever else the act tells that person: it comes with that, in one
   * message, where both fit.
   */
  public void follow(PersonId who, Screen screen, Urgency urgency) {
    Person person = people.get(who);
    if (person.reachability() == Reachability.REACHABLE) {
      outbox.tell(parcel(person, screen, urgency, List.of()));
    }
  }

  /**
   * Answers what somebody has asked for: that comes to those too who have switched off what the bot
   * says first.
   *
   * @return false when the person cannot be reached
   */
  public boolean answer(PersonId who, Screen screen, Urgency urgency) {
    Person person = people.get(who);
    boolean reached = hearsAnswers(who);
    if (reached) {
      say(person, Silence.over(screen, person), urgency, List.of());
    }
    return reached;
  }

  /** Whether what that person has asked for would come. */
  public boolean hearsAnswers(PersonId who) {
    return people.get(who).reachability() != Reachability.BLOCKED;
  }

  /**
   * Tells somebody something at a moment of his own choice, or when it is loud again after it.
   *
   * @param about what it asks for: when that is done before its hour, it is not said
   */
  void tellAt(Person person, Screen screen, Instant at, Matter about) {
    Instant hour = hours.nextLoud(at, person);
    List<Matter> matters = known(about);
    outbox.put(
        new Parcel(
            person.chatId(),
            Act.SEND,
            null,
            Turn.message(screen, texts, voice(person)),
            Urgency.REMINDER,
            hour,
            null,
            matters));
    // nobody else reminds of it meanwhile, nor on that day
    days.later(person.chatId(), matters, LocalDate.ofInstant(hour, person.zone()));
  }

  private List<Matter> known(Matter... matters) {
    List<Matter> about = List.of(matters);
    about.forEach(askedFor::require);
    return about;
  }

  /**
   * Reminds somebody of what he has been asked for: once a day for one matter, whoever reminds and
   * in whatever words.
   *
   * @param matters what it is about; that he was reminded of one of them that day is enough
   */
  public Told remind(PersonId who, Screen screen, Urgency urgency, Matter... matters) {
    Person person = people.get(who);
    List<Matter> about = known(matters);
    if (person.reachability() != Reachability.REACHABLE) {
      return person.reachability() == Reachability.STOPPED ? Told.OFF : Told.BLOCKED;
    }
    if (!days.begin(person.chatId(), about, day(person, screen, urgency))) {
      return Told.BEFORE;
    }
    say(person, screen, urgency, about);
    return Told.YES;
  }

  /** On which day what is said now will be read. */
  private LocalDate day(Person person, Screen screen, Urgency urgency) {
    return hours.isGathered(person, screen, urgency)
        ? days.gathers(person.zone())
        : LocalDate.ofInstant(hours.hour(person, urgency), person.zone());
  }

  private void say(Person person, Screen screen, Urgency urgency, List<Matter> about) {
    if (hours.isGathered(person, screen, urgency)) {
      Message message = Turn.message(screen.below(), texts, voice(person));
      LocalDate day = outbox.gather(person.chatId(), message, person.zone(), about);
      days.later(person.chatId(), about, day);
      return;
    }
    Parcel parcel = parcel(person, screen, urgency, about);
    if (about.isEmpty() && urgency != Urgency.INTERACTIVE && screen.canBeJoined()) {
      outbox.tell(parcel);
    } else {
      outbox.put(parcel);
    }
  }

  private Parcel parcel(Person person, Screen screen, Urgency urgency, List<Matter> about) {
    Instant hour = hours.hour(person, urgency);
    return new Parcel(
        person.chatId(),
        Act.SEND,
        null,
        Turn.message(screen, texts, voice(person)),
        urgency,
        hour.isAfter(clock.instant()) ? hour : null,
        null,
        about);
  }

  /**
   * For who has said something to them: at which hour it goes to how many, where it waits for
   * morning or for the post of the day; empty when all goes at once.
   */
  public Text later(Collection<PersonId> some, Urgency urgency) {
    return hours.later(some, urgency);
  }

  /** At which hour what is told now goes to how many of those whom it reaches. */
  public SortedMap<Instant, Integer> hours(Collection<PersonId> some, Urgency urgency) {
    return hours.of(some, urgency);
  }

  /** When the last of them reads what is said to them now; empty when all goes at once. */
  public Optional<Instant> goesAt(Collection<PersonId> some, Urgency urgency) {
    return hours.last(some, urgency);
  }

  /** Whether what is told now would come to this person. */
  public boolean reaches(PersonId who) {
    return hours.reaches(who);
  }

  /** For who has something to say to them: who will not hear it from the bot; empty for nobody. */
  public Text unreached(Collection<PersonId> some) {
    return hours.unreached(some);
  }

  /** Opens a form with somebody who has not asked for it; what he answers now goes there. */
  public void begin(PersonId who, String form, Object subject) {
    Person person = people.get(who);
    Turn turn = new Turn(person, today(person), texts, outbox, null);
    steps.begin(turn, form, String.valueOf(subject));
    turn.end();
  }

  /**
   * Lays the first question of a form before somebody who may be at something else: one tap answers
   * it, and typing goes on where it went.
   *
   * @param later as what it can be put off
   * @return false when the person cannot be reached
   */
  public boolean offer(PersonId who, String form, Object subject, Urgency urgency, Matter later) {
    Person person = people.get(who);
    return person.reachability() == Reachability.REACHABLE
        && tell(
            who, question(person, form, subject, later), urgency, Matter.of(FORM, form, subject));
  }

  /** What was offered and put off, once more. */
  public Snoozed.Again offeredAgain(Person person, String form, Object subject, Matter later) {
    return new Snoozed.Again(
        question(person, form, subject, later), null, Matter.of(FORM, form, subject));
  }

  private Screen question(Person person, String form, Object subject, Matter later) {
    Turn turn = new Turn(person, today(person), texts, outbox, null);
    return forms.offer(turn, form, String.valueOf(subject)).snoozed(later);
  }

  /**
   * How somebody is named to an adult of another family: of a pupil no more than the first name.
   */
  public Text toOthers(PersonId who) {
    return greeting.toOthers(people.get(who));
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
    return html(text, voice(person));
  }

  public String html(Text text, Voice voice) {
    return texts.html(text, voice);
  }

  /** In the person's language and manner, without markup: for files. */
  /** Whether that is said, in whichever language: a phone often speaks another than its owner. */
  public boolean isSaid(String phrases, String words) {
    return texts.isSaid(phrases, words);
  }

  public String plain(Text text, Person person) {
    return plain(text, voice(person));
  }

  public String plain(Text text, Voice voice) {
    return texts.plain(text, voice);
  }

  /**
   * A button by which somebody passes a link on to somebody else.
   *
   * @param voice in which the words beside it are: that of the receiver, or of the school
   */
  public Button share(Text label, String link, Text words, Voice voice) {
    return Button.link(label, door.share(link, plain(words, voice)));
  }

  /** The link that opens the bot with a code of {@link OnLink}. */
  public String link(String kind, String code) {
    return door.link(kind + "-" + code);
  }
}
