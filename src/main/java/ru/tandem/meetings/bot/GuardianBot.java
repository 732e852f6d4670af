package ru.tandem.meetings.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.ChatUnreachable;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.AskGuardians;
import ru.tandem.meetings.GuardianAgreed;
import ru.tandem.meetings.GuardianWord;
import ru.tandem.meetings.GuardianWordId;
import ru.tandem.meetings.GuardianWords;
import ru.tandem.meetings.GuardiansAsked;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Guardians are asked whether a minor may come to a meeting outside school. */
@Bot
@Order(ScreenPlace.MEETINGS)
class GuardianBot implements HomePart, Matters, Became {

  private static final String ASKED = "meetings.parent";

  private final Meetings meetings;
  private final GuardianWords words;
  private final AskGuardians ask;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final Chats chats;

  GuardianBot(
      Meetings meetings,
      GuardianWords words,
      AskGuardians ask,
      Tandems tandems,
      People people,
      MeetingCards cards,
      Chats chats) {
    this.meetings = meetings;
    this.words = words;
    this.ask = ask;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        ASKED,
        (who, matter, since) -> words.findById(matter.number()).filter(this::isOpen).isEmpty());
  }

  private boolean isOpen(GuardianWord word) {
    Meeting meeting = meetings.get(word.meeting());
    return ask.waiting(meeting).contains(word.child()) && cards.isAhead(meeting);
  }

  @EventListener
  void asked(GuardiansAsked event) {
    Meeting meeting = meetings.get(event.meeting());
    List<PersonId> children = event.children();
    words.findByMeetingIdOrderById(meeting.id()).stream()
        .filter(word -> children.contains(word.child()))
        .forEach(word -> askOne(word, meeting));
    if (event.agreed()) {
      // the card under "agreed" says it
      return;
    }
    PersonId mentor = tandems.get(meeting.tandem()).mentorPerson();
    tandems.get(meeting.tandem()).atWork().stream()
        .filter(one -> children.contains(one) || one.equals(mentor))
        .forEach(one -> tellOfAsking(one, meeting, one.equals(mentor) ? children : List.of(one)));
  }

  /** Who was to answer reads nothing any more: somebody else is asked. */
  @EventListener
  void isOff(MessagesOff event) {
    ask.askElsewhere(event.person());
  }

  @EventListener
  void isOff(ChatUnreachable event) {
    people.findByChatId(event.chatId()).map(Person::id).ifPresent(ask::askElsewhere);
  }

  /** What is asked of one family is no matter of the others. */
  private void tellOfAsking(PersonId who, Meeting meeting, List<PersonId> children) {
    Screen news =
        Screen.of(
                Text.lines(
                    Text.of("meetings.parent.waits.outside"),
                    waits("meetings.parent.waits", children, one -> !ask.asksCurators(one)),
                    waits("meetings.parent.waits.paper", children, ask::asksCurators),
                    Text.of("meetings.parent.waits.till"),
                    cards.line(meeting)))
            .with(Button.press("meetings.card", "meetings.card", meeting.id()), Button.home());
    chats.tell(who, news, Urgency.REMINDER);
  }

  private Text waits(String key, List<PersonId> children, Predicate<PersonId> which) {
    List<PersonId> some = children.stream().filter(which).toList();
    return some.isEmpty() ? Text.empty() : Text.of(key, cards.names(some));
  }

  private void askOne(GuardianWord word, Meeting meeting) {
    Matter matter = Matter.of(ASKED, word.id());
    chats.tell(word.guardian(), question(word, meeting), Urgency.REMINDER, matter);
  }

  private Screen question(GuardianWord word, Meeting meeting) {
    Person guardian = people.get(word.guardian());
    String paper = ask.isForFamily(word) ? ".paper" : "";
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.parent.ask" + paper, cards.name(word.child())),
                Text.lines(cards.facts(guardian, meeting), MeetingCards.rhythm(meeting))))
        .with(
            Button.press("meetings.parent.yes" + paper, "meetings.parent.yes", word.id()),
            Button.press("meetings.parent.no" + paper, "meetings.parent.no", word.id()))
        .with(Button.home());
  }

  @OnPress("meetings.parent")
  Reply open(Person guardian, GuardianWordId id) {
    GuardianWord word = ask.of(guardian, id);
    if (!isOpen(word)) {
      throw new AlreadySettled();
    }
    return question(word, meetings.get(word.meeting()));
  }

  @OnPress("meetings.parent.yes")
  Reply yes(Person guardian, GuardianWordId id) {
    ask.say(ask.of(guardian, id), true);
    return Screen.of("meetings.parent.thanks")
        .with(Button.press("meetings.parent.takeback", "meetings.parent.no", id))
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  @OnPress("meetings.parent.no")
  Reply no(Person guardian, GuardianWordId id) {
    GuardianWord word = ask.of(guardian, id);
    ask.say(word, false);
    return orAllow(Screen.of("meetings.parent.refused"), word)
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  /** Where the others meet all the same, a no can be taken back. */
  private Screen orAllow(Screen screen, GuardianWord word) {
    return ask.mayAllow(word)
        ? screen.with(Button.press("meetings.parent.again", "meetings.parent.yes", word.id()))
        : screen;
  }

  /** Too late, or another guardian has answered: how it stands, and what can still be said. */
  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return action.startsWith(ASKED)
        ? words
            .findById(Became.number(arguments))
            .filter(word -> word.guardian().equals(presser.id()))
            .map(word -> became(presser, word))
        : Optional.empty();
  }

  private Screen became(Person guardian, GuardianWord word) {
    if (!ask.isGuardian(word)) {
      return Screen.of("meetings.parent.became.nobody").with(Button.home());
    }
    Meeting meeting = meetings.get(word.meeting());
    boolean comes = ask.isAwaited(word);
    String key = comes ? "yes" : cards.isAhead(meeting) ? "no" : "over";
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("meetings.parent.became." + key, cards.name(word.child())),
                cards.facts(guardian, meeting)));
    return (comes
            ? screen.with(Button.press("meetings.parent.takeback", "meetings.parent.no", word.id()))
            : orAllow(screen, word))
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  /** Those who wait for it hear it at once. */
  @EventListener
  void agreed(GuardianAgreed event) {
    GuardianWord word = words.findById(event.word().value()).orElseThrow();
    Meeting meeting = meetings.get(word.meeting());
    tellThose(
        meeting,
        word.child(),
        Text.of("meetings.parent.agreed", cards.name(word.child()), cards.line(meeting)));
  }

  /** A minor may be the mentor himself. */
  static List<PersonId> concerned(Tandem tandem, PersonId child) {
    return Stream.of(tandem.mentorPerson(), child).distinct().toList();
  }

  private void tellThose(Meeting meeting, PersonId child, Text news) {
    Screen screen =
        Screen.of(news)
            .with(Button.press("meetings.card", "meetings.card", meeting.id()), Button.home());
    concerned(tandems.get(meeting.tandem()), child)
        .forEach(one -> chats.tell(one, screen, Urgency.REMINDER));
  }

  @Override
  public void show(Person person, Home home) {
    for (GuardianWord word : ask.waitingFor(person)) {
      if (isOpen(word)) {
        Text about = cards.name(word.child());
        home.next(80, Button.press("meetings.parent.home", "meetings.parent", word.id()), about);
      }
    }
  }
}
