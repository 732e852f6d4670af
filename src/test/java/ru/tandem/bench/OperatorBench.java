package ru.tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/**
 * A region on PostgreSQL: a thousand schools with a hundred people, a thousand meetings and ten
 * thousand answers each. How long the operator waits for the schools side by side, the districts
 * and the workbook (aim 2 s), from the press to what has come.
 */
@Tag("bench")
class OperatorBench {

  private static final int SCHOOLS = Integer.getInteger("bench.schools", 1000);
  private static final int PEOPLE = 100;
  private static final int MEETINGS = 1000;

  /** Each response holds the answers to a whole survey. */
  private static final int RESPONSES = 1000;

  private static final int DAYS = 365;
  private static final int ROUNDS = 5;

  private JdbcTemplate jdbc;

  @Test
  void aRegionOfAThousandSchools() {
    try (House house = House.onPostgres()) {
      jdbc = house.bean(JdbcTemplate.class);
      oneSchool(house);
      manySchools();
      Phone operator = house.operator().opens("").seesButton("Сравнить школы");
      for (int round = 1; round <= ROUNDS; round++) {
        operator.says("/menu").seesButton("Сравнить школы");
        time(house, "schools side by side", () -> operator.presses("Сравнить школы"));
        operator.sees("Все школы вместе");
        time(house, "districts", () -> operator.presses("По районам"));
        operator.sees("Район ").presses("Школы рядом").sees("Все школы вместе");
        time(house, "workbook", () -> operator.presses("Таблицей").receivesFile("xlsx"));
      }
    }
  }

  /** Of which all others are copies. */
  private static void oneSchool(House house) {
    SmallSchool school = new SmallSchool(house);
    school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone mentee = school.mentee("Аня Лисицына", "2013-03-14");
    Phone mentor = school.mentor("Миша Орлов", "2010-05-02");
    TandemId pair = school.pair(mentor, mentee);
    school.met(pair, mentor, mentee, "2026-09-06T15:00");
    school.answers(mentee, "pupil-pupil-mentee-final", "support", "8");
  }

  private void manySchools() {
    long programme = last("programme");
    copies(
        "school", SCHOOLS - 1, Map.of("name", "'Школа ' || g", "district", "'Район ' || g % 50"));
    copies("programme", SCHOOLS - 1, Map.of("school_id", each("school", 1, SCHOOLS - 1)));
    String its = each("programme", PEOPLE, SCHOOLS - 1);
    int people = PEOPLE * (SCHOOLS - 1);
    copies("person", people, Map.of("chat_id", "5000000000 + g", "name", "'Ученик ' || g"));
    copies(
        "participant", people, Map.of("person_id", each("person", 1, people), "programme_id", its));
    copies(
        "meeting",
        MEETINGS * (SCHOOLS - 1),
        Map.of(
            "programme_id", each("programme", MEETINGS, SCHOOLS - 1),
            "uid", "'meeting-' || g",
            "starts_at", "starts_at - g % 300 * interval '1 day'"));
    copies(
        "response",
        RESPONSES * (SCHOOLS - 1),
        Map.of(
            "person_id",
            each("person", RESPONSES / PEOPLE, people),
            "subject",
            "'participant:' || g",
            "answers",
            "'{\"support\":\"8\",\"help\":\"7\",\"plan\":\"9\",\"safety\":\"9\","
                + "\"satisfaction\":\"8\",\"change\":\"6\",\"usefulness\":\"8\","
                + "\"liked\":\"yes\",\"continue\":\"yes\",\"group\":\"5\"}'"));
    jdbc.update(
        "insert into daily_total (programme_id, school_id, day, mentees, mentors, paired, held,"
            + " finished, mentees_asked, mentees_answered, mentees_satisfied, mentors_asked,"
            + " mentors_answered, mentors_satisfied)"
            + " select p.id, p.school_id, date '2026-09-07' - g, 60, 40, 55, 900, 30, 55, 50, 40, 35,"
            + " 30, 25 from programme p, generate_series(1, ?) g where p.id >= ?",
        DAYS,
        programme);
    jdbc.execute("analyze");
  }

  private long last(String table) {
    return jdbc.queryForObject("select max(id) from " + table, Long.class);
  }

  /** The copies of that table in turn, so many times each. */
  private String each(String table, int times, int copies) {
    return (last(table) - copies) + " + (g + " + (times - 1) + ") / " + times;
  }

  /** The newest row of a table again and again, but for what differs. */
  private void copies(String table, int count, Map<String, String> differing) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    jdbc.queryForList(
            "select column_name from information_schema.columns where table_name = ?"
                + " and table_schema = 'public' and column_name <> 'id'",
            String.class,
            table)
        .forEach(
            column -> {
              columns.add(column);
              values.add(differing.getOrDefault(column, "t." + column));
            });
    jdbc.update(
        "insert into %s (%s) select %s from %s t, generate_series(1, ?) g where t.id = ?"
            .formatted(table, String.join(", ", columns), String.join(", ", values), table),
        count,
        last(table));
  }

  private static void time(House house, String what, Runnable act) {
    house.telegram().awaitQuiet();
    long begun = System.nanoTime();
    act.run();
    house.telegram().awaitQuiet();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf("%s of %d schools: %d ms%n", what, SCHOOLS, took.toMillis());
  }
}
