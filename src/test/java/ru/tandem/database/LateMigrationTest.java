package ru.tandem.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.story.House;

/** Features grow side by side: a lower number may come to a database after a higher one. */
class LateMigrationTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsMissingBelowTheLastIsCaughtUpWith(TestDatabase database) {
    try (House house = House.ofItsOwn(database)) {
      JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
      jdbc.execute("drop table register_entry");
      assertThat(jdbc.update("delete from flyway_schema_history where version = '193'")).isOne();
      house.beginAnew();
      assertThat(
              house
                  .bean(JdbcTemplate.class)
                  .queryForObject("select count(*) from register_entry", Long.class))
          .isZero();
    }
  }
}
