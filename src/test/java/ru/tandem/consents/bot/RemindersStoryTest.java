package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** One matter is mentioned once a day, whoever mentions it, and not at all once it is done. */
class RemindersStoryTest {

  private static final byte[] SHEET = QrCode.png("a signed sheet");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void threeWhoRemindOnOneDayAreOneReminder(TestDatabase database) {
    try (House house = House.on(database)) {
      Lyceum school = new Lyceum(house);
      Phone curator = school.curator;
      Phone anya = school.child("Аня Лисицына", 14);
      Phone mother = house.phone("Ирина").opens(school.link(anya)).seesButton("Прочитать");
      house.travel("2026-09-09T09:01");
      mother.sees("не хватает только вашего ответа");

      missing(curator).presses("🔔 Аня").seesToast("уже напоминали");
      curator.sees("Сегодня уже напоминали: 1 (Аня Лисицына)");
      curator.sees("Родителям сегодня уже напоминали: 1 (Аня Лисицына)");
      missing(curator).presses("Напомнить всем").seesToast("уже напоминали").sees("отправлено: 0");
      curator.says("/menu").presses("Вместе").presses("Кто где").presses("Ждём согласия: 1");
      curator.presses("Напомнить всем здесь").sees("отправлено: 0").sees("Сегодня уже");
      house.travel("2026-09-09T17:01");
      house.travel("2026-09-09T23:00");
      assertThat(reminders(mother)).hasSize(1);
      assertThat(reminders(anya)).hasSize(1);

      house.travel("2026-09-10T12:00");
      missing(curator).presses("Напомнить всем").seesToast("уйдёт: 1");
      curator.sees("Родителям отправлено: 1");
      house.travel("2026-09-10T17:01");
      assertThat(reminders(mother)).hasSize(2);
      assertThat(reminders(anya)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatCameOnPaperInTheEveningIsNotAskedForInTheMorning(TestDatabase database) {
    try (House house = House.on(database)) {
      Lyceum school = new Lyceum(house);
      Phone curator = school.curator;
      Phone anya = school.child("Аня Лисицына", 14);
      Phone mother = house.phone("Ирина").opens(school.link(anya)).seesButton("Прочитать");
      house.travel("2026-09-08T22:30");
      missing(curator).presses("Напомнить всем").sees("Родителям отправлено: 1");
      curator.presses("На бумаге").presses("Форма для родителя").receivesFile("consent-");
      curator.presses("Подписанные листы пришли");
      curator.sees("На каких листах").presses("Участие").presses("Обработка").presses("Готово");
      curator.sees("Кто подписал").says("Ирина Лисицына").presses("Мать").presses("Пропустить");
      curator.sees("Фотографии").sendsPhoto(SHEET).seesButton("Готово").presses("Готово");
      curator.presses("Всё верно").sees("Все согласия есть");
      house.travel("2026-09-10T18:00");
      assertThat(reminders(mother)).isEmpty();
      assertThat(reminders(anya)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoSaidNoIsNeverReminded(TestDatabase database) {
    try (House house = House.on(database)) {
      Lyceum school = new Lyceum(house);
      Phone curator = school.curator;
      Phone anya = school.child("Аня Лисицына", 14);
      Phone vera = school.child("Вера Ежова", 15);
      Phone mother = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
      mother.presses("Нет, не разрешаю").presses("Да, не разрешаю");
      vera.says("/stop").presses("Да, не присылать").seesButton("Включить сообщения");
      house.travel("2026-09-09T12:00");
      curator.says("/menu").presses("Вместе").presses("Кто где").presses("Ждём согласия: 2");
      curator.presses("Напомнить всем здесь").sees("отправлено: 0");
      curator.sees("Есть отказ, не напоминаю: Аня").sees("Родитель не разрешает");
      curator.sees("Сообщения бота выключены: Вера Ежова");
      curator.sees("Родитель ещё не пришёл по ссылке: Вера Ежова");
      house.travel("2026-09-20T18:00");
      assertThat(reminders(mother)).isEmpty();
      assertThat(reminders(anya)).isEmpty();
    }
  }

  private static Phone missing(Phone curator) {
    return curator.says("/menu").presses("Вместе").presses("Не хватает согласий");
  }

  private static List<String> reminders(Phone phone) {
    return phone.botTexts().stream()
        .filter(
            text ->
                text.contains("не хватает только вашего ответа")
                    || text.contains("Напоминаю")
                    || text.contains("помнит о тебе"))
        .toList();
  }
}
