package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static ru.tandem.delivery.Urgency.BROADCAST;
import static ru.tandem.delivery.Urgency.INTERACTIVE;
import static ru.tandem.delivery.Urgency.REMINDER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.BothDatabases;
import ru.tandem.MovableClock;
import ru.tandem.database.Vendor;
import ru.tandem.delivery.Carrier.Outcome;
import ru.tandem.delivery.Message.Attachment;
import ru.tandem.delivery.Message.Key;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.Reachability;

@BothDatabases
class OutboxTest extends TestPost.Counter {

  private static final long ANYA = 11;
  private static final long BORIS = 12;
  private static final long MISHA = 12;
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-09-01T08:00:00Z"));
  private final FakeCarrier carrier = new FakeCarrier();
  private TestPost post;

  @BeforeEach
  void open() {
    post = new TestPost(this, carrier, clock, 0).opens();
  }

  @AfterEach
  void close() {
    post.closes();
  }

  @Test
  void whatIsPutIsCarriedInOrder() {
    post.puts(text(ANYA, "one"), text(ANYA, "two"));
    post.puts(text(ANYA, "three"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("one", "two", "three");
    assertThat(post.outbox.count()).isEqualTo(new Outbox.Count(0, 0, 0));
  }

  @Test
  void anUndoneTransactionSendsNothing() {
    post.abandons(() -> post.outbox.put(text(ANYA, "never")));
    post.puts(text(ANYA, "said"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("said");
  }

  @Test
  void nothingIsPutOutsideOfATransaction() {
    Parcel parcel = text(ANYA, "lost");

    assertThatThrownBy(() -> post.outbox.put(parcel)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMessageArrivesAsItWasPut() {
    Message message =
        new Message(
            "<b>Привет</b>",
            List.of(
                List.of(Key.press("Да", "yes"), Key.link("Сайт", "https://example.org")),
                List.of(Key.contact("Номер"))),
            new Attachment("plan.pdf", new byte[] {1, 2, 3}, false));
    post.puts(new Parcel(ANYA, Parcel.Act.SEND, null, message, INTERACTIVE, null, null));
    post.isQuiet();

    Message arrived = carrier.parcels().get(0).message();
    assertThat(arrived).usingRecursiveComparison().isEqualTo(message);
  }

  @Test
  void aPaperIsDrawnWhenItGoesOutAndIsNotKept() {
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "first"), paper(ANYA, "poster"));
    List<Map<String, Object>> kept =
        new JdbcTemplate(dataSource).queryForList("select payload, attachment from outbox");
    assertThat(kept.get(1).get("attachment")).isNull();
    assertThat(post.drawings).hasValue(0);
    onItsWay.complete(new Outcome.Delivered(1));
    post.isQuiet();

    Message arrived = carrier.parcels().get(1).message();
    assertThat(arrived.attachment().content()).asString().isEqualTo("poster");
    assertThat(post.drawings).hasValue(1);
  }

  @Test
  void aPaperThatWasNotDrawnBeforeTheProcessEndedArrivesOnce() {
    carrier.to(ANYA, new Outcome.Failed("502"));
    post.puts(text(ANYA, "first"), paper(ANYA, "poster"));
    await().until(() -> carrier.texts().size() == 1);
    post.closes();
    post = new TestPost(this, carrier, clock, 0).opens();
    post.isQuiet();

    assertThat(carrier.parcels()).filteredOn(one -> one.message().attachment() != null).hasSize(1);
    assertThat(post.drawings).hasValue(1);
  }

  @Test
  void aPaperAboutWhatIsGoneIsNotSentAndHoldsUpNothing() {
    post.gone.add("poster");
    post.puts(paper(ANYA, "poster"), text(ANYA, "next"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("next");
  }

  private static Parcel paper(long chat, String paper) {
    Attachment wanted =
        new Attachment("a.pdf", null, false, null, new Message.Wanted(paper, 7, List.of("1")));
    Message message = new Message("Вот", List.of(), wanted);
    return new Parcel(chat, Parcel.Act.SEND, null, message, INTERACTIVE, null, null);
  }

  @Test
  void whatHasArrivedLeavesNoWordBehind() {
    post.puts(text(ANYA, "secret"));
    post.isQuiet();

    assertThat(new JdbcTemplate(dataSource).queryForList("select payload from outbox"))
        .allSatisfy(row -> assertThat(row.get("payload")).isNull());
  }

  @Test
  void theMoreUrgentOvertakes() {
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "first"));
    post.puts(text(ANYA, "news", BROADCAST), text(ANYA, "meeting", REMINDER), text(ANYA, "answer"));
    onItsWay.complete(new Outcome.Delivered(1));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("first", "answer", "meeting", "news");
  }

  @Test
  void aChatThatWaitsHoldsNobodyUp() {
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "slow"), text(ANYA, "later"), text(MISHA, "hello"));
    await().until(() -> carrier.texts().size() == 2);

    assertThat(carrier.texts()).containsExactly("slow", "hello");
    onItsWay.complete(new Outcome.Delivered(1));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("slow", "hello", "later");
  }

  private void gathers(String html) {
    post.within(() -> post.outbox.gather(ANYA, message(html), MOSCOW, List.of()));
  }

  private static final Matter CONSENT = Matter.of("consent", 1, 2);
  private static final Matter SURVEY = Matter.of("survey", 3);

  @Test
  void whatIsDoneBeforeItsHourIsNotSaidAloneNorAmongOthers() {
    post.within(
        () -> {
          post.outbox.gather(ANYA, message("consent"), MOSCOW, List.of(CONSENT));
          post.outbox.gather(ANYA, message("survey"), MOSCOW, List.of(SURVEY));
          post.outbox.gather(BORIS, message("consent"), MOSCOW, List.of(CONSENT));
        });
    Instant morning = clock.instant().plus(Duration.ofHours(6));
    post.puts(about(morning, "consent of a child", CONSENT), about(morning, "hello", SURVEY));
    post.done.add(CONSENT);

    clock.passes(Duration.ofHours(6));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactlyInAnyOrder("survey", "hello");
  }

  @Test
  void whatFallsDueWhileTheRestIsLookedThroughIsLookedAtToo() {
    Instant soon = clock.instant().plus(Duration.ofHours(1));
    post.puts(about(soon, "hello", SURVEY), about(soon.plusSeconds(60), "consent", CONSENT));
    post.done.add(CONSENT);
    post.whileLooking = () -> clock.passes(Duration.ofMinutes(2));

    clock.passes(Duration.ofHours(1));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("hello");
  }

  private static Parcel about(Instant notBefore, String text, Matter... matters) {
    return new Parcel(
        ANYA, Parcel.Act.SEND, null, message(text), REMINDER, notBefore, null, List.of(matters));
  }

  @Test
  void ofOneMatterAChatHearsOnceADay() {
    DaysTold told = post.told;
    LocalDate day = LocalDate.of(2026, 9, 7);
    assertThat(post.from(() -> told.begin(ANYA, List.of(CONSENT), day))).isTrue();
    assertThat(post.from(() -> told.begin(ANYA, List.of(SURVEY, CONSENT), day))).isFalse();
    assertThat(post.from(() -> told.begin(ANYA, List.of(SURVEY), day))).isTrue();
    assertThat(post.from(() -> told.begin(BORIS, List.of(CONSENT), day))).isTrue();
    assertThat(post.from(() -> told.begin(ANYA, List.of(CONSENT), day.plusDays(1)))).isTrue();
    assertThat(post.from(() -> told.begin(ANYA, List.of(CONSENT), day))).isFalse();
  }

  @Test
  void whatCanWaitGoesTogetherOnceADay() {
    gathers("survey");
    gathers("meeting");
    post.abandons(() -> post.outbox.gather(ANYA, message("never"), MOSCOW, List.of()));
    post.isQuiet();
    assertThat(carrier.texts()).isEmpty();

    clock.passes(Duration.ofHours(6));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("survey\n\nmeeting");

    gathers("consent");
    gathers("consent");
    post.isQuiet();
    assertThat(carrier.texts()).hasSize(1);
    clock.passes(Duration.ofHours(24));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("survey\n\nmeeting", "consent");
  }

  @Test
  void whatWasGatheredOutlivesTheProcess() {
    gathers("survey");
    post.closes();
    post = new TestPost(this, carrier, clock, 0).after(post).opens();
    gathers("meeting");
    clock.passes(Duration.ofHours(6));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("survey\n\nmeeting");
  }

  @Test
  void whoWantsSilenceGetsNothingOfWhatWaited() {
    gathers("survey");
    post.puts(at(clock.instant().plus(Duration.ofHours(2)), "soon"));
    post.within(() -> assertThat(post.outbox.drop(ANYA)).isEqualTo(2));
    clock.passes(Duration.ofHours(6));
    post.isQuiet();
    assertThat(carrier.texts()).isEmpty();
  }

  @Test
  void whatHasItsHourWaitsForIt() {
    post.puts(at(clock.instant().plus(Duration.ofHours(2)), "soon"), text(ANYA, "now"));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("now");
    assertThat(post.outbox.count()).isEqualTo(new Outbox.Count(0, 1, 0));

    clock.passes(Duration.ofHours(3));
    assertThat(post.office.quiet()).isFalse();
    post.office.look();
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("now", "soon");
  }

  @Test
  void whatFailedIsTriedAgainBeforeTheNext() {
    carrier.to(ANYA, new Outcome.Failed("502"), new Outcome.Failed("502"));
    post.puts(text(ANYA, "one"), text(ANYA, "two"));
    await().until(() -> carrier.texts().size() == 1);
    passesUntilQuiet();

    assertThat(carrier.texts()).containsExactly("one", "one", "one", "two");
  }

  @Test
  void afterADayOfFailuresItIsGivenUp() {
    IntStream.rangeClosed(0, 1_450).forEach(i -> carrier.to(ANYA, new Outcome.Failed("502")));
    post.puts(text(ANYA, "never"), text(ANYA, "next"));
    passesUntilQuiet();

    assertThat(post.outbox.count().refused()).isEqualTo(1);
    assertThat(carrier.texts()).endsWith("never", "next").doesNotContainSequence("next", "never");
  }

  @Test
  void whoIsToldToBeSlowerWaits() {
    carrier.to(ANYA, new Outcome.Slower(Duration.ofSeconds(5), false));
    post.puts(text(ANYA, "one"), text(MISHA, "hello"));
    await().until(() -> carrier.texts().size() == 2);

    post.waits(Duration.ofSeconds(4));
    post.puts(text(MISHA, "and"));
    await().until(() -> carrier.texts().size() == 3);
    assertThat(carrier.texts()).containsExactly("one", "hello", "and");

    post.waits(Duration.ofSeconds(1));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactly("one", "hello", "and", "one");
  }

  @Test
  void whenEverybodyIsToldToBeSlowerNobodyGoes() {
    carrier.to(ANYA, new Outcome.Slower(Duration.ofSeconds(5), true));
    post.puts(text(ANYA, "one"));
    await().until(() -> !post.status.faults().isEmpty());
    post.puts(text(MISHA, "hello"));
    post.waits(Duration.ofSeconds(4));
    assertThat(carrier.texts()).containsExactly("one");

    post.waits(Duration.ofSeconds(2));
    post.isQuiet();
    assertThat(carrier.texts()).containsExactlyInAnyOrder("one", "one", "hello");
  }

  @Test
  void whoCannotBeReachedIsMarkedAndLeftInPeace() {
    people.save(Person.comes(ANYA, Language.RU, clock.instant()));
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "one"), text(ANYA, "two"));
    onItsWay.complete(new Outcome.Unreachable());
    post.isQuiet();

    await()
        .until(
            () -> people.findByChatId(ANYA).orElseThrow().reachability() == Reachability.BLOCKED);
    assertThat(post.events).containsExactly(new ChatUnreachable(ANYA));
    assertThat(post.outbox.count().refused()).isEqualTo(2);
    assertThat(carrier.texts()).containsExactly("one");
  }

  @Test
  void whatIsRefusedIsKeptWithItsCauseAndTheNextGoesOn() {
    carrier.to(ANYA, new Outcome.Refused("can't parse entities"));
    post.puts(text(ANYA, "<b"), text(ANYA, "fine"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("<b", "fine");
    assertThat(
            new JdbcTemplate(dataSource)
                .queryForList(
                    "select cause from outbox where refused_at is not null", String.class))
        .containsExactly("can't parse entities");
  }

  @Test
  void whatADeadProcessLeftIsTakenUpByTheNext() {
    carrier.holds(ANYA);
    post.puts(text(ANYA, "in flight"), text(ANYA, "behind"), text(MISHA, "fine"));
    await().until(() -> carrier.texts().size() == 2);
    post.isMarked(MISHA);

    TestPost next = new TestPost(this, carrier, clock, 0).after(post).opens();
    next.isQuiet();
    next.closes();

    assertThat(carrier.texts())
        .containsExactlyInAnyOrder("in flight", "fine", "in flight", "behind");
  }

  @Test
  void whatADeadProcessLeftGoesBeforeWhatTheNextPuts() {
    carrier.holds(ANYA);
    List<String> left = IntStream.range(0, 250).mapToObj(i -> "left " + i).toList();
    post.puts(left.stream().map(words -> text(ANYA, words)).toArray(Parcel[]::new));
    await().until(() -> carrier.texts().size() == 1);

    TestPost next = new TestPost(this, carrier, clock, 0).after(post).opens();
    next.puts(text(ANYA, "new"));
    next.isQuiet();
    next.closes();

    assertThat(carrier.texts()).hasSize(252).endsWith("left 248", "left 249", "new");
    assertThat(carrier.texts().subList(1, 251)).isEqualTo(left);
  }

  @Test
  void whoWasKilledIsKnownByHisSessionAndSharesNoPace() {
    if (vendor == Vendor.SQLITE) {
      return; // there is one process
    }
    carrier.holds(ANYA);
    post.puts(text(ANYA, "in flight"), text(ANYA, "behind"));
    await().until(() -> carrier.texts().size() == 1);
    TestPost next = new TestPost(this, carrier, clock, 0).opens();
    await().until(() -> next.processes() == 2);

    long killed = System.nanoTime();
    post.isKilled();
    next.isQuiet();
    assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(10));
    assertThat(next.processes()).isOne();
    next.closes();

    assertThat(carrier.texts()).containsExactly("in flight", "in flight", "behind");
  }

  @Test
  void nobodyWaitsForAProcessThatLeftInGoodOrder() {
    carrier.to(ANYA, new Outcome.Failed("502"));
    post.puts(text(ANYA, "left"));
    await().until(() -> carrier.texts().size() == 1);
    post.closes();

    post = new TestPost(this, carrier, clock, 0).opens();
    post.puts(text(ANYA, "new"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("left", "left", "new");
  }

  @Test
  void twoProcessesDoNotOvertakeEachOtherInAChat() {
    if (vendor == Vendor.SQLITE) {
      return; // there is one process
    }
    TestPost other = new TestPost(this, carrier, clock, 0).opens();
    post.seesOthers();
    other.seesOthers();
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "one"), text(ANYA, "two"));
    other.puts(text(ANYA, "three"), text(MISHA, "hello"));
    await().until(() -> carrier.texts().contains("hello"));
    assertThat(carrier.texts()).containsExactlyInAnyOrder("one", "hello");

    onItsWay.complete(new Outcome.Delivered(1));
    post.isQuiet();
    other.closes();

    assertThat(carrier.texts()).containsSubsequence("one", "two", "three").hasSize(4);
  }

  @Test
  void whoStoodStillTooLongMakesSureFirstThatNobodyElseCarries() {
    post.isAway(Duration.ofSeconds(50));

    post.puts(text(ANYA, "one"), text(ANYA, "two"));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("one", "two");
  }

  @Test
  void theNextHourIsKnown() {
    assertThat(post.office.nextDue()).isEmpty();
    Instant hour = clock.instant().plus(Duration.ofHours(2));

    post.puts(at(hour.plusSeconds(9), "later"), at(hour, "soon"), text(ANYA, "now"));

    assertThat(post.office.nextDue()).contains(hour);
  }

  @Test
  void anEditOvertakenByALaterOneIsNotSent() {
    CompletableFuture<Outcome> onItsWay = carrier.holds(ANYA);
    post.puts(text(ANYA, "first"));
    post.puts(edit(7, "a"), edit(8, "other"), edit(7, "ab"));
    post.puts(edit(7, "abc"));
    onItsWay.complete(new Outcome.Delivered(1));
    post.isQuiet();

    assertThat(carrier.texts()).containsExactly("first", "other", "abc");
  }

  @Test
  void theLastMessageUnderATraceIsFound() {
    carrier.to(ANYA, new Outcome.Delivered(41), new Outcome.Delivered(42));
    post.puts(traced("card"), traced("card"), traced("else"));
    post.isQuiet();

    assertThat(post.from(() -> post.outbox.lastSent(ANYA, "card"))).contains(42L);
    assertThat(post.from(() -> post.outbox.lastSent(MISHA, "card"))).isEmpty();
  }

  @Test
  void whatWasSentLongAgoIsThrownAwayUnlessItMayBeEdited() {
    post.puts(text(ANYA, "hello"), traced("card"));
    post.isQuiet();

    clock.passes(Duration.ofDays(4));
    post.office.prune(clock.instant());

    assertThat(new JdbcTemplate(dataSource).queryForList("select trace from outbox", String.class))
        .containsExactly("card");
  }

  private void passesUntilQuiet() {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(
            () -> {
              post.waits(Duration.ofSeconds(60));
              return post.office.quiet();
            });
  }

  private static Parcel text(long chatId, String text) {
    return text(chatId, text, INTERACTIVE);
  }

  private static Parcel text(long chatId, String text, Urgency urgency) {
    return new Parcel(chatId, Parcel.Act.SEND, null, message(text), urgency, null, null);
  }

  private static Parcel at(Instant notBefore, String text) {
    return new Parcel(ANYA, Parcel.Act.SEND, null, message(text), REMINDER, notBefore, null);
  }

  private static Parcel edit(long replaces, String text) {
    return new Parcel(ANYA, Parcel.Act.EDIT, replaces, message(text), INTERACTIVE, null, null);
  }

  private static Parcel traced(String trace) {
    return new Parcel(ANYA, Parcel.Act.SEND, null, message("card"), INTERACTIVE, null, trace);
  }

  private static Message message(String text) {
    return new Message(text, List.of(), null);
  }
}
