package ru.tandem.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.CalendarUpload;
import ru.tandem.schools.CalendarUploads;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Whatever a curator sends, the bot says what it is, and lives on. */
class SentFilesStoryTest {

  private static final byte[] LIST =
      "ФИО;Класс;Дата рождения\nЛисицына Анна;7Б;14.03.2012\n".getBytes(StandardCharsets.UTF_8);

  private static House house;

  private SmallSchool school;
  private Phone marina;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
  }

  static byte[] resource(String name) {
    try (var in = SentFilesStoryTest.class.getResourceAsStream("/files/" + name)) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private Phone list() {
    return marina.says("/menu").presses("Осень").presses("Список класса").sees("писк");
  }

  private Phone sends(String name, byte[] list) {
    list().presses("Загрузить файл").sees("Пришлите файл");
    return marina.sendsFile(name, list);
  }

  @Test
  void aFileThatWantsAllTheMemoryIsRefusedAndTheNextOneIsRead() {
    sends("7.xlsx", resource("attack-four-million-cells.xlsx")).sees("больше 256 столбцов");
    marina.sendsFile("7.xlsx", resource("attack-cells-in-column-ZZZZZ.xlsx"));
    marina.sees("больше 256 столбцов").seesButton("другой файл");
    marina.sendsFile("7.csv", ";".repeat(1 << 20).getBytes()).sees("больше 256 столбцов");
    marina.sendsFile("7.csv", new byte[1 << 20]).sees("Это не таблица");
    marina.sendsFile("7.csv", LIST).sees("Новых: 1");
  }

  @Test
  void classAfterClassMayBeSentBeforeTheFirstIsSaved() {
    sends("7А.csv", LIST).sees("Новых: 1");
    int first = marina.lastMessageId();
    byte[] other = "ФИО;Класс\nКотов Борис;7Б\n".getBytes(StandardCharsets.UTF_8);
    Phone olga = school.staff("Ольга Соколова", StaffRole.CURATOR);
    olga.says("/menu").presses("Осень").presses("Список класса").presses("Загрузить файл");
    olga.sendsFile("7Б.csv", other).sees("Новых: 1");
    marina.pressesOld(first, "Сохранить в список").sees("Всего в списке: 1");
    olga.presses("Сохранить в список").sees("Всего в списке: 2");
  }

  @Test
  void whatEachFileIsIsSaid() {
    sends("7.xls", "BEGIN:VCALENDAR".getBytes()).sees("календаря телефона");
    marina.sendsFile("7.zip", new byte[] {'R', 'a', 'r', '!', 26}).sees("Это архив");
    marina.sees("вставьте сюда текстом").says("Ким Яна 7Б\nКотов Борис 7Б").sees("Новых: 2");
  }

  @Test
  void thePreviewShowsWhatWasUnderstoodAndDoubted() {
    sends("7.csv", resource("journal-wide.csv")).sees("Юрьева Нелли Ильинична, 7А, 14 марта 2013");
    marina.sees("Юрьева Ида Львовна, Юрьев Илья Львович").sees("+79000003001 (Юрьева Ида Львовна)");
    marina.sees("Не сохраняются: Пол, СНИЛС").sees("Группа здоровья, Льготная категория");
    marina.sendsFile("7.xlsx", resource("row-hidden-by-a-filter.xlsx"));
    marina.sees("«Выбыл Юрий Ильич» — строка скрыта").sees("Новых: 2");
    marina.sendsFile("7.csv", "ФИО;Класс\nПетрова Аня (новенькая);7Б".getBytes());
    marina.sees("пометка «новенькая»").sees("– Петрова Аня, 7Б");
    marina.sendsFile("7.csv", resource("phones.csv")).sees("Новых: 12");
    marina
        .sendsFile("7.csv", "ID;Кличка\n1;Рыжик".getBytes())
        .sees("Вижу такие ячейки: ID, Кличка");
  }

  @Test
  void aFileSentStraightIntoTheChatIsAskedAboutAndRead() {
    marina.sendsFile("7 классы.csv", LIST).sees("«7 классы.csv»: что это?");
    marina.seesButton("Календарь школы").presses("Список: Осень").sees("Новых: 1");
    marina.presses("Сохранить в список").sees("новых 1");
    marina.says("/menu").sendsFile("год.csv", "Осенние каникулы;26.10;03.11".getBytes());
    marina.sees("«год.csv»: что это?").presses("Календарь школы").sees("Вот что нашлось");
    marina.says("/menu").sendsPhoto(ru.tandem.papers.QrCode.png("7Б")).sees("Вижу картинку");
    marina.presses("Подписанный лист").sees("код");
    Phone anya = school.mentee("Аня Лисицына", "2012-03-14");
    anya.sendsFile("7.csv", LIST).sees("Файл сейчас не нужен").doesNotSeeButton("Список:");
  }

  @Test
  void aListWrittenIntoTheChatIsReadLikeAFileAskedOrNot() {
    String list = "7Б\nЛисицына Анна 14.03.2013 мама Ирина 89161234567\nКорнеев Миша, 3.5.2013";
    marina.says("/menu").says(list).sees("записать это сюда: Список класса?").presses("Да");
    marina.sees("Новых: 2").sees("– Лисицына Анна, 7Б, 14 марта 2013").sees("+79161234567");
    marina.presses("Сохранить в список").sees("новых 2");
    list().presses("Загрузить файл").sees("вставить список сюда текстом");
    marina.says("не получается").sees("файл с таблицей");
    marina.says("Ветров Пётр 7Б 01.10.2012").sees("Новых: 1");
    int first = marina.lastMessageId();
    list().presses("Загрузить файл").says("Галиев Тимур, 7А, 03.05.2013").sees("Галиев Тимур");
    marina.presses("Сохранить в список").sees("Всего в списке: 3");
    marina.pressesOld(first, "Сохранить в список").sees("Всего в списке: 4");
    Phone anya = school.mentee("Аня Лисицына", "2012-03-14");
    anya.says(list).doesNotSee("Список класса");
  }

  @Test
  void aFileUnderWhichOneTapsTwiceIsReadOnce() {
    marina.sendsFile("7 классы.csv", LIST).sees("что это?");
    String list =
        marina.data().stream().filter(one -> one.startsWith("roster.sent")).findFirst().get();
    int card = marina.lastMessageId();
    marina.forges(card, list).forges(card, list).sees("Новых: 1");
    house.telegram().awaitQuiet();
    assertThat(house.bean(RosterUploads.class).findByProgrammeIdOrderByIdDesc(school.programme()))
        .hasSize(1);
    String whose = "ФИО;Класс;Родитель;Телефон\nЛисицына Анна;7Б;Лисицына Ирина;89001112233";
    sends("7.csv", whose.getBytes(StandardCharsets.UTF_8)).sees("Не сохраняются: Телефон");
    marina.sees("назовите столбец «Телефон родителя»");
  }

  private static final byte[] EVENTS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:test
      BEGIN:VEVENT
      UID:1
      DTSTAMP:20260901T000000Z
      DTSTART;VALUE=DATE:20261026
      DTEND;VALUE=DATE:20261104
      SUMMARY:Осенние каникулы
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void afterAListWhateverComesIsTakenForWhatItIs() {
    sends("7.csv", LIST).sees("Новых: 1");
    marina.sendsFile("год.csv", "Осенние каникулы;26.10;03.11\nКарантин;?;".getBytes());
    marina.sees("Это не список класса").presses("Календарь школы").sees("Вот что нашлось");
    marina.sees("Строка 2: «Карантин; ?»");
    sends("7.csv", LIST).sees("Новых: 1").sendsFile("year.ics", EVENTS);
    marina.sees("Это не список класса").presses("Календарь школы").sees("Вот что нашлось");
    marina.says("/menu").sendsFile("year.ics", EVENTS).seesButton("Календарь школы");
    marina.doesNotSeeButton("Список:");
    marina.says("/menu").sendsFile("7Б.csv", LIST).presses("Календарь школы");
    marina.sees("похож на список класса").presses("Список: Осень").sees("Новых: 1");
  }

  @Test
  void thereIsAListToCopyAndItIsReadAsItIs() {
    byte[] example = list().presses("Образец списка").receivesFile("spisok.csv");
    marina.presses("Загрузить файл").sees("Пришлите файл").sendsFile("7.csv", example);
    marina.sees("Новых: 2").sees("Лисицына Ирина Павловна").doesNotSee("Попадут, но проверьте");
  }

  @Test
  void aFileAtWhichTheProcessEndedIsNotOpenedAgainByItself() {
    sends("7.csv", LIST).sees("Новых: 1").presses("Отмена").sees("ничего не сохранено");
    RosterUploads uploads = house.bean(RosterUploads.class);
    RosterUpload dead =
        school.in(
            () -> {
              RosterUpload earlier =
                  uploads.findByProgrammeIdOrderByIdDesc(school.programme()).get(0);
              RosterUpload upload =
                  RosterUpload.received(
                      school.programme(), earlier.curator(), earlier.fileId(), "7", house.now());
              upload.begun();
              uploads.save(upload);
              house
                  .bean(ru.tandem.timetable.Agenda.class)
                  .set("roster.interrupted", upload.id(), house.now().plusSeconds(30));
              return upload;
            });
    house.restart();
    assertThat(house.bean(RosterUploads.class).findById(dead.id()).orElseThrow().isBeingRead())
        .isTrue();
    house.travel(Duration.ofMinutes(1));
    marina.sees("работа прервалась").seesButton("другой файл").sendsFile("7.csv", LIST);
    marina.sees("Новых: 1");
  }

  @Test
  void aCalendarAtWhichTheProcessEndedIsNotOpenedAgainByItself() {
    CalendarUpload dead =
        school.in(
            () -> {
              CalendarUpload upload =
                  CalendarUpload.received(
                      school.id(), school.person(marina).id(), "AgADx1", house.now());
              upload.begun(house.now());
              house.bean(CalendarUploads.class).save(upload);
              house
                  .bean(ru.tandem.timetable.Agenda.class)
                  .set("schools.calendar.interrupted", upload.id(), house.now().plusSeconds(30));
              return upload;
            });
    house.restart().travel(Duration.ofMinutes(1));
    marina.sees("работа прервалась");
    assertThat(house.bean(CalendarUploads.class).findById(dead.id())).isEmpty();
  }
}
