package ru.tandem.monitoring.bot.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.monitoring.stories.Stories;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.StoryId;
import ru.tandem.monitoring.stories.StoryKind;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.monitoring.stories.TellStory.Ask;
import ru.tandem.monitoring.stories.TellStory.Standing;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Each who is in a story reads it as it will be told, and says yes or no, now or later. */
@Bot
@Order(ScreenPlace.STORIES)
class AskOfStory implements HomePart, Matters {

  /** Somebody's word about a story or a keepsake. */
  private static final String WORD = "monitoring.story.word";

  /** The keepsake that all have agreed to is on its way. */
  private static final String GIFT = "monitoring.keepsake.gift";

  private static final String SHOW = "monitoring.story.read";
  private static final String SAY = "monitoring.story.say";
  private static final int WAITS = 25;

  private final Stories stories;
  private final TellStory tell;
  private final Tandems tandems;
  private final Participants participants;
  private final Guardianships guardianships;
  private final Programmes programmes;
  private final People people;
  private final StoryPhoto photo;
  private final Chats chats;

  AskOfStory(
      Stories stories,
      TellStory tell,
      Tandems tandems,
      Participants participants,
      Guardianships guardianships,
      Programmes programmes,
      People people,
      StoryPhoto photo,
      Chats chats) {
    this.stories = stories;
    this.tell = tell;
    this.tandems = tandems;
    this.participants = participants;
    this.guardianships = guardianships;
    this.programmes = programmes;
    this.people = people;
    this.photo = photo;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        WORD,
        (who, matter, since) -> going(matter).filter(story -> waits(story, who)).isEmpty(),
        GIFT,
        (who, matter, since) ->
            going(matter).filter(story -> tell.standing(story) == Standing.AGREED).isEmpty());
  }

  private Optional<Story> going(Matter matter) {
    return stories.findById(matter.number()).filter(story -> !isOver(story));
  }

  private boolean isOver(Story story) {
    return programmes.get(story.programme()).isClosed();
  }

  private boolean waits(Story story, PersonId who) {
    return tell.waitsFor(story).stream().anyMatch(ask -> ask.person().equals(who));
  }

  @Override
  public void show(Person person, Home home) {
    for (PersonId one : about(person)) {
      tandems.withPerson(one).stream()
          .flatMap(tandem -> stories.findByTandemIdOrderById(tandem.id()).stream())
          .forEach(story -> show(person, story, home));
    }
  }

  /** The person himself, and the children that he answers for. */
  private Set<PersonId> about(Person person) {
    Set<Long> all = new TreeSet<>();
    all.add(person.id().value());
    for (Guardianship one : guardianships.findByGuardianId(person.id())) {
      all.add(one.child().value());
    }
    return all.stream().map(PersonId::new).collect(Collectors.toSet());
  }

  private void show(Person person, Story story, Home home) {
    Button button = Button.press("monitoring.story.home." + story.kind(), SHOW, story.id());
    if (waits(story, person.id()) && !isOver(story)) {
      home.next(WAITS, button);
    } else if (tell.asked(story).stream().anyMatch(ask -> ask.person().equals(person.id()))) {
      home.item(button);
    }
  }

  /** All who have not said anything yet. */
  void ask(Story story) {
    tell.waitsFor(story).stream()
        .map(Ask::person)
        .distinct()
        .forEach(
            one ->
                question(story, people.get(one))
                    .forEach(
                        part ->
                            chats.tell(one, part, Urgency.BROADCAST, Matter.of(WORD, story.id()))));
  }

  private List<Screen> question(Story story, Person reader) {
    Screen screen =
        Screen.of(Text.paragraphs(text(story), said(story, reader.id())))
            .with(
                Button.press("monitoring.story.yes." + story.kind(), SAY, story.id(), 1),
                Button.press("monitoring.story.no", SAY, story.id(), 0))
            .with(Button.home());
    return photo.with(story, screen, reader);
  }

  private Text text(Story story) {
    return story.kind() == StoryKind.STORY
        ? Text.of("monitoring.story.ask", names(story), story.words())
        : Text.of("monitoring.keepsake.ask", names(story));
  }

  Text names(Story story) {
    return names(tandems.get(story.tandem()));
  }

  Text name(ParticipantId part) {
    return Text.words(people.get(participants.get(part).person()).name().orElse(""));
  }

  Text names(Tandem tandem) {
    return Text.list(
        tandem.people().stream()
            .map(one -> Text.words(people.get(one).name().orElse("")))
            .toList());
  }

  private Text said(Story story, PersonId reader) {
    List<Ask> waiting = tell.waitsFor(story);
    boolean mine = waiting.stream().noneMatch(ask -> ask.person().equals(reader));
    return mine ? Text.of("monitoring.story.mine." + tell.standing(story)) : Text.empty();
  }

  @OnPress(SHOW)
  Reply read(Person person, StoryId id) {
    Story story = mine(person, id);
    List<Screen> parts = question(story, person);
    return parts.size() == 1
        ? withGift(story, person, parts.get(0))
        : parts.get(0).then(parts.get(1));
  }

  /** Whoever asks for the keepsake has it at any time. */
  private Screen withGift(Story story, Person person, Screen screen) {
    boolean ready =
        story.kind() == StoryKind.KEEPSAKE
            && tell.standing(story) == Standing.AGREED
            && tandems.get(story.tandem()).has(person.id());
    return ready ? gift(story, person, screen) : screen;
  }

  private static Screen gift(Story story, Person person, Screen screen) {
    return screen.paper("na-pamyat.pdf", PairsKeepsake.CODE, person, story.id());
  }

  private Story mine(Person person, StoryId id) {
    Story story = stories.require(id);
    if (tell.asked(story).stream().noneMatch(ask -> ask.person().equals(person.id()))) {
      throw new NotFound();
    }
    return story;
  }

  /** A yes can be taken back, and a no too. */
  @OnPress(SAY)
  Reply say(Person person, StoryId id, int yes) {
    Story story = mine(person, id);
    Standing before = tell.standing(story);
    tell.says(person, story, yes == 1);
    Screen said =
        Screen.of(yes == 1 ? "monitoring.story.thanks" : "monitoring.story.kept")
            .with(Button.press("monitoring.story.back", SHOW, id), Button.home());
    if (isOver(story)) {
      return withGift(story, person, said);
    }
    if (before != Standing.AGREED && tell.standing(story) == Standing.AGREED) {
      allAgreed(story);
    }
    return said;
  }

  /**
   * The pair gets what is made for it to keep. Of a closed season nothing is sent: it waits in the
   * menu.
   */
  private void allAgreed(Story story) {
    if (story.kind() == StoryKind.KEEPSAKE) {
      for (PersonId one : tandems.get(story.tandem()).people()) {
        Screen gift =
            gift(story, people.get(one), Screen.of("monitoring.keepsake.gift")).with(Button.home());
        chats.tell(one, gift, Urgency.BROADCAST, Matter.of(GIFT, story.id()));
      }
    }
  }
}
