package ru.tandem.monitoring.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.EveryPaper;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** A pair is told of, and gets its keepsake, only when each who is in it says yes to just that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesTest {

  private static final String WORDS = "За осень дроби стали любимыми, а на олимпиаде – призёры.";

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Phone anya;
  private Phone mother;
  private Phone misha;

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    mother = school.guardian("Ирина Лисицына", anya);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    TandemId pair = school.pair(misha, anya);
    school.in(
        () -> {
          school
              .bean(Tandems.class)
              .get(pair)
              .aimsAt("Полюбить дроби", school.person(misha).id(), house.now());
          return pair;
        });
    house.travel("2026-09-15T16:00");
    school.met(pair, misha, anya, "2026-09-15T15:00");
  }

  @AfterAll
  void close() {
    house.close();
  }

  private Phone stories() {
    return marina.says("/menu").presses("Осень").presses("📖 Истории");
  }

  private String site() {
    marina.says("/menu").sees("Вот что сейчас");
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), "documents.give:" + school.programme() + ":site-pack:0");
    marina.sees("Данные в файле");
    byte[] pack = marina.receivesFile("Для сайта школы");
    return new String(EveryPaper.unpacked(pack).get("index.html"), StandardCharsets.UTF_8);
  }

  @Test
  @Order(1)
  void aStoryStandsOnThePageOnlyWhenAllWhoAreInItAgree() {
    stories().presses("Написать историю").presses("Миша Орлов – Аня").sees("Что рассказать");
    marina
        .sees("спросит о согласии: Миша Орлов, Аня Лисицына")
        .says(WORDS)
        .sees("фотография")
        .sendsPhoto(QrCode.png("a photo"));
    marina.presses("Всё верно").sees("История у всех");
    marina.sees("ждём слова всех");
    assertThat(site()).doesNotContain("любимыми");
    house.travel("2026-09-16T17:30");
    anya.sees("История для страницы школы").sees("дроби стали любимыми");
    anya.presses("Можно показать").sees("Записано");
    misha.presses("Можно показать").sees("Записано");
    assertThat(site()).doesNotContain("любимыми");
    house.restart();
    mother.sees("дроби стали любимыми").presses("Можно показать").sees("Записано");
    stories().sees("все согласны");
    assertThat(site()).contains("<h2>Истории пар</h2>", "Миша Орлов, Аня Лисицына: За осень дроби");
  }

  @Test
  @Order(2)
  void oneNoIsEnoughAtAnyTime() {
    misha.says("/menu").presses("История для страницы").sees("Все согласны");
    misha.presses("Не нужно").sees("ничего не покажем");
    assertThat(site()).doesNotContain("любимыми");
    stories().sees("кто-то против").presses("📖 Миша Орлов, Аня").sees("дроби стали");
    Phone stranger = school.mentor("Вера Зайцева", "2005-06-12");
    long id = school.bean(Stories.class).findAll().get(0).id().value();
    stranger.forges(stranger.lastMessageId(), "monitoring.story.say:" + id + ":1");
    stranger.seesToast("уже решено");
    stranger.forges(stranger.lastMessageId(), "monitoring.story.drop:" + id);
    stranger.seesToast("уже решено");
    misha.says("/menu").presses("История для страницы").presses("Можно показать");
    misha.sees("Записано");
    assertThat(site()).contains("любимыми");
  }

  @Test
  @Order(3)
  void theKeepsakeComesToThePairOnceAllOfThemWantIt() {
    assertThat(keepsake()).contains("Миша Орлов").doesNotContain("Полюбить дроби");
    stories().presses("Предложить парам").sees("Спросили пар: 1");
    stories().presses("Предложить парам").sees("уже спросили");
    house.travel("2026-09-17T17:30");
    anya.sees("лист на память").presses("Да, хочется").sees("Записано");
    misha.presses("Да, хочется").sees("Записано");
    assertThat(keepsake()).doesNotContain("Полюбить дроби");
    mother.presses("Да, хочется").sees("Записано");
    house.travel("2026-09-18T17:30");
    assertThat(PdfFile.text(anya.receivesFile("na-pamyat"))).contains("Полюбить дроби");
    assertThat(PdfFile.text(misha.receivesFile("na-pamyat"))).contains("Полюбить дроби");
    assertThat(keepsake()).contains("Полюбить дроби");
  }

  private String keepsake() {
    marina.forges(marina.lastMessageId(), "documents.many:" + school.programme() + ":keepsake:0");
    marina.presses("Миша Орлов – Аня").sees("Данные в файле");
    return PdfFile.text(marina.receivesFile("На память паре"));
  }

  @Test
  @Order(4)
  void withOneOfThemTheStoryGoesAsAWhole() {
    byte[] known = anya.says("/mydata").receivesFile("mydata");
    assertThat(new String(known, StandardCharsets.UTF_8)).contains("дроби стали любимыми");
    anya.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("стереть навсегда");
    anya.sees("Стёрто записей");
    house.telegram().awaitQuiet();
    assertThat(school.bean(Stories.class).findAll()).isEmpty();
    assertThat(school.bean(StoryWords.class).findAll()).isEmpty();
  }
}
