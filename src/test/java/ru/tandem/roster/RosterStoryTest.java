package ru.tandem.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.GuardianPhones;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.papers.QrCode;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A curator sends the list of a class, and those who stand on it come. */
class RosterStoryTest {

  private static final String CSV =
      """
      ФИО;Класс;Дата рождения;ФИО мамы;Телефон мамы
      Лисицына Анна Сергеевна;7Б;14.03.2008;Лисицына Ирина;8 (912) 111-22-33
      Борисов Борис;7Б;15.03.2008;;
      """;

  private static final String CORRECTED =
      """
      ФИО;Класс;Дата рождения;ФИО мамы;Телефон мамы
      Лисицына Анна Сергеевна;8А;14.03.2008;Лисицына Ирина;8 (912) 111-22-99
      Борисов Борис;7Б;16.03.2008;;
      """;

  private House house;
  private Phone operator;
  private Phone marina;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aListIsLookedThroughSavedOnceAndRecognised(TestDatabase database) throws IOException {
    try (House opened = House.on(database)) {
      house = opened;
      operator = house.operator();
      marina = curator("Марина Сергеевна", "Лицей № 1");
      plansAProgramme();
      whatIsNoListIsRefusedWithAClearWord();
      aCorrectedFileComesWithoutAnythingPressed();
      nothingIsSavedUntilTheYes();
      whatIsNoListLosesNothingOfTheListThere();
      theSameListAgainDoublesNobody();
      aNewerListCorrectsClassPhoneAndBirthDate();
      anotherSchoolsCuratorReachesNothing();
      theListIsErased();
      aChildOnTheListIsRecognised();
      aParentFromTheListedPhoneNeedsNoConfirmation();
    }
  }

  private Phone curator(String name, String school) {
    operator.says("/schools").presses("Новая школа").says(school).presses("Москва");
    operator.sees("Пока никого нет").presses("Ссылка для куратора").sees("Её может открыть");
    Phone curator = house.phone(name);
    curator.opens(operator.findLink("s-")).sees("куратором").says(name);
    operator.sees(name);
    return curator;
  }

  private void plansAProgramme() {
    marina.presses("Новая программа").presses("Ученик – ученик").presses("Один на один");
    marina.presses("Пропустить").presses("Наставничество 2026/27").says("1 октября 2026");
    marina.presses("31 мая 2027").presses("12").says("8").presses("Раз в неделю");
    marina.presses("отправить").sees("Ссылка для наставляемых");
  }

  private Programme programme() {
    return house.bean(Programmes.class).findAll().get(0);
  }

  private long saved() {
    return house.bean(RosterEntries.class).countByProgrammeId(programme().id());
  }

  private void whatIsNoListIsRefusedWithAClearWord() throws IOException {
    marina.presses("Список класса").sees("пока пуст").presses("Загрузить файл");
    marina.sees("Пришлите файл").doesNotSee("или фото").says("вот он").sees("нужен файл");
    marina.sendsPhoto(QrCode.png("7Б")).sees("Спасибо за фото").sees("нужна сама таблица");
    marina.sendsFile("7 классы.xlsx", new byte[50 << 20]).sees("великоват");
    marina.sendsFile("7 классы.xlsx", "%PDF-1.7 список".getBytes(StandardCharsets.UTF_8));
    marina.sees("Файл получен").sees("Это PDF").presses("другой файл");
    marina.sees("Пришлите файл").sendsFile("7 классы.xlsx", bomb());
    marina.sees("слишком много всего").presses("другой файл").sees("Пришлите файл");
    marina.sendsFile("7 классы.csv", "Аня;7Б".getBytes(StandardCharsets.UTF_8));
    marina.sees("в каком столбце имена").presses("другой файл").sees("Пришлите файл");
    assertThat(saved()).isZero();
  }

  private void aCorrectedFileComesWithoutAnythingPressed() {
    marina.sendsFile("7 классы.csv", "Аня;7Б".getBytes(StandardCharsets.UTF_8));
    marina.sees("в каком столбце имена");
    house.restart();
    marina.sendsFile("7.csv", "ФИО;Класс\nЛисицына;7Б".getBytes(StandardCharsets.UTF_8));
    marina.sees("Новых: 0").sees("нужны и фамилия, и имя");
    marina.sendsFile("7.csv", CSV.getBytes(StandardCharsets.UTF_8)).sees("Новых: 2");
    marina.presses("Отмена").sees("ничего не сохранено").says("ещё").sees("жду нажатия");
    marina.doesNotSeeButton("Продолжить: Список класса").presses("📘").presses("Список класса");
    marina.presses("Загрузить файл").sees("Пришлите файл");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }
    return bytes.toByteArray();
  }

  private void nothingIsSavedUntilTheYes() {
    marina.sendsFile("7 классы.xlsx", new DirtyList().xlsx());
    marina.sees("Новых: 295").sees("Не попадут в список: 6").sees("строка 14: нет имени");
    marina.sees("такой даты нет — «31.02.2012»").sees("Не сохраняются: Адрес");
    assertThat(saved()).isZero();
    house.restart();
    marina.opens("").presses("📘").presses("Проверить список").sees("Новых: 295");
    marina.presses("Сохранить в список").sees("новых 295").sees("Всего в списке: 295");
    assertThat(saved()).isEqualTo(295);
    assertThat(house.bean(RosterUploads.class).findAll())
        .filteredOn(upload -> upload.fileName().equals("7 классы.xlsx"))
        .noneMatch(RosterUpload::waitsForAnAnswer);
  }

  private void whatIsNoListLosesNothingOfTheListThere() throws IOException {
    for (byte[] bad : List.of(bomb(), "%PDF-1.7 список".getBytes(), new byte[] {'P', 'K', 3, 4})) {
      marina.presses("Список класса").presses("Загрузить файл").sees("Пришлите файл");
      marina.sendsFile("7 классы.xlsx", bad).sees("Файл получен").seesButton("другой файл");
      marina.opens("").presses("📘");
    }
    assertThat(saved()).isEqualTo(295);
  }

  private void theSameListAgainDoublesNobody() {
    marina.presses("Список класса").sees("В списке: 295").sees("7А: 95 · пришли 0");
    marina.presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("7.csv", new DirtyList().csv()).sees("Новых: 0").sees("без изменений: 295");
    marina.presses("Понятно").sees("ничего не сохранено");
    assertThat(saved()).isEqualTo(295);
    // the process ends when the file has come and has not been read
    marina.presses("Список класса").presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("7.csv", CSV.getBytes(StandardCharsets.UTF_8)).sees("Новых: 2");
    long read = house.bean(RosterUploads.class).open(programme().id()).orElseThrow().id();
    marina.presses("Отмена").sees("ничего не сохранено");
    comesAgainUnread(read);
    house.beginAnew();
    marina.sees("Новых: 2").presses("Сохранить в список").sees("Всего в списке: 297");
  }

  private void aNewerListCorrectsClassPhoneAndBirthDate() {
    marina.presses("Список класса").presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("8.csv", CORRECTED.getBytes(StandardCharsets.UTF_8));
    marina.sees("Новых: 0").sees("Изменятся: 2").sees("Сменят класс: 1");
    marina.sees("Лисицына Анна Сергеевна: 7Б → 8А").presses("Сохранить в список");
    marina.sees("новых 0, изменено 2").sees("Всего в списке: 297");
    List<RosterEntry> entries = house.bean(RosterEntries.class).findAll();
    assertThat(entries)
        .filteredOn(entry -> entry.name().equals("Лисицына Анна Сергеевна"))
        .extracting(RosterEntry::schoolClass, RosterEntry::phones)
        .containsExactly(tuple("8А", List.of("+79121112299")));
    assertThat(entries)
        .filteredOn(entry -> entry.name().equals("Борисов Борис"))
        .extracting(entry -> entry.bornOn().orElseThrow())
        .contains(LocalDate.of(2008, 3, 16))
        .doesNotContain(LocalDate.of(2008, 3, 15));
  }

  private void comesAgainUnread(long earlier) {
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              RosterUploads uploads = house.bean(RosterUploads.class);
              RosterUpload old = uploads.findById(earlier).orElseThrow();
              uploads.save(
                  RosterUpload.received(
                      old.programme(), old.curator(), old.fileId(), "7.csv", house.now()));
            });
  }

  private void anotherSchoolsCuratorReachesNothing() {
    Phone vera = curator("Вера Павловна", "Гимназия № 2");
    long id = programme().id().value();
    for (String act : new String[] {"open", "upload", "erase", "erased"}) {
      vera.forges(vera.lastMessageId(), "roster." + act + ":" + id).seesToast("уже решено");
    }
    assertThat(saved()).isEqualTo(297);
  }

  private void theListIsErased() {
    marina.presses("Список класса").presses("Стереть список").sees("297").presses("Да, стереть");
    marina.sees("Список стёрт: 297").presses("К программе");
    assertThat(saved()).isZero();
    assertThat(house.bean(RosterUploads.class).findAll()).isEmpty();
  }

  private void aChildOnTheListIsRecognised() {
    marina.presses("Список класса").presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("7.csv", CSV.getBytes(StandardCharsets.UTF_8)).sees("Новых: 2");
    marina.presses("Сохранить в список").sees("новых 2").presses("К программе");
    Phone anya = house.phone("Аня");
    anya.opens(marina.findLink("i-")).presses("Начать").says("Аня Лисицына").says("14.03.2008");
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    Participant participant = participant(anya);
    GuardianPhones phones = house.bean(GuardianPhones.class);
    assertThat(phones.of(participant)).containsExactly("+79121112233");
    assertThat(phones.include(participant, "79121112233")).isTrue();
    assertThat(phones.include(participant, "79120000000")).isFalse();
    // the school knows the class: the first question is the next one
    anya.presses("Заполнить анкету").sees("труднее всего");
    assertThat(new String(anya.says("/mydata").receivesFile("mydata.html"), StandardCharsets.UTF_8))
        .contains("Лисицына Анна Сергеевна", "7Б", "Лисицына Ирина", "+79121112233");
    anya.opens("")
        .presses("Продолжить: Анкета")
        .presses("Учёба")
        .presses("Математика")
        .presses("Готово");
    anya.presses("Пропустить").presses("Шахматы").presses("Готово").presses("Постарше");
    anya.presses("Лично").presses("Пн 15").presses("Готово").presses("Пока нет");
    anya.sees("7 класс").presses("отправить").sees("Анкета у куратора");
    marina.opens("").presses("Анкеты ждут").sees("В списке школы: Лисицына Анна Сергеевна, 7Б");
    marina.presses("К программе");
    marina.presses("Список класса").sees("уже в программе: 1").sees("7Б: 2 · пришли 1");
  }

  private void aParentFromTheListedPhoneNeedsNoConfirmation() {
    Phone irina = house.phone("Ирина");
    String list =
        "ФИО;Класс;Дата рождения;ФИО мамы;Телефон мамы\n"
            + ("Лисицын Лев;5А;01.02.2014;Лисицына Ирина;" + irina.owner().phone());
    marina.presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("5.csv", list.getBytes(StandardCharsets.UTF_8)).sees("Новых: 1");
    marina.presses("Сохранить в список").sees("новых 1").presses("К программе");
    Phone lev = house.phone("Лев");
    lev.opens(marina.findLink("i-")).presses("Начать").says("Лев Лисицын").says("01.02.2014");
    lev.presses("Хочу участвовать").sees("Осталось одно");
    irina.opens(lev.findLink("g-")).presses("Прочитать").presses("Не возражаю").sees("фамилия");
    irina.says("Ирина Лисицына").presses("Мать").sharesContact().sees("Ирина Лисицына");
    irina.presses("Даю согласие").sees("все согласия есть");
    lev.seesButton("Заполнить анкету");
    marina.opens("").doesNotSee("Подтвердить родителей");
  }

  private Participant participant(Phone phone) {
    PersonId person = house.bean(People.class).findByChatId(phone.id()).orElseThrow().id();
    return house.bean(Participants.class).current(person).get(0);
  }
}
