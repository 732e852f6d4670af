package ru.tandem.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.papers.UnreadableTable.Reason;
import ru.tandem.roster.Remark.Trouble;

/** Lists in the shapes that sites, journals, forms and people give them. */
class RosterShapesTest {

  private static final RosterWords WORDS = new RosterWords(new ConfigDirectory("config"));

  private static final ReadRoster READ =
      new ReadRoster(WORDS, Clock.fixed(Instant.parse("2026-09-07T06:00:00Z"), ZoneOffset.UTC));

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @TempDir Path folder;

  private RosterList list(byte[] bytes) throws Exception {
    Path file = Files.write(Files.createTempFile(folder, "list", ""), bytes);
    return READ.of(file, ZoneId.of("Europe/Moscow"));
  }

  private RosterList file(String name) throws Exception {
    return list(bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = RosterShapesTest.class.getResourceAsStream("/files/" + name)) {
      return in.readAllBytes();
    }
  }

  private RosterList lines(String... lines) throws Exception {
    return list(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aListPastedIntoTheChatIsUnderstoodByTheLookOfItsWords() {
    String pasted =
        """
        7Б класс
        1. Лисицына Анна Сергеевна 14.03.2013 мама Лисицына Ирина 8-916-123-45-67
        2) Корнеев Миша, 7А, 3.5.2013 г.р., Корнеева Ольга Петровна, +7 (916) 123-45-68

        Ветрова Соня\t8В\t2012-10-01\tВетров Пётр\t89161234569
        6 кл. Галиев Тимур (болеет) 14 марта 2014 папа Рустам 89161234570
        Ольхова Маргарита Ильинична Ольхов Илья Романович 8 916 123 45 71
        Петров
        """;
    assertThat(READ.isList(pasted)).isTrue();
    RosterList list = READ.of(pasted, MOSCOW);
    assertThat(list.pupils())
        .extracting(RosterShapesTest::shown)
        .containsExactly(
            "Лисицына Анна Сергеевна | 7Б | 2013-03-14 | Лисицына Ирина | +79161234567 | Лисицына"
                + " Ирина",
            "Корнеев Миша | 7А | 2013-05-03 | Корнеева Ольга Петровна | +79161234568 | Корнеева"
                + " Ольга Петровна",
            "Ветрова Соня | 8В | 2012-10-01 | Ветров Пётр | +79161234569 | Ветров Пётр",
            "Галиев Тимур | 6 кл. | 2014-03-14 | папа Рустам | +79161234570 | папа Рустам",
            "Ольхова Маргарита Ильинична | 6 кл. | null | Ольхов Илья Романович | +79161234571 |"
                + " Ольхов Илья Романович");
    assertThat(list.bad()).hasSize(1);
    assertThat(list.doubtful()).extracting(Remark::trouble).contains(Trouble.NOTE, Trouble.NO_DATE);
  }

  @Test
  void aTablePastedWithItsHeadingsIsReadByThem() {
    String pasted =
        "Класс\tУченик\tТелефон мамы\n7Б\tЛисицына Анна\t89161234567\n7А\tКотов Борис\t";
    assertThat(READ.isList(pasted)).isTrue();
    assertThat(READ.of(pasted, MOSCOW).pupils())
        .extracting(RosterShapesTest::shown)
        .containsExactly(
            "Лисицына Анна | 7Б | null |  | +79161234567 | mother",
            "Котов Борис | 7А | null |  |  | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Добрый день!\nКогда будет первая встреча?\nСпасибо",
        "26.10.2026 - 03.11.2026\n28.12.2026 - 08.01.2027",
        "Осенние каникулы 26.10.2026 03.11.2026\nЗимние каникулы 28.12.2026 10.01.2027",
        "1 урок 8:30 - 9:15\n2 урок 9:25 - 10:10",
        "Не понимаю, как это сделать",
        "Лисицына Аня из 7Б",
      })
  void whatIsNoListIsNotTakenForOneUnasked(String words) {
    assertThat(READ.isList(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Петров Иван 7Б|Петров Иван, 7Б",
        "Петров Иван, 7 «Б»|Петров Иван, 7 «Б»",
        "Иванова Мария Петровна 7А 14.03.2013|Иванова Мария Петровна, 7А, 14.03.2013",
        "Иванова Маша 7 а кл. 14.03.13|Иванова Маша, 7 а, 14.03.13",
        "Иванова Маша, ученица 7А|Иванова Маша, 7А",
        "Лисицына Аня из 7Б|Лисицына Аня, 7Б",
        "иванова мария 14.03.2013|иванова мария, 14.03.2013",
        "Иванова Мария 89121112233|Иванова Мария, 89121112233",
      })
  void onePersonIsKnownByTheLookOfALine(String typed, String told) {
    assertThat(READ.isOne(typed)).isTrue();
    assertThat(String.join(", ", READ.inLine(typed).values())).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Собрание 7Б",
        "урок алгебры 7Б",
        "Иван 7Б",
        "Саша Грей 12 лет",
        "Встреча Знакомств 14.10.2026",
        "Петров Иван 7Б, Сидоров Олег 7Б",
        "Петров Иван 7Б класс Школа 12",
        "Марина Сергеевна",
      })
  void whatIsNotWrittenOfOnePersonIsNotTakenForIt(String typed) {
    assertThat(READ.isOne(typed)).isFalse();
    assertThat(READ.isOneName(typed)).isFalse();
  }

  private static String shown(Pupil pupil) {
    return String.join(
        " | ",
        pupil.name(),
        pupil.schoolClass(),
        String.valueOf(pupil.bornOn()),
        pupil.guardian(),
        String.join(" ", pupil.phones()),
        String.join(", ", pupil.owners()));
  }

  private static Pupil only(RosterList list) {
    assertThat(list.pupils()).hasSize(1);
    return list.pupils().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "parents-numbered.csv;Лужина Вера Игоревна | 8А | 2012-02-05 | Лужина Ольга Петровна, Лужин"
            + " Игорь Львович | +79000001101 +79000001102 | Лужина Ольга Петровна, Лужин Игорь Львович",
        "journal-wide.csv;Юрьева Нелли Ильинична | 7А | 2013-03-14 | Юрьева Ида Львовна, Юрьев Илья"
            + " Львович | +79000003001 +79000003002 | Юрьева Ида Львовна, Юрьев Илья Львович",
        "birth-date-shortened.csv;Тихонов Марк Олегович |  | 2012-10-03 | Тихонов Олег Юрьевич |  | ",
        "phones-of-representatives.csv;Углов Ян Петрович | 9А | 2011-07-07 |  | +79000001501"
            + " +79000001502 | ",
        "brackets-parent-first.csv;Зорин Глеб Ильич | 9В | 2011-05-11 | Зорина Анна Олеговна |"
            + " +79000001201 | Зорина Анна Олеговна",
        "brackets-child-first.csv;Зорин Глеб Ильич | 9В | 2011-05-11 | Зорина Анна Олеговна |"
            + " +79000001201 | Зорина Анна Олеговна",
        "mother-in-brackets-first.csv;Бегунов Семён Артёмович | 8Б | 2012-03-01 | Бегунова Инна"
            + " Львовна |  | ",
        "parallel-and-letter.csv;Шилов Роман Олегович | 8Б | 2012-05-05 |  |  | ",
        "counted-from-1904.xlsx;Гусев Лев Олегович | 8Б | 2012-02-01 |  |  | ",
        "several-lines-in-a-cell.xlsx;Жаров Кирилл Олегович | 8Б | 2012-02-01 | Жаров Олег Ильич,"
            + " Жарова Инна Петровна | +79000001801 +79000001802 | father, mother",
        "google-forms.csv;Ландышева Ада Ильинична | 7А | 2013-03-14 | Ландышева Ида Львовна |"
            + " +79000002101 | Ландышева Ида Львовна",
        "yandex-forms.csv;Ландышева Ада | 7А | 2013-03-14 | Ландышева Ида Львовна |  | ",
        "encoding-dos866.csv;Аксёнов Пётр Ильич | 8Б | 2012-02-01 |  |  | ",
        "encoding-koi8.csv;Аксенов Петр Ильич | 8Б | 2012-02-01 |  |  | ",
        "encoding-utf16-tab.txt;Аксёнов Пётр Ильич | 8Б | 2012-02-01 |  |  | ",
        "separator-told.csv;Веснин Ким Олегович | 8Б | 2012-02-01 |  |  | ",
        "formula-without-value.xlsx;Дымова Ася | 8Б | 2012-02-01 |  |  | ",
        "pupil-column.csv;Ноткина Ева |  | 2013-03-14 |  |  | ",
      })
  void theOnlyPupilOfTheFileIsReadWhole(String name, String whole) throws Exception {
    assertThat(shown(only(file(name))).strip()).isEqualTo(whole.strip());
  }

  private static final String BOTH =
      "Лисицына Аня |  | null | Лисицына Ирина Петровна, Лисицын Олег Юрьевич | +79160000001"
          + " +79160000002 | Лисицына Ирина Петровна, Лисицын Олег Юрьевич";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лисицына Ирина Петровна (мать) +7 916 000-00-01, Лисицын Олег Юрьевич (отец) 8-916-0000002",
        "Лисицына Ирина Петровна 89160000001 / Лисицын Олег Юрьевич 89160000002",
        "Мать: Лисицына Ирина Петровна, тел. 89160000001. Отец: Лисицын Олег Юрьевич, тел. 89160000002",
        "Лисицына Ирина Петровна (мать), 89160000001, irina@example.org; Лисицын Олег Юрьевич (отец),"
            + " 89160000002, oleg.86@example.org",
        "мама - Лисицына Ирина Петровна 8(916)000-00-01 папа - Лисицын Олег Юрьевич 8(916)000-00-02",
        "мать – Лисицына Ирина Петровна (89160000001), отец – Лисицын Олег Юрьевич (89160000002)",
        "Лисицына Ирина Петровна, Лисицын Олег Юрьевич, 89160000001, 89160000002",
        "Лисицына Ирина Петровна, мать, +7 916 000-00-01\nЛисицын Олег Юрьевич, отец, 89160000002",
        "Лисицына Ирина Петровна\n89160000001\nЛисицын Олег Юрьевич\n89160000002",
        "89160000001\nЛисицына Ирина Петровна\n89160000002\nЛисицын Олег Юрьевич",
        "Лисицына Ирина Петровна; Лисицын Олег Юрьевич\n89160000001; 89160000002",
        "+7 (916) 000-00-01 Лисицына Ирина Петровна; +7 (916) 000-00-02 Лисицын Олег Юрьевич",
        "Лисицына Ирина Петровна +7 916 000 00 01 Лисицын Олег Юрьевич +7 916 000 00 02",
        "Лисицына Ирина Петровна тел. 89160000001 доб. 12, Лисицын Олег Юрьевич сот. 89160000002",
        "тел. 89160000001 Лисицына Ирина Петровна, тел. 89160000002 Лисицын Олег Юрьевич",
      })
  void bothParentsOfOneCellAreTakenApart(String cell) throws Exception {
    for (String heading : List.of("ФИО и телефон родителей", "Контакты родителей", "Родители")) {
      assertThat(shown(only(lines("ФИО;" + heading, "Лисицына Аня;\"" + cell + "\""))))
          .isEqualTo(BOTH);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "мама Ира 89160000001; папа Олег 89160000002 | мама Ира, папа Олег",
        "мама 89160000001 папа 89160000002 | mother, father",
        "89160000001 (мама Ирина), 89160000002 (папа Олег) | мама Ирина, папа Олег",
        "Лисицына И.П. 89160000001, Лисицын О.Ю. 89160000002 | Лисицына И.П., Лисицын О.Ю.",
        "Сотова Ирина 89160000001 89160000002 | Сотова Ирина, Сотова Ирина",
      })
  void whoseEachPhoneIsIsKept(String cell, String owners) throws Exception {
    Pupil anya = only(lines("ФИО;Контакты родителей", "Лисицына Аня;\"" + cell + "\""));
    assertThat(anya.phones()).containsExactly("+79160000001", "+79160000002");
    assertThat(String.join(", ", anya.owners())).isEqualTo(owners);
  }

  @Test
  void everyColumnThatIsNotKeptIsNamed() throws Exception {
    assertThat(file("journal-wide.csv").left())
        .hasSize(13)
        .contains("Пол", "СНИЛС", "Форма обучения", "Группа здоровья", "Льготная категория");
    assertThat(file("yandex-forms.csv").left()).containsExactly("ID", "Время создания", "Телефон");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Лисицына Аня, 7Б;Лисицына Аня | 7Б | null",
        "Лисицына Аня - 7-б;Лисицына Аня | 7Б | null",
        "Лисицына Аня (7 «Б»);Лисицына Аня | 7Б | null",
        "Лисицына Аня 7 Б кл.;Лисицына Аня | 7Б | null",
        "Лисицына Аня, ученица 7 'Б' класса;Лисицына Аня | 7Б | null",
        "Лисицына Аня / 10а;Лисицына Аня | 10А | null",
        "Лисицына Аня, 7 класс;Лисицына Аня | 7 класс | null",
        "7Б Лисицына Аня;Лисицына Аня | 7Б | null",
        "7-Б, Лисицына Анна Сергеевна;Лисицына Анна Сергеевна | 7Б | null",
        "3. Лисицына Аня 7Б;Лисицына Аня | 7Б | null",
        "3. А. Лисицына Анна;А. Лисицына Анна |  | null",
        "Лисицына Аня 12.03.2013 г.р.;Лисицына Аня |  | 2013-03-12",
        "Лисицына Аня (12 марта 2013 года рождения);Лисицына Аня |  | 2013-03-12",
        "Лисицына Аня, 7Б, 12.03.2013;Лисицына Аня | 7Б | 2013-03-12",
        "Лисицына Аня, староста;Лисицына Аня |  | null",
      })
  void aClassAndABirthDateMayStandInOneCellWithTheName(String cell, String read) throws Exception {
    for (String heading : List.of("ФИО", "\"ФИО, класс\"", "\"Фамилия, имя (класс)\"")) {
      String shown = shown(only(lines(heading, "\"" + cell + "\"")));
      assertThat(shown).isEqualTo(read + " |  |  | ");
      shown = shown(only(lines(heading + ";Мама", "\"" + cell + "\";нет")));
      assertThat(shown).startsWith(read + " |  | ");
    }
    // a table of one column is saved without quotes where the comma is no sign of it
    assertThat(shown(only(lines("ФИО", cell)))).startsWith(read + " | ");
  }

  @Test
  void aClassBesideANameIsThatOfNobodyElseAndAPhoneThereIsNamed() throws Exception {
    RosterList list =
        lines(
            "№;ФИО;Дата рождения",
            ";7А класс;",
            "1;Лисицына Аня (7Б);нет",
            "2;Котов Лев 89161234567;3.05.2013");
    assertThat(list.pupils()).extracting(Pupil::schoolClass).containsExactly("7Б", "7А");
    assertThat(list.doubtful())
        .extracting(Remark::trouble, Remark::words)
        .containsExactly(
            tuple(Trouble.NO_DATE, "Лисицына Аня"), tuple(Trouble.NOTE, "89161234567"));
  }

  @Test
  void whenToCallIsNobodysNameAndTwoParentsMayHaveAnAndBetweenThem() throws Exception {
    Pupil anya =
        only(lines("ФИО;Телефон мамы", "Лисицына Аня;тел. 8-916-000-00-01 звонить после 18:00"));
    assertThat(anya.guardian()).isEmpty();
    assertThat(anya.owners()).containsExactly("mother");
    assertThat(
            shown(
                only(
                    lines(
                        "ФИО;Родители;Телефоны родителей",
                        "Лисицына Аня;Лисицына Ирина Петровна и Лисицын Олег Юрьевич;"
                            + "\"89160000001, 89160000002\""))))
        .isEqualTo(BOTH);
  }

  @Test
  void aHeadingInTwoLevelsIsOneHeading() throws Exception {
    RosterList list = file("heading-in-two-levels.xlsx");
    assertThat(list.pupils())
        .extracting(RosterShapesTest::shown)
        .containsExactly(
            "Рогова Лидия Матвеевна | 7Б | 2013-04-09 | Рогов Матвей Ильич | +79000001301 | Рогов"
                + " Матвей Ильич",
            "Сычёв Олег Павлович | 7Б | 2013-08-19 | Сычёва Нина Андреевна | +79000001302 | Сычёва"
                + " Нина Андреевна");
    assertThat(list.remarks()).isEmpty();
    RosterList flat =
        lines(
            "№;ФИО;Мать;;Отец;",
            ";;ФИО;телефон;ФИО;телефон",
            "1;2;3;4;5;6",
            "1;Лисицына Аня;Лисицына Ирина;89000000101;Лисицын Олег;89000000102");
    assertThat(shown(only(flat)))
        .isEqualTo(
            "Лисицына Аня |  | null | Лисицына Ирина, Лисицын Олег | +79000000101 +79000000102 |"
                + " Лисицына Ирина, Лисицын Олег");
  }

  @Test
  void aClassMayStandInTwoColumns() throws Exception {
    assertThat(file("class-and-letter.csv").pupils())
        .extracting(Pupil::schoolClass)
        .containsExactly("8Б", "8В");
    assertThat(only(lines("ФИО;Класс;Класс (литера)", "Лисицына Аня;8;8Б")).schoolClass())
        .isEqualTo("8Б");
    assertThat(only(lines("ФИО;Курс;Группа", "Лисицына Аня;2;ИС-21")).schoolClass())
        .isEqualTo("ИС-21");
  }

  @Test
  void classesAreWrittenAlikeAndCollegesKeepTheirGroups() throws Exception {
    assertThat(file("classes.csv").pupils())
        .extracting(Pupil::schoolClass)
        .containsExactly(
            "7 класс", "7Б", "7Б", "VII Б", "10 (ТП)", "ИС-21", "7Бк", "7б2", "7", "7Б", "7Б");
  }

  /**
   * Where the class stands above its pupils, none of them is taken for the heading's lower half.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 «А» класс",
        "5-А",
        "Класс 5 \"А\"",
        "5А (физмат)",
        "5 «А» класс, классный руководитель Иванова И.И.",
        "5 кл. А",
        "Класс: 5А"
      })
  void aClassMayStandInALineAboveItsPupils(String title) throws Exception {
    String quoted = "\"" + title.replace("\"", "\"\"") + "\"";
    for (String line : List.of(quoted + ";;", ";" + quoted + ";")) {
      assertThat(
              lines(
                      "№;ФИО;Дата рождения",
                      line,
                      "1;Лисицына Аня;14.03.2015",
                      "6Б;;",
                      "1;Котов Боря;15.03.2014",
                      line,
                      "2;Зимин Глеб;15.03.2015")
                  .pupils())
          .extracting(Pupil::schoolClass)
          .containsExactly("5А", "6Б", "5А");
    }
  }

  @Test
  void aSmallSchoolHasClassesWithoutLetters() throws Exception {
    assertThat(
            lines(
                    "№;ФИО;Дата рождения",
                    "7 класс;;",
                    "1;Лисицына Аня;14.03.2013",
                    "Класс 8;;",
                    "1;Котов Боря;15.03.2012")
                .pupils())
        .extracting(Pupil::schoolClass)
        .containsExactly("7 класс", "8 класс");
  }

  @ParameterizedTest
  @CsvSource({"7 кл Б,7Б", "7 кл. Б,7Б", "7_Б,7Б", "«7Б»,7Б", "7 «Б» кл.,7Б", "7/2,7/2"})
  void aClassIsWrittenInMoreWays(String written, String read) throws Exception {
    assertThat(only(lines("ФИО;Класс", "Лисицына Аня;" + written)).schoolClass()).isEqualTo(read);
  }

  @Test
  void twoListsBesideEachOtherAreBothRead() throws Exception {
    RosterList list =
        lines(
            "№;ФИО;Класс;Телефон мамы;№;ФИО;Класс;Телефон мамы",
            "1;Лисицына Аня;7А;89160000001;1;Котов Боря;7Б;89160000002",
            "2;Ветров Ваня;7А;89160000003;;;;",
            ";;;;2;Зимин Глеб;7Б;89160000004");
    assertThat(list.pupils())
        .extracting(one -> one.name() + " " + one.schoolClass() + " " + one.phones())
        .containsExactly(
            "Лисицына Аня 7А [+79160000001]",
            "Котов Боря 7Б [+79160000002]",
            "Ветров Ваня 7А [+79160000003]",
            "Зимин Глеб 7Б [+79160000004]");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void aPhoneThatHasLostADigitIsNotTakenForAnother() throws Exception {
    RosterList list = lines("ФИО;Телефон родителя", "Лисицына Аня;8 900 000 19 0");
    assertThat(only(list).phones()).isEmpty();
    assertThat(list.doubtful()).extracting(Remark::trouble).containsExactly(Trouble.BAD_PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone-rounded-dot.csv", "phone-rounded-comma.csv"})
  void aPhoneWhoseDigitsAreGoneIsRefusedByName(String name) throws Exception {
    RosterList list = file(name);
    assertThat(list.pupils()).hasSize(2).allMatch(pupil -> pupil.phones().isEmpty());
    assertThat(list.doubtful()).extracting(Remark::trouble).containsOnly(Trouble.DIGITS_LOST);
    assertThat(list.doubtful()).hasSize(2);
  }

  @Test
  void everyPhoneOfACellIsReadWithWhoseItIs() throws Exception {
    RosterList list = file("phones.csv");
    assertThat(list.pupils())
        .extracting(pupil -> String.join(" ", pupil.phones()))
        .containsExactly(
            "+79000001901",
            "+79000001902",
            "+79000001903",
            "+79000001904 +79000001905",
            "+79000001906 +79000001907",
            "+79000001908",
            "+78362451909",
            "",
            "+375291001911",
            "+79000001912",
            "+79000001913 +79000001914",
            "");
    assertThat(list.pupils().get(3).owners()).containsExactly("mother", "father");
    assertThat(list.pupils().get(4).owners()).containsExactly("mother", "father");
    assertThat(list.doubtful()).extracting(Remark::line).containsExactly(9, 13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Мать: Лисицына Ирина Львовна 8 900 000-01-01;Лисицына Ирина Львовна;+79000000101;mother",
        "Лисицына Ирина (мама), 8(900)0000101;Лисицына Ирина;+79000000101;mother",
      })
  void aNameAndAPhoneMayStandInOneCell(String cell, String name, String phone, String owner)
      throws Exception {
    Pupil pupil = only(lines("ФИО;ФИО и телефон родителей", "Лисицына Аня;\"" + cell + "\""));
    assertThat(pupil.guardian()).contains(name);
    assertThat(pupil.phones()).containsExactly(phone);
  }

  @Test
  void datesAreReadAsPeopleWriteThem() throws Exception {
    RosterList list = file("birth-dates.csv");
    LocalDate day = LocalDate.of(2012, 3, 14);
    Map<String, LocalDate> born = new java.util.HashMap<>();
    list.pupils().forEach(one -> born.put(one.name().split(" ")[1], one.bornOn()));
    for (String name :
        List.of("Ян", "Ким", "Лев", "Олег", "Павел", "Роман", "Семён", "Тарас", "Фома", "Вадим")) {
      assertThat(born).as(name).containsEntry(name, day);
    }
    assertThat(born).containsEntry("Глеб", day.plusDays(1)).containsEntry("Юрий", null);
    assertThat(list.bad()).extracting(Remark::words).containsExactly("31.02.2012");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14.03.2012г.",
        "14.03.2012 г.р.",
        "14.03.2012 года рождения",
        "«14» марта 2012 г.",
        "14 Марта 2012",
        "14-мар-12",
        "14.III.2012",
        "14 – 03 – 2012",
        "14.03.2012 (14 лет)",
        "14.03.2012 00:00:00",
        "2012-03-14T00:00:00",
        "20120314",
        "14 Mar 2012",
        "Mar 14, 2012",
        "March 14th, 2012",
        "14th March 2012",
        "14-го марта 2012",
        "'14.03.2012"
      })
  void andInOtherWays(String written) throws Exception {
    assertThat(only(lines("ФИО;Дата рождения", "Лисицына Аня;\"" + written + "\"")).bornOn())
        .isEqualTo(LocalDate.of(2012, 3, 14));
  }

  @Test
  void aNameWithoutAFirstNameIsDoubtedAloud() throws Exception {
    RosterList list = file("names.csv");
    assertThat(list.pupils())
        .extracting(Pupil::name)
        .containsExactly(
            "Римская-Корсакова Анна-Мария",
            "Мамедов Рашад Эльчин оглы",
            "Нгуен Тхи Хоа",
            "Петрова А.С.",
            "О’Хара Сергей",
            "Иванова-Смирнова Юлия",
            "Кузнецова (Орлова) Мария Ивановна");
    assertThat(list.remarks())
        .extracting(remark -> remark.line() + " " + remark.trouble() + " " + remark.words())
        .containsExactly("5 INITIALS Петрова А.С.", "8 NOTE Орлова");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Петрова Аня (новенькая)",
        "Петрова Аня - новенькая",
        "Петрова Аня, новенькая",
        "Петрова Аня новенькая",
        "Петрова Аня [новенькая]"
      })
  void aRemarkBesideANameIsWarnedOfAndNoPartOfIt(String cell) throws Exception {
    RosterList list = lines("ФИО;Класс", "\"" + cell + "\";7Б");
    assertThat(only(list).name()).isEqualTo("Петрова Аня");
    assertThat(list.doubtful())
        .extracting(remark -> remark.trouble() + " " + remark.words())
        .containsExactly("NOTE новенькая");
  }

  @Test
  void whatAFilterHidesIsNamed() throws Exception {
    RosterList list = file("row-hidden-by-a-filter.xlsx");
    assertThat(list.pupils()).hasSize(2);
    assertThat(list.doubtful())
        .extracting(remark -> remark.line() + " " + remark.trouble() + " " + remark.words())
        .containsExactly("3 HIDDEN Выбыл Юрий Ильич");
  }

  @Test
  void namesakesStayAndARepeatedLineIsNamed() throws Exception {
    RosterList list = file("namesakes.csv");
    assertThat(list.pupils()).extracting(Pupil::schoolClass).containsExactly("8А", "8Б");
    assertThat(list.bad()).extracting(Remark::trouble).containsExactly(Trouble.TWICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-page.xls", "xml-of-2003.xls"})
  void aWebPageUnderTheNameOfAWorkbookIsNamed(String name) {
    assertThat(catchThrowableOfType(UnreadableTable.class, () -> file(name)).reason())
        .isEqualTo(Reason.WEB_PAGE);
  }

  @Test
  void aFileWithoutAHeadingTellsWhatWasSeen() {
    assertThatThrownBy(() -> lines("Отметка времени;Ваш ник;Балл", "1;2;3"))
        .isInstanceOfSatisfying(
            ReadRoster.NoHeading.class,
            refusal ->
                assertThat(refusal.seen()).containsExactly("Отметка времени", "Ваш ник", "Балл"));
  }

  private static List<String> headings(String name) throws IOException {
    String first = new String(bytes(name), StandardCharsets.UTF_8).lines().findFirst().get();
    List<String> headings = new java.util.ArrayList<>();
    try (var records =
        de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(';').ofCsvRecord(first)) {
      records.forEach(record -> headings.addAll(record.getFields()));
    }
    return headings;
  }

  private static Column column(String heading) {
    Meaning meaning = WORDS.meaning(heading);
    return meaning.sure() ? meaning.column(true).orElse(null) : null;
  }

  @Test
  void everyHeadingOfANameOrABirthDateIsUnderstood() throws Exception {
    for (String heading : headings("headings-of-names.csv")) {
      boolean born = heading.matches("(?iu).*(рожд|д/р|др|родил).*");
      assertThat(column(heading)).as(heading).isEqualTo(born ? Column.BORN : Column.NAME);
    }
  }

  @Test
  void everyHeadingOfAGuardianOrHisPhoneIsUnderstood() throws Exception {
    for (String heading : headings("headings-of-guardians.csv").subList(1, 34)) {
      boolean phone =
          heading.matches("(?iu).*(тел[. ]|телефон|контакт).*") && !heading.startsWith("ФИО");
      assertThat(column(heading))
          .as(heading)
          .isEqualTo(phone ? Column.GUARDIAN_PHONE : Column.GUARDIAN);
    }
  }

  @Test
  void everyHeadingOfAClassIsUnderstood() throws Exception {
    for (String heading : headings("headings-of-classes.csv").subList(1, 21)) {
      assertThat(column(heading)).as(heading).isEqualTo(Column.CLASS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ФИО обучающегося (полностью);NAME",
        "Фамилия Имя Отчество ребенка полностью;NAME",
        "Укажите ФИО вашего ребёнка;NAME",
        "Ф.И.О. ребенка;NAME",
        "Фамилия учащегося;SURNAME",
        "Имя ребенка (как в свидетельстве);FIRST_NAME",
        "Дата рожд.;BORN",
        "д/р;BORN",
        "Дата рождения (дд.мм.гггг);BORN",
        "Год рождения;BORN",
        "Моб. тел. мамы;GUARDIAN_PHONE",
        "Контактный телефон законного представителя (отца);GUARDIAN_PHONE",
        "Номер телефона родителя для связи;GUARDIAN_PHONE",
        "Телефон (мама);GUARDIAN_PHONE",
        "Контактный номер представителя;GUARDIAN_PHONE",
        "Номер матери;GUARDIAN_PHONE",
        "Номер родителя;GUARDIAN_PHONE",
        "Номера родителей;GUARDIAN_PHONE",
        "Номер законного представителя;GUARDIAN_PHONE",
        "Номер для связи с родителями;GUARDIAN_PHONE",
        "Тел. родит.;GUARDIAN_PHONE",
        "Контактный номер;",
        "DOB;BORN",
        "Мама;GUARDIAN",
        "ФИО отца полностью;GUARDIAN",
        "Фамилия матери;GUARDIAN",
        "Класс, литера;CLASS",
        "В каком классе учится ребёнок?;CLASS",
        "Ваш телефон;GUARDIAN_PHONE",
        "Телефон ребёнка;",
        "Телефон;",
        "Место рождения;",
        "Дата рождения матери;",
        "Место работы отца;",
        "Классный руководитель;",
        "Телефон классного руководителя;",
        "Группа здоровья;",
        "Дата зачисления в класс;",
        "E-mail родителя;",
        "Адрес электронной почты;",
        "Кем приходится ребёнку;",
        "Число детей в семье;",
      })
  void otherHeadingsAreUnderstoodByTheirWords(String heading, Column expected) {
    assertThat(column(heading)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Мать;сот.;Отец;сот.", "Мама;Телефон;Папа;Телефон", "Родитель 1;тел;Родитель 2;тел"})
  void aPhoneRightBehindEachParentIsThatParents(String headings) throws Exception {
    RosterList list =
        lines(
            "ФИО;" + headings, "Лисицына Аня;Лисицына Ирина;89160000001;Лисицын Олег;89160000002");
    assertThat(shown(only(list)))
        .isEqualTo(
            "Лисицына Аня |  | null | Лисицына Ирина, Лисицын Олег | +79160000001 +79160000002 |"
                + " Лисицына Ирина, Лисицын Олег");
    assertThat(list.left()).isEmpty();
  }

  @Test
  void aLineOfTheSecondParentAloneBelongsToThePupilAbove() throws Exception {
    RosterList list =
        lines(
            "№;ФИО;Класс;Родитель;Телефон родителя",
            "1;Лисицына Аня;7Б;Лисицына Ирина;89160000001",
            ";;;Лисицын Олег;89160000002",
            "2;Котов Лев;7Б;Котова Нина;89160000003",
            "",
            ";;;Котов Пётр;89160000004");
    assertThat(list.pupils())
        .extracting(RosterShapesTest::shown)
        .containsExactly(
            "Лисицына Аня | 7Б | null | Лисицына Ирина, Лисицын Олег | +79160000001 +79160000002 |"
                + " Лисицына Ирина, Лисицын Олег",
            "Котов Лев | 7Б | null | Котова Нина | +79160000003 | Котова Нина");
    // whose parent stands behind a gap, nobody has said
    assertThat(list.bad()).extracting(Remark::trouble).containsExactly(Trouble.NO_NAME);
  }

  @ParameterizedTest
  @CsvSource({"8.0,8", "08А,8А", "8-й «А»,8А", "8-й А класс,8А", "10.0,10", "8-й,8", "8й,8Й"})
  void aClassMayBeANumberOfATableOrCounted(String written, String read) throws Exception {
    assertThat(only(lines("ФИО;Класс", "Лисицына Аня;" + written)).schoolClass()).isEqualTo(read);
  }

  @Test
  void aNumberOfWhichADigitIsMissingIsNoForeignOneAndAMessengerNobody() throws Exception {
    RosterList list =
        lines(
            "ФИО;ФИО мамы;Телефон мамы",
            "Лисицына Аня;Лисицына Ирина;+7 916 000-00-1",
            "Котов Лев;Котова Нина;+7 916 000-00-01 WhatsApp",
            "Зимин Глеб;Зимина Ада;89160000002 Вайбер");
    assertThat(list.pupils())
        .extracting(pupil -> pupil.phones() + " " + pupil.owners())
        .containsExactly("[] []", "[+79160000001] [Котова Нина]", "[+79160000002] [Зимина Ада]");
    assertThat(list.doubtful()).extracting(Remark::trouble).containsExactly(Trouble.BAD_PHONE);
  }

  @Test
  void whatIsCountedAtTheEndIsNobody() throws Exception {
    RosterList list =
        lines(
            "ФИО;Класс",
            "Лисицына Аня;7Б",
            "Всего: 25",
            "Из них мальчиков 12",
            "По списку – 25 чел.;",
            "Списочный состав: 25");
    assertThat(list.pupils()).hasSize(1);
    assertThat(list.remarks()).isEmpty();
  }

  private byte[] workbook(java.util.function.Consumer<org.dhatim.fastexcel.Workbook> filled)
      throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
      filled.accept(workbook);
    }
    return bytes.toByteArray();
  }

  private static void fill(org.dhatim.fastexcel.Worksheet sheet, String... rows) {
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split(";", -1);
      for (int j = 0; j < cells.length; j++) {
        sheet.value(i, j, cells[j]);
      }
    }
  }

  @Test
  void aSheetThatIsHiddenIsNotReadAndNamed() throws Exception {
    RosterList list =
        list(
            workbook(
                book -> {
                  fill(book.newWorksheet("7А"), "ФИО;Класс", "Лисицына Аня;7А");
                  var gone = book.newWorksheet("Выбывшие");
                  fill(gone, "ФИО;Класс", "Котов Лев;7А");
                  gone.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
                }));
    assertThat(list.pupils()).extracting(Pupil::name).containsExactly("Лисицына Аня");
    assertThat(list.unseen()).containsExactly("Выбывшие");
    assertThat(list.unread()).isEmpty();
  }

  @Test
  void brothersAndSistersMayHaveOneCellForTheirParents() throws Exception {
    RosterList list =
        list(
            workbook(
                book -> {
                  var sheet = book.newWorksheet("Семьи");
                  fill(
                      sheet,
                      "Родитель;Телефон родителя;ФИО ребёнка;Класс",
                      "Лисицына Ирина;89160000001;Лисицына Аня;7Б",
                      ";;Лисицын Лев;3А",
                      ";;Котов Пётр;3А");
                  sheet.range(1, 0, 2, 0).merge();
                  sheet.range(1, 1, 2, 1).merge();
                }));
    assertThat(list.pupils())
        .extracting(pupil -> pupil.name() + " " + pupil.guardian() + " " + pupil.phones())
        .containsExactly(
            "Лисицына Аня Лисицына Ирина [+79160000001]",
            "Лисицын Лев Лисицына Ирина [+79160000001]",
            "Котов Пётр  []");
  }

  @Test
  void whatIsUnderstoodByHalfIsDoubtedAloud() throws Exception {
    RosterList list = lines("ФИО;Когда рождён", "Лисицына Аня;14.03.2012");
    assertThat(only(list).bornOn()).isEqualTo(LocalDate.of(2012, 3, 14));
    assertThat(list.doubtful())
        .extracting(remark -> remark.trouble() + " " + remark.words())
        .containsExactly("GUESSED Когда рождён");
  }

  @Test
  void aSchoolsOwnSheetWithTitlesSectionsAndSignaturesIsRead() throws Exception {
    RosterList list =
        lines(
            "МБОУ «Школа № 7»;;;;",
            "Список обучающихся на 01.09.2026;;;;",
            ";;;;",
            "№ п/п;Ф.И.О. обучающегося;Дата рожд.;Мама (ФИО);Мама (телефон)",
            "1;2;3;4;5",
            "7А класс;;;;",
            "1;Лисицына Аня;14.03.2013;Лисицына Ирина;89000000101",
            ";;;;",
            "Класс: 7Б;;;;",
            "1;Борисов Боря;15.03.2013;Борисова Ольга;89000000102",
            "№ п/п;Ф.И.О. обучающегося;Дата рожд.;Мама (ФИО);Мама (телефон)",
            "2;Волков Вова;16.03.2013;Волкова Нина;89000000103",
            "Всего учащихся: 3;;;;",
            "Мальчиков;2;;;",
            "Классный руководитель;Соколова М.С.;;;",
            "Директор ____________;Орлов О.О.;;;");
    assertThat(list.pupils())
        .extracting(pupil -> pupil.name() + " " + pupil.schoolClass() + " " + pupil.guardian())
        .containsExactly(
            "Лисицына Аня 7А Лисицына Ирина",
            "Борисов Боря 7Б Борисова Ольга",
            "Волков Вова 7Б Волкова Нина");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void partsOfAParentsNameMayStandInColumnsOfTheirOwn() throws Exception {
    Pupil pupil =
        only(
            lines(
                "Фамилия ребёнка;Имя ребёнка;Фамилия матери;Имя матери;Отчество матери;Сот. матери",
                "Лисицына;Аня;Лисицына;Ирина;Львовна;9000000101"));
    assertThat(shown(pupil))
        .isEqualTo(
            "Лисицына Аня |  | null | Лисицына Ирина Львовна | +79000000101 | Лисицына Ирина"
                + " Львовна");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лисицына Ирина Петровна, мать, завод, 89160000001, Лисицын Олег Юрьевич, отец, РЖД,"
            + " 89160000002",
        "Лисицына Ирина Петровна, мать, завод «Луч», 8-916-000-00-01; Лисицын Олег Юрьевич, отец,"
            + " ООО «Ромашка», водитель, 8-916-000-00-02",
        "Мать: Лисицына Ирина Петровна, МБОУ СОШ № 5, учитель, 8-916-000-00-01. Отец: Лисицын Олег"
            + " Юрьевич, ИП Лисицын, 8-916-000-00-02",
        "Лисицына Ирина Петровна, Центральная районная больница, медсестра, 89160000001 / Лисицын"
            + " Олег Юрьевич, безработный, 89160000002",
        "Лисицына Ирина Петровна, домохозяйка, 89160000001\nЛисицын Олег Юрьевич, ПАО «Сбер», 89160000002",
        "Лисицына Ирина Петровна, ул. Ленина, д. 5, кв. 12, 89160000001; Лисицын Олег Юрьевич,"
            + " г. Орёл, пр. Мира, 7, 89160000002",
      })
  void whereAParentWorksAndLivesIsNobodysName(String cell) throws Exception {
    for (String heading :
        List.of(
            "Родители",
            "Сведения о родителях",
            "Родители (ФИО, место работы, телефон)",
            "\"ФИО родителей, место работы, контактный телефон\"")) {
      RosterList list = lines("ФИО;" + heading, "Лисицына Аня;\"" + cell + "\"");
      assertThat(shown(only(list))).as(heading).isEqualTo(BOTH);
      assertThat(list.left()).isEmpty();
    }
  }

  /** Neither the number in the first column nor anything else beneath a title is its class. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Учащиеся 5 «А» класса (классный руководитель Орлова М.И.)",
        "Список учащихся 5А класса МБОУ СОШ № 3",
        "5 «А» класс, 2026-2027 учебный год",
        "Класс: 5А",
        "Наши ученики, 5 \"А\" класс",
        "Ученики 5А",
      })
  void aTitleRightAboveTheHeadingIsNoPartOfIt(String title) throws Exception {
    String quoted = "\"" + title.replace("\"", "\"\"") + "\"";
    for (String line : List.of(quoted + ";;", ";" + quoted + ";", quoted)) {
      RosterList list =
          lines(
              line,
              "№;Фамилия Имя Отчество;Дата рождения",
              "1;Лисицына Аня;14.03.2015",
              "2;Котов Боря;15.03.2015");
      assertThat(list.pupils())
          .as(line)
          .extracting(one -> one.name() + " " + one.schoolClass() + " " + one.bornOn())
          .containsExactly("Лисицына Аня 5А 2015-03-14", "Котов Боря 5А 2015-03-15");
      assertThat(list.remarks()).isEmpty();
    }
  }

  /** What stands between quotation marks parts no columns, however much of it there is. */
  @Test
  void aHeadingOfManyCommasIsOneCellAllTheSame() throws Exception {
    RosterList list =
        lines(
            "ФИО;\"ФИО родителей, место работы, телефон\"",
            "Лисицына Аня;\"Лисицына Ирина, завод, 89160000001",
            "Лисицын Олег, РЖД, 89160000002\"",
            "Котов Лев;\"Котова Нина, завод, 89160000003",
            "Котов Пётр, РЖД, 89160000004\"");
    assertThat(list.pupils())
        .extracting(one -> one.name() + " " + one.guardian() + " " + one.phones().size())
        .containsExactly(
            "Лисицына Аня Лисицына Ирина, Лисицын Олег 2", "Котов Лев Котова Нина, Котов Пётр 2");
  }

  /** So do journals that give every parent a line of his own. */
  @Test
  void theSamePupilRightBelowWithAnotherParentIsOnePupilWithBoth() throws Exception {
    RosterList list =
        lines(
            "Класс;Обучающийся;Дата рождения;Законный представитель;Телефон представителя",
            "7Б;Лисицына Аня;14.03.2013;Лисицына Ирина Петровна;89160000001",
            "7Б;Лисицына Аня;14.03.2013;Лисицын Олег Юрьевич;89160000002",
            "7Б;Котов Лев;15.03.2013;Котова Нина;89160000003",
            "7Б;Котов Лев;15.03.2013;Котова Нина;89160000003",
            "7Б;Лисицына Аня;14.03.2013;Лисицына Вера;89160000004");
    assertThat(list.pupils())
        .extracting(RosterShapesTest::shown)
        .containsExactly(
            BOTH.replace("|  | null", "| 7Б | 2013-03-14"),
            "Котов Лев | 7Б | 2013-03-15 | Котова Нина | +79160000003 | Котова Нина");
    assertThat(list.bad())
        .extracting(remark -> remark.line() + " " + remark.trouble())
        .containsExactly("5 TWICE", "6 TWICE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"умерла", "в разводе", "лишена прав", "не проживает", "Нет данных"})
  void whyAParentIsNotThereIsNobodysName(String cell) throws Exception {
    assertThat(only(lines("ФИО;Мать;Отец", "Лисицына Аня;" + cell + ";Лисицын Олег")).guardian())
        .isEqualTo("Лисицын Олег");
  }

  @Test
  void whereAParentWorksIsNoPartOfTheNameWithoutAPhoneEither() throws Exception {
    Pupil anya =
        only(
            lines(
                "ФИО;Мать;Отец",
                "Лисицына Аня;\"Лисицына Ирина Петровна, завод «Луч», инженер\";\"Лисицын, Олег\""));
    assertThat(anya.guardian()).isEqualTo("Лисицына Ирина Петровна, Лисицын, Олег");
  }

  @Test
  void teachersInATableBelowThatOfPupilsAreDoubtedAloud() throws Exception {
    RosterList list =
        lines(
            "№;ФИО;Дата рождения;Телефон родителя",
            "1;Лисицына Аня;14.03.2013;89160000001",
            "Педагоги;;;",
            "№;ФИО;Предмет;Стаж",
            "1;Орлова Мария Ивановна;математика;12",
            "7А класс;;;",
            "№;ФИО;Дата рождения;Телефон родителя",
            "1;Котов Лев;14.03.2013;89160000002");
    assertThat(list.doubtful())
        .extracting(remark -> remark.line() + " " + remark.trouble() + " " + remark.words())
        .containsExactly("5 NOTE Педагоги");
  }

  /** The rows above the second heading would else be lost without a word. */
  @Test
  void twoTablesBelowEachOtherAreBothReadWhicheverHasMoreColumns() throws Exception {
    RosterList list =
        lines(
            "Список 7А класса;;;",
            "№;ФИО;Телефон мамы;",
            "1;Лисицына Аня;89160000001;",
            "2;Котов Лев;89160000002;",
            "Итого:;2;;",
            ";;;",
            "Список 7Б класса;;;",
            "№;Фамилия, имя;Д.р.;Тел. отца",
            "1;Сомов Ян;14.03.2013;89160000003",
            "2;Щукин Ян;15.03.2013;89160000004",
            "Всего 2;;;");
    assertThat(list.pupils())
        .extracting(one -> one.name() + " " + one.schoolClass() + " " + one.phones())
        .containsExactly(
            "Лисицына Аня 7А [+79160000001]",
            "Котов Лев 7А [+79160000002]",
            "Сомов Ян 7Б [+79160000003]",
            "Щукин Ян 7Б [+79160000004]");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void sheetsAreCalledAfterClassesAndWhoIsNoPupilOnOneIsDoubtedAloud() throws Exception {
    RosterList list =
        list(
            workbook(
                book -> {
                  fill(book.newWorksheet("5А"), "№;ФИО", "1;Лисицына Аня");
                  fill(book.newWorksheet("5 «Б»"), "№;ФИО", "1;Лисицына Ева");
                  fill(book.newWorksheet("6 класс"), "№;ФИО", "1;Лисицына Ада");
                  fill(book.newWorksheet("10 (тех.)"), "№;ФИО", "1;Лисицына Уля");
                  fill(book.newWorksheet("Учителя"), "ФИО;Предмет", "Орлова Мария Ивановна;химия");
                  fill(book.newWorksheet("Выбывшие"), "ФИО;Класс", "Зимин Глеб;5А");
                }));
    assertThat(list.pupils())
        .extracting(Pupil::schoolClass)
        .containsExactly("5А", "5Б", "6 класс", "10 (тех.)", "", "5А");
    assertThat(list.doubtful())
        .extracting(remark -> remark.sheet() + " " + remark.trouble() + " " + remark.words())
        .containsExactly("Учителя NOTE Учителя", "Выбывшие NOTE Выбывшие");
  }
}
