package ru.tandem.referees;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.mentors.SchoolOfMentors;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A curator asks others about a mentee, on phones. Every story has a school of its own. */
class RefereesStoryTest {

  private static final String WORDS = "Смелее, когда говорит о животных";

  private static House house;

  private SchoolOfMentors school;
  private Phone marina;
  private Phone anya;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aPupilHasApplied() {
    school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    marina = school.curator();
    anya = school.pupil("Аня Лисицына", "{'grade':'g6','needs':['maths']}");
  }

  private String link() {
    marina.opens("").presses("Анкеты ждут").presses("Спросить других").sees("Аня Лисицына");
    marina.presses("Учителя или психолога").sees("увидит только имя и класс");
    return marina.findLink("r-");
  }

  @Test
  void aTeacherTellsWhatWouldHelpAndTheCuratorAloneReadsIt() {
    String link = link();
    assertThat(link).isEqualTo(link());
    Phone olga = house.phone("Ольга");
    olga.opens(link).sees("Аня Лисицына, 6 класс").sees("Лицей № 1").doesNotSee("Математика");
    house.restart();
    olga.presses("Ответить").presses("Классный руководитель").presses("Математика");
    olga.presses("Готово").says(WORDS).sees("Какой наставник");
    olga.presses("Пропустить").presses("отправить");
    olga.sees("ваш ответ у куратора").doesNotSeeButton("Рассказать куратору");

    marina.sees("ответ на ваш вопрос").presses("Прочитать").sees(WORDS);
    assertThat(anya.transcript()).doesNotContain(WORDS);
    olga.opens(link).sees("ссылка не подошла");
    anya.opens("").presses("Мои данные");
    String sheet = new String(anya.receivesFile("html"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("Учитель или психолог, ответ").doesNotContain(WORDS);

    anya.opens("").presses("Мои данные").presses("Стереть").presses("Продолжить");
    anya.presses("Да, стереть").sees("Стёрто записей");
    assertThat(school.bean(NeedsRequests.class).findByAnswererIdOrderById(school.person(olga).id()))
        .isEmpty();
    assertThat(school.bean(Responses.class).of(school.person(olga).id())).isEmpty();
  }

  @Test
  void aLinkIsForOnePersonAndNotForThePupil() {
    String link = link();
    anya.opens(link).sees("ссылка не подошла");
    house.phone("Ольга").opens(link).sees("6 класс");
    Phone pavel = house.phone("Павел").opens(link).sees("ссылка не подошла");
    String code = link.substring(link.indexOf("r-") + 2);
    long request = school.bean(NeedsRequests.class).findByCode(code).orElseThrow().id();
    pavel.forges(pavel.lastMessageId(), "referees.answer:" + request).seesToast("уже решено");
    SchoolOfMentors other = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone stranger = other.curator();
    String id = ":" + school.part(anya).id();
    for (String action : new String[] {"ask", "link", "guardianlink", "guardians", "read"}) {
      stranger.opens("");
      stranger.forges(stranger.lastMessageId(), "referees." + action + id).seesToast("уже решено");
    }
  }

  @Test
  void aLinkRunsOut() {
    String link = link();
    Phone olga = house.phone("Ольга").opens(link).sees("6 класс");
    house.travel(Duration.ofDays(15));
    olga.presses("Ответить").seesToast("уже решено");
    assertThat(link()).isNotEqualTo(link);
  }

  @Test
  void aGuardianIsAskedInTheChat() {
    Phone mother = school.guardian(anya);
    marina.opens("").presses("Анкеты ждут").presses("Спросить других").presses("в чате");
    marina.sees("Вопрос отправлен: 1");
    mother.sees("Куратор просит рассказать о ребёнке (Аня Лисицына)").opens("");
    house.restart();
    mother.presses("Рассказать куратору: Аня").presses("Математика").presses("Готово");
    mother.says(WORDS).sees("О чём наставнику").presses("Пропустить").presses("отправить");
    marina.sees("Родитель — ответ").presses("Прочитать").sees(WORDS);
    assertThat(anya.transcript()).doesNotContain(WORDS);
    marina.presses("К карточке").presses("Спросить других").presses("в чате");
    marina.sees("Вопрос отправлен: 1");
    marina.presses("К карточке").presses("Спросить других").presses("в чате");
    marina.sees("Вопрос уже у родителя");
  }

  @Test
  void aGuardianWhoSignedOnPaperIsAskedByALink() {
    marina.opens("").presses("Анкеты ждут").presses("Спросить других").presses("по ссылке");
    marina.sees("увидит только имя и класс");
    Phone father = house.phone("Андрей").opens(marina.findLink("r-"));
    father.sees("о вашем ребёнке: Аня Лисицына, 6 класс").presses("Ответить");
    father.presses("Математика").presses("Готово").says(WORDS).sees("О чём наставнику");
    father.presses("Пропустить").presses("отправить").sees("ваш ответ у куратора");
    marina.sees("Родитель — ответ").presses("Прочитать").sees(WORDS);
    assertThat(anya.transcript()).doesNotContain(WORDS);
  }
}
