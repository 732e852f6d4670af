package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Whoever rehearses where a real bot is set up touches nothing of it. */
class OwnEnvironmentTest {

  private static final Map<String, Object> OF_A_REAL_BOT =
      Map.ofEntries(
          Map.entry("TELEGRAM_BOT_TOKEN", "123456:real"),
          Map.entry("TELEGRAM_API_URL", "https://api.telegram.org"),
          Map.entry("TANDEM_OPERATORS", "77"),
          Map.entry("TANDEM_DATA_DIR", "/srv/tandem"),
          Map.entry("DATABASE_URL", "jdbc:postgresql://db/tandem"),
          Map.entry("TANDEM_DATABASE_URL", "jdbc:postgresql://db/tandem"),
          Map.entry("TANDEM_DATABASE_FILE", "tandem.db"),
          Map.entry("TANDEM_FRESH", "false"),
          Map.entry("TANDEM_WEBHOOK_URL", "https://bot.school.example/telegram/webhook"),
          Map.entry("TANDEM_WEBHOOK_SECRET", "0123456789abcdef"),
          Map.entry("TANDEM_TELEGRAM_TOKEN", "123456:real"),
          Map.entry("TANDEM_TELEGRAM_WEBHOOK_URL", "https://bot.school.example"),
          Map.entry("TANDEM_TELEGRAM_MESSAGESPERSECOND", "28"),
          Map.entry("TANDEM_MESSAGES_PER_SECOND", "28"),
          Map.entry("TANDEM_BIND", "0.0.0.0"),
          Map.entry("SERVER_ADDRESS", "0.0.0.0"),
          Map.entry("TANDEM_PORT", "8091"));

  @Configuration
  static class Nothing {}

  @Test
  void theEnvironmentOfARealBotIsNotRead() {
    try (ConfigurableApplicationContext demo = start()) {
      Environment seen = demo.getEnvironment();
      assertThat(seen.getProperty("tandem.telegram.token")).endsWith("-token-of-nobody");
      assertThat(seen.getProperty("tandem.telegram.api-url")).isEmpty();
      assertThat(seen.getProperty("tandem.telegram.webhook-url")).isEmpty();
      assertThat(seen.getProperty("tandem.telegram.webhook-secret")).isEmpty();
      assertThat(seen.getProperty("tandem.telegram.messages-per-second")).isEqualTo("0");
      assertThat(seen.getProperty("tandem.operators")).isEqualTo("1000001");
      assertThat(seen.getProperty("tandem.data-dir")).isEqualTo("./data");
      assertThat(seen.getProperty("tandem.database-url")).isEmpty();
      assertThat(seen.getProperty("tandem.database-file")).isEqualTo("rehearsal.db");
      assertThat(seen.getProperty("tandem.fresh")).isEqualTo("true");
      assertThat(seen.getProperty("server.address")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void thePortAndTheCommandLineStillCount() {
    try (ConfigurableApplicationContext demo = start("--tandem.data-dir=elsewhere")) {
      assertThat(demo.getEnvironment().getProperty("tandem.data-dir")).isEqualTo("elsewhere");
      assertThat(demo.getEnvironment().getProperty("server.port")).isEqualTo("8091");
    }
  }

  private static ConfigurableApplicationContext start(String... arguments) {
    SpringApplication application = new SpringApplication(Nothing.class);
    application.setEnvironment(new Machine());
    application.setAdditionalProfiles("demo");
    application.setWebApplicationType(WebApplicationType.NONE);
    return application.run(arguments);
  }

  /** A machine on which the real bot's settings stand in the environment. */
  private static final class Machine extends StandardEnvironment {

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
      super.customizePropertySources(sources);
      sources.replace(
          SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
          new SystemEnvironmentPropertySource(
              SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, OF_A_REAL_BOT));
    }
  }
}
