package ru.tandem.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.tandems.TandemId;

/** A mentor of two schools is in one place at a time, and knows which of them it is about. */
class TwoSchoolsTest {

  private static void wantsTheEighth(Phone one) {
    one.presses("Предложить: Первая").sees("В какой день?").presses("8").sees("Во сколько?");
    for (String busy : List.of("14:30", "15:00", "15:30")) {
      one.doesNotSeeButton(busy);
    }
    one.seesButton("14:00").seesButton("16:00").says("15:20").sees("Где?").presses("В школе");
    one.sees("проверим").presses("Всё верно").sees("уже занято");
  }

  @Test
  void aBusyHourOfOneIsNotOfferedInTheOtherAndNoTwoButtonsReadTheSame() {
    try (House house = House.onSqlite()) {
      house.travel("2026-10-05T09:00");
      SmallSchool seventh = new SmallSchool(house);
      SmallSchool ninth = SmallSchool.inBerlin(house);
      Phone misha = seventh.mentor("Миша Орлов", "2005-05-02");
      ninth.takesPart(misha, ParticipantRole.MENTOR);
      Phone anya = seventh.mentee("Аня Лисицына", "2013-03-14");
      Phone vera = ninth.mentee("Вера Зимина", "2013-04-15");
      TandemId first = seventh.pair(misha, anya);
      ninth.pair(misha, vera);
      seventh.agreed(first, misha, anya, "2026-10-08T15:00");
      house.telegram().awaitQuiet();

      misha.opens("").sees("Осень · Школа № 7").sees("Осень · Школа № 9");
      assertThat(misha.buttonLabels()).doesNotHaveDuplicates();
      misha.presses("Мои встречи").presses("8 октября").sees("В школе (Школа № 7)");
      misha.presses("В календарь");
      assertThat(new String(misha.receivesFile("meeting.ics"), UTF_8)).contains("Школа № 7");
      anya.opens("").presses("Мои встречи").presses("8 октября").sees("В школе");
      anya.doesNotSee("Школа №");
      misha.opens("").presses("Есть идея").seesButton("Предложить: Осень · Школа № 7");
      assertThat(misha.buttonLabels()).doesNotHaveDuplicates();
      misha.opens("").presses("Вера Зимина");
      wantsTheEighth(misha);
      misha.sees("Аня Лисицына");
      vera.opens("");
      wantsTheEighth(vera);
      vera.doesNotSee("Аня").doesNotSee("Школа № 7");
    }
  }
}
