package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.ClassWords;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.ForSome;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Holidays that a calendar gives to some classes are days off for their pupils' pairs alone. */
class DaysOfClassesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

  @Test
  void thePairOfAFifthGraderRestsAndThatOfAnEighthGraderMeets() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2015-03-14");
      Phone boris = school.mentee("Боря Котов", "2012-03-14");
      school.answers(anya, "pupil-pupil-mentee-application", "grade", "g5");
      school.answers(boris, "pupil-pupil-mentee-application", "grade", "g8");
      TandemId fifth = school.pair(misha, anya);
      TandemId eighth = school.pair(misha, boris);
      school.in(
          () -> {
            List<ForSome> some =
                List.of(
                    new ForSome(SpanKind.HOLIDAY, new DaySpan(DAY, DAY), "для 5 6 классов"),
                    new ForSome(
                        SpanKind.HOLIDAY,
                        new DaySpan(DAY.plusDays(1), DAY.plusDays(1)),
                        "для восьмиклассников"));
            house.bean(ChangeSettings.class).some(school.person(marina), school.id(), some);
            return some;
          });
      assertThat(isDayOff(school, fifth, DAY)).isTrue();
      assertThat(isDayOff(school, eighth, DAY)).isFalse();
      assertThat(isDayOff(school, fifth, DAY.plusDays(1))).isFalse();
      assertThat(isDayOff(school, eighth, DAY.plusDays(1))).isTrue();

      ClassWords words = house.bean(ClassWords.class);
      assertThat(words.include("5 9 классы", 7)).isTrue();
      assertThat(words.include("5 9 11 классы", 7)).isFalse();
      assertThat(words.include("для первоклассников", 1)).isTrue();
      assertThat(words.include("для первоклассников", 11)).isFalse();
      assertThat(words.include("для одиннадцатиклассников", 11)).isTrue();
    }
  }

  private static boolean isDayOff(SmallSchool school, TandemId pair, LocalDate day) {
    return school.in(
        () ->
            school
                .bean(NextMeeting.class)
                .calendar(school.bean(Tandems.class).get(pair))
                .isDayOff(day));
  }
}
