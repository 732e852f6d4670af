package ru.tandem.enrolment.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Two of one name: whoever presses must know which of them is meant. */
class NamesakesStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone other = school.mentee("Аня Лисицына", "2014-05-20");
  private final Phone misha = school.mentor("Миша Орлов", "2005-05-02");
  private final Phone gleb = school.mentor("Миша Орлов", "2006-06-02");

  @AfterEach
  void close() {
    house.close();
  }

  private void readsTwo(String... days) {
    house.telegram().awaitQuiet();
    List<String> keys = marina.buttonLabels();
    assertThat(new HashSet<>(keys)).as(marina.transcript()).hasSameSizeAs(keys);
    for (String day : days) {
      assertThat(keys).anyMatch(key -> key.contains(day));
    }
  }

  private Phone programme() {
    return marina.says("/menu").sees("Вот что сейчас").presses("Осень").sees("Ученик");
  }

  @Test
  void whereverTwoOfOneNameStandTheirBirthdaysTellThemApart() {
    school.mentee("Боря Котов", "2013-03-14");
    programme().presses("👥 Наставляемые").sees("Наставляемые программы");
    readsTwo("Аня Лисицына, 14.03.2013", "Аня Лисицына, 20.05.2014");
    assertThat(marina.buttonLabels()).anyMatch(key -> key.endsWith("Боря Котов"));
    marina.presses("20.05.2014").sees("Аня Лисицына, возраст 12");
    marina.says("Аня Лисицына").sees("вы ищете");
    readsTwo("14.03.2013", "20.05.2014");
    programme().presses("🎓 Наставники").sees("Наставники программы");
    readsTwo("02.05.2005", "02.06.2006");
    programme().presses("📚 Согласия").sees("Реестр согласий");
    readsTwo("14.03.2013", "02.06.2006");
    school.pair(misha, anya);
    school.pair(gleb, other);
    programme().presses("👥 Пары").sees("Пары: 2");
    readsTwo("14.03.2013", "20.05.2014");
  }

  @Test
  void nobodyButACuratorReadsABirthday() {
    school.pair(misha, anya);
    school.pair(misha, other);
    misha.says("/menu").sees("Аня Лисицына").doesNotSee("2013");
    assertThat(misha.buttonLabels()).noneMatch(key -> key.contains("20.05.2014"));
  }
}
