package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.TandemId;

/** At the end of a season, people who are in it in more than one role. */
class TwoRolesTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, "Лицей у реки", "Осень");
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone irina = school.mentor("Ирина Котова", "1985-05-02");
  private final Phone borya = school.mentee("Боря Котов", "2013-04-14");
  private final Phone misha = school.mentee("Миша Орлов", "2009-05-02");
  private final Phone father = school.guardian("Олег Орлов", misha);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void eachHearsOfTheEndOnceWhateverElseHeIs() {
    school.isGuardian(marina, anya);
    school.isGuardian(irina, borya);
    TandemId pair = school.pair(irina, anya, misha);
    school.met(pair, irina, anya, "2026-09-01T09:00");
    house.travel("2026-12-21T10:00");
    marina.says("/menu").presses("Закрыть: Осень").sees("участники: 4, родители: 1");
    String promised = number(marina.lastMessage(), "так и не ответили: (\\d+)");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    marina.sees("Стёрто записей: " + promised).sees("так и не ответили: " + promised);
    house.travel("2026-12-22T18:00");
    for (Phone phone : List.of(anya, irina, borya, misha, father)) {
      assertThat(ends(phone)).as(phone.owner().name()).isOne();
    }
    // who has closed it herself is the mother of one, too
    assertThat(ends(marina)).isZero();
    irina.says("/menu").doesNotSeeButton("Школа наставников").sees("Боря Котов: программа зав");
  }

  private static String number(String text, String pattern) {
    return text.replaceAll("(?s).*" + pattern + ".*", "$1");
  }

  private static long ends(Phone phone) {
    return phone.botTexts().stream().filter(text -> text.contains("«Осень» завершена")).count();
  }

  @Test
  void aMenteeWhoMentorsByNowSaysOneWordToTheSchool() {
    ProgrammeId spring = school.plans("Весна");
    school.in(
        () -> {
          Participant part =
              Participant.joins(
                  spring, school.person(misha).id(), ParticipantRole.MENTOR, house.now());
          part.consented(house.now());
          part.applied(1, house.now());
          part.approve(school.person(marina).id(), house.now());
          return school.bean(Participants.class).save(part);
        });
    house.travel("2026-12-21T10:00");
    marina.says("/menu").presses("Закрыть: Осень").presses("Да, закрыть").sees("закрыта");
    misha.says("/menu").sees("«Осень» завершена").sees("«Весна»: наставник");
    misha.presses("Что дальше").presses("Остаться на связи").sees("ждём, что согласится");
    marina.says("/menu").presses("Закрыть: Весна").presses("Да, закрыть").sees("закрыта");
    misha.says("/menu").presses("Что дальше").sees("Осень, Весна").sees("Остаться на связи: ждём");
    assertThat(misha.buttonLabels())
        .containsExactly("🎓 Продолжу в новом сезоне", "↩️ Больше не писать", "🏠 Меню");
    misha.presses("Больше не писать").doesNotSee("ждём").seesButton("Остаться на связи");
    assertThat(house.bean(Programmes.class).get(spring).isClosed()).isTrue();
  }
}
