package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.gatherings.Audience;
import ru.tandem.gatherings.GatheringKind;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.meetings.Meeting;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.Office;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.RoadmapActions;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.EveryPaper;
import ru.tandem.story.House;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.AchievementKind;
import ru.tandem.tandems.AchievementLevel;
import ru.tandem.tandems.AchievementResult;
import ru.tandem.tandems.Achievements;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** All papers of a programme stand in one place of the chat, and each can be opened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersStoryTest {

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Phone head;
  private Phone anya;
  private Phone misha;

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    head = school.staff("Пётр Ильич Громов", StaffRole.OBSERVER);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    misha = school.mentor("Миша Орлов", "2010-05-02");
    Phone vera = school.mentorOf("Завод «Заря»", "Вера Зайцева", "2010-06-12");
    school.pair(vera, school.mentee("Боря Котов", "2013-04-14"));
    TandemId pair = school.pair(misha, anya);
    school.in(
        () -> {
          school
              .bean(Tandems.class)
              .get(pair)
              .aimsAt("Полюбить дроби", school.person(misha).id(), house.now());
          return pair;
        });
    Meeting meeting = school.agreed(pair, misha, anya, "2026-09-15T15:00");
    house.travel("2026-09-15T16:00");
    school.held(meeting, misha, anya);
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void theCuratorFindsThePapersOfTheStageTwoTapsFromHome() {
    marina.says("/menu").presses("Осень").presses("📄 Документы");
    marina.sees("Документы").sees("«Осень»").sees("Этап").sees("до ").seesButton("• ");
    stage(1).sees("Приказ о внедрении целевой модели — до 22");
    marina.presses("Приказ о внедрении").sees("О внедрении").seesButton("Внести номер");
    marina.presses("Получить файл").sees("Данные в файле");
    String blank = WordFile.text(marina.receivesFile("Приказ о внедрении целевой модели"));
    assertThat(blank)
        .contains("Школа № 7", "№ __________", "Куратор программы: Марина Соколова.")
        .contains("Руководитель  ____________________\tПётр Ильич Громов")
        .doesNotContain("{{");
    marina.presses("К документу").sees("номера пока нет").presses("Внести номер");
    marina.sees("Какой номер").says("12-о от 05.09.2026").presses("Всё верно");
    marina.sees("№ 12-о от 5 сентября 2026");
    house.restart();
    marina.presses("К документам этапа").sees("☑ Приказ о внедрении целевой модели — № 12-о");
    marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("1. Подготовка");
    marina.sees("☑ Приказ о внедрении").presses("☑ Приказ о внедрении").sees("номер приказа");
    stage(1).presses("Приказ о внедрении").presses("Получить файл");
    marina.sees("Данные в файле");
    house.telegram().awaitQuiet();
    assertThat(WordFile.text(marina.receivesFile("Приказ о внедрении")))
        .contains("5 сентября 2026\t№ 12-о");
    // what the order puts into force bears its number
    assertThat(given(marina, school, "regulation", "Положение"))
        .contains("УТВЕРЖДЕНО\nприказом от 5 сентября 2026 № 12-о");
  }

  private Phone stage(int number) {
    return marina
        .says("/menu")
        .presses("Осень")
        .presses("📄 Документы")
        .pressesData("documents.stage:" + school.programme() + ":" + number);
  }

  @Test
  void everyPaperOpensAndNoPlaceIsLeftUnfilled() {
    Map<String, Map<String, byte[]>> papers = papers();
    for (PaperKind kind : drawn()) {
      papers.get(kind.code()).values().forEach(file -> opens(kind, file));
    }
  }

  private List<PaperKind> drawn() {
    return school.bean(PaperKinds.class).all().stream()
        .filter(kind -> kind.format() != Format.DESK && kind.fits(MentoringForm.PUPIL_PUPIL))
        .toList();
  }

  private Map<String, Map<String, byte[]>> papers() {
    Programme autumn = school.bean(Programmes.class).get(school.programme());
    Map<String, Map<String, byte[]>> papers = new EveryPaper(house, marina, autumn).all();
    assertThat(papers.values()).noneMatch(Map::isEmpty);
    return papers;
  }

  @Test
  void libreOfficeTurnsEachWordAndExcelFileIntoPdf() {
    assumeTrue(
        Office.isInstalled(), "LibreOffice is not installed here: no file is turned into PDF");
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, Map<String, byte[]>> papers = papers();
    for (PaperKind kind : drawn()) {
      if (kind.format() == Format.DOCX || kind.format() == Format.XLSX) {
        papers.get(kind.code()).values().stream()
            .limit(1)
            .forEach(file -> files.put(kind.code() + "." + kind.ending(), file));
      }
    }
    assertThat(files).hasSizeGreaterThan(25);
    Map<String, byte[]> pdf = Office.pdf(files);
    assertThat(pdf.keySet()).containsExactlyElementsOf(files.keySet());
    pdf.forEach(
        (name, file) ->
            assertThat(PdfFile.text(file)).as(name).isNotBlank().doesNotContain("#REF", "Err:"));
  }

  @Test
  void theLabourPapersAreOfMentorsWhoAreEmployees() {
    stage(3).seesButton("Реестр наставников").doesNotSeeButton("работник");
    PaperKind agreement = school.bean(PaperKinds.class).get("employee-agreement");
    marina.forges(marina.lastMessageId(), data("card", agreement)).seesToast("уже решено");
    SmallSchool teachers = SmallSchool.ofTeachers(house);
    Phone olga = teachers.staff("Ольга Седова", StaffRole.CURATOR);
    teachers.mentor("Ирина Белова", "1985-05-02");
    String card = "documents.card:" + teachers.programme() + ":employee-agreement";
    olga.says("/menu").forges(olga.lastMessageId(), card).sees("Соглашение с работником");
    teachers.mentorOf("Пединститут", "Яна Чехова", "1979-05-02");
    olga.presses("Выбрать наставника").seesButton("Ирина Белова").doesNotSeeButton("Яна Чехова");
    olga.presses("Ирина Белова").sees("Данные в файле");
    assertThat(WordFile.text(olga.receivesFile("Соглашение с работником")))
        .contains("СОГЛАШЕНИЕ № " + teachers.programme() + "-1")
        .contains("руководитель: ____________________)", "Форма: учитель – учитель")
        .contains("наставляемые: ____________________.");
    String report = "documents.give:" + teachers.programme() + ":final-report:0";
    olga.forges(olga.lastMessageId(), report).sees("Данные в файле");
    assertThat(WordFile.text(olga.receivesFile("Итоговый аналитический отчёт")))
        .contains("Довольны наставляемые: пока никто не работал в паре")
        .doesNotContain("0 из 0", "()");
    assertThat(given(olga, teachers, "memo", "Памятка"))
        .contains("ПАМЯТКА НАСТАВЛЯЕМОМУ\n", "говорить куратору", "сразу увидит куратор")
        .doesNotContain("родител", "Детский", "взрослы", "{{");
    assertThat(given(olga, teachers, "order-event", "Приказ об итоговом"))
        .contains("наставники (2), партнёры")
        .doesNotContain("родители");
    assertThat(given(olga, teachers, "regulation", "Положение")).doesNotContain("3.4", "{{");
    String copy = "documents.card:" + teachers.programme() + ":order-pairs-employer";
    olga.forges(olga.lastMessageId(), copy).sees("В парах пока нет наставников от организаций");
  }

  /** A factory, a university or another school pays its own people. */
  @ParameterizedTest
  @EnumSource(
      value = MentoringForm.class,
      names = {"TEACHER_TEACHER", "TEACHER_PUPIL", "HEAD_TEACHER"})
  void onlyTheEmployeesOfTheSchoolGetItsLabourPapers(MentoringForm ofOwn) {
    PaperKind consent = school.bean(PaperKinds.class).get("employee-consent");
    assertThat(consent.fits(ofOwn)).isTrue();
    assertThat(Stream.of(MentoringForm.values()).filter(consent::fits)).hasSize(3);
  }

  private String given(Phone reader, SmallSchool of, String code, String title) {
    reader.forges(reader.lastMessageId(), "documents.give:" + of.programme() + ":" + code + ":0");
    reader.sees("Данные в файле");
    house.telegram().awaitQuiet();
    return WordFile.text(reader.receivesFile(title));
  }

  @Test
  void papersOfPupilsSpeakOfParents() {
    assertThat(given(marina, school, "memo", "Памятка"))
        .contains("И РОДИТЕЛЮ", "психолога или родителя.", "сразу увидит взрослый. Детский")
        .doesNotContain("{{");
    assertThat(given(marina, school, "order-event", "Приказ об итоговом"))
        .contains(", родители, партнёры.");
    assertThat(given(marina, school, "regulation", "Положение")).contains("3.4. За несов");
  }

  @Test
  void aPaperOfWhichLittleIsKnownSaysSoAndLeavesNoHoles() {
    assertThat(WordFile.text(file("order-school"))).contains("Расписание", "пока нет");
    assertThat(WordFile.text(file("regulation")))
        .contains("ролевая модель: любая", "рабочие (раз в неделю)", "вид: один на один");
    school.in(
        () ->
            school
                .bean(Achievements.class)
                .save(
                    Achievement.of(
                        school.programme(),
                        school.person(anya).id(),
                        new Achievement.What(
                            AchievementKind.CONTEST, AchievementLevel.TOWN, AchievementResult.WON),
                        "Дроби-2026",
                        LocalDate.parse("2026-09-14"),
                        house.now())));
    stage(7).presses("Портфолио").presses("Выбрать наставляемого").presses("Аня Лисицына");
    marina.sees("Данные в файле");
    assertThat(WordFile.text(marina.receivesFile("Портфолио наставляемого – Аня")))
        .contains("• Конкурс, «Дроби-2026»", "14 сентября 2026")
        .doesNotContain("🏅");
    XSSFSheet months = ExcelFile.open(file("monthly-sheet")).getSheet("По месяцам");
    assertThat(ExcelFile.lines(months).get(1).get(0)).isEqualTo("09.2026");
  }

  private String data(String act, PaperKind kind) {
    return "documents." + act + ":" + school.programme() + ":" + kind.code();
  }

  static List<byte[]> unpacked(byte[] file) throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.add(zip.readAllBytes());
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static void opens(PaperKind kind, byte[] file) {
    if (kind.format() == Format.DOCX) {
      assertThat(WordFile.text(file))
          .as(kind.code())
          .contains("Осень")
          .doesNotContain("{{", "}}", "[", "documents.", "monitoring.", "№  от");
    } else if (kind.format() == Format.XLSX) {
      isABook(kind, ExcelFile.open(file));
    } else {
      assertThat(file).as(kind.code()).isNotEmpty();
    }
  }

  /** A heading that stays, filters, and no message that is missing. */
  private static void isABook(PaperKind kind, XSSFWorkbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      assertThat(sheet.getPaneInformation().isFreezePane()).as(kind.code()).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).as(kind.code()).isTrue();
      assertThat(sheet.getSheetName()).as(kind.code()).doesNotContain("monitoring");
      for (List<String> line : ExcelFile.lines(sheet)) {
        assertThat(line).as(kind.code()).noneMatch(cell -> cell.contains("monitoring."));
      }
    }
  }

  @Test
  void whatIsNotKnownYetStandsOnNoSite() throws IOException {
    Map<String, byte[]> pack = EveryPaper.unpacked(file("site-pack"));
    String page = new String(pack.get("index.html"), StandardCharsets.UTF_8);
    assertThat(page).contains("Встреч состоялось: 1").doesNotContain("хотя бы 5", "Довольны");
    assertThat(new String(pack.get("index.md"), StandardCharsets.UTF_8)).contains("](weeks.png)");
  }

  @Test
  void theLogHasDatesThatAreDatesAndTheHoursNameTheirCells() {
    XSSFWorkbook log = ExcelFile.open(file("meeting-log"));
    XSSFSheet meetings = log.getSheet("Встречи");
    assertThat(ExcelFile.lines(meetings).get(1))
        .contains("Миша Орлов", "Аня Лисицына", "организационная", "40", "состоялась");
    assertThat(meetings.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(DateUtil.isCellDateFormatted(meetings.getRow(1).getCell(1))).isTrue();
    assertThat(meetings.getRow(1).getCell(1).getLocalDateTimeCellValue())
        .isEqualTo("2026-09-15T15:00");

    assertThat(ExcelFile.lines(ExcelFile.open(file("visit-log")).getSheetAt(0)))
        .hasSize(2)
        .last(InstanceOfAssertFactories.LIST)
        .containsExactly("пока нет");

    XSSFWorkbook hours = ExcelFile.open(file("hours-book"));
    List<List<String>> sums = ExcelFile.lines(hours.getSheet("Часы"));
    List<String> misha = sums.get(2);
    assertThat(misha.get(1)).isEqualTo("Миша Орлов");
    assertThat(hours.getSheet("Часы").getRow(2).getCell(7).getNumericCellValue())
        .isEqualTo(40 / 60.0);
    assertThat(misha.get(8)).isEqualTo("'Встречи'!E2:E2");
    assertThat(hours.getSheet("Встречи").getRow(1).getCell(4).getNumericCellValue())
        .isEqualTo(40 / 60.0);
  }

  private byte[] file(String code) {
    PaperKind kind = school.bean(PaperKinds.class).get(code);
    marina.forges(marina.lastMessageId(), data("give", kind) + ":0");
    marina.sees("Данные в файле");
    house.telegram().awaitQuiet();
    return marina.receivesFile(kind.title().ru());
  }

  @Test
  void theHeadReadsWhatIsHisAndNobodysAnswers() {
    head.says("/menu").presses("📄 Документы").sees("Этап");
    head.pressesData("documents.stage:" + school.programme() + ":7").sees("Лист к 20 января");
    head.doesNotSeeButton("Ответы по строкам");
    PaperKind raw = school.bean(PaperKinds.class).get("raw-rows");
    head.forges(head.lastMessageId(), data("give", raw) + ":0").seesToast("уже решено");
    anya.says("/menu").forges(anya.lastMessageId(), data("give", raw) + ":0");
    anya.seesToast("уже решено");
  }

  @Test
  void theRoadmapLeadsToThePaperThatItOwes() {
    marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("2. База");
    marina.presses("Собрать и разобрать").presses("К документу").sees("Анализ запросов");
  }

  @Test
  void theCuratorChoosesWhomTheRulesPropose() {
    PaperKind order = school.bean(PaperKinds.class).get("order-rewards");
    stage(7).presses("Кого отметить").presses("Выбрать, кого отметить");
    marina.seesButton("◻ Миша Орлов: больше всего встреч, 1").doesNotSeeButton("Вера Зайцева");
    marina.presses("◻ Миша Орлов: больше").seesButton("🏅 Миша Орлов: больше всего встреч, 1");
    marina.presses("К приказу").sees(order.title().ru()).presses("Получить").sees("Данные");
    assertThat(WordFile.text(marina.receivesFile(order.title().ru())))
        .contains("Миша Орлов")
        .contains("больше всего встреч, 1")
        .doesNotContain("Вера Зайцева");
    stage(7).presses("Кого отметить").presses("Выбрать").presses("🏅 Миша Орлов: больше");
    marina.seesButton("◻ Миша Орлов: больше всего встреч, 1");
    head.says("/menu");
    head.forges(head.lastMessageId(), "monitoring.nominees:" + school.programme());
    head.seesToast("уже решено");
  }

  @Test
  void anOrderThatNamesNobodyGetsNoNumberAndGoesToNoHead() {
    for (String code : List.of("order-rewards", "order-pairs-change")) {
      PaperKind order = school.bean(PaperKinds.class).get(code);
      marina.says("/menu").forges(marina.lastMessageId(), data("card", order));
      marina.sees(order.title().ru()).doesNotSeeButton("Внести номер");
      marina.doesNotSeeButton("На утверждение");
      int heard = head.botTexts().size();
      for (String act : List.of("number", "ask")) {
        marina.says("/menu");
        house.telegram().awaitQuiet();
        marina.forges(marina.lastMessageId(), data(act, order));
        marina.sees(code.equals("order-rewards") ? "Пока никто не выбран" : "менять пока нечего");
      }
      assertThat(head.botTexts()).hasSize(heard);
    }
    stage(7).presses("Приказ о поощрении").presses("Выбрать, кого отметить");
    marina.presses("◻ Миша Орлов: больше").presses("К приказу").seesButton("Внести номер");
    marina.presses("Внести номер").sees("Какой номер");
    String choice =
        "monitoring.nominate:" + school.programme() + ":MOST_MEETINGS:" + school.part(misha);
    marina.forges(marina.lastMessageId(), choice + ":0");
  }

  @Test
  void whatTheMentorHasWrittenStandsInHisReportAndOnlyTheCuratorReadsIt() {
    assertThat(report()).contains("Что было сделано за сезон?\t______");
    school.answers(
        misha, "mentor-report", "results", "Дроби не страшны", "report:" + school.part(misha));
    assertThat(report())
        .contains("К каким результатам это привело?\tДроби не страшны")
        .contains("Что было сделано за сезон?\t______");
    PaperKind report = school.bean(PaperKinds.class).get("mentor-report");
    head.says("/menu").forges(head.lastMessageId(), data("card", report)).seesToast("уже решено");
  }

  private String report() {
    stage(7).presses("Отчёт наставника").presses("Выбрать наставника").presses("Миша Орлов");
    marina.sees("Данные в файле");
    house.telegram().awaitQuiet();
    return WordFile.text(marina.receivesFile("Отчёт наставника – Миша Орлов"));
  }

  @Test
  void whatTheCuratorHasWrittenStandsWithoutADashBeforeIt() {
    school.answers(marina, "swot", "strong", "Дружные пары", "programme:" + school.programme());
    assertThat(WordFile.text(file("final-report")).replaceAll("\\s+", " "))
        .contains("Сильные стороны: Дружные пары Слабые стороны: —");
    marina.says("/menu").presses("Осень").presses("Итоги").presses("Мониторинг");
    marina.presses("Сильное и слабое").sees("Дружные пары").doesNotSee("—\nДружные пары");
  }

  @Test
  void theOrderOnTheFinalEventKnowsTheEventThatIsArranged() {
    assertThat(WordFile.text(file("order-event"))).contains("мероприятие: «____»", ", место: ____");
    school.in(
        () ->
            school
                .bean(PlanGathering.class)
                .plan(
                    school.programme(),
                    GatheringKind.FESTIVAL,
                    Audience.EVERYBODY,
                    house.now().plus(Duration.ofDays(60)),
                    "Актовый зал"));
    assertThat(WordFile.text(file("order-event")))
        .contains("мероприятие: 14 ноября 2026, 16:00, место: Актовый зал.")
        .doesNotContain("мероприятие: «____»");
  }

  @Test
  void theSiteNamesNobodyWhoHasNotAgreed() throws IOException {
    List<byte[]> files = unpacked(file("site-pack"));
    String page = new String(files.get(1), StandardCharsets.UTF_8);
    assertThat(page).contains("<h2>Программа в цифрах</h2>", "Пар и групп: 2", "weeks.png");
    assertThat(page).doesNotContain("Орлов", "Лисицына");
    assertThat(new String(files.get(0), StandardCharsets.UTF_8)).contains("- Наставников: 2");
  }

  /** What is done of a roadmap leaves it as it was approved; another day does not. */
  private void ticksOffAndMoves(boolean moves) {
    school.in(
        () -> {
          RoadmapAction last =
              school
                  .bean(RoadmapActions.class)
                  .findByProgrammeIdOrderByPlace(school.programme())
                  .get(3);
          String field = moves ? "dueOn" : "doneAt";
          Object value = moves ? last.dueOn().plusDays(3) : house.now();
          ReflectionTestUtils.setField(last, field, value);
          return last;
        });
  }

  @Test
  void theHeadApprovesOrGivesBackWithAWord() {
    stage(1).presses("Дорожная карта").presses("На утверждение").sees("передано руководителю");
    head.sees("Ждёт вашего решения").presses("Получить файл").sees("Данные в файле");
    assertThat(WordFile.text(head.receivesFile("Дорожная карта")))
        .contains("УТВЕРЖДАЮ", "Пётр Ильич Громов\n«____» ______________ 20___ г.");
    int question = head.lastMessageId() - 1;
    PaperKind map = school.bean(PaperKinds.class).get("roadmap");
    head.forges(head.lastMessageId(), data("return", map)).sees("Что поправить");
    house.restart();
    head.says("Добавьте сроки").sees("с вашим замечанием");
    marina.sees("руководитель возвращает").sees("«Добавьте сроки»").presses("К документу");
    marina.sees("Руководитель возвращает: «Добавьте сроки»").presses("На утверждение");
    head.sees("Ждёт вашего решения").presses("Утвердить").sees("руководитель утверждает");
    head.forges(question, data("approve", map)).seesToast("уже решено");
    marina.sees("руководитель утверждает").presses("К документу");
    marina.sees("Утверждает Пётр Ильич Громов").doesNotSeeButton("На утверждение");
    assertThat(given(marina, school, "roadmap", "Дорожная карта"))
        .contains("Пётр Ильич Громов\n15 сентября 2026\n");
    ticksOffAndMoves(false);
    assertThat(given(marina, school, "roadmap", "Дорожная карта"))
        .contains("Пётр Ильич Громов\n15 сентября 2026\n");
    ticksOffAndMoves(true);
    assertThat(given(marina, school, "roadmap", "Дорожная карта"))
        .contains("Пётр Ильич Громов\n«____» ______________ 20___ г.");
    marina.presses("К документу").sees("С того дня бумага изменилась");
    marina.presses("Изменилось: на утверждение снова").sees("передано руководителю");
    marina.presses("К документу").sees("Ждёт решения руководителя");
    marina.doesNotSeeButton("Изменилось");
    head.sees("Ждёт вашего решения").presses("Вернуть").sees("Что поправить").says("Где сроки?");
    head.sees("с вашим замечанием");
    marina.sees("«Где сроки?»").presses("К документу").doesNotSee("Утверждает");
    marina.presses("На утверждение").sees("передано руководителю");
    head.sees("Ждёт вашего решения").presses("Утвердить").sees("руководитель утверждает");
    marina.forges(marina.lastMessageId(), data("anew", map) + ":1").seesToast("уже решено");
    anya.says("/menu").forges(anya.lastMessageId(), data("approve", map)).seesToast("уже решено");
    marina.forges(marina.lastMessageId(), data("approve", map)).seesToast("уже решено");
  }
}
