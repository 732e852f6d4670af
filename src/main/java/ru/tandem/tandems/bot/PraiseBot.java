package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.AchievementKind;
import ru.tandem.tandems.AchievementLevel;
import ru.tandem.tandems.AchievementResult;
import ru.tandem.tandems.Achievements;
import ru.tandem.tandems.AllThanks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.Thanks;

/**
 * One tap says thank you; three tell of an achievement, and its name can be added.
 *
 * <pre>
 *   Что это?            [Конкурс]
 *   Какого уровня?      [Город]
 *   Какой результат?    [Призёр]
 *   Как называется?     [Пропустить]
 * </pre>
 */
@Bot
@Order(ScreenPlace.PRAISE)
class PraiseBot implements TandemPart {

  private static final String FORM = "tandems.achieved";
  private static final Duration A_DAY = Duration.ofHours(20);

  private final Tandems tandems;
  private final AllThanks thanks;
  private final Achievements achievements;
  private final TandemCards cards;
  private final Chats chats;
  private final Clock clock;

  PraiseBot(
      Tandems tandems,
      AllThanks thanks,
      Achievements achievements,
      TandemCards cards,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.thanks = thanks;
    this.achievements = achievements;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (!tandem.has(reader.id())) {
      return;
    }
    if (tandem.isAtWork(reader.id())) {
      card.item(Button.press("tandems.thanks", "tandems.thank", tandem.id()));
    }
    card.item(Button.press("tandems.achieved", "tandems.achieved", tandem.id()));
  }

  /** Once a day is heard; more would be noise. */
  @OnPress("tandems.thank")
  Reply thank(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    if (thanks.existsByTandemIdAndPersonIdAndSaidAtAfter(
        id, person.id(), clock.instant().minus(A_DAY))) {
      return Reply.toast("tandems.thanks.before");
    }
    thanks.save(Thanks.of(id, person.id(), clock.instant()));
    Screen said =
        Screen.of("tandems.thanks.said", cards.name(person.id()))
            .with(Button.press("tandems.thanks.back", "tandems.thank", id).below())
            .with(Button.home());
    tandem.atWorkWith(person.id()).forEach(one -> chats.tell(one, said, Urgency.BROADCAST));
    return Reply.toast("tandems.thanks.sent");
  }

  @OnPress("tandems.achieved")
  Reply achieved(Person person, TandemId id) {
    return Reply.begin(FORM, tandems.of(person, id).id());
  }

  @OnForm(FORM)
  Form form(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    return Form.named(FORM)
        .ask("kind", one("tandems.achieved.kind", AchievementKind.values()))
        .ask("level", one("tandems.achieved.level", AchievementLevel.values()))
        .ask("result", one("tandems.achieved.result", AchievementResult.values()))
        .ask("name", Kinds.line(200))
        .optional()
        .then(answers -> told(person, tandem, answers));
  }

  private static Kind one(String prefix, Enum<?>... values) {
    return Kinds.choice(
        Kinds.options(prefix, Arrays.stream(values).map(Enum::name).toArray(String[]::new)));
  }

  /** It is one's own at any time; news of it is for who works together now. */
  private Reply told(Person person, Tandem tandem, Answers answers) {
    Achievement achievement =
        achievements.save(
            Achievement.of(
                tandem.programme(),
                person.id(),
                new Achievement.What(
                    AchievementKind.valueOf(answers.text("kind")),
                    AchievementLevel.valueOf(answers.text("level")),
                    AchievementResult.valueOf(answers.text("result"))),
                answers.text("name"),
                chats.today(person),
                clock.instant()));
    Screen news =
        Screen.of(
                Text.paragraphs(
                    Text.of("tandems.achieved.news", cards.name(person.id())),
                    AchievementWords.of(achievement)))
            .with(
                Button.press("tandems.thanks.well", "tandems.thank", tandem.id()).below(),
                Button.home());
    tandem.atWorkWith(person.id()).forEach(one -> chats.tell(one, news, Urgency.BROADCAST));
    return Screen.of(
            Text.paragraphs(Text.of("tandems.achieved.thanks"), AchievementWords.of(achievement)))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }
}
