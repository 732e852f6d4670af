package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.OnPress;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.matching.bot.PairsSchool;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/**
 * Whatever the messenger brings, nothing is set aside, nothing is refused by the messenger, and
 * everybody is answered afterwards. The usual check sends two thousand updates; the nightly one
 * ({@code mvn -Pnightly}) a hundred thousand.
 */
class FuzzTest {

  private static final int UPDATES = Integer.getInteger("tandem.fuzz", 2_000);
  private static final long SEED = Long.getLong("tandem.fuzz.seed", 20_261_129);
  private static final int A_ROUND = 5_000;
  private static final int A_BURST = 100;
  private static final int NEWEST = 60;

  private final Random random = new Random(SEED);

  @Test
  void whateverTheMessengerBringsEverybodyIsAnsweredAfterwards() {
    try (House house = House.onSqlite()) {
      sends(house, UPDATES);
    }
  }

  /** The other database is stricter about what a text may hold. */
  @Test
  void postgresTakesItAsWell() {
    try (House house = House.onPostgres()) {
      sends(house, UPDATES / 2);
    }
  }

  private void sends(House house, int updates) {
    house.telegram().bePatientFor(Duration.ofMinutes(2));
    List<Phone> all = new ArrayList<>();
    all.add(house.operator().opens("").sees("оператор"));
    Fuzz fuzz = new Fuzz(house.telegram(), random, acts(house));
    for (int sent = 0; sent < updates; ) {
      List<Phone> people = world(house);
      all.addAll(people);
      people.add(all.get(0));
      for (int end = Math.min(updates, sent + A_ROUND); sent < end; sent += A_BURST) {
        for (int i = 0; i < A_BURST; i++) {
          fuzz.send(people);
        }
        house.telegram().awaitQuiet();
      }
      isWell(house, people);
    }
    isWell(house, all);
  }

  private static void isWell(House house, List<Phone> people) {
    house.telegram().awaitQuiet();
    List<String> setAside =
        house
            .bean(JdbcTemplate.class)
            .query(
                "select cause, payload from inbox where set_aside_at is not null",
                (row, n) -> row.getString(1) + " at " + row.getString(2));
    assertThat(setAside).as("set aside").isEmpty();
    List<String> refused =
        house
            .bean(JdbcTemplate.class)
            .queryForList(
                "select cause from outbox where refused_at is not null and cause <> 'unreachable'",
                String.class);
    assertThat(refused).as("refused by the messenger").isEmpty();
    assertThat(house.bean(DoorStatus.class).faults())
        .doesNotContainKeys(Kind.SET_ASIDE, Kind.REFUSED, Kind.DATABASE);
    for (Phone phone : people) {
      phone.says("/menu");
    }
    house.telegram().awaitQuiet();
    for (Phone phone : people) {
      assertThat(phone.lastMessageId())
          .as(phone.transcript())
          .isGreaterThan(phone.lastOwnMessageId());
      assertThat(phone.data()).contains("help");
    }
  }

  /** Two schools that know nothing of each other, and people in all walks of the season. */
  private static List<Phone> world(House house) {
    List<Phone> people = new ArrayList<>();
    for (String name : List.of("Школа № 7", "Гимназия у моста")) {
      SmallSchool school = new SmallSchool(house, name, "Осень");
      Phone mentee = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mentor = school.mentor("Миша Орлов", "2009-05-02");
      Phone mother = school.guardian("Ирина Лисицына", mentee);
      school.confirms(mother, mentee);
      Phone other = school.mentee("Боря Котов", "2012-03-14");
      TandemId pair = school.pair(mentor, mentee);
      school.agreed(
          pair, mentor, mentee, LocalDate.now(house.bean(Clock.class)).plusDays(2) + "T15:00");
      String invitation =
          "i-"
              + school.in(
                  () ->
                      school
                          .bean(Invite.class)
                          .to(school.programme(), ParticipantRole.MENTEE)
                          .code());
      people.addAll(
          List.of(
              mentee,
              mentor,
              mother,
              other,
              school.guardian("Олег Котов", other),
              school.staff("Марина Павловна", StaffRole.CURATOR),
              school.staff("Пётр Ильич", StaffRole.OBSERVER),
              house.phone("Вера").opens(invitation).presses("Начать").sees("Имя"),
              new Newcomer(house.telegram(), "Глеб Зимин", "01.02.2008").comes(invitation).phone(),
              house.phone("Прохожий").opens("")));
    }
    PairsSchool pairs = new PairsSchool(house);
    people.add(pairs.mentee("Вика Серова", "{'grade':'g7','needs':['maths']}"));
    people.add(pairs.mentor("Лев Ким", "{'grade':'g9','competences':['maths'],'capacity':'one'}"));
    people.add(pairs.curator);
    return people;
  }

  private List<Fuzz.Act> acts(House house) {
    List<Fuzz.Act> acts = new ArrayList<>();
    for (Object bot : house.context().getBeansWithAnnotation(Bot.class).values()) {
      for (Method method : AopUtils.getTargetClass(bot).getDeclaredMethods()) {
        if (method.isAnnotationPresent(OnPress.class)) {
          acts.add(
              new Fuzz.Act(
                  method.getAnnotation(OnPress.class).value(),
                  Stream.of(method.getParameterTypes()).skip(1).map(this::sample).toList()));
        }
      }
    }
    acts.add(new Fuzz.Act("home", List.of()));
    return acts;
  }

  /** Something that such an argument may be. */
  private Supplier<String> sample(Class<?> type) {
    if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      return () -> ((Enum<?>) all[random.nextInt(all.length)]).name();
    } else if (type == LocalDate.class) {
      return () -> "2026-10-0" + (1 + random.nextInt(9));
    } else if (type == String.class) {
      return () -> DayOfWeek.of(1 + random.nextInt(7)).name();
    }
    return () -> String.valueOf(random.nextInt(NEWEST));
  }
}
