package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.WebApplicationType.NONE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people answered is kept; the same on each database. */
class ResponsesTest {

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @ComponentScan("ru.tandem.database")
  @EntityScan({"ru.tandem.people", "ru.tandem.questionnaires"})
  @EnableJpaRepositories({"ru.tandem.people", "ru.tandem.questionnaires"})
  static class Store {}

  private static final Questionnaire APPLICATION =
      new Questionnaires(new ConfigDirectory("config"))
          .byId("pupil-pupil-mentee-application")
          .orElseThrow();
  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

  @TempDir Path data;

  @Test
  void onSqliteAnswersAreKeptWithTheirVersionAndTheLatestCount() {
    answersAreKeptWithTheirVersionAndTheLatestCount("--tandem.data-dir=" + data);
  }

  @Test
  void onPostgresqlAnswersAreKeptWithTheirVersionAndTheLatestCount() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      answersAreKeptWithTheirVersionAndTheLatestCount("--tandem.database-url=" + url);
    }
  }

  private static void answersAreKeptWithTheirVersionAndTheLatestCount(String database) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Store.class).web(NONE).run(database)) {
      Responses responses = context.getBean(Responses.class);
      PersonId anya = newcomer(context, 1);
      PersonId boris = newcomer(context, 2);
      answers(responses, anya, "programme:1", "{\"grade\":\"g6\",\"needs\":[\"maths\",\"чай\"]}");
      answers(responses, anya, "programme:1", "{\"grade\":\"g7\",\"need_text\":null}");
      answers(responses, anya, "programme:2", "{\"grade\":\"g8\"}");
      answers(responses, boris, "programme:1", "{\"grade\":\"g5\"}");

      List<Response> history = responses.history(anya, APPLICATION.id(), "programme:1");
      assertThat(history).hasSize(2);
      assertThat(history.get(0).codes("needs")).containsExactly("maths", "чай");
      assertThat(history.get(0).versionOf("needs")).hasValue(1);
      assertThat(history.get(0).submittedAt()).isEqualTo(NOW);
      assertThat(history.get(1).answers()).containsOnlyKeys("grade");

      assertThat(
              responses.latest(anya, APPLICATION.id(), "programme:1").orElseThrow().text("grade"))
          .hasValue("g7");
      assertThat(responses.latest(APPLICATION.id(), Set.of("programme:1", "programme:2")))
          .extracting(response -> response.text("grade").orElseThrow())
          .containsExactly("g7", "g8", "g5");

      assertThat(inTransaction(context, () -> responses.forget(anya))).isEqualTo(3);
      assertThat(responses.of(anya)).isEmpty();
      assertThat(responses.of(boris)).hasSize(1);
    }
  }

  private static void answers(Responses responses, PersonId person, String subject, String json) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    new JsonMapper()
        .readTree(json)
        .properties()
        .forEach(e -> answers.put(e.getKey(), e.getValue()));
    responses.save(Response.of(APPLICATION, person, subject, answers, NOW));
  }

  private static PersonId newcomer(ConfigurableApplicationContext context, long chat) {
    return context.getBean(People.class).save(Person.comes(chat, Language.RU, NOW)).id();
  }

  private static int inTransaction(
      ConfigurableApplicationContext context, java.util.function.Supplier<Integer> act) {
    return context.getBean(TransactionTemplate.class).execute(status -> act.get());
  }
}
