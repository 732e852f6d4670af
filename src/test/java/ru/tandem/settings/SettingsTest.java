package ru.tandem.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import ru.tandem.TestDatabase;
import ru.tandem.database.DatabaseSettings;

/** Each mistake of a setting is one message that names it, and nothing else is said or done. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {

  @TempDir Path directory;

  private final Map<String, Object> environment = new HashMap<>();

  /** Everything is well set up, and nobody listens where the Bot API should be. */
  SettingsTest() throws IOException {
    environment.put("TELEGRAM_BOT_TOKEN", "1000:a-token-of-nobody");
    environment.put("TELEGRAM_API_URL", "http://127.0.0.1:" + freePort());
    environment.put("TANDEM_OPERATORS", "1001");
    environment.put("TANDEM_PORT", String.valueOf(freePort()));
  }

  @BeforeEach
  void theDataHaveAPlace() {
    environment.put("TANDEM_DATA_DIR", directory.toString());
  }

  @Test
  void aLineOfTheExampleThatWasLeftEmptyIsAsIfItWereNotThere() {
    Setting.names().stream()
        .filter(name -> !environment.containsKey(name))
        .forEach(name -> environment.put(name, ""));
    Binder read = Binder.get(begun().getEnvironment());
    assertThat(read.bindOrCreate("tandem", DatabaseSettings.class).backups()).isTrue();
    assertThat(read.bind("server.address", String.class).get()).isEqualTo("127.0.0.1");
    assertThat(read.bind("tandem.telegram.messages-per-second", Integer.class).get()).isEqualTo(28);
  }

  @Test
  void whatIsWellSetUpStarts(CapturedOutput output) {
    assertThat(begun().getEnvironment().getProperty("tandem.operators")).isEqualTo("1001");
    assertThat(output)
        .contains("TELEGRAM_API_URL: nobody answers at http://127.0.0.1:")
        .contains("A new, empty database is made: " + directory.resolve("tandem.db"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          TELEGRAM_BOT_TOKEN         | ''                    | stands in quotes
          TELEGRAM_BOT_TOKEN         | "1:abc"               | stands in quotes
          TELEGRAM_BOT_TOKEN         | '1:abc'               | stands in quotes
          TELEGRAM_BOT_TOKEN         | «1:abc»               | stands in quotes
          TELEGRAM_BOT_TOKEN         | bot1:abc              | is no token
          TELEGRAM_BOT_TOKEN         | 1 : abc               | is no token
          TELEGRAM_BOT_TOKEN         | <token>               | is no token
          TELEGRAM_API_URL           | api.telegram.org      | an address such as http
          TELEGRAM_API_URL           | htps://api.tg.org     | an address such as http
          TELEGRAM_API_URL           | https://              | an address such as http
          TELEGRAM_API_URL           | http://h:99999        | an address such as http
          TELEGRAM_API_URL           | http://a b            | an address such as http
          TELEGRAM_API_URL           | http://h/bot1:abc     | leave it out
          TANDEM_OPERATORS           | @ivan                 | holds “@ivan”
          TANDEM_OPERATORS           | 1001; 1002 @admin     | holds “@admin”
          TANDEM_OPERATORS           | 1001.5                | holds “1001.5”
          TANDEM_OPERATORS           | +79161234567          | holds “+79161234567”
          TANDEM_OPERATORS           | -1002003004005        | the number of a group
          TANDEM_OPERATORS           | 1000                  | the account of the bot itself
          TANDEM_OPERATORS           | '1001'                | stands in quotes
          TANDEM_OPERATORS           | 99999999999999999999  | only numbers of Telegram accounts
          TANDEM_DATA_DIR            | ~/data                | nobody fills in the ~
          TANDEM_DATA_DIR            | /nowhere/at/all       | there is no directory /nowhere/at
          TANDEM_DATA_DIR            | /dev/null             | is a file
          TANDEM_DATA_DIR            | /proc                 | may not be written
          TANDEM_DATA_DIR            | /proc/tandem          | may not be written
          TANDEM_DATA_DIR            | $HOME/data            | nobody fills in its $
          TANDEM_DATA_DIR            | %APPDATA%/data        | nobody fills in its $ or %
          TANDEM_DATA_DIR            | ${NO_SUCH}/data       | holds a ${…}
          TANDEM_CONFIG_DIR          | ./konfig              | there is no directory
          TANDEM_CONFIG_DIR          | ./docs                | is not Tandem's
          TANDEM_CONFIG_DIR          | ./pom.xml             | there is no directory
          DATABASE_URL               | tandem                | is no address of PostgreSQL.
          DATABASE_URL               | mysql://u:pw-of-u@h/d | (it begins with “mysql”)
          DATABASE_URL               | jdbc:mysql://h/d      | (it begins with “jdbc:mysql”)
          DATABASE_URL               | jdbc:sqlite:data/x.db | is no address of PostgreSQL (it begins
          DATABASE_URL               | jdbc:postgresq://h/d  | is no address of PostgreSQL (it begins
          DATABASE_URL               | http://h/d            | (it begins with “http”)
          DATABASE_URL               | 'postgres://u:p@h/d'  | stands in quotes
          DATABASE_URL               | postgres://u:pw-of-u@h | names no host or no database
          DATABASE_URL               | postgres://u:pw-of-u@/d | names no host or no database
          DATABASE_URL               | postgres://u:${PW}@h/d | holds a ${…}
          TANDEM_WEBHOOK_URL         | bot.school.ru         | an address such as https
          TANDEM_WEBHOOK_URL         | https:/bot.school.ru/ | an address such as https
          TANDEM_WEBHOOK_URL         | 'https://b.ru/'       | stands in quotes
          TANDEM_WEBHOOK_SECRET      | короткий              | is not fit
          TANDEM_PORT                | 80a                   | whole number from 1 to 65535
          TANDEM_PORT                | 99999                 | whole number from 1 to 65535
          TANDEM_PORT                | -1                    | whole number from 1 to 65535
          TANDEM_PORT                | tcp://10.0.0.5:8080   | whole number from 1 to 65535
          TANDEM_BIND                | 127.0.0.1:8080        | an address of this machine
          TANDEM_BIND                | http://127.0.0.1      | an address of this machine
          TANDEM_BIND                | *                     | an address of this machine
          TANDEM_BIND                | 192.0.2.77            | no address of this machine
          TANDEM_MESSAGES_PER_SECOND | fast                  | a whole number from 0 to 9999
          TANDEM_MESSAGES_PER_SECOND | -1                    | a whole number from 0 to 9999
          TANDEM_MESSAGES_PER_SECOND | 2.5                   | a whole number from 0 to 9999
          TANDEM_BACKUPS             | no                    | true or false is needed
          """)
  void aMistakeIsOneMessageThatNamesItsSetting(
      String setting, String value, String reason, CapturedOutput output) {
    environment.put(setting, value);
    if (setting.equals("TANDEM_WEBHOOK_SECRET")) {
      environment.put("TANDEM_WEBHOOK_URL", "https://bot.school.ru/telegram/webhook");
    } else {
      environment.putIfAbsent("TANDEM_WEBHOOK_SECRET", "a-secret-of-the-school");
    }
    isRefused(output, setting, reason);
    assertThat(output.getAll()).doesNotContain("pw-of-u");
    assertThat(directory.resolve("tandem.db")).doesNotExist();
  }

  @Test
  void whoNamesNoBotHearsBothWaysOn(CapturedOutput output) {
    environment.put("TELEGRAM_BOT_TOKEN", "");
    isRefused(output, "TELEGRAM_BOT_TOKEN", "is empty");
    assertThat(output.getAll())
        .containsOnlyOnce("TELEGRAM_BOT_TOKEN=…")
        .containsOnlyOnce("-Dspring-boot.run.profiles=demo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TANDEM_PORT", "TANDEM_OPERATORS", "TANDEM_DATA_DIR", "DATABASE_URL"})
  void aFileWithTheLineEndsOfWindowsIsNoticed(String setting, CapturedOutput output) {
    environment.put(setting, "./data\r");
    isRefused(output, setting, "holds an invisible sign");
  }

  @Test
  void whatIsEmptyButForSuchALineEndIsEmpty() {
    environment.put("DATABASE_URL", "\r");
    environment.put("TANDEM_WEBHOOK_URL", " \r");
    assertThat(begun().getEnvironment().getProperty("tandem.database-url")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TANDEM_OPERATOR, TANDEM_OPERATORS",
    "TANDEM_DATADIR, TANDEM_DATA_DIR",
    "tandem_data_dir, TANDEM_DATA_DIR",
    "DATABASE_URI, DATABASE_URL",
    "TELEGRAM_API_URI, TELEGRAM_API_URL",
    "TANDEM_WEBHOOK_ULR, TANDEM_WEBHOOK_URL"
  })
  void aMisspeltNameIsMetWithTheOneMeant(String written, String meant, CapturedOutput output) {
    environment.remove(meant);
    environment.put(written, "1");
    assertThatThrownBy(this::begun).isInstanceOf(WrongSettings.class);
    assertThat(output)
        .contains(written + " is no setting; did you mean “" + meant + "”?")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aNeighbourOfASettingThatIsSetIsLeftInPeace() {
    environment.put("TANDEM_OPERATORS_2", "x");
    environment.put("TANDEM_IMAGE", "x");
    begun();
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "user", "sslmode"})
  void anAddressThatAShellHasCutIsNoticed(String rest, CapturedOutput output) {
    environment.put(rest, "tandem");
    isRefused(output, "DATABASE_URL", "a shell cuts a line at an & outside of quotes");
  }

  @Test
  void emptyOperatorsWarnAndStart(CapturedOutput output) {
    environment.put("TANDEM_OPERATORS", " ");
    begun();
    assertThat(output.getAll()).containsOnlyOnce("TANDEM_OPERATORS is empty");
  }

  @Test
  void operatorsMayBeListedAsPeopleList() {
    environment.put("TANDEM_OPERATORS", "1001; 1002 1003,1004,");
    assertThat(begun().getEnvironment().getProperty("tandem.operators"))
        .isEqualTo("1001,1002,1003,1004");
  }

  @Test
  void allMistakesAreToldAtOnce(CapturedOutput output) {
    environment.put("TANDEM_OPERATORS", "@ivan");
    environment.put("TANDEM_PORT", "web");
    environment.put("TELEGRAM_BOT_TOKEN", "x");
    assertThatThrownBy(this::begun).isInstanceOf(WrongSettings.class);
    assertThat(output.getAll())
        .containsOnlyOnce("TANDEM_OPERATORS holds")
        .containsOnlyOnce("TANDEM_PORT is")
        .containsOnlyOnce("TELEGRAM_BOT_TOKEN is")
        .containsOnlyOnce("and start again.");
  }

  @ParameterizedTest
  @CsvSource({
    "http://bot.school.ru/telegram/webhook, https addresses only",
    "https://bot.school.ru:8081/telegram/webhook, '443, 80, 88 and 8443 only'",
    "https://192.168.0.5/telegram/webhook, inside your own network",
    "https://172.20.0.5/telegram/webhook, inside your own network",
    "https://localhost/telegram/webhook, inside your own network"
  })
  void anAddressThatTelegramNeverCallsIsRefused(
      String address, String reason, CapturedOutput output) {
    environment.remove("TELEGRAM_API_URL");
    environment.put("TANDEM_WEBHOOK_URL", address);
    environment.put("TANDEM_WEBHOOK_SECRET", "a-secret-of-the-school");
    isRefused(output, "TANDEM_WEBHOOK_URL", reason);
  }

  @Test
  void anAddressWithoutItsPathIsDoubted(CapturedOutput output) {
    environment.put("TANDEM_WEBHOOK_URL", "https://bot.school.ru");
    environment.put("TANDEM_WEBHOOK_SECRET", "a-secret-of-the-school");
    begun();
    assertThat(output).contains("TANDEM_WEBHOOK_URL does not end in /telegram/webhook");
  }

  @Test
  void aTakenPortIsNamedBeforeTheDatabaseIsTouched(CapturedOutput output) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("TANDEM_PORT", String.valueOf(other.getLocalPort()));
      isRefused(output, "TANDEM_PORT", other.getLocalPort() + ", which is taken");
    }
  }

  @Test
  void aPostgresThatIsNotThereIsNamed(CapturedOutput output) throws IOException {
    environment.put("DATABASE_URL", "postgres://u:pw-of-u@127.0.0.1:" + freePort() + "/tandem");
    isRefused(output, "DATABASE_URL", "leads to no PostgreSQL that answers");
    assertThat(output.getAll()).doesNotContain("pw-of-u");
  }

  @Test
  void theUsualAddressOfPostgresIsUnderstood() {
    String jdbc = TestDatabase.freshPostgres();
    String usual =
        jdbc.replaceFirst("jdbc:postgresql://([^?]+)\\?user=([^&]+).*", "postgres://$2:p%40ss@$1");
    environment.put("DATABASE_URL", usual);
    assertThat(begun().getEnvironment().getProperty("tandem.database-url"))
        .startsWith("jdbc:postgresql://")
        .endsWith("&password=p%40ss");
  }

  @Test
  void aDatabaseThatPostgresDoesNotHaveIsNamed(CapturedOutput output) {
    String jdbc = TestDatabase.freshPostgres();
    environment.put("DATABASE_URL", jdbc.replaceFirst("/[^/?]+\\?", "/nobodys?"));
    isRefused(output, "DATABASE_URL", "names a database that is not there");
  }

  @Test
  void aTokenThatIsRefusedIsNamed(CapturedOutput output) throws IOException {
    HttpServer api =
        answering("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    try {
      isRefused(output, "TELEGRAM_BOT_TOKEN", "is refused by http://127.0.0.1:");
    } finally {
      api.stop(0);
    }
  }

  @Test
  void anAddressWhereSomethingElseAnswersIsNamed(CapturedOutput output) throws IOException {
    HttpServer api = answering("<html>Not found</html>");
    try {
      isRefused(output, "TELEGRAM_API_URL", "where no Bot API server answers");
    } finally {
      api.stop(0);
    }
  }

  /** Whoever copies the example sets all there is, and a shell reads it whole. */
  @Test
  void theExampleHoldsEverySettingAndAddressesInQuotes() throws IOException {
    String example = Files.readString(Path.of(".env.example"));
    for (String name : Setting.names()) {
      assertThat(example).containsPattern("(?m)^" + name + "=");
    }
    assertThat(example).contains("DATABASE_URL='postgres://");
    assertThat(example.lines().filter(line -> !line.startsWith("#")))
        .noneMatch(Pattern.compile("=[^'].*[&;#]").asPredicate());
  }

  private HttpServer answering(String words) throws IOException {
    HttpServer api = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    byte[] body = words.getBytes(StandardCharsets.UTF_8);
    api.createContext(
        "/",
        call -> {
          call.sendResponseHeaders(words.startsWith("{") ? 401 : 404, body.length);
          call.getResponseBody().write(body);
          call.close();
        });
    api.start();
    environment.put("TELEGRAM_API_URL", "http://127.0.0.1:" + api.getAddress().getPort());
    return api;
  }

  private void isRefused(CapturedOutput output, String setting, String reason) {
    assertThatThrownBy(this::begun).isInstanceOf(WrongSettings.class);
    assertThat(output.getAll())
        .containsOnlyOnce("Description:")
        .contains(reason)
        .doesNotContain("Exception", "\tat ");
    String description =
        output.getAll().replaceFirst("(?s).*Description:\\s*", "").replaceFirst("(?s)\n\n.*", "");
    assertThat(description).startsWith(setting + " ").doesNotContain("\n");
  }

  /** As far as the settings lead: the rest of the house has nothing to do with them. */
  private ConfigurableApplicationContext begun() {
    try (ConfigurableApplicationContext begun =
        new SpringApplicationBuilder(Nothing.class)
            .environment(new Environment(environment))
            .initializers(new Settings())
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run()) {
      return begun;
    }
  }

  @Configuration
  static class Nothing {}

  private static final class Environment extends StandardEnvironment {
    private final Map<String, Object> variables;

    Environment(Map<String, Object> variables) {
      this.variables = variables;
      getPropertySources()
          .replace(
              SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
              new SystemEnvironmentPropertySource(
                  SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    }

    @Override
    public Map<String, Object> getSystemEnvironment() {
      return variables == null ? Map.of() : variables;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
