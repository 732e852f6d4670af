package ru.tandem.interest.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.interest.Interest;
import ru.tandem.interest.InterestPoll;
import ru.tandem.interest.Walk;
import ru.tandem.interest.Wish;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/**
 * Anybody opens the link and answers by two taps. The thanks do not say what was answered: it would
 * stand in the chat of whoever picks up the phone next.
 *
 * <pre>
 *   (link) Лицей № 1 хочет узнать…   [Ученик] [Учитель] [Родитель] …
 *   Что ближе?                       [Хочу помогать] [Нужна помощь] [Пока нет]
 * </pre>
 */
@Bot
class InterestVisit {

  private final Interest interest;
  private final Programmes programmes;
  private final Schools schools;

  InterestVisit(Interest interest, Programmes programmes, Schools schools) {
    this.interest = interest;
    this.programmes = programmes;
    this.schools = schools;
  }

  @OnLink("p")
  Reply come(Person person, String code) {
    return ask(code);
  }

  @OnPress("interest.ask")
  Reply again(Person person, String code) {
    return ask(code);
  }

  private Screen ask(String code) {
    InterestPoll poll = interest.behind(code);
    Programme programme = programmes.get(poll.programme());
    String school = schools.get(programme.school()).name();
    if (!poll.isOpen()) {
      return over(school);
    }
    List<Button> buttons = new ArrayList<>();
    for (Walk walk : Walk.values()) {
      buttons.add(Button.press("interest.walk." + walk, "interest.walk", code, walk));
    }
    return Screen.of("interest.ask", school, programme.title())
        .grid(buttons, 2)
        .with(Button.home());
  }

  private static Screen over(String school) {
    return Screen.of("interest.over", school).with(Button.home());
  }

  @OnPress("interest.walk")
  Reply walk(Person person, String code, Walk walk) {
    InterestPoll poll = interest.behind(code);
    if (!poll.isOpen()) {
      return over(schools.get(programmes.get(poll.programme()).school()).name());
    }
    List<Button> buttons = new ArrayList<>();
    for (Wish wish : Wish.values()) {
      buttons.add(Button.press("interest.wish." + wish, "interest.wish", code, walk, wish));
    }
    return Screen.of(Text.of("interest.wish"))
        .grid(buttons, 1)
        .with(Button.press("interest.back", "interest.ask", code), Button.home());
  }

  @OnPress(value = "interest.wish", secret = true)
  Reply wish(Person person, String code, Walk walk, Wish wish) {
    interest.answer(person, code, walk, wish);
    Programme programme = programmes.get(interest.behind(code).programme());
    String thanks = wish == Wish.NOT_NOW ? "interest.thanks.notnow" : "interest.thanks";
    return Screen.of(thanks, schools.get(programme.school()).name())
        .with(Button.press("interest.change", "interest.ask", code), Button.home());
  }
}
