package ru.tandem.story;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Season;

/** The pictures of a season's end, and the hands that bring about what they show. */
final class Album {

  private static final Path FOLDER = Path.of("docs", "ru", "kartinki");

  private final LocalTelegram telegram;
  private final Consumer<LocalDateTime> travel;
  private final Season season;
  private final Camera camera;
  private Phone head;

  Album(LocalTelegram telegram, Consumer<LocalDateTime> travel, Season season, Camera camera) {
    this.telegram = telegram;
    this.travel = travel;
    this.season = season;
    this.camera = camera;
  }

  Season season() {
    return season;
  }

  Phone curator() {
    return season.curator();
  }

  Phone of(String name) {
    return season.phoneOf(name);
  }

  /** Of the school, once he has come. */
  Phone head() {
    return head;
  }

  void theHeadComes() {
    Phone operator = season.operator();
    operator.opens("").presses("Школы").presses("Лицей").presses("Ссылка для наблюдателя");
    operator.sees("ссылка для наблюдателя");
    head = telegram.newUser("Пётр Громов", "observer", "ru");
    head.opens(operator.findLink("s-")).sees("Как вас зовут").says("Пётр Ильич");
    telegram.awaitQuiet();
  }

  void travels(int year, int month, int day, int hour, int minute) {
    travel.accept(LocalDateTime.of(year, month, day, hour, minute));
  }

  /** The programme on the curator's phone. */
  Phone running() {
    telegram.awaitQuiet();
    curator().opens("").presses("📘 Тандем");
    telegram.awaitQuiet();
    return curator();
  }

  /** The same once it is closed. */
  Phone closed() {
    telegram.awaitQuiet();
    curator().opens("").presses("Все программы").presses("Тандем");
    telegram.awaitQuiet();
    return curator();
  }

  /** Types when the bot has asked, and waits for what it says. */
  Phone says(Phone phone, String words) {
    telegram.awaitQuiet();
    phone.says(words);
    telegram.awaitQuiet();
    return phone;
  }

  Phone pressesData(String data) {
    telegram.awaitQuiet();
    curator().pressesData(data);
    telegram.awaitQuiet();
    return curator();
  }

  void awaitQuiet() {
    telegram.awaitQuiet();
  }

  /** The newest message on that phone that shows these words. */
  void shot(Phone phone, String name, String words) {
    telegram.awaitQuiet();
    camera.take(phone, words, FOLDER.resolve("itogi-" + name + ".jpg"));
  }
}
