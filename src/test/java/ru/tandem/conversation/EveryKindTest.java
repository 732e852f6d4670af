package ru.tandem.conversation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.people.Language;
import ru.tandem.people.Person;

/** Each kind of question as it is answered in the chat. */
class EveryKindTest {

  private static final List<Option> TAGS =
      List.of(
          tag("maths", "Математика", "Maths"),
          tag("english", "Иностранный язык", "Foreign language"),
          tag("career", "Выбор профессии", "Choosing a profession"),
          tag("exams", "Подготовка к экзаменам", "Getting ready for exams"));

  private static Option tag(String code, String ru, String en) {
    return new Option(code, Text.translated(Map.of(Language.RU, ru, Language.EN, en)));
  }

  /** One form for each kind; its answer is said aloud at the end. */
  static class OneQuestion implements Dialogue {

    private static final Map<String, Kind> KINDS =
        Map.of(
            "test.choice", Kinds.choice(TAGS),
            "test.several", Kinds.several(TAGS, 2),
            "test.tags", Kinds.tags(TAGS, 3),
            "test.scale", Kinds.scale(),
            "test.yesno", Kinds.yesNo(),
            "test.frequency", Kinds.frequency(),
            "test.number", Kinds.number(1, 50),
            "test.week", Kinds.week(),
            "test.ranking", Kinds.ranking(TAGS, 2),
            "test.files", Kinds.files(2));

    @Override
    public Set<String> forms() {
      return Set.of(
          "test.choice",
          "test.several",
          "test.tags",
          "test.scale",
          "test.yesno",
          "test.frequency",
          "test.number",
          "test.week",
          "test.ranking",
          "test.files",
          "test.file",
          "test.date");
    }

    @Override
    public Form form(String name, Person person, String subject) {
      Kind kind =
          switch (name) {
            case "test.file" -> Kinds.files(1);
            case "test.date" -> Kinds.date(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 12, 31));
            default -> KINDS.get(name);
          };
      return Form.named(name)
          .title(Text.words("Проба"))
          .ask("it", Text.words("Вопрос?"), kind)
          .then(answers -> Screen.of(Text.words("Ответ: " + answers.byKey().get("it"))));
    }
  }

  @TempDir static Path data;
  private static Transcript anya;

  @BeforeAll
  static void begin() {
    anya = new Transcript(data, "ru.tandem.conversation", OneQuestion.class);
  }

  @AfterAll
  static void end() {
    anya.close();
  }

  private Transcript asked(String form) {
    return anya.isAsked("test." + form, "").sees("Вопрос?");
  }

  @Test
  void oneTapAnswersAChoiceAScaleYesOrNoAndHowOften() {
    asked("choice").says("плавание").sees("кнопкой").presses("Математика").sees("\"maths\"");
    asked("choice").says("иностранный").sees("\"english\"");
    asked("scale").presses("10").sees("Ответ: \"10\"");
    asked("yesno").presses("Нет").sees("\"no\"");
    asked("frequency").presses("1–2 раза").sees("\"onceortwice\"");
  }

  @Test
  void severalAreMarkedUpToTheLimit() {
    asked("several")
        .sees("до 2")
        .presses("Математика", "Выбор")
        .presses("Подготовка")
        .seesNot("✓ Подготовка")
        .presses("✓ Математика", "Подготовка")
        .restart()
        .presses("Готово")
        .sees("[\"career\",\"exams\"]");
  }

  @Test
  void aTagIsFoundByItsBeginningOrAdded() {
    asked("tags")
        .says("профес")
        .sees("Выбор профессии", "Добавить «профес»", "Весь список")
        .seesNot("Математика")
        .presses("Выбор профессии")
        .sees("✓ Выбор профессии", "Математика")
        .says("MATHS")
        .sees("✓ Математика")
        .says("шитьё")
        .sees("✓ шитьё")
        .restart()
        .says("вышивка")
        .sees("не больше 3")
        .presses("✓ шитьё")
        .says("язык")
        .presses("Добавить")
        .sees("✓ язык")
        .presses("Готово")
        .sees("[\"career\",\"maths\",\"язык\"]");
  }

  @Test
  void aNumberAndADateAreTypedAndHeldToTheirLimits() {
    asked("number").says("много").sees("от 1 до 50").says("51").sees("от 1 до 50").says(" 7 ");
    anya.sees("Ответ: 7");
    asked("date").says("вчера").sees("14.03.2012").says("1 сентября 2026").sees("\"2026-09-01\"");
  }

  @Test
  void aShortDateIsTakenWhereOnlyOneYearCanBeMeant() {
    asked("date").says("1.9.26").sees("\"2026-09-01\"");
    asked("date").says("1.9").sees("Какой это год?");
  }

  @Test
  void whoeverTypesWhatStandsOnAKeyMeansTheKey() {
    asked("yesno").says("Да!").sees("Ответ:");
    asked("tags").says("математика").says("готово").sees("[\"maths\"]");
    asked("scale").says("7").sees("\"7\"");
  }

  @Test
  void aWeekIsMarkedHourByHourAndPeopleAreRanked() {
    asked("week").presses("Вт 15", "Сб до 15", "Готово").sees("[\"tue15\",\"sat9\"]");
    asked("ranking")
        .presses("Выбор", "Математика")
        .sees("1. Выбор", "2. Математика")
        .presses("Готово")
        .sees("[\"career\",\"maths\"]");
  }

  @Test
  void filesAreCollectedUntilDoneAndOneIsTakenAtOnce() {
    asked("files")
        .says("вот")
        .sees("файл или фото")
        .sends("диплом.pdf", 1000)
        .sees("✕ диплом.pdf", "Готово")
        .restart()
        .sends("", 2000)
        .sees("✕ Фото")
        .sends("третий.pdf", 10)
        .sees("не больше 2")
        .presses("✕ Фото")
        .sends("огромный.mov", 30_000_000)
        .sees("до 20 МБ")
        .presses("Готово")
        .sees("диплом.pdf");
    asked("file").sends("план.docx", 10).sees("Ответ:", "план.docx");
  }
}
