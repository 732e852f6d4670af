package ru.tandem.sandbox;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Switches the local Telegram on. Inside the application by the profile {@code demo}; by itself,
 * without a bot, by {@link #alone}.
 */
@Configuration
@Profile("demo")
@Import({
  BotApi.class,
  PhonesApi.class,
  TimeApi.class,
  ScenesApi.class,
  MomentsApi.class,
  ToolsApi.class,
  Curtain.class,
  Handiwork.class,
  Events.class,
  PageRefusals.class,
  OwnPagesOnly.class
})
public class Sandbox {

  private static final int LARGEST_UPLOAD = 50 << 20;

  @Bean
  LocalTelegram localTelegram(
      ObjectProvider<Clock> clock,
      @Value("${tandem.sandbox.token:7000000001:tandem-demo-token-of-nobody}") String token) {
    return new LocalTelegram(clock.getIfAvailable(Clock::systemUTC), token, "tandem_demo_bot");
  }

  /** Afterwards, not in its constructor: who is quiet may itself need the local Telegram. */
  @Bean
  SmartInitializingSingleton quietness(LocalTelegram telegram, ObjectProvider<Quiet> quiets) {
    return () -> quiets.forEach(telegram::isQuietWhen);
  }

  @Bean
  BotMethods botMethods(
      LocalTelegram telegram, @Value("${tandem.sandbox.limits:false}") boolean limits) {
    return new BotMethods(telegram, limits);
  }

  /** Telegram takes files of 50 MB; the web server's own limit would refuse them before us. */
  @Bean
  MultipartConfigElement multipartConfigElement() {
    return new MultipartConfigElement("", LARGEST_UPLOAD, LARGEST_UPLOAD, LARGEST_UPLOAD);
  }

  @Bean
  PageFiles pageFiles() {
    return new PageFiles();
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> scissors() {
    return server -> {
      server.addEngineValves(new Scissors());
      server.addConnectorCustomizers(Sandbox::keepConnections);
    };
  }

  /** A bot under load would otherwise connect anew after every hundred calls. */
  private static void keepConnections(Connector connector) {
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
      http.setMaxKeepAliveRequests(-1);
    }
  }

  /** Before the web server waits for its last requests: some of them would wait for an update. */
  @EventListener
  void closing(ContextClosedEvent event) {
    event.getApplicationContext().getBean(LocalTelegram.class).close();
  }

  /** A sandbox with nothing but a web server, for a bot in another process; port 0 takes any. */
  public static ConfigurableApplicationContext alone(int port, String... settings) {
    return new SpringApplicationBuilder(Sandbox.class, JustAWebServer.class)
        .profiles("demo")
        .web(WebApplicationType.SERVLET)
        .logStartupInfo(false)
        .run(withPort(port, settings));
  }

  private static String[] withPort(int port, String... settings) {
    String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "--server.port=" + port;
    return all;
  }
}
