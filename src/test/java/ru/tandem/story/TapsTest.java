package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Newcomer;
import ru.tandem.sandbox.Phone;

/**
 * How much the bot asks of people before they are known: from the link to the finished application,
 * for each form and side. Run with {@code -Dtandem.write=true} to write the page anew; a number
 * that grows wants a reason.
 */
class TapsTest {

  private static final Path PAGE = Path.of("docs/taps.md");

  /** What a mentee of the pupil–pupil form may be asked for at most. */
  private static final int MOST_ACTS = 25;

  private static final int MOST_TYPED = 4;
  private static final int MOST_IN_A_ROW = 2;

  private static final String CHILD = "02.07.2013";
  private static final String TEENAGER = "03.02.2010";
  private static final String GROWN_UP = "15.05.1985";

  private static final Map<MentoringForm, String> LABELS =
      Map.of(
          MentoringForm.PUPIL_PUPIL, "Ученик – ученик",
          MentoringForm.TEACHER_TEACHER, "Учитель – учитель",
          MentoringForm.STUDENT_PUPIL, "Студент – ученик",
          MentoringForm.EMPLOYER_PUPIL, "Работодатель – ученик",
          MentoringForm.EMPLOYER_STUDENT, "Работодатель – студент",
          MentoringForm.TEACHER_PUPIL, "Учитель – ученик",
          MentoringForm.HEAD_TEACHER, "Руководитель – учитель",
          MentoringForm.LECTURER_TEACHER, "Преподаватель вуза – молодой учитель");

  private static final String HEADING =
      """
      # From the link to the finished application

      Counted by `TapsTest` in the running house: somebody who answers as briefly as the questions allow. Opening the
      link, every tap, every typed answer and passing a message on is an act. A parent has acts of his own.

      | form | side | acts | typed | bot messages in a row at most |
      |---|---|---|---|---|
      """;

  private record Count(MentoringForm form, String side, Phone phone) {

    String row() {
      return "| %s | %s | %d | %d | %d |\n"
          .formatted(
              form.directory(),
              side,
              phone.actions(),
              phone.typedMessages(),
              phone.mostMessagesInARow());
    }
  }

  private final List<Count> counts = new ArrayList<>();
  private Phone curator;

  @Test
  void littleIsAskedOfWhoeverComes() throws IOException {
    try (House house = House.onSqlite()) {
      aSchool(house);
      for (MentoringForm form : MentoringForm.values()) {
        List<String> links = programme(form);
        comes(house, form, "mentee", form.pupilsAreMentored() ? CHILD : GROWN_UP, links.get(0));
        comes(house, form, "mentor", form.pupilsMentor() ? TEENAGER : GROWN_UP, links.get(1));
      }
      StringBuilder page = new StringBuilder(HEADING);
      counts.forEach(count -> page.append(count.row()));
      if (Boolean.getBoolean("tandem.write")) {
        Files.writeString(PAGE, page);
      }
      assertThat(PAGE).hasContent(page.toString());
      Phone mentee = counts.get(0).phone();
      assertThat(mentee.actions()).isLessThanOrEqualTo(MOST_ACTS);
      assertThat(mentee.typedMessages()).isLessThanOrEqualTo(MOST_TYPED);
      assertThat(counts)
          .allSatisfy(
              count ->
                  assertThat(count.phone().mostMessagesInARow())
                      .as(count.phone().transcript())
                      .isLessThanOrEqualTo(MOST_IN_A_ROW));
    }
  }

  private void aSchool(House house) {
    Phone operator = house.operator();
    operator.opens("").presses("Новая школа").says("Гимназия у пруда").presses("Москва");
    operator.presses("Ссылка для куратора").sees("ссылка для куратора");
    curator = house.phone("Нелли Ракитина");
    curator.opens(operator.findLink("s-")).sees("Как вас зовут").says("Нелли Павловна");
  }

  /** The links for mentees and for mentors. */
  private List<String> programme(MentoringForm form) {
    curator.opens("").presses("Новая программа").presses(LABELS.get(form));
    curator.presses("Один на один").presses("Пропустить").says(LABELS.get(form));
    curator.presses("14 сентября 2026").presses("28 декабря 2026").presses("12").presses("8");
    curator.presses("Раз в неделю").presses("Всё верно").sees("Ссылка для наставляемых");
    String text = curator.lastMessage();
    return List.of(link(text, "наставляемых"), link(text, "наставников"));
  }

  private static String link(String text, String side) {
    return text.substring(text.indexOf("https://t.me/", text.indexOf("Ссылка для " + side)))
        .split("\\s")[0];
  }

  private void comes(House house, MentoringForm form, String side, String born, String link) {
    Newcomer one = new Newcomer(house.telegram(), "Лада Кленова", born).comes(link);
    if (!born.equals(GROWN_UP)) {
      one.callsAParent("Ольга Кленова");
      counts.add(new Count(form, side + "'s parent", one.parent()));
      house.telegram().awaitQuiet();
      curator.opens("").presses("Подтвердить родителей").presses("Подтвердить");
      one.goesOn();
    }
    house.telegram().awaitQuiet();
    one.phone().sees("Спасибо");
    counts.add(counts.size() - (born.equals(GROWN_UP) ? 0 : 1), new Count(form, side, one.phone()));
  }
}
