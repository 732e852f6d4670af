package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.papers.ExcelFile;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.NightFell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Pairs at work and the end of the season, as those see it who answer for it. */
class SeasonsSumTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theCuratorSeesWhichPairNeedsALookAndWritesToBoth() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2010-05-02");
    Phone borya = school.mentee("Боря Котов", "2012-03-14");
    Phone vera = school.mentor("Вера Зайцева", "2010-06-12");
    List.of(anya, borya).forEach(one -> answers(one, "pupil-pupil-mentee-first", 8));
    List.of(misha, vera).forEach(one -> answers(one, "pupil-pupil-mentor-first", 8));
    TandemId quiet = pair(misha, anya);
    TandemId lively = pair(vera, borya);
    house.travel(Duration.ofDays(8));
    held(lively, vera, borya);
    rates(anya, quiet, 9);
    rates(anya, quiet, 4);
    Meeting ahead = agreed(lively, vera, borya);
    house.travel(Duration.ofDays(6));

    programme(marina).seesButton("Парам нужно внимание: 1").presses("Сводка недели");
    marina
        .sees("Миша Орлов, Аня Лисицына — без встреч 21 дн.")
        .sees("Аня Лисицына: оценка 4 из 10")
        .sees("1. 🛟 Ждут взрослого: 1")
        .doesNotSee("Вера Зайцева, Боря Котов — ");
    assertThat(ahead.startsAt()).isBefore(house.now().plus(Duration.ofDays(7)));
    marina.sees("Встреч в ближайшие 7 дней: 1");

    marina.presses("👥 Миша Орлов").sees("Почему стоит заглянуть");
    marina.presses("Написать всем в паре").says("Загляните ко мне в среду!");
    marina.sees("Передано: Миша Орлов, Аня Лисицына");
    misha.sees("Загляните ко мне в среду!");
    anya.sees("Загляните ко мне в среду!");
    misha.forges(misha.lastMessageId(), "tandems.card:" + quiet);
    misha.sees("Аня Лисицына").doesNotSee("оценка").doesNotSeeButton("Написать всем");
    anya.forges(anya.lastMessageId(), "monitoring.write:" + quiet).doesNotSee("Что передать?");
  }

  @Test
  void theHeadHearsEveryWeekInNumbersAndWithoutAName() {
    Phone pyotr = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    school.appoint(marina, StaffRole.OBSERVER);
    school.publish(new SchoolCreated(school.id()));
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2010-05-02");
    school.mentee("Вера Зайцева", "2013-06-12");
    answers(anya, "pupil-pupil-mentee-first", 8);
    answers(misha, "pupil-pupil-mentor-first", 8);
    held(pair(misha, anya), misha, anya);
    house.travel("2026-09-21T09:00");
    pyotr.sees("Сводка недели").sees("Школа № 7").sees("Осень");
    pyotr.sees("Наставляемые: пришли 2 (план 10), в паре 1");
    pyotr.sees("Встреч за неделю: 1, не состоялось 0. Всего с начала: 1");
    pyotr.sees("Пары в порядке").doesNotSee("Лисицына").doesNotSee("Орлов");
    house.restart();
    pyotr.presses("Итоги: Осень").sees("План и факт");
    marina.sees("Сводка недели").sees("Ждут пару: Вера Зайцева");
    assertThat(marina.botTexts()).filteredOn(text -> text.contains("Сводка недели")).hasSize(2);
    assertThat(anya.transcript()).doesNotContain("Сводка недели");
  }

  /** A year of days of a thousand schools is not read to find the last one of each. */
  @Test
  void theLastDayOfEachProgrammeIsFoundByItsKey() throws NoSuchMethodException {
    String query =
        DailyTotals.class
            .getMethod("latest", LocalDate.class)
            .getAnnotation(NativeQuery.class)
            .value();
    List<String> plan =
        house
            .bean(JdbcTemplate.class)
            .query(
                "explain query plan " + query.replace(":earliest", "'2026-01-01'"),
                (row, n) -> row.getString("detail"));
    assertThat(plan)
        .noneMatch(step -> step.startsWith("SCAN d"))
        .anyMatch(step -> step.startsWith("SEARCH d") && step.contains("programme_id=? AND day=?"));
  }

  @Test
  void theSumIsHonestAtTheBeginningAndWholeAtTheEnd() {
    Phone pyotr = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    List<Phone> mentees = new ArrayList<>();
    List<Phone> mentors = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      mentees.add(school.mentee("Ученик " + (char) ('А' + i), "2013-03-14"));
      mentors.add(school.mentor("Наставник " + (char) ('А' + i), "2010-03-14"));
    }
    programme(marina).presses("Итоги");
    marina
        .sees("Наставляемые: план 10, приняты 5, в паре 0, весь путь 0")
        .sees("Пары\nПока не сложились")
        .sees("Итоговый опрос ещё впереди");

    TandemId first = null;
    for (int i = 0; i < 5; i++) {
      TandemId tandem = pair(mentors.get(i), mentees.get(i));
      first = first == null ? tandem : first;
    }
    held(first, mentors.get(0), mentees.get(0));
    school.in(
        () -> {
          school.bean(Programmes.class).get(school.programme()).askedFinalSurvey(house.now());
          return first(mentees);
        });
    mentees.forEach(phone -> answers(phone, "pupil-pupil-mentee-first", 6));
    mentees.forEach(phone -> answers(phone, "pupil-pupil-mentee-final", 9));
    answers(mentors.get(0), "pupil-pupil-mentor-final", 9);

    programme(marina).presses("Итоги");
    marina
        .sees("сложилось 5: работают 5")
        .sees("состоялись 1, перенесены 0")
        .sees("Наставляемые: 100 % (ответили 5 из 5)")
        .sees("Наставники: ответили 1 из 5. Доля появится")
        .sees("Безопасность: 6,0 → 9,0");
    byte[] picture = marina.receivesFile("summary.png");
    assertThat(picture).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');

    pyotr.says("/menu").sees("«Осень»: наставляемых 5, наставников 5, в паре 5, встреч 1");
    pyotr.presses("Итоги: Осень").sees("100 %").doesNotSee("Ученик").doesNotSee("Наставник А");
    pyotr.forges(pyotr.lastMessageId(), "monitoring.funnel:" + school.programme());
    pyotr.doesNotSee("Кто на каком шаге");
    mentees
        .get(0)
        .forges(mentees.get(0).lastMessageId(), "monitoring.summary:" + school.programme());
    mentees.get(0).doesNotSee("План и факт");

    school.publish(new NightFell(house.now()));
    house.telegram().awaitQuiet();
    Phone operator = house.operator().opens("").presses("Сравнить школы");
    operator.sees("Школа № 7").sees("наставляемых 5").sees("встреч 1");
    operator.sees("довольны: наставляемые 100 %, наставники мало ответов");
    operator.doesNotSeeButton("По районам");
    operator.says("/schools").presses("Школа № 7").presses("Район").sees("В каком районе");
    house.restart();
    operator.doesNotSee("без района").says("Северный").seesButton("🗺 Северный");
    operator.presses("🗺 Северный").sees("Без ответа школа останется без района");
    operator.presses("Северный").seesButton("🗺 Северный");
    operator.opens("").presses("Сравнить школы").presses("По районам").sees("Северный");
    operator.sees("программ 1 · наставляемых 5").presses("Школы рядом").presses("Таблицей");
    XSSFWorkbook region = ExcelFile.open(operator.receivesFile("Школы.xlsx"));
    assertThat(ExcelFile.lines(region.getSheet("Районы")).get(1))
        .containsExactly("Северный", "1", "5", "5", "5", "1", "0", "100 %", "");
    assertThat(ExcelFile.lines(region.getSheet("Школы")).get(1))
        .startsWith("Школа № 7", "Северный", "1", "5");
    pyotr.forges(pyotr.lastMessageId(), "monitoring.compare.file").seesToast("уже решено");
  }

  private static Phone first(List<Phone> phones) {
    return phones.get(0);
  }

  private Phone programme(Phone curator) {
    return curator.says("/menu").presses("Осень");
  }

  private TandemId pair(Phone mentor, Phone mentee) {
    Participants all = school.bean(Participants.class);
    return school.in(
        () ->
            school
                .bean(FormTandem.class)
                .of(
                    all.get(school.part(mentor)),
                    List.of(all.get(school.part(mentee))),
                    house.now())
                .id());
  }

  private Meeting agreed(TandemId id, Phone mentor, Phone mentee) {
    return school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(id);
          Appointment tomorrow =
              new Appointment(house.now().plus(Duration.ofDays(7)), 40, Mode.SCHOOL, "каб. 12");
          Meeting meeting =
              school.bean(ProposeMeeting.class).anew(tandem, school.person(mentor).id(), tomorrow);
          school.bean(DecideMeeting.class).confirm(seat(mentee, meeting.id()));
          return meeting;
        });
  }

  private void held(TandemId id, Phone mentor, Phone mentee) {
    MeetingId meeting = agreed(id, mentor, mentee).id();
    house.travel(Duration.ofDays(7).plusHours(1));
    school.in(
        () -> {
          school.bean(SayOutcome.class).say(seat(mentee, meeting), Outcome.HELD);
          return meeting;
        });
  }

  private Seat seat(Phone phone, MeetingId meeting) {
    return school.bean(Seats.class).of(school.person(phone), meeting);
  }

  private void rates(Phone phone, TandemId tandem, int rating) {
    hand(phone, "rating", "tandem:" + tandem, rating);
  }

  private void answers(Phone phone, String questionnaire, int value) {
    hand(phone, questionnaire, school.part(phone).subject(), value);
  }

  /** The same answer to every question on a scale, and yes to the others. */
  private void hand(Phone phone, String id, String subject, int value) {
    Questionnaire questionnaire = school.bean(Questionnaires.class).byId(id).orElseThrow();
    Map<String, JsonNode> answers = new HashMap<>();
    for (Item item : questionnaire.items()) {
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
                .by(school.person(phone).id(), questionnaire, subject, answers));
  }
}
