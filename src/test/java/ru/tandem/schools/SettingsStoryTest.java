package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.privacy.AuditTrail;
import ru.tandem.privacy.Deed;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What the curators of a school decide holds from the moment of the tap. */
class SettingsStoryTest {

  private static final String YEAR =
      """
      1 четверть;01.09.2026;25.10.2026
      Осенние каникулы;26.10.2026;03.11.2026
      """;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyValueStandsOnOneScreenAndColleaguesLearnOfAChange(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
      settings(marina).sees("Время: Москва").sees("Тихие часы: 21:00 — 08:00");
      marina.sees("за 24 ч, за 2 ч").sees("по анкетам: наставники и наставляемые");
      marina.sees("Каникулы: не указаны").sees("Уроки: не указаны").sees("без встречи 21 дн.");

      marina.presses("Тихие часы").sees("С какого часа тихо").sees("Тихие часы: 21:00 — 08:00");
      marina.presses("К настройкам").sees("настройки").presses("🕘 Время").sees("Время: Москва");
      settings(marina).presses("Уроки").says("когда-нибудь").sees("Не получается прочитать");
      marina.says("пн–вт 08:30–14:10").sees("Уроки: Пн 08:30–14:10, Вт 08:30–14:10");
      olga.sees("меняет Марина Сергеевна").sees("Вт 08:30–14:10");
      marina.presses("Четверти").says("01.09–25.10\n05.11–27.12");
      marina.sees("Четверти: 1 сентября 2026 — 25 октября 2026 (записано: 2)");
      marina.presses("Четверти").sees("27 декабря 2026").presses("Убрать все");
      marina.sees("Четверти: не указаны");
      house.restart();
      settings(olga).sees("Пн 08:30–14:10");

      assertThat(house.bean(AuditTrail.class).findAll())
          .filteredOn(deed -> deed.actor().equals(school.person(marina).id()))
          .extracting(Deed::action)
          .contains("schools.hours", "schools.calendar", "schools.days.drop");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theCalendarComesFromAFile(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
      Phone vera = new SmallSchool(house).staff("Вера Павловна", StaffRole.CURATOR);
      settings(marina).presses("Уроки").says("пн–вт 08:30–14:10").sees("Вт 08:30");
      marina.presses("Календарь из файла").sees("Пришлите файл");
      marina.sendsFile("год.xlsx", "%PDF-1.7 график".getBytes(StandardCharsets.UTF_8));
      marina.sees("Это PDF").presses("другой файл").sees("Пришлите файл");
      marina.sendsFile("год.csv", "Каникулы;40.10.2026".getBytes(StandardCharsets.UTF_8));
      marina.sees("прочитать строку «Каникулы; 40.10.2026»").presses("другой файл");
      marina.sees("Пришлите файл").sendsFile("год.csv", YEAR.getBytes(StandardCharsets.UTF_8));
      marina.sees("Вот что нашлось").sees("Каникулы: 26 октября 2026 — 3 ноября 2026");
      house.restart();
      marina.presses("Отмена").sees("Каникулы: не указаны").presses("Календарь из файла");
      marina.sees("Пришлите файл").sendsFile("год.csv", YEAR.getBytes(StandardCharsets.UTF_8));
      marina.sees("Вот что нашлось");
      vera.forges(vera.lastMessageId(), "schools.calendar.save:2").seesToast("уже решено");
      marina.presses("Сохранить").sees("Четверти: 1 сентября 2026 — 25 октября 2026");
      marina.sees("Каникулы: 26 октября 2026").sees("Уроки: Пн 08:30–14:10, Вт 08:30–14:10");
      olga.sees("меняет Марина Сергеевна").sees("Каникулы: 26 октября 2026");
      assertThat(house.bean(CalendarUploads.class).count()).isZero();
      doubtsAreSaidAndFirstGradersAskedAbout(marina);
      aCalendarOfThePhone(marina);
      whatIsTypedUnderTheSettingsFindsItsPlace(marina);
    }
  }

  private static void doubtsAreSaidAndFirstGradersAskedAbout(Phone marina) {
    String year =
        """
        1 четверть;01.09.2026;30.10.2026
        Осенние каникулы;24.10.2026;03.11.2026
        Дополнительные каникулы для первоклассников;13.02.2027;23.02.2027
        """;
    marina.presses("Календарь из файла").sees("Пришлите файл");
    marina.sendsFile("год.csv", year.getBytes(StandardCharsets.UTF_8)).sees("Вот что нашлось");
    marina.sees("Пересекаются: 1 сентября 2026 — 30 октября 2026 и 24 октября 2026");
    marina.sees("Не для всех классов").sees("для первоклассников: 13 февраля 2027");
    marina.presses("эти — своим классам").sees("Каникулы: 24 октября 2026");
    marina.sees("(записано: 1)").presses("Каникулы").sees("для первоклассников: 13 февраля 2027");
    marina.presses("Записать заново").says("с 26.10.2026 до 03.11.2026\n1 четверть 01.09–23.10");
    marina.sees("прочитать строку «1 четверть").sees("четверти и каникулы записываются отдельно");
    marina.says("с 26.10.2026 до 03.11.2026").sees("Записано").sees("этот день входит");
    marina.presses("К настройкам").sees("Каникулы: 26 октября 2026 — 3 ноября 2026");
  }

  private static void whatIsTypedUnderTheSettingsFindsItsPlace(Phone marina) {
    settings(marina)
        .presses("Уроки")
        .presses("Записать заново")
        .sees("Когда идут уроки")
        .says("с восьми до двух");
    marina.sees("прочитать «с восьми до двух»").doesNotSee("каникул").says("01.11–09.11");
    marina.sees("прочитать «01.11–09.11»").says("с 8.30 до 14.10");
    marina.sees("Уроки: Пн 08:30–14:10, Вт").presses("Каникулы").says("зимние: 31.12 – 11.01");
    marina.sees("«зимние: 31.12 – 11.01» — записать это сюда: 🏖 Каникулы?");
    marina.presses("Да, записать").sees("(записано: 2)").says("с 27 марта по 4 апреля");
    marina.presses("Да, записать").sees("(записано: 3)").presses("Каникулы");
    marina.sees("24 октября 2026 — 3 ноября 2026").sees("31 декабря 2026 — 11 января 2027");
    marina.presses("➕ Добавить").says("27.03–04.04").sees("(записано: 3)");
    marina.says("пн-пт 9:00-13:00").sees("записать это сюда").presses("Меню");
    settings(marina).sees("Уроки: Пн 08:30–14:10");
  }

  private static void aCalendarOfThePhone(Phone marina) {
    String event =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261024\r\n"
            + "DTEND;VALUE=DATE:20261104\r\nSUMMARY:Осенние каникулы\r\nEND:VEVENT\r\n";
    marina.presses("Календарь из файла").sees("Пришлите файл");
    marina.sendsFile("год.ics", event.getBytes(StandardCharsets.UTF_8));
    marina.sees("Каникулы: 24 октября 2026 — 3 ноября 2026").presses("Сохранить");
    marina.sees("Каникулы: 24 октября 2026 — 3 ноября 2026");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void quietHoursHoldBackWhatCanWait(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
      house.travel("2026-09-07T18:30");
      settings(marina).presses("Тихие часы").presses("19:00").presses("10:00");
      marina.sees("Тихие часы: 19:00 — 10:00");
      olga.sees("19:00 — 10:00");

      house.travel("2026-09-07T19:30");
      settings(marina).presses("По чьим анкетам").presses("только наставники");
      house.travel("2026-09-08T09:59");
      olga.doesNotSee("только наставники");
      house.travel("2026-09-08T10:00");
      olga.sees("только наставники");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void remindersComeAtTheChosenHoursAlsoForWhatWasAgreedBefore(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.agreed(school.pair(misha, anya), misha, anya, "2026-09-11T15:00");
      settings(marina).presses("Напоминания").presses("48 ч").sees("за 48 ч, за 2 ч");
      marina.presses("Напоминания").presses("1 ч").sees("за 48 ч, за 1 ч");

      house.travel("2026-09-09T15:00");
      anya.says("/menu").sees("Вот что сейчас");
      assertThat(reminders(anya)).isEqualTo(1);
      house.travel("2026-09-11T13:59");
      assertThat(reminders(anya)).isEqualTo(1);
      house.travel("2026-09-11T14:00");
      assertThat(reminders(anya)).isEqualTo(2);
    }
  }

  private static long reminders(Phone phone) {
    return phone.botTexts().stream()
        .filter(text -> text.contains("Встреча скоро") || text.contains("Встреча завтра"))
        .count();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoNeedsNoWordIsInAtOnce(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone early = school.joins("Вера Ежова", "2013-05-05", ParticipantRole.MENTEE);
      applies(school, early, "pupil-pupil-mentee-application");
      settings(marina).presses("По чьим анкетам").presses("только наставники");

      Phone anya = school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
      Phone misha = school.joins("Миша Орлов", "2009-05-02", ParticipantRole.MENTOR);
      applies(school, anya, "pupil-pupil-mentee-application");
      applies(school, misha, "pupil-pupil-mentor-application");
      assertThat(isReady(school, anya)).isTrue();
      assertThat(isReady(school, misha)).isFalse();
      assertThat(isReady(school, early)).isFalse();
      anya.says("/menu").sees("Анкета принята");
      marina.says("/menu").seesButton("Анкеты ждут: 2");
    }
  }

  private static void applies(SmallSchool school, Phone phone, String questionnaire) {
    school.answers(phone, questionnaire, "grade", "g8");
  }

  private static boolean isReady(SmallSchool school, Phone phone) {
    return school.bean(Participants.class).get(school.part(phone)).has(Step.READY);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theDigestNamesAPairWhenTheSchoolWantsIt(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.pair(misha, anya);
      school.publish(new SchoolCreated(school.id()));
      house.travel("2026-09-14T09:00");
      marina.sees("Сводка недели").doesNotSee("без встреч");
      settings(marina).presses("Поводы посмотреть").presses("Без встречи: 21 дн.");
      marina.says("400").sees("365").says("10").seesButton("Без встречи: 10 дн.");
      house.travel("2026-09-21T09:00");
      marina.sees("Сводка недели").sees("без встреч 14 дн.");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSchoolInVladivostokIsToldInItsOwnMorning(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      settings(marina).presses("Время").presses("Владивосток").sees("Перейти на другой");
      marina.sees("Сейчас в школе").sees("15:30 — по-прежнему 15:30").presses("Нет, оставить");
      marina.sees("По какому времени живёт школа").presses("Владивосток").presses("Да, перейти");
      marina.sees("Время: Владивосток");
      ZoneId vladivostok = ZoneId.of("Asia/Vladivostok");
      assertThat(school.person(anya).zone()).isEqualTo(vladivostok);
      assertThat(school.person(mother).zone()).isEqualTo(vladivostok);
      house.travel("2026-09-14T01:59");
      assertThat(digests(marina)).isZero();
      house.travel("2026-09-14T02:00");
      assertThat(digests(marina)).isEqualTo(1);

      // one a week; the next one comes on the day and at the hour that the school has chosen
      settings(marina).presses("📊 Сводка").presses("Пт").presses("16:00");
      marina.sees("Сводка недели: Пт, 16:00");
      house.travel("2026-09-25T08:59");
      assertThat(digests(marina)).isEqualTo(1);
      house.travel("2026-09-25T09:00");
      assertThat(digests(marina)).isEqualTo(2);
    }
  }

  private static long digests(Phone curator) {
    return curator.botTexts().stream()
        .filter(text -> text.contains("Сводка недели") && !text.contains("настройки"))
        .count();
  }

  private static Phone settings(Phone curator) {
    return curator.says("/menu").presses("Настройки школы").sees("настройки");
  }
}
