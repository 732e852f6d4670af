package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seats;
import ru.tandem.programmes.GuardianRule;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** A birthday, or a parent who goes, in the middle of the work of a pair. */
class BirthdayInAPairStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final House house = House.onSqlite();
  private final Lyceum school = new Lyceum(house);
  private final Phone anya = house.phone("Аня");
  private final Phone misha = house.phone("Миша").opens("").sees("Тандем");

  @AfterEach
  void close() {
    house.close();
  }

  private TandemId works() {
    TandemId pair =
        school.in(
            () -> {
              school.person(misha).introduces("Миша Орлов", LocalDate.of(2000, 5, 2));
              Participant mentor =
                  Participant.joins(
                      school.programme.id(),
                      school.person(misha).id(),
                      ParticipantRole.MENTOR,
                      house.now());
              mentor.consented(house.now());
              house.bean(Participants.class).save(mentor);
              return house
                  .bean(FormTandem.class)
                  .of(mentor, List.of(school.participant(anya)), house.now())
                  .id();
            });
    house.telegram().awaitQuiet();
    return pair;
  }

  private Meeting agreed(TandemId pair, LocalDate day, Mode mode, String place) {
    Instant at = day.atTime(15, 0).atZone(MOSCOW).toInstant();
    Meeting agreed =
        school.in(
            () -> {
              Meeting meeting =
                  house
                      .bean(ProposeMeeting.class)
                      .anew(
                          house.bean(Tandems.class).get(pair),
                          school.person(misha).id(),
                          new Appointment(at, 40, mode, place));
              house
                  .bean(DecideMeeting.class)
                  .confirm(house.bean(Seats.class).of(school.person(anya), meeting.id()));
              return meeting;
            });
    house.telegram().awaitQuiet();
    return agreed;
  }

  private boolean works(TandemId pair) {
    return school.in(() -> house.bean(Tandems.class).get(pair).isWorking());
  }

  private List<Meeting> ahead(TandemId pair) {
    return school.in(() -> house.bean(Meetings.class).ahead(pair, house.now()));
  }

  private Phone parent() {
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    school.curator.sees("Ирина Лисицына").presses("Подтвердить").seesToast("Подтверждено");
    return irina;
  }

  private static long count(Phone phone, String words) {
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  @Test
  void atFourteenThePairGoesOnForTwoWeeksRestsWithoutAnAnswerAndGoesOnWithIt() {
    LocalDate birthday = school.today().plusDays(2);
    school.joins(anya, "Аня Лисицына", birthday.minusYears(14));
    anya.presses("Хочу участвовать");
    Phone irina = parent();
    TandemId pair = works();
    agreed(pair, birthday.plusDays(20), Mode.SCHOOL, "");
    house.travel(birthday + "T16:01");
    anya.sees("С днём рождения");
    assertThat(works(pair)).isTrue();
    house.travel(birthday.plusDays(16) + "T16:01");
    assertThat(works(pair)).isFalse();
    anya.sees("прежнее согласие больше не действует");
    misha.sees("Пара пока на паузе").doesNotSee("отозва");
    // why, and that it goes on with the answer, is one message to whom it concerns
    assertThat(count(anya, "Пара пока на паузе")).isZero();
    irina.sees("Аня Лисицына").doesNotSee("отозва");
    assertThat(count(school.curator, "Отозвано")).isZero();
    house.telegram().awaitQuiet();
    assertThat(count(school.curator, "на паузе")).as(school.curator.transcript()).isOne();
    assertThat(count(school.curator, "не действу")).isOne();
    assertThat(count(school.curator, "прежнее согласие")).isZero();
    assertThat(ahead(pair)).isEmpty();
    house.restart();
    anya.opens("").presses("Прочитать и решить").presses("Хочу участвовать").presses("Прочитать");
    anya.presses("Даю согласие").sees("Записано");
    misha.sees("Пауза закончилась").opens("").seesButton("Предложить: Первая встреча");
    assertThat(works(pair)).isTrue();
  }

  @Test
  void fromEighteenOnNobodyAtHomeIsAskedOrTold() {
    LocalDate birthday = school.today().plusDays(2);
    school.in(
        () -> {
          house
              .bean(Programmes.class)
              .get(school.programme.id())
              .asksGuardians(GuardianRule.OUTSIDE);
          return anya;
        });
    school.joins(anya, "Аня Лисицына", birthday.minusYears(18));
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    Phone irina = parent();
    TandemId pair = works();
    Meeting walk = agreed(pair, birthday.plusDays(3), Mode.ELSEWHERE, "Парк у реки");
    irina.sees("встреча не в школе");
    int asked = irina.lastMessageId();
    house.travel(birthday + "T16:01");
    irina.sees("исполнилось 18 лет");
    irina
        .pressesOld(asked, "Согласие даю")
        .seesToast("уже решено")
        .sees("отвечать больше не нужно");
    irina.doesNotSee("Парк у реки");
    misha.opens("").presses("Мои встречи").presses("15:00").doesNotSee("Ждём согласия");
    house.travel(birthday.plusDays(3) + "T14:00");
    assertThat(ahead(pair)).extracting(Meeting::id).containsExactly(walk.id());
    misha.doesNotSee("ответа из дома");
    house.travel(birthday.plusDays(3) + "T16:00");
    anya.sees("состоялась?");
  }

  @Test
  void whereTheParentWhoWasAskedBlocksTheBotTheCuratorSaysWhatTheFamilySays() {
    school.in(
        () -> {
          house
              .bean(Programmes.class)
              .get(school.programme.id())
              .asksGuardians(GuardianRule.OUTSIDE);
          return anya;
        });
    school.joins(anya, "Аня Лисицына", school.today().minusYears(15));
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    Phone irina = parent();
    TandemId pair = works();
    irina.says("/stop").presses("Да, не присылать").sees("больше не пишу");
    agreed(pair, school.today().plusDays(9), Mode.ELSEWHERE, "Парк у реки");
    school.curator.sees("а родителям бот написать не может").presses("Согласие есть");
    misha.sees("Родители согласны");
    irina.says("/start");

    misha.opens("").presses("Мои встречи").presses("15:00").presses("Отменить").presses("Другое");
    misha.sees("Встреча отменена");
    long before = count(school.curator, "родителям бот написать не может");
    irina.blocks();
    agreed(pair, school.today().plusDays(10), Mode.ELSEWHERE, "Парк у реки");
    house.travel(Duration.ofMinutes(5));
    assertThat(count(school.curator, "родителям бот написать не может")).isEqualTo(before + 1);
    school.curator.presses("Согласия нет").sees("На эту встречу не ждём");
    misha.sees("согласия дома нет, поэтому она отменена");
    assertThat(ahead(pair)).isEmpty();
  }
}
