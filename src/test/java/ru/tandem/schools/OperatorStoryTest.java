package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.monitoring.Limit;
import ru.tandem.monitoring.SchoolThresholds;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** An operator's slips are put right. */
class OperatorStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSchoolsNameIsPutRightAndEverythingLaterCarriesIt(TestDatabase database) throws IOException {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house, "Школа № 70", "Осень");
      new SmallSchool(house, "Гимназия «Ёлка»", "Весна");
      Phone operator = house.operator().opens("");
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone head = school.staff("Иван Петрович", StaffRole.OBSERVER);
      operator.says("/schools").presses("Школа № 70").presses("Название");
      operator.sees("Как правильно называется «Школа № 70»").says("гимназия  Елка");
      operator.sees("уже есть");
      house.restart();
      operator.says("Школа № 7").sees("Школа № 7\nТам сейчас").seesButton("Название");
      for (Phone phone : List.of(marina, head)) {
        phone.sees("«Школа № 70» теперь называется «Школа № 7»");
        phone.says("/menu").sees("Школа № 7").doesNotSee("Школа № 70");
      }
      operator.presses("Название").says("ШКОЛА № 7").sees("ШКОЛА № 7\nТам сейчас");
      operator.presses("Название").says("Школа № 7").sees("Школа № 7\nТам сейчас");

      marina.says("/menu").presses("Осень").presses("Приглашения").presses("Новое приглашение");
      marina.presses("Наставляемые").says("7Б").sees("До какого дня").presses("Пропустить");
      marina.sees("Сколько человек").presses("Пропустить").presses("Плакат");
      try (PDDocument poster = Loader.loadPDF(marina.receivesFile("poster.pdf"))) {
        String printed = new PDFTextStripper().getText(poster);
        assertThat(printed).contains("Школа № 7").doesNotContain("Школа № 70");
      }
      Phone anya = house.phone("Аня").opens(marina.findLink("i-")).sees("Школа № 7");
      for (Phone phone : List.of(marina, head, anya)) {
        phone.forges(phone.lastMessageId(), "schools.rename:" + school.id());
        phone.seesToast("уже решено");
      }
      operator.forges(operator.lastMessageId(), "schools.rename:98765").seesToast("уже решено");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSchoolMadeByMistakeGoesAgainWithAllThatWasSetForIt(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool other = new SmallSchool(house, "Школа № 7", "Осень");
      Phone operator = house.operator().opens("");
      operator.says("/schools").presses("Новая школа").says("Школа № 77").presses("Москва");
      operator.sees("Пока никого нет").presses("Ссылка для куратора").sees("Её может открыть");
      Phone marina = house.phone("Марина").opens(operator.findLink("s-"));
      marina.sees("Как вас зовут").says("Марина Сергеевна").sees("Программы пока нет");
      other.appoint(marina, StaffRole.CURATOR);
      operator.presses("Ещё одна ссылка").sees("Её может открыть");
      Phone olga = house.phone("Ольга").opens(operator.findLink("s-")).sees("Как вас зовут");
      olga.says("Ольга Ивановна").sees("Программы пока нет");
      operator.presses("Ещё одна ссылка").sees("Её может открыть");
      String unused = operator.findLink("s-");
      SchoolId mistake = everythingIsSet(house, marina);

      operator.says("/schools").presses("Школа № 77").presses("Удалить школу");
      operator.sees("людей с ролью: 2").presses("К школе").sees("Ольга Ивановна");
      marina.says("/menu").forges(marina.lastMessageId(), "schools.deleted:" + mistake);
      marina.seesToast("уже решено");
      house.restart();
      operator.presses("Удалить школу").presses("Да, удалить").sees("Школа удалена: Школа № 77");
      marina.sees("этой школы в боте больше нет").says("/menu").sees("Школа № 7");
      marina.doesNotSee("Школа № 77").seesButton("Осень");
      olga.sees("роль в ней закончилась").says("/menu").sees("приглашение");
      operator.presses("Все школы").doesNotSeeButton("Школа № 77").seesButton("Школа № 7");
      house.phone("Пётр").opens(unused).sees("Эта ссылка не подошла");
      assertThat(house.bean(Schools.class).findById(mistake.value())).isEmpty();
      for (String act : List.of("open", "delete", "deleted", "rename")) {
        operator.forges(operator.lastMessageId(), "schools." + act + ":" + mistake);
        operator.seesToast("уже решено");
      }
      house.travel("2026-09-21T12:00");
      olga.doesNotSee("Сводка");
    }
  }

  /** A Monday has passed, and the curator has used whatever there is to be set. */
  private static SchoolId everythingIsSet(House house, Phone marina) {
    SchoolId school =
        house.bean(Schools.class).findAll().stream()
            .filter(one -> one.name().equals("Школа № 77"))
            .findFirst()
            .orElseThrow()
            .id();
    marina.says("/menu").presses("Другая школа").presses("Школа № 7");
    marina.says("/menu").presses("Другая школа").presses("Школа № 77").sees("Вы куратор");
    marina.says("/menu").presses("Настройки").presses("Тихие часы").presses("22:00");
    marina.presses("07:00").sees("22:00").presses("Кураторы").presses("Меня не будет");
    marina.presses("Ольга Ивановна").sees("По какой день").says("20.09.2026").sees("получает");
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              SchoolCalendars calendars = house.bean(SchoolCalendars.class);
              LocalDate day = LocalDate.of(2026, 11, 1);
              calendars.enter(school, SpanKind.HOLIDAY, List.of(new DaySpan(day, day)));
              calendars.enter(
                  school,
                  Map.of(DayOfWeek.MONDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 0))));
              Person curator = house.bean(People.class).findByChatId(marina.id()).orElseThrow();
              house
                  .bean(CalendarUploads.class)
                  .save(CalendarUpload.received(school, curator.id(), "file", house.now()));
              house.bean(SchoolThresholds.class).set(curator, school, Limit.values()[0], 20);
            });
    house.travel("2026-09-14T12:00");
    return school;
  }

  @Test
  void aSchoolWhereAProgrammeWasPlannedStays() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone operator = house.operator().opens("");
      operator.says("/schools").presses("Школа № 7").sees("Там сейчас");
      operator.doesNotSeeButton("Удалить школу");
      for (String act : List.of("delete", "deleted")) {
        operator.forges(operator.lastMessageId(), "schools." + act + ":" + school.id());
        operator.seesToast("уже решено");
      }
      // the question was asked before the programme was planned
      operator.says("/schools").presses("Новая школа").says("Школа № 8").presses("Москва");
      operator.sees("Пока никого нет").presses("Удалить школу").sees("людей с ролью: 0");
      SchoolId eighth = house.bean(Schools.class).findAllByOrderByName().get(1).id();
      Programme.Plan plan =
          new Programme.Plan(
              "Зима",
              MentoringForm.PUPIL_PUPIL,
              MentoringKind.TRADITIONAL,
              Rhythm.WEEKLY,
              LocalDate.of(2026, 9, 7),
              LocalDate.of(2026, 12, 20),
              10,
              10);
      school.in(
          () -> house.bean(Programmes.class).save(Programme.planned(eighth, plan, house.now())));
      operator.presses("Да, удалить").seesToast("уже решено");
      assertThat(house.bean(Schools.class).count()).isEqualTo(2);
    }
  }
}
