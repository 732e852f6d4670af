package ru.tandem.tandems;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** One pair with its first meeting ahead; the season begins anew with each story. */
abstract class PairStory {

  House house;
  SmallSchool school;
  Phone curator;
  Phone misha;
  Phone anya;
  Phone mother;
  TandemId pair;

  /** A Monday, so that two days of school are two days. */
  @BeforeEach
  void aPair() {
    house = House.onSqlite();
    house.travel(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + "T09:00");
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    pair = school.pair(misha, anya);
    school.agreed(pair, misha, anya, day(3) + "T15:00");
    house.telegram().awaitQuiet();
  }

  @AfterEach
  void close() {
    house.close();
  }

  LocalDate today() {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"));
  }

  LocalDate day(int days) {
    return today().plusDays(days);
  }

  static String said(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru")).format(day);
  }

  Tandem pair() {
    return school.in(() -> school.bean(Tandems.class).get(pair));
  }
}
