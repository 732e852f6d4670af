package ru.tandem.questionnaires.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Transcript;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Candidates;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.SettableClock;

/** Questionnaires as they are answered in the chat. */
class QuestionnaireDialogueTest {

  static class Mentors implements Candidates {
    @Override
    public Optional<List<Candidate>> of(PersonId chooser, String subject) {
      return subject.startsWith("gathering:")
          ? Optional.of(
              List.of(
                  new Candidate(new PersonId(7), "Миша Орлов"),
                  new Candidate(new PersonId(8), "Вера Зайцева"),
                  new Candidate(new PersonId(9), "Лев Ким")))
          : Optional.empty();
    }
  }

  static class Waiting {
    private final List<QuestionnaireAnswered> heard = new ArrayList<>();

    @EventListener
    void on(QuestionnaireAnswered event) {
      heard.add(event);
    }
  }

  private static final int MOST_ANSWERS = 90;

  @TempDir static Path data;
  private static Transcript anya;
  private final int tapsBefore = anya.taps();

  @BeforeAll
  static void begin() {
    anya =
        new Transcript(
            data, "ru.tandem.questionnaires", Mentors.class, Waiting.class, Agenda.class);
    anya.isBorn(LocalDate.of(2014, 3, 14));
  }

  @AfterAll
  static void end() {
    anya.close();
  }

  @Test
  void aMenteeAppliesWithinSixteenTaps() {
    anya.isAsked("questionnaires.pupil-pupil-mentee-application", "programme:1")
        .sees("Анкета", "наставника", "В каком ты классе?", "1 из 9", "4 класс")
        .presses("6 класс")
        .sees("даётся труднее всего")
        .presses("Учёба")
        .sees("С чем хочется помощи?")
        .presses("Математика", "Выступления", "Готово")
        .restart()
        .sees("своими словами")
        .presses("Пропустить")
        .sees("Что тебе нравится?")
        .presses("Шахматы", "Готово")
        .presses("Постарше")
        .presses("Лично")
        .sees("Когда тебе обычно удобно")
        .presses("Вт 15", "Чт 15", "Готово")
        .presses("Пока нет")
        .sees("проверим", "6 класс", "Математика, Выступления", "Постарше");
    assertThat(anya.taps() - tapsBefore).isLessThanOrEqualTo(15);
    anya.presses("отправить").sees("Спасибо");

    Response response = latest("pupil-pupil-mentee-application", "programme:1");
    assertThat(response.text("grade")).hasValue("g6");
    assertThat(response.codes("needs")).containsExactly("maths", "speech");
    assertThat(response.codes("week")).containsExactly("tue15", "thu15");
    assertThat(response.text("need_text")).isEmpty();
    assertThat(anya.bean(Waiting.class).heard)
        .last()
        .isEqualTo(
            new QuestionnaireAnswered(
                response.id(),
                "pupil-pupil-mentee-application",
                Purpose.APPLICATION,
                anya.person().id(),
                "programme:1"));
  }

  @Test
  void anAnswerCanBeTakenBackAndChangedInTheReview() {
    anya.isAsked("questionnaires.pupil-self-assessment", "programme:1")
        .presses("7")
        .presses("Назад")
        .sees("Насколько тебе интересно учиться?")
        .presses("8")
        .presses("Пропустить")
        .presses("5")
        .presses("6")
        .presses("7")
        .presses("8")
        .presses("9")
        .presses("В двух")
        .sees("проверим")
        .presses("1")
        .sees("Насколько тебе интересно учиться?")
        .presses("3")
        .presses("отправить");
    assertThat(latest("pupil-self-assessment", "programme:1").number("involvement")).hasValue(3);
  }

  @Test
  void aMeetingThatTookPlaceIsToldAboutInFourTaps() {
    anya.isAsked("questionnaires.after-meeting", "meeting:9")
        .sees("Насколько полезной")
        .presses("9", "10", "7")
        .sees("О чём договорились?")
        .presses("Идём по плану")
        .sees("Спасибо");
    assertThat(anya.taps() - tapsBefore).isEqualTo(4);
    assertThat(latest("after-meeting", "meeting:9").number("comfort")).hasValue(10);
  }

  @Test
  void aNewTaskIsWrittenDown() {
    anya.isAsked("questionnaires.after-meeting", "meeting:10")
        .presses("9", "10", "7")
        .presses("новая задача")
        .sees("Напиши коротко")
        .says("выучить таблицу")
        .sees("Спасибо");
    assertThat(latest("after-meeting", "meeting:10").text("task")).hasValue("выучить таблицу");
  }

  @Test
  void peopleAreRankedAndAVetoIsPossible() {
    anya.isAsked("questionnaires.mentee-preferences", "gathering:3")
        .sees("Миша Орлов", "Вера Зайцева", "Лев Ким")
        .presses("Вера", "Миша")
        .sees("1. Вера Зайцева", "2. Миша Орлов")
        .presses("Готово")
        .presses("Пропустить", "Пропустить")
        .sees("не хочется работать", "только куратор")
        .presses("Лев", "Готово")
        .says("Спасибо за встречу!")
        .presses("отправить");
    Response response = latest("mentee-preferences", "gathering:3");
    assertThat(response.people("ranking")).containsExactly(new PersonId(8), new PersonId(7));
    assertThat(response.people("veto")).containsExactly(new PersonId(9));
  }

  @Test
  void aPreviewIsActedForAnAdultAsAPupilSeesItAndKeepsNothing() {
    int before = anya.bean(Responses.class).of(anya.person().id()).size();
    anya.isBorn(LocalDate.of(1980, 3, 14))
        .isAsked("questionnaires.preview", "ty:mentee-preferences")
        .sees("Просмотр", "не сохраняются", "Твой выбор увидит только куратор", "1 из 5")
        .presses("Участник 2", "Участник 1", "Готово")
        .restart()
        .presses("Пропустить", "Пропустить")
        .sees("с кем тебе не хочется работать")
        .presses("Пропустить", "Пропустить")
        .sees("Просмотр. С кем хочется работать? — проверим", "Участник 2, Участник 1")
        .presses("отправить")
        .sees("Просмотр окончен");
    assertThat(anya.bean(Responses.class).of(anya.person().id())).hasSize(before);
    anya.isAsked("questionnaires.preview", "vy:mentee-preferences")
        .sees("Ваш выбор увидит только куратор")
        .presses("Отмена")
        .sees("Здравствуйте")
        .seesNot("Продолжить")
        .isBorn(LocalDate.of(2014, 3, 14));
  }

  /** All are left half answered at once; then the process ends and begins again. */
  @Test
  void everyQuestionnaireGoesOnAfterARestart() {
    List<Questionnaire> all = anya.bean(Questionnaires.class).all();
    for (Questionnaire each : all) {
      anya.isAsked(each.dialogue(), subject(each)).sees(each.items().get(0).question().ty());
      answersOne();
    }
    anya.restart();
    for (Questionnaire each : all) {
      waitsAMoment();
      anya.isAsked(each.dialogue(), subject(each)).seesNot(each.items().get(0).question().ty());
      for (int i = 0; i < MOST_ANSWERS && isBegun(each); i++) {
        answersOne();
      }
      assertThat(isBegun(each)).as(each.id()).isFalse();
      latest(each.id(), subject(each));
    }
  }

  /** So that what is typed belongs to what is asked last. */
  private static void waitsAMoment() {
    SettableClock clock = (SettableClock) anya.bean(Clock.class);
    clock.set(clock.instant().plusSeconds(1));
  }

  private static boolean isBegun(Questionnaire each) {
    return anya.bean(BegunForms.class).isBegun(anya.person().id(), each.dialogue(), subject(each));
  }

  private static String subject(Questionnaire questionnaire) {
    return questionnaire.purpose() == Purpose.PREFERENCES ? "gathering:77" : "season:77";
  }

  /** Picks the first that is offered, or on a scale the five, which asks for a reason. */
  private static void answersOne() {
    List<String> labels = anya.labels();
    String first = labels.get(0);
    if (!List.of("‹ Назад", "Пропустить", "Позже").contains(first)) {
      anya.presses(labels.contains("5") && !first.contains("отправить") ? "5" : first);
    } else if (labels.contains("Пропустить")) {
      anya.presses("Пропустить");
    } else {
      anya.says("5");
    }
    if (anya.labels().contains("Готово ✓")) {
      anya.presses("Готово");
    }
  }

  private Response latest(String questionnaire, String subject) {
    return anya.bean(Responses.class)
        .latest(anya.person().id(), questionnaire, subject)
        .orElseThrow();
  }
}
