package ru.tandem.monitoring.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.people.Language.RU;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.Reader;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
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
    return new String(pack().get("index.html"), StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> pack() {
    marina.says("/menu").sees("Вот что сейчас");
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), "documents.give:" + school.programme() + ":site-pack:0");
    marina.sees("Данные в файле");
    return EveryPaper.unpacked(marina.receivesFile("Для сайта школы"));
  }

  @Test
  @Order(1)
  void aStoryStandsOnThePageOnlyWhenAllWhoAreInItAgree() {
    stories().presses("Написать историю").presses("Миша Орлов – Аня").sees("Что рассказать");
    marina
        .sees("спросит о согласии: Миша Орлов, Аня Лисицына")
        .says(WORDS)
        .sees("фотография")
        .sendsFile("photo.jpg", QrCode.png("a photo"));
    marina.sees("ещё раз как фото").sendsPhoto(QrCode.png("a photo"));
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
    marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("7. Завершение");
    marina.sees("☑ Рассказать истории успешных пар");
  }

  @Test
  @Order(2)
  void thePhotoStandsOnThePageOnlyWhenEachAllowsPhotosOfHimself() throws IOException {
    assertThat(pack()).doesNotContainKey("story-1.jpg");
    stories().presses("📖 Миша Орлов, Аня").sees("без фотографии").sees("Миша Орлов, Аня Лис");
    allowsPhotos(Reader.CHILD, anya);
    allowsPhotos(Reader.ADULT, misha);
    stories().presses("📖 Миша Орлов, Аня").sees("фото пока нет – Аня Лисицына");
    school.in(
        () ->
            school
                .bean(GiveConsent.class)
                .forChild(school.person(mother), part(anya), photos(Reader.GUARDIAN), RU));
    school.confirms(mother, anya);
    stories().presses("📖 Миша Орлов, Аня").doesNotSee("без фотографии");
    Map<String, byte[]> pack = pack();
    assertThat(new String(pack.get("index.html"), StandardCharsets.UTF_8))
        .contains("<img src=\"story-1.jpg\" width=\"540\" alt=\"Миша Орлов, Аня Лисицына\">");
    assertThat(new String(pack.get("index.md"), StandardCharsets.UTF_8))
        .contains("![Миша Орлов, Аня Лисицына](story-1.jpg)");
    assertThat(ImageIO.read(new ByteArrayInputStream(pack.get("story-1.jpg")))).isNotNull();
  }

  private void allowsPhotos(Reader as, Phone phone) {
    school.in(() -> school.bean(GiveConsent.class).own(part(phone), photos(as), RU));
  }

  private Participant part(Phone phone) {
    return school.bean(Participants.class).get(school.part(phone));
  }

  private ConsentDocument photos(Reader as) {
    return school.bean(ConsentDocuments.class).optional(as, ParticipantRole.MENTEE).stream()
        .filter(one -> one.id().equals("photos"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Order(2)
  void aLongStoryIsReadAfterItsPhotoByEachWhoIsAsked() {
    stories().presses("Написать историю").presses("Миша Орлов – Аня").sees("Что рассказать");
    String words = "Осень началась с дробей. ".repeat(45) + "И закончилась олимпиадой.";
    marina.says(words).sees("фотография").sendsPhoto(QrCode.png("another photo"));
    marina.presses("Всё верно").sees("История у всех");
    misha.sees("И закончилась олимпиадой").presses("Не нужно").sees("ничего не покажем");
    misha.presses("Прочитать ещё раз").sees("И закончилась олимпиадой");
    misha.seesButton("Можно показать");
    stories().sees("кто-то против").pressesData("monitoring.story.card:2").presses("Убрать");
    marina.sees("Истории больше нет");
  }

  @Test
  @Order(3)
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
  @Order(4)
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
  @Order(5)
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
