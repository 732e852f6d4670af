package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;

/** Each hears what is for him: once, in a language he reads, and of nobody else's child. */
class ToWhomTest {

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
  void aConsentThatIsTakenBackIsOneMessageToEach() {
    SmallSchool school = new SmallSchool(house, "Лицей № 3", "Осень");
    Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2000-05-02");
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone father = school.guardian("Павел Лисицын", anya);
    school.confirms(mother, anya);
    school.confirms(father, anya);
    school.pair(misha, anya);
    List<Phone> all = List.of(marina, anya, misha, mother, father);
    house.telegram().awaitQuiet();
    List<Integer> before = all.stream().map(one -> one.botTexts().size()).toList();
    school.publish(new ConsentWithdrawn(school.part(anya), school.person(mother).id()));
    house.telegram().awaitQuiet();
    for (Phone one : all) {
      int more = one.botTexts().size() - before.get(all.indexOf(one));
      assertThat(more).as(one.transcript()).isEqualTo(1);
    }
    father.sees("согласие отозвано").sees("Пара пока на паузе");
    marina.sees("отозвано").sees("Пара на паузе");
  }

  @Test
  void aGuardianReadsNoSurnameOfAnotherFamilysChild() {
    SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone boris = school.mentee("Боря Котов", "2013-05-14");
    Phone misha = school.mentor("Миша Орлов", "2010-05-02");
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone father = school.guardian("Пётр Орлов", misha);
    school.confirms(mother, anya);
    school.confirms(father, misha);
    school.pair(misha, anya, boris);
    mother.sees("Наставник: Миша").presses("К паре").sees("Аня Лисицына");
    mother.doesNotSee("Орлов").doesNotSee("Котов").doesNotSee("Боря");
    father.sees("Миша Орлов").presses("К паре").sees("Аня, Боря");
    father.doesNotSee("Лисицына").doesNotSee("Котов");
  }

  @Test
  void whatGoesOutSpeaksAsTheSchoolDoesAndNotAsTheCuratorReads() throws Exception {
    SmallSchool school = new SmallSchool(house, "Гимназия № 5", "Мост");
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    marina.says("/language").presses("English").says("/menu").presses("Мост");
    assertThat(poster(marina)).contains("Найдите своего наставника").doesNotContain("Press Start");

    marina.says("/menu").pressesData("schools.settings:" + school.id());
    marina.presses("Language of papers").presses("English").sees("invitations: English");
    marina.says("/menu").presses("Мост");
    assertThat(poster(marina)).contains("Find your mentor").doesNotContain("наставника");
  }

  private static String poster(Phone curator) throws Exception {
    curator.presses("Invitations").sees("A class, a partner or alumni");
    String first =
        curator.data().stream()
            .filter(one -> one.startsWith("enrolment.invitation:"))
            .findFirst()
            .orElseThrow();
    byte[] pdf = curator.pressesData(first).presses("Poster").receivesFile("poster");
    return new PDFTextStripper().getText(Loader.loadPDF(pdf));
  }
}
