package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.PersonId;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.timetable.SettableClock;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is remembered of the begun forms while an update is handled is what the database has. */
class FormRowsTest {

  private static final int ACTS = 300;

  private final Random chance = new Random(17);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsRememberedIsWhatIsWritten(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      PersonId anya = id(school, school.mentee("Аня Лисицына", "2013-03-14"));
      PersonId misha = id(school, school.mentor("Миша Орлов", "2005-05-02"));
      FormRows rows = house.bean(FormRows.class);
      FormRows anew =
          new FormRows(
              house.bean(JdbcTemplate.class),
              house.bean(JsonMapper.class),
              house.bean(Clock.class));
      house
          .bean(TransactionTemplate.class)
          .executeWithoutResult(
              status ->
                  rows.remembering(
                      () -> {
                        for (int i = 0; i < ACTS; i++) {
                          act(rows, chance.nextBoolean() ? anya : misha);
                          ((SettableClock) house.bean(Clock.class))
                              .set(house.now().plusMillis(chance.nextInt(3)));
                          compare(rows, anew, anya);
                          compare(rows, anew, misha);
                        }
                        return null;
                      }));
    }
  }

  private static PersonId id(SmallSchool school, Phone phone) {
    return school.person(phone).id();
  }

  private void act(FormRows rows, PersonId person) {
    List<FormRow> begun = rows.all(person);
    if (begun.size() < 3) {
      String subject = String.valueOf(chance.nextInt(1_000_000));
      rows.open(person, "form" + chance.nextInt(2), subject, 1);
      return;
    }
    FormRow one = begun.get(chance.nextInt(begun.size()));
    switch (chance.nextInt(8)) {
      case 0 -> rows.keep(answered(one));
      case 1, 2 -> rows.save(answered(one));
      case 3 -> rows.park(one);
      case 4 -> rows.shelve(one);
      case 5 -> rows.close(one);
      case 6 -> rows.forget(one.subject());
      default -> {
        if (chance.nextInt(5) == 0) {
          rows.forget(person);
        } else {
          rows.open(person, "form", String.valueOf(chance.nextInt(1_000_000)), 2);
        }
      }
    }
  }

  private FormRow answered(FormRow row) {
    ObjectNode answers = JsonNodeFactory.instance.objectNode().put("name", chance.nextInt(9));
    return new FormRow(
        row.id(),
        row.person(),
        row.form(),
        row.subject(),
        row.version() + 1,
        answers,
        chance.nextBoolean() ? null : JsonNodeFactory.instance.textNode("half"));
  }

  private static void compare(FormRows remembered, FormRows read, PersonId person) {
    assertThat(remembered.all(person)).isEqualTo(read.all(person));
    assertThat(remembered.unparked(person)).isEqualTo(read.unparked(person));
    assertThat(remembered.current(person)).isEqualTo(read.current(person));
    Instant recently = FormRows.SHELF.plusSeconds(1);
    assertThat(remembered.since(person, recently)).isEqualTo(read.since(person, recently));
    for (FormRow row : read.all(person)) {
      assertThat(remembered.touchedAt(row)).isEqualTo(read.touchedAt(row));
    }
  }
}
