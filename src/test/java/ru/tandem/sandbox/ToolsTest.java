package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** The page's time machine and stages move what the application gives them. */
class ToolsTest {

  private final List<String> moved = new ArrayList<>();
  private final CountDownLatch curtain = new CountDownLatch(1);
  private final CountDownLatch acted = new CountDownLatch(1);
  private final LocalTelegram telegram = new LocalTelegram(Clock.systemUTC(), "1:a", "bot");

  private ToolsApi tools() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("time", new Recording());
    beans.addBean("stages", new Play());
    return new ToolsApi(
        telegram,
        new Events(telegram),
        beans.getBeanProvider(TimeMachine.class),
        beans.getBeanProvider(Stages.class));
  }

  @Test
  void timeMovesByAStretchToADateOrToWhatIsDueNext() {
    ToolsApi tools = tools();
    tools.travel(new ToolsApi.Travel(Duration.ofHours(1), null, false));
    tools.travel(new ToolsApi.Travel(null, LocalDateTime.parse("2026-09-01T10:00"), false));
    tools.travel(new ToolsApi.Travel(null, null, true));
    assertThat(moved).containsExactly("PT1H", "2026-09-01T10:00", "next");
    assertThat(tools.time().zone()).isEqualTo("Europe/Moscow");
  }

  @Test
  void thePageNamesOnlyTheWayOfTravelItMeans() {
    ToolsApi.Travel travel =
        JsonMapper.shared().readValue("{\"advance\":\"PT1H\"}", ToolsApi.Travel.class);
    tools().travel(travel);
    assertThat(moved).containsExactly("PT1H");
  }

  @Test
  void onlyOneStageIsActedAtATime() throws Exception {
    ToolsApi tools = tools();
    assertThatThrownBy(() -> tools.act(new ToolsApi.Chosen("unheard-of")))
        .hasMessageContaining("unheard-of");
    tools.act(new ToolsApi.Chosen("spring"));
    assertThatThrownBy(() -> tools.act(new ToolsApi.Chosen("spring")))
        .hasMessageContaining("already");
    curtain.countDown();
    assertThat(acted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private final class Recording implements TimeMachine {

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Moscow");
    }

    @Override
    public void advance(Duration by) {
      moved.add(by.toString());
    }

    @Override
    public void to(LocalDateTime when) {
      moved.add(when.toString());
    }

    @Override
    public void next() {
      moved.add("next");
    }
  }

  private final class Play implements Stages {

    @Override
    public List<Stage> all() {
      return List.of(new Stage("spring", "Весна"));
    }

    @Override
    public void act(String name, Progress progress) {
      progress.reached(0.5, "Занавес");
      try {
        curtain.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      acted.countDown();
    }
  }
}
