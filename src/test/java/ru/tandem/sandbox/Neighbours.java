package ru.tandem.sandbox;

import java.util.List;

/** Another school of the same bot: a curator, a mentee who is a child, the child's mother. */
public final class Neighbours {

  private final LocalTelegram telegram;
  private final Phone curator;
  private Actor child;
  private Actor mother;

  public Neighbours(LocalTelegram telegram, Phone operator) {
    this.telegram = telegram;
    operator.opens("").presses("Школы").presses("Новая школа").says("Гимназия у моста");
    operator.presses("Самара").presses("Ссылка для куратора").sees("ссылка для куратора");
    curator = telegram.newUser("Нелли Ракитина", "curator", "ru");
    curator.opens(operator.findLink("s-")).sees("Как вас зовут").says("Нелли Павловна");
    curator.sees("Нелли Павловна").presses("Новая программа").presses("Ученик – ученик");
    curator.presses("Один на один").presses("Пропустить");
    curator.presses("Тандем 2026/27").presses("14 сентября 2026").presses("28 декабря 2026");
    curator.presses("12").presses("8").presses("Раз в неделю").presses("Всё верно");
    curator.sees("Ссылка для наставляемых");
  }

  /** A child comes, and its mother. */
  public Neighbours come() {
    String text = curator.lastMessage();
    String invitation =
        text.substring(text.indexOf("https://t.me/", text.indexOf("наставляемых"))).split("\\s")[0];
    child =
        new Actor(telegram, new Persona("Федя Луговой", "mentee", 8).says("born", "02.07.2013"));
    child.phone().opens(invitation).seesButton("Начать");
    child.reacts();
    mother =
        new Actor(telegram, new Persona("Рая Луговая", "guardian", 8).picks("relation", "Мать"));
    mother.phone().opens(child.phone().findLink("g-"));
    mother.reacts();
    child.reacts();
    return this;
  }

  public List<Long> ids() {
    return List.of(curator.id(), child.phone().id(), mother.phone().id());
  }
}
