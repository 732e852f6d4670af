package ru.tandem.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.roster.Remark.Trouble;

/** Lists as schools keep them. */
class ReadRosterTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
  private static final LocalDate BORN = LocalDate.of(2012, 3, 14);

  @TempDir Path folder;

  private final ReadRoster read =
      new ReadRoster(
          new RosterWords(new ConfigDirectory("config")),
          Clock.fixed(Instant.parse("2026-09-07T06:00:00Z"), ZoneOffset.UTC));

  private RosterList list(byte[] bytes) throws Exception {
    return read.of(Files.write(Files.createTempFile(folder, "list", ""), bytes), ZONE);
  }

  private RosterList list(String... lines) throws Exception {
    return list(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDirtyListIsUnderstoodAndEachBadLineNamed() throws Exception {
    for (byte[] file : List.of(new DirtyList().csv(), new DirtyList().xlsx())) {
      RosterList list = list(file);
      assertThat(list.pupils()).hasSize(DirtyList.GOOD);
      assertThat(list.bad())
          .extracting(Remark::line, Remark::trouble, Remark::words)
          .containsExactly(
              tuple(14, Trouble.NO_NAME, ""),
              tuple(15, Trouble.ONE_NAME, "Дроздов"),
              tuple(16, Trouble.BAD_DATE, "31.02.2012"),
              tuple(17, Trouble.BAD_DATE, "весной"),
              tuple(18, Trouble.ODD_DATE, "14.03.2031"),
              tuple(306, Trouble.TWICE, "6"));
      assertThat(list.doubtful())
          .extracting(Remark::line, Remark::trouble)
          .containsExactly(
              tuple(28, Trouble.NO_DATE),
              tuple(37, Trouble.BAD_PHONE),
              tuple(38, Trouble.BAD_PHONE));
      assertThat(list.left()).containsExactly("Адрес");
      assertThat(list.pupils().stream().filter(one -> one.bornOn() != null))
          .allSatisfy(one -> assertThat(one.bornOn()).isEqualTo(BORN));
      assertThat(list.pupils()).extracting(Pupil::schoolClass).containsOnly("7А", "7Б", "7В");
      thePhonesAreWrittenAlike(list);
      theNamesAreWrittenAlike(list);
    }
  }

  private static Pupil pupil(RosterList list, int i) {
    return list.pupils().stream().filter(one -> one.line() == i + 4).findFirst().orElseThrow();
  }

  private static void thePhonesAreWrittenAlike(RosterList list) {
    for (int i : List.of(0, 30, 31)) {
      assertThat(pupil(list, i).phones()).containsExactly("+791200000%02d".formatted(i));
    }
    assertThat(pupil(list, 32).phones()).containsExactly("+79120000032", "+79129999999");
  }

  private static void theNamesAreWrittenAlike(RosterList list) {
    for (int i : List.of(40, 41, 42)) {
      assertThat(pupil(list, i).name()).isEqualTo(DirtyList.name(i));
    }
  }

  @Test
  void aNameMayStandInThreeColumnsAndTwoParentsInFour() throws Exception {
    RosterList list =
        list(
            "Фамилия,Имя,Отчество,ФИО мамы,Телефон мамы,ФИО папы,Телефон папы,Телефон",
            "лисицына,аня,сергеевна,Ирина,89121112233,Сергей,89124445566,89120000000");
    assertThat(list.pupils())
        .containsExactly(
            new Pupil(
                2,
                "Лисицына Аня Сергеевна",
                "",
                null,
                "Ирина, Сергей",
                List.of("+79121112233", "+79124445566"),
                List.of("Ирина", "Сергей")));
    assertThat(list.remarks()).isEmpty();
    // whose phone that is, nobody has said: it may be the child's own
    assertThat(list.left()).containsExactly("Телефон");
  }

  @Test
  void theClassMayStandInATitleOnATabOrOverItsPupils() throws Exception {
    assertThat(list("Список 7 «Б» класса", "ФИО", "Лисицына Аня").pupils().get(0).schoolClass())
        .isEqualTo("7Б");
    RosterList groups = list("ФИО;Класс", "7А;", "Лисицына Аня;", "7Б;", "Борисов Боря;");
    assertThat(groups.pupils()).extracting(Pupil::schoolClass).containsExactly("7А", "7Б");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      for (String tab : List.of("10А", "11 б")) {
        Worksheet sheet = workbook.newWorksheet(tab);
        sheet.value(0, 0, "ФИО");
        sheet.value(1, 0, "Лисицына Аня");
      }
      workbook.newWorksheet("Заметки").value(0, 0, "Не забыть");
    }
    RosterList tabs = list(bytes.toByteArray());
    assertThat(tabs.pupils()).extracting(Pupil::schoolClass).containsExactly("10А", "11Б");
    assertThat(tabs.unread()).containsExactly("Заметки");
  }

  /** As it is read where it is written into the chat. */
  @Test
  void withoutAHeadingAListIsReadByTheLookOfItsWords() throws Exception {
    RosterList list =
        list(
            "1;Лисицына Аня;7Б;14.03.2012;мама Ирина 89161234567",
            "2;Котов Борис;7Б;15.03.2012;",
            "3;Зимин Глеб;7Б;вчера;");
    assertThat(list.pupils()).extracting(Pupil::name).contains("Лисицына Аня", "Котов Борис");
    assertThat(list.pupils().get(0).schoolClass()).isEqualTo("7Б");
    assertThat(list.pupils().get(0).bornOn()).isEqualTo("2012-03-14");
    assertThat(list.pupils().get(0).phones()).containsExactly("+79161234567");
    RosterList named = list("7Б", "Лисицына Аня", "Котов Борис");
    assertThat(named.pupils()).extracting(Pupil::schoolClass).containsExactly("7Б", "7Б");
  }

  @Test
  void aWorkbookWithoutHeadingsCountsTheDaysOfItsDates() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "school", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("7Б");
      for (int i = 0; i < 3; i++) {
        sheet.value(i, 0, List.of("Лисицына Аня", "Котов Борис", "Зимин Глеб").get(i));
        sheet.value(i, 1, LocalDate.of(2012, 3, 14).plusDays(i));
        sheet.style(i, 1).format("dd.MM.yyyy").set();
      }
    }
    RosterList list = list(bytes.toByteArray());
    assertThat(list.pupils()).extracting(Pupil::schoolClass).containsOnly("7Б");
    assertThat(list.pupils())
        .extracting(Pupil::bornOn)
        .containsExactly(
            LocalDate.of(2012, 3, 14), LocalDate.of(2012, 3, 15), LocalDate.of(2012, 3, 16));
  }

  @Test
  void whatIsNoListOfPeopleIsNotGuessedAt() {
    for (String[] lines :
        List.of(
            new String[] {"Осенние каникулы;26.10.2026;03.11.2026", "Зимние каникулы;29.12.2026;"},
            new String[] {"Осенние каникулы", "Зимние каникулы"},
            new String[] {"Математика;5", "Русский язык;4"})) {
      assertThatThrownBy(() -> list(lines)).isInstanceOf(ReadRoster.NoHeading.class);
    }
  }

  @Test
  void aSingleLineWithoutAHeadingIsNotGuessedAt() {
    assertThatThrownBy(() -> list("Лисицына Аня;7Б;14.03.2012"))
        .isInstanceOf(ReadRoster.NoHeading.class);
  }

  @Test
  void namesakesOfOneClassBothStay() throws Exception {
    RosterList list =
        list("ФИО;Класс;Дата рождения", "Лисицына Аня;7Б;14.03.2012", "Лисицына Аня;7Б;15.03.2012");
    assertThat(list.pupils()).hasSize(2);
    assertThat(list.remarks()).isEmpty();
  }
}
