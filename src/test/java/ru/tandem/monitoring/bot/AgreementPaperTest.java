package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.WordFile;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/**
 * Under the agreement of a pair each has a line of his own, and a child's guardian stands there.
 */
class AgreementPaperTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void eachOfAGroupSignsAndBesideAChildWhoeverAnswersForIt() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Орлов", "2010-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone petya = school.mentee("Петя Ершов", "2013-03-14");
    Phone vera = school.mentee("Вера Ежова", "2005-03-14");
    school.guardian("Игорь Лисицын", anya);
    school.confirms(school.guardian("Ирина Лисицына", anya), anya);
    school.pair(misha, anya, petya, vera);
    String paper = WordFile.text(agreement(school, marina));
    assertThat(paper)
        .contains("Кто\tИмя\tПодпись\tЗаконный представитель\tПодпись")
        .contains("Наставник\tМиша Орлов\t\t______________")
        .contains("Наставляемый\tАня Лисицына\t\tИрина Лисицына")
        .contains("Наставляемый\tПетя Ершов\t\t______________")
        .contains("Наставляемый\tВера Ежова\t\tне нужен")
        .doesNotContain("Игорь", "{{", "Кто\tИмя\tПодпись \n");
  }

  @Test
  void nobodySpeaksOfParentsToTeachers() {
    SmallSchool school = SmallSchool.ofTeachers(house);
    Phone olga = school.staff("Ольга Седова", StaffRole.CURATOR);
    Phone lev = school.mentor("Лев Громов", "1985-05-02");
    school.pair(lev, school.mentee("Вера Ежова", "1996-03-14"));
    olga.forges(olga.lastMessageId(), "documents.stage:" + school.programme() + ":2");
    olga.sees("Памятка наставляемому").doesNotSee("родител");
    String paper = WordFile.text(agreement(school, olga));
    assertThat(paper)
        .contains("Кто\tИмя\tПодпись", "Наставник\tЛев Громов", "Наставляемый\tВера Ежова")
        .doesNotContain("редставител", "{{", "не нужен");
  }

  private static byte[] agreement(SmallSchool school, Phone curator) {
    String code = "documents.card:" + school.programme() + ":agreement";
    curator.forges(curator.lastMessageId(), code).presses("Выбрать пару").presses(" – ");
    curator.sees("Данные в файле");
    return curator.receivesFile("Соглашение наставника");
  }
}
