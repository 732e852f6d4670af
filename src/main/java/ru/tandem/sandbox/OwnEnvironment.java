package ru.tandem.sandbox;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * A rehearsal is often begun where a real bot is set up. What {@code application-demo.yaml} says
 * goes before the environment there, so that neither its token nor its database, neither its data
 * nor its operators are touched; only the command line may say otherwise.
 */
public class OwnEnvironment implements EnvironmentPostProcessor, Ordered {

  private static final String FILE = "application-demo.yaml";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    MutablePropertySources sources = environment.getPropertySources();
    PropertySource<?> outside =
        sources.get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    sources.stream()
        .filter(source -> source.getName().contains(FILE))
        .toList()
        .forEach(
            own -> {
              sources.remove(own.getName());
              sources.addBefore(outside.getName(), own);
            });
  }

  /** When the files have been read. */
  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }
}
