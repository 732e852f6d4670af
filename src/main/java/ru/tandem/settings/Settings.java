package ru.tandem.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads the environment before anything else happens. What can be told by looking is told first and
 * at once; only then the network and the disk are tried.
 */
public final class Settings
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final List<BiConsumer<Said, Mistakes>> LOOKS =
      List.of(
          BotToken::look,
          ApiAddress::look,
          OperatorIds::look,
          ConfigFolder::look,
          DatabaseAddress::look,
          WebhookAddress::look,
          WebhookSecret::look,
          Listening::look,
          MessagePace::look,
          NightlyCopies::look);

  private static final List<BiConsumer<Said, Mistakes>> TRIES =
      List.of(Listening::tried, DataFolder::tried, DatabaseAddress::tried, ApiAddress::tried);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    leaveOutWhatIsEmpty(environment.getPropertySources());
    Said said = read(environment);
    environment.getPropertySources().addFirst(new MapPropertySource("settings", said.properties()));
  }

  /** A line of the example that nobody has filled in is as if it were not there. */
  private static void leaveOutWhatIsEmpty(MutablePropertySources sources) {
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    if (sources.get(name) instanceof SystemEnvironmentPropertySource variables) {
      Map<String, Object> filled = new HashMap<>(variables.getSource());
      Setting.names().forEach(one -> filled.computeIfPresent(one, Settings::unlessEmpty));
      sources.replace(name, new SystemEnvironmentPropertySource(name, filled));
    }
  }

  private static Object unlessEmpty(String name, Object value) {
    return value.toString().isBlank() ? null : value;
  }

  /**
   * @throws WrongSettings when Tandem cannot run with them
   */
  private static Said read(ConfigurableEnvironment environment) {
    Mistakes mistakes = new Mistakes();
    Said said = new Said(environment, mistakes);
    StrayNames.look(environment.getSystemEnvironment(), said, mistakes);
    LOOKS.forEach(look -> look.accept(said, mistakes));
    mistakes.refuse();
    for (BiConsumer<Said, Mistakes> one : TRIES) {
      one.accept(said, mistakes);
      mistakes.refuse();
    }
    DataFolder.tell(said);
    return said;
  }
}
