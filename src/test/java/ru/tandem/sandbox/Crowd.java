package ru.tandem.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many invented grown-up pupils who come to one programme at once. */
public final class Crowd {

  private static final Duration WAIT = Duration.ofMillis(20);

  private final LocalTelegram telegram;
  private final List<Actor> people = new ArrayList<>();
  private String invitation;

  public Crowd(LocalTelegram telegram) {
    this.telegram = telegram;
  }

  /** A school with a curator and a programme. */
  public Crowd isInvited(long operatorId) {
    Phone operator = telegram.newUser(operatorId, "Олег Назаров", "operator", "ru");
    operator.opens("").presses("Новая школа").sees("Как называется").says("Лицей у реки");
    operator.presses("Москва (МСК)").presses("Ссылка для куратора").sees("ссылка для куратора");
    Phone curator = telegram.newUser("Марина Ветлугина", "curator", "ru");
    curator.opens(operator.findLink("s-")).sees("Как вас зовут").says("Марина Сергеевна");
    curator
        .sees("Марина Сергеевна")
        .presses("Новая программа")
        .presses("Ученик – ученик")
        .presses("Один на один")
        .presses("Пропустить")
        .presses("Тандем 2026/27")
        .presses("14 сентября 2026")
        .presses("28 декабря 2026")
        .presses("30")
        .presses("30")
        .presses("Раз в неделю")
        .presses("Всё верно")
        .sees("Ссылка для наставляемых");
    String text = curator.lastMessage();
    invitation = text.substring(text.indexOf("https://t.me/")).split("\\s")[0];
    return this;
  }

  /**
   * So many more have come, agreed to everything, and filled in the application but not sent it.
   */
  public Crowd grows(int by) {
    for (int i = 0; i < by; i++) {
      people.add(comes());
    }
    return this;
  }

  private Actor comes() {
    int number = people.size();
    Persona persona =
        new Persona("Участник Номер" + number, "mentee", 8).says("born", "01.02.2008");
    Actor actor = new Actor(telegram, persona).hesitates();
    actor.phone().opens(invitation).seesButton("Начать");
    Chat chat = telegram.chat(actor.phone().id());
    while (!isAtReview(chat)) {
      long seen = chat.newness();
      try {
        actor.reacts();
      } catch (AssertionError overtaken) {
        // an answer that came late took the button away: the next look shows what is asked now
      }
      // the bot is another process: nobody but its next word tells that it has done its work
      chat.await(() -> chat.newness() != seen || isAtReview(chat), telegram.patience(), WAIT);
    }
    return actor;
  }

  private static boolean isAtReview(Chat chat) {
    return chat.newestFirst().stream()
        .flatMap(Button::under)
        .anyMatch(button -> button.data() != null && button.data().endsWith(":~send"));
  }

  /** The link by which mentees come. */
  public String invitation() {
    return invitation;
  }

  public List<Phone> phones() {
    return people.stream().map(Actor::phone).toList();
  }

  public Resident resident(int number) {
    return new Resident(telegram, people.get(number).phone());
  }
}
