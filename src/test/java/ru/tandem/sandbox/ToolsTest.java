package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** The page's time machine and stages move what the application gives them. */
class ToolsTest {

  private final List<String> moved = new ArrayList<>();
  private final CountDownLatch curtainFalls = new CountDownLatch(1);
  private final CountDownLatch acted = new CountDownLatch(1);
  private boolean nothingAhead;
  private final LocalTelegram telegram = new LocalTelegram(Clock.systemUTC(), "1:a", "bot");
  private final Handiwork handiwork = new Handiwork(telegram);

  private final Events events = new Events(telegram);
  private final Curtain curtain = new Curtain(events);
  private final TimeApi time;
  private final ScenesApi scenes;

  ToolsTest() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("time", new Recording());
    beans.addBean("stages", new Play());
    time = new TimeApi(telegram, events, curtain, beans.getBeanProvider(TimeMachine.class));
    scenes = new ScenesApi(curtain, handiwork, events, time, beans.getBeanProvider(Stages.class));
  }

  @Test
  void timeMovesByAStretchToADateOrToWhatIsDueNext() {
    travel("{\"advance\":\"PT1H\"}");
    travel("{\"to\":\"2026-09-01T10:00\"}");
    travel("{\"next\":true}");
    assertThat(moved).containsExactly("2026-08-01T01:00:00Z", "2026-09-01T07:00:00Z", "next");
    assertThat(time.time().zone()).isEqualTo("Europe/Moscow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'to':'2026-07-31T23:59'};past",
        "{'advance':'PT-1H'};past",
        "{'to':'2036-01-01T10:00'};tooFar",
        "{'advance':'P4000D'};tooFar"
      })
  void aDateInThePastOrTooFarAheadIsRefused(String way, String code) {
    assertThatThrownBy(() -> travel(way.replace('\'', '"'))).matches(why -> isCode(why, code));
    assertThat(moved).isEmpty();
    travel("{\"next\":true}");
  }

  @Test
  void whenNothingIsToComeThatIsSaid() {
    nothingAhead = true;
    assertThatThrownBy(() -> travel("{\"next\":true}")).matches(why -> isCode(why, "nothingAhead"));
  }

  @Test
  void whileASceneIsActedNothingElseMoves() throws Exception {
    assertThatThrownBy(() -> scenes.act(new ScenesApi.Chosen("unheard-of", false)))
        .matches(why -> isCode(why, "noScene"));
    scenes.act(new ScenesApi.Chosen("spring", false));
    assertThatThrownBy(() -> scenes.act(new ScenesApi.Chosen("spring", false)))
        .matches(why -> isCode(why, "busy"));
    assertThatThrownBy(() -> travel("{\"next\":true}")).matches(why -> isCode(why, "busy"));
    curtainFalls.countDown();
    assertThat(acted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatWasMadeByHandIsOnlyLostWhenOneAgrees() throws Exception {
    telegram.newUser("Аня Лисицына").opens("");
    assertThatThrownBy(() -> scenes.act(new ScenesApi.Chosen("spring", null)))
        .matches(why -> isCode(why, "handmade") && ((Impossible) why).details.equals(List.of(1)));
    curtainFalls.countDown();
    scenes.act(new ScenesApi.Chosen("spring", true));
    assertThat(acted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverComesAgainAfterASceneHasThePhoneThatWasHis() {
    Phone anya = telegram.newUser("Аня Лисицына", "mentee", "ru");
    anya.opens("");
    telegram.addByHand("Вера Соколова", "guest", "ru");
    telegram.forgetEverybody();
    assertThat(telegram.subscribers())
        .extracting(Subscriber::name)
        .containsExactly("Вера Соколова");
    assertThat(telegram.newUser("Аня Лисицына", "mentee", "ru").id()).isEqualTo(anya.id());
    assertThat(telegram.newUser("Аня Лисицына", "mentee", "ru").id()).isNotEqualTo(anya.id());
    assertThat(Phones.of(telegram).phone("Вера Соколова", "guest").owner().name())
        .isEqualTo("Вера Соколова");
    assertThat(telegram.subscribers()).hasSize(3);
  }

  private void travel(String way) {
    time.travel(JsonMapper.shared().readValue(way, TimeApi.Travel.class));
  }

  private static boolean isCode(Throwable why, String code) {
    return why instanceof Impossible impossible && impossible.code.equals(code);
  }

  private final class Recording implements TimeMachine {

    @Override
    public Instant now() {
      return Instant.parse("2026-08-01T00:00:00Z");
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Moscow");
    }

    @Override
    public void to(Instant when) {
      moved.add(when.toString());
    }

    @Override
    public boolean next() {
      moved.add("next");
      return !nothingAhead;
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
        curtainFalls.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      acted.countDown();
    }
  }
}
