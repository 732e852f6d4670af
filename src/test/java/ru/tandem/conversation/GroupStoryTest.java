package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Somebody takes the bot into the chat of a class. */
class GroupStoryTest {

  private final House house = House.onSqlite();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void inAGroupItSaysOnceThatItTalksOneToOneAndIsSilentThen() {
    Phone irina = house.phone("Ирина");
    Phone group = house.telegram().newUser(-4_000_001, "7Б родители", "", "ru");
    irina.takesBotInto(group);
    group.sees("Я разговариваю только один на один").seesButton("Открыть личный чат");
    assertThat(group.botTexts()).hasSize(1);
    group.says("Всем привет!").says("/start");
    house.telegram().awaitQuiet();
    assertThat(group.botTexts()).hasSize(1);
    Integer known =
        house.bean(JdbcTemplate.class).queryForObject("select count(*) from person", Integer.class);
    assertThat(known).isZero();
  }
}
