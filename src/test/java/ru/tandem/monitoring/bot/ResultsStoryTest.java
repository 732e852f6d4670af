package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.monitoring.bot.papers.DrawnFigures;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What the surveys say at the end: the same in the chat, in the book, in Word and in PDF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultsStoryTest {

  private static final int[] EXPECTED = {6, 7, 5, 8, 6};
  private static final int[] ACTUAL = {8, 9, 7, 6, 9};
  private static final int[] BEFORE = {4, 5, 6, 5, 7};
  private static final int[] AFTER = {6, 8, 7, 5, 9};

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Phone head;
  private final List<Phone> mentees = new ArrayList<>();
  private final List<Phone> mentors = new ArrayList<>();
  private final List<TandemId> pairs = new ArrayList<>();

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    head = school.staff("Пётр Ильич Громов", StaffRole.OBSERVER);
    for (int i = 0; i < EXPECTED.length; i++) {
      Phone mentee = school.mentee("Ученик " + (char) ('А' + i), "2013-03-14");
      Phone mentor = school.mentor("Наставник " + (char) ('А' + i), "2010-03-14");
      pairs.add(school.pair(mentor, mentee));
      mentors.add(mentor);
      mentees.add(mentee);
      answers(mentee, "first", part(mentee), EXPECTED[i]);
      answers(mentee, "self", part(mentee), BEFORE[i]);
    }
  }

  private String part(Phone phone) {
    return school.part(phone).subject();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  @Order(1)
  void beforeFiveHaveAnsweredNothingIsTold() {
    for (int i = 0; i < 4; i++) {
      hasFinished(i);
    }
    results().sees("ответили 4 из 5").sees("хотя бы 5");
    marina.presses("Ожидания и итог").sees("Пока неизвестно");
  }

  private void hasFinished(int i) {
    answers(mentees.get(i), "final", part(mentees.get(i)), ACTUAL[i]);
    answers(mentees.get(i), "self", "after:" + school.part(mentees.get(i)), AFTER[i]);
  }

  private Phone results() {
    return marina.says("/menu").presses("Осень").presses("Итоги").presses("Мониторинг");
  }

  @Test
  @Order(2)
  void theSameFiguresStandInTheChatInTheBookInWordAndInPdf() {
    hasFinished(4);
    // by hand: 8, 9, 7, 9 of five are satisfied, which is four of five
    int satisfied = (int) IntStream.of(ACTUAL).filter(one -> one >= 7).count() * 100 / 5;
    String expected = comma(IntStream.of(EXPECTED).sum() / 5.0);
    String actual = comma(IntStream.of(ACTUAL).sum() / 5.0);
    assertThat(List.of(satisfied + "", expected, actual)).containsExactly("80", "6,4", "7,8");

    results().sees("80 % (ответили 5 из 5)").presses("Ожидания и итог");
    marina.sees("Лёгкость общения: 6,4 → 7,8 (людей 5)").presses("До и после");
    marina.sees(
        "5,4 → 7,0 (людей 5), разница +1,6, эффект большой (d = 1,40), стало больше у 80 %");
    marina
        .presses("Ответы «да»")
        .sees("100 % (людей 5)")
        .sees("Достижения: покажу")
        .presses("Сильное и слабое");
    marina.sees("черновик").sees("новое увлечение? — «да» сказали 100 %").doesNotSee("понравилось");
    marina.presses("Рекомендации");
    marina.sees("меньше шести из десяти").presses("Картинки").presses("Ожидали и получилось");
    assertThat(marina.receivesFile("picture.png")).startsWith((byte) 0x89, (byte) 'P');
    marina.presses("К картинкам").presses("Кто докуда дошёл").sees("Кто докуда");

    XSSFSheet figures = ExcelFile.open(file("summary-book")).getSheet("Цифры");
    List<String> line = line(figures, "Лёгкость общения");
    assertThat(line.get(3)).isEqualTo("5");
    assertThat(line.get(12)).isEqualTo("«Ответы по строкам», лист «Итог наставляемых», столбец E");
    assertThat(row(figures, "Лёгкость общения", 4)).isEqualTo(6.4);
    assertThat(row(figures, "Лёгкость общения", 5)).isEqualTo(7.8);
    XSSFSheet answers = ExcelFile.open(file("raw-rows")).getSheet("Итог наставляемых");
    assertThat(
            IntStream.rangeClosed(1, 5)
                .mapToDouble(i -> answers.getRow(i).getCell(4).getNumericCellValue())
                .average())
        .hasValue(7.8);

    String word = WordFile.text(file("final-report"));
    assertThat(word)
        .contains("Довольны наставляемые: 80 % (ответили 5 из 5)")
        .contains("наставляемые\tЛёгкость общения\t5\t6,4\t7,8\t+1,4")
        .contains("5,4\t7,0\t+1,6\tбольшой (d = 1,40)\t80 %")
        .contains("Интерес к учёбе", "Достижения: покажу, когда ими поделятся хотя бы 5 человек")
        .doesNotContain("{{", "Ученик А");
    assertThat(PdfFile.text(file("final-report-pdf")))
        .contains("80 % (ответили 5 из 5)", "Лёгкость общения: 6,4 – 7,8 (людей 5)")
        .doesNotContain("Ученик А");
  }

  @Test
  @Order(6)
  void thePicturesDrawTheVeryFiguresOfTheChatAndThePapers() {
    Programme autumn = school.bean(Programmes.class).get(school.programme());
    assertThat(new DrawnFigures(house, marina, autumn, this::file).tellTheSame()).isGreaterThan(60);
  }

  private static String comma(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
  }

  private static List<String> line(XSSFSheet sheet, String measure) {
    return ExcelFile.lines(sheet).stream()
        .filter(line -> line.get(2).equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static double row(XSSFSheet sheet, String measure, int column) {
    int row = ExcelFile.lines(sheet).indexOf(line(sheet, measure));
    return sheet.getRow(row).getCell(column).getNumericCellValue();
  }

  private byte[] file(String code) {
    PaperKind kind = school.bean(PaperKinds.class).get(code);
    marina.forges(
        marina.lastMessageId(), "documents.give:" + school.programme() + ":" + code + ":0");
    marina.sees("Данные в файле").sees(kind.title().ru());
    return marina.receivesFile(kind.title().ru() + "." + kind.ending());
  }

  @Test
  @Order(3)
  void whoAnswersLaterIsNotToldByTheDifference() {
    Phone late = school.mentee("Ученик Я", "2013-03-14");
    school.pair(school.mentor("Наставник Я", "2010-03-14"), late);
    answers(late, "first", part(late), 9);
    answers(late, "final", part(late), 1);
    results().sees("80 % (ответили 5 из 6)").sees("Пришли ещё ответы: 1");
    marina.presses("Ожидания и итог").sees("Лёгкость общения: 6,4 → 7,8 (людей 5)");
    head.says("/menu").presses("Итоги: Осень").presses("Мониторинг").sees("80 %");
    head.doesNotSee("Ученик А");
    late.forges(late.lastMessageId(), "monitoring.results:" + school.programme());
    late.seesToast("уже решено");
  }

  @Test
  @Order(4)
  void aCertificateCanBeChecked() {
    Phone stranger = house.phone("Прохожий").opens("").sees("приглашение");
    school.met(pairs.get(0), mentors.get(0), mentees.get(0), "2026-09-06T15:00");
    marina.forges(
        marina.lastMessageId(), "documents.many:" + school.programme() + ":certificate:0");
    marina.presses("Наставник А").sees("Данные в файле");
    String paper = PdfFile.text(marina.receivesFile("Сертификат наставника – Наставник А"));
    assertThat(paper).contains("Наставник А", "№ " + school.programme() + "-1", "Осень");
    String code = paper.replaceAll(".*код ([2-9A-Z]{10}).*", "$1");
    stranger.opens("check-" + code).sees("настоящий").sees("Наставник А").sees("Осень");
    stranger.opens("check-2222222222").sees("Такого сертификата нет");
    // without a camera: typed as it stands there, also by whoever writes in two halves or small
    assertThat(paper).contains("отправьте боту t.me/");
    stranger.says(code).sees("настоящий").doesNotSee("приглашени");
    String small = code.substring(0, 5) + " " + code.substring(5).toLowerCase(Locale.ROOT);
    stranger.says("/start").says(small).sees("настоящий").sees("Наставник А");
  }

  @Test
  @Order(5)
  void theIndicatorsOfTheYearStandAgainstTheirTargets() {
    results().presses("Показатели").sees("2026/2027 учебный год");
    marina.sees("Ученики 10–19 лет — наставляемые: 0, доля появится").sees("цель 70 %");
    marina.sees("Наставляемые довольны программой: 80 % (4 из 5), цель 85 %");
    marina.presses("всего учеников 10–19 лет").sees("Введите число").says("много");
    marina.says("0").sees("таких в школе нет, доля не считается");
    marina.presses("всего учеников 10–19 лет").sees("Введите число");
    marina.says("400").sees("0 % (0 из 400), цель 70 %");
    marina.presses("Свой показатель").says("Кружки, открытые наставниками");
    marina.sees("Откуда число").presses("Впишу число").sees("Сколько сейчас");
    house.restart();
    marina.says("3").sees("Какая цель").says("5");
    marina.sees("Кружки, открытые наставниками: 3, цель 5").presses("Убрать: Кружки");
    marina.doesNotSee("Кружки, открытые");
    counts("Работают в паре", "Доля людей", "Наставляемые", "Есть или была пара", "Все");
    marina.says("150").sees("число от 0 до 100");
    marina.says("90").sees("Работают в паре: 100 %, цель 90 % (считает бот)");
    counts("Пятые классы", "Сколько людей", "Наставляемые", "Приняты", "5–6");
    marina.says("30").sees("Пятые классы: 0, цель 30 (считает бот)");
    counts("Встречи", "Сколько встреч");
    marina.says("100").sees("Встречи: 1, цель 100 (считает бот)").doesNotSeeButton("Годы рядом");
    ProgrammeId earlier = school.plans("Прошлая осень");
    school.in(
        () -> {
          Programme past = school.bean(Programmes.class).get(earlier);
          past.runs(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 12, 20));
          return past;
        });
    results().presses("Показатели").presses("Годы рядом");
    marina.sees("2025/2026: 0, цель 70 %").sees("2026/2027: 0 %, цель 70 %");
    marina.sees("2026/2027: 80 %, цель 85 %").sees("2026/2027: 100 %, цель 90 %");
    head.says("/menu").presses("Итоги: Осень").presses("Мониторинг").presses("Показатели");
    head.sees("0 из 400").sees("Работают в паре: 100 %").doesNotSeeButton("Внести");
    head.forges(head.lastMessageId(), "monitoring.own:" + school.programme())
        .seesToast("уже решено");
  }

  private void counts(String name, String... choices) {
    marina.presses("Свой показатель").sees("Как называется").says(name).sees("Откуда число");
    for (String choice : choices) {
      house.telegram().awaitQuiet();
      marina.presses(choice);
    }
    marina.sees("Какая цель");
  }

  /** The same answer to every question on a scale, and yes to the others. */
  private void answers(Phone phone, String survey, String subject, int value) {
    String id = survey.equals("self") ? "pupil-self-assessment" : "pupil-pupil-mentee-" + survey;
    Questionnaire asked = school.bean(Questionnaires.class).byId(id).orElseThrow();
    Map<String, JsonNode> answers = new HashMap<>();
    for (Item item : asked.items()) {
      if (item.kind() == Kind.SCALE) {
        answers.put(item.key(), StringNode.valueOf(String.valueOf(value)));
      } else if (item.kind() == Kind.YESNO) {
        answers.put(item.key(), StringNode.valueOf("yes"));
      }
    }
    school.in(
        () ->
            school
                .bean(AnswerQuestionnaire.class)
                .by(school.person(phone).id(), asked, subject, answers));
  }
}
