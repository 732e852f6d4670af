package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Newcomer;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Screens;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How much the bot asks of people before they are known: from the link to the finished application,
 * for each form and side; and that all of them, at every age, become ready to be matched. Run with
 * {@code -Dtandem.write=true} to write the page anew; a number that grows wants a reason.
 */
class TapsTest {

  private static final Path PAGE = Path.of("docs/taps.md");
  private static final Path WAY_IN = Path.of("docs/way-in.md");

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

  private static final String WAY_IN_HEADING =
      """
      # The way in, screen by screen

      What a pupil, his parent and a mentor do (**bold**) and read, from the link to the finished application.
      Written by `TapsTest` from what went over the wire in the running house; ↺ takes the place of the message above,
      long texts are cut.
      """;

  private static final String WORK_HEADING =
      """

      # The work of a pair

      From the message that asks, the home screen or the card of the pair to the end of it.

      | what | taps |
      |---|---|
      """;

  private static final String CURATOR_HEADING =
      """

      # From the first link to ten pupils in the programme

      The curator's own acts, from the operator's link on: everything is pressed or typed once.

      | what | acts | typed |
      |---|---|---|
      """;

  private static final List<String> PUPILS =
      List.of(
          "Ада Ершова",
          "Боря Котов",
          "Вика Ежова",
          "Глеб Зимин",
          "Дина Сомова",
          "Ева Рыбина",
          "Жора Щукин",
          "Зоя Язева",
          "Ира Карпова",
          "Ким Окунев");

  private static final Set<MentoringForm> FROM_OUTSIDE =
      Set.of(
          MentoringForm.STUDENT_PUPIL,
          MentoringForm.EMPLOYER_PUPIL,
          MentoringForm.EMPLOYER_STUDENT);

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
  private House house;
  private Phone operator;
  private Phone curator;

  @BeforeEach
  void aSchool() {
    house = House.onSqlite();
    operator = house.operator();
    operator.opens("").presses("Новая школа").says("Гимназия у пруда").presses("Москва");
    operator.presses("Ссылка для куратора").sees("ссылка для куратора");
    curator = house.phone("Нелли Ракитина");
    curator.opens(operator.findLink("s-")).sees("Как вас зовут").says("Нелли Павловна");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void littleIsAskedOfWhoeverComesAndThenTheyAreReadyToBeMatched() throws IOException {
    String tenPupils = tenPupils();
    String wayIn = "";
    for (MentoringForm form : MentoringForm.values()) {
      List<String> links = programme(form);
      comes(form, "mentee", form.pupilsAreMentored() ? CHILD : GROWN_UP, links.get(0));
      comes(form, "mentor", form.pupilsMentor() ? TEENAGER : GROWN_UP, links.get(1));
      if (form == MentoringForm.PUPIL_PUPIL) {
        wayIn = wayIn();
      }
    }
    StringBuilder page = new StringBuilder(HEADING);
    counts.forEach(count -> page.append(count.row()));
    page.append(WORK_HEADING).append(work());
    page.append(CURATOR_HEADING).append(tenPupils);
    if (Boolean.getBoolean("tandem.write")) {
      Files.writeString(PAGE, page);
      Files.writeString(WAY_IN, wayIn);
    }
    assertThat(PAGE).hasContent(page.toString());
    assertThat(WAY_IN).hasContent(wayIn);
    Phone mentee = counts.get(0).phone();
    assertThat(mentee.actions()).isLessThanOrEqualTo(MOST_ACTS);
    assertThat(mentee.typedMessages()).isLessThanOrEqualTo(MOST_TYPED);
    assertThat(counts)
        .allSatisfy(
            count ->
                assertThat(count.phone().mostMessagesInARow())
                    .as(count.phone().transcript())
                    .isLessThanOrEqualTo(MOST_IN_A_ROW));
    for (MentoringForm form : MentoringForm.values()) {
      bothAreReady(form);
    }
  }

  private String wayIn() {
    house.telegram().awaitQuiet();
    StringBuilder page = new StringBuilder(WAY_IN_HEADING);
    for (Count count : counts) {
      page.append("\n## The ").append(count.side()).append('\n');
      page.append(Screens.of(house.telegram(), count.phone()));
    }
    return page.toString();
  }

  /** One press for each parent and one for each pupil, and little besides. */
  private String tenPupils() {
    StringBuilder rows = new StringBuilder();
    operator.says("/schools").presses("Новая школа").says("Школа у моста").presses("Москва");
    operator.presses("Ссылка для куратора").sees("Её может открыть");
    Phone head = house.phone("Вера Мостова");
    List<String> links = new ArrayList<>();
    acts(
        rows,
        "come, plan a programme and have its links",
        14,
        head,
        () -> {
          head.opens(operator.findLink("s-")).sees("Как вас зовут").says("Вера Павловна");
          links.addAll(programme(head, MentoringForm.PUPIL_PUPIL));
        });
    List<Newcomer> pupils =
        PUPILS.stream()
            .map(name -> new Newcomer(house.telegram(), name, CHILD).comes(links.get(0)))
            .toList();
    pupils.forEach(one -> one.callsAParent("Мама, " + one.phone().owner().name()));
    house.telegram().awaitQuiet();
    acts(
        rows,
        "confirm their ten parents",
        12,
        head,
        () -> {
          head.opens("").presses("Подтвердить родителей: 10");
          PUPILS.forEach(name -> head.presses("Подтвердить"));
          head.sees("Все родители подтверждены");
        });
    pupils.forEach(one -> one.goesOn().phone().sees("Спасибо"));
    acts(
        rows,
        "approve ten applications",
        12,
        head,
        () -> {
          head.opens("").presses("Анкеты ждут: 10");
          PUPILS.forEach(name -> head.presses("Принять"));
          head.sees("Все анкеты разобраны");
        });
    return rows.toString();
  }

  private static void acts(StringBuilder rows, String what, int most, Phone phone, Runnable all) {
    int before = phone.actions();
    int typed = phone.typedMessages();
    all.run();
    int acts = phone.actions() - before;
    assertThat(acts).as(what).isLessThanOrEqualTo(most);
    rows.append("| %s | %d | %d |\n".formatted(what, acts, phone.typedMessages() - typed));
  }

  /** Each no more than was promised: a number that grows wants a reason. */
  private String work() {
    StringBuilder rows = new StringBuilder();
    SmallSchool school = new SmallSchool(house, "Школа у пруда", "Работа");
    Phone head = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2007-03-14");
    free(school, misha, "pupil-pupil-mentor-application");
    free(school, anya, "pupil-pupil-mentee-application");
    TandemId pair = school.pair(misha, anya);
    LocalDate today = LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"));
    misha.opens("").seesButton("Предложить");
    taps(
        rows,
        "propose a meeting at a time that suits both",
        4,
        misha,
        () -> {
          misha.presses("Предложить").sees("обычно свободны").presses("18:00").sees("Где?");
          misha.presses("В школе").sees("проверим").presses("Всё верно").sees("Ждём ответа");
        });
    anya.sees("предлагает");
    taps(rows, "agree to it", 1, anya, () -> anya.presses("Подходит").sees("Договорились"));
    Meeting first = school.in(() -> school.bean(Meetings.class).ahead(pair, house.now()).get(0));
    house.travel(first.endsAt().plusSeconds(20 * 60));
    misha.sees("состоялась?");
    taps(
        rows,
        "tell how a meeting was",
        5,
        misha,
        () -> {
          misha.presses("Да").presses("8").presses("9").presses("7").sees("О чём договорились");
          misha.presses("Идём по плану").sees("записано");
        });
    held(school, pair, misha, anya, today.plusDays(8) + "T15:00");
    held(school, pair, misha, anya, today.plusDays(9) + "T15:00");
    held(school, pair, misha, anya, today.plusDays(10) + "T15:00");
    taps(
        rows,
        "have the next of the regular meetings",
        0,
        misha,
        () ->
            assertThat(school.in(() -> school.bean(Meetings.class).ahead(pair, house.now())))
                .isNotEmpty());
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          Tandem tandem = school.bean(Tandems.class).get(pair);
          work.aim(tandem, "Выступить", school.person(misha).id());
          work.add(
              tandem,
              new WorkOnPlan.Step("Тема", null, null, today.plusDays(20)),
              school.person(misha).id());
          work.agree(tandem, school.person(anya).id());
          return work;
        });
    anya.opens("").seesButton("📋 План");
    taps(
        rows,
        "tick a task off",
        2,
        anya,
        () -> anya.presses("📋 План").presses("1 ☐").sees("1 из 1"));
    anya.opens("").seesButton("нужна помощь");
    taps(
        rows,
        "call a grown-up",
        2,
        anya,
        () -> anya.presses("Мне нужна помощь").presses("Просто позвать").sees("Передано"));
    anya.opens("").presses("Миша Орлов").seesButton("Попросить");
    taps(
        rows,
        "ask the curator for something",
        3,
        anya,
        () ->
            anya.presses("Попросить куратора")
                .presses("Другой наставник")
                .presses("Пропустить")
                .sees("Просьба у куратора"));
    card(head).seesButton("Пауза");
    taps(
        rows,
        "let a pair rest, by the curator's hand",
        4,
        head,
        () ->
            head.presses("⏸ Пауза")
                .presses(Integer.toString(today.plusDays(20).getDayOfMonth()))
                .presses("Пропустить")
                .presses("Да, сделать")
                .sees("Сделано"));
    card(head).seesButton("Завершить");
    taps(
        rows,
        "end a pair, by the curator's hand",
        4,
        head,
        () ->
            head.presses("🏁 Завершить")
                .presses("Обе стороны")
                .presses("Пропустить")
                .presses("Да, сделать")
                .sees("Сделано"));
    return rows.toString();
  }

  private static void taps(StringBuilder rows, String what, int most, Phone phone, Runnable act) {
    int before = phone.actions();
    act.run();
    int taps = phone.actions() - before;
    assertThat(taps).as(what).isLessThanOrEqualTo(most);
    rows.append("| %s | %d |\n".formatted(what, taps));
  }

  private static Phone card(Phone head) {
    return head.opens("").presses("Работа").presses("👥 Пары").presses("Миша Орлов");
  }

  private void held(SmallSchool school, TandemId pair, Phone misha, Phone anya, String local) {
    Meeting meeting = school.agreed(pair, misha, anya, local);
    house.travel(meeting.endsAt().plusSeconds(20 * 60));
    for (Phone one : List.of(misha, anya)) {
      school.in(
          () -> {
            Seat seat = school.bean(Seats.class).of(school.person(one), meeting.id());
            school.bean(SayOutcome.class).say(seat, Outcome.HELD);
            return seat;
          });
    }
    house.telegram().awaitQuiet();
  }

  private void free(SmallSchool school, Phone who, String questionnaire) {
    ArrayNode week = JsonNodeFactory.instance.arrayNode();
    week.add("wed18");
    school.in(
        () ->
            school
                .bean(Responses.class)
                .save(
                    Response.of(
                        school.bean(Questionnaires.class).byId(questionnaire).orElseThrow(),
                        school.person(who).id(),
                        school.part(who).subject(),
                        Map.of("week", week),
                        house.now())));
  }

  /** With the curator's word, and whoever comes from outside with both papers seen. */
  private void bothAreReady(MentoringForm form) {
    opens(form).presses("Разобрать анкеты: 2").presses("Принять").sees("Ждут ещё: 0");
    curator.presses("Принять").sees("Все анкеты разобраны");
    if (FROM_OUTSIDE.contains(form)) {
      opens(form).presses("Кто где").seesButton("чего-то не хватает: 1");
      for (String paper : List.of("Справка о судимости", "Медсправка")) {
        opens(form).presses("🎓 Наставники").presses("⏳ Лада").presses(paper).sees("До какого");
        curator.presses("7 сентября 2027").sees("Отмечено");
      }
    }
    opens(form).presses("Кто где").presses("Ждут пару: 2").sees("Лада Кленова");
    curator.sees("Лада Кленова, наставник");
  }

  private Phone opens(MentoringForm form) {
    return curator.opens("").presses("Все программы").presses("📘 " + LABELS.get(form));
  }

  @Test
  void atEveryAgeTheWayIsWhatTheLawAndTheModelWant() {
    List<String> pupils = programme(MentoringForm.PUPIL_PUPIL);
    String teachers = programme(MentoringForm.TEACHER_TEACHER).get(0);
    Phone nine = house.phone("Девять Лет").opens(pupils.get(0)).presses("Начать").sees("Имя");
    nine.says("Девять Лет").sees("Дата рождения").says("08.09.2016").sees("программа — с 10 лет");
    curator.opens("").presses("📘 Ученик").sees("Наставляемые: 0");

    Newcomer twelve = minor("Двенадцать Лет", "01.03.2014", pupils.get(0));
    Newcomer fifteen = minor("Пятнадцать Лет", "01.03.2011", pupils.get(0));
    Newcomer seventeen = minor("Семнадцать Лет", "20.09.2008", pupils.get(1));
    Newcomer thirty = new Newcomer(house.telegram(), "Тридцать Лет", "01.03.1996").comes(teachers);
    thirty.phone().sees("Спасибо").doesNotSee("родител");
    curator.opens("").presses("📘 Учитель").presses("Разобрать анкеты: 1").presses("Принять");
    ready("Учитель", "Тридцать Лет");
    curator.opens("").presses("📘 Ученик").presses("Разобрать анкеты: 3");
    curator.presses("Принять").presses("Принять").presses("Принять").sees("разобраны");
    for (String name : List.of("Двенадцать Лет", "Пятнадцать Лет", "Семнадцать Лет")) {
      ready("Ученик", name);
    }
    assertThat(List.of(twelve, fifteen)).allSatisfy(one -> one.phone().sees("в программе"));

    house.travel("2026-10-10T10:00");
    seventeen.phone().sees("С днём рождения");
    curator.opens("").presses("📘 Ученик").presses("Кто где").presses("Ждут пару: 2");
    curator.sees("Двенадцать Лет").doesNotSee("Семнадцать Лет");
    seventeen.goesOn();
    ready("Ученик", "Семнадцать Лет");
  }

  private Newcomer minor(String name, String born, String link) {
    Newcomer one = new Newcomer(house.telegram(), name, born).comes(link);
    one.phone().doesNotSeeButton("Заполнить анкету");
    one.callsAParent("Мама, " + name);
    house.telegram().awaitQuiet();
    curator.opens("").presses("Подтвердить родителей").presses("Подтвердить");
    one.goesOn().phone().sees("Спасибо");
    return one;
  }

  private void ready(String programme, String name) {
    curator.opens("").presses("📘 " + programme).presses("Кто где");
    curator.presses("Ждут пару").sees(name);
  }

  /** The links for mentees and for mentors. */
  private List<String> programme(MentoringForm form) {
    return programme(curator, form);
  }

  private static List<String> programme(Phone curator, MentoringForm form) {
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

  private void comes(MentoringForm form, String side, String born, String link) {
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
