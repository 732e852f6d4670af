package ru.tandem.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.ErasureDue;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Everybody may read what is stored about him, and have it forgotten. */
class PrivacyStoryTest {

  private static House house;
  private SmallSchool school;
  private Phone anya;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @BeforeEach
  void begin() {
    school = new SmallSchool(house);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theFileHoldsWhatTheBotKnows() {
    Phone mother = school.guardian("Ирина <Лисицына>", anya);
    ratesSelf();
    anya.says("/help_me").says("мне грустно").sees("Передано");
    String file = file(anya);
    assertThat(file)
        .contains("Аня Лисицына", "14 марта 2013", "«Осень»: наставляемый", "За меня отвечает")
        .contains("Насколько тебе интересно учиться?", "мне грустно")
        .contains("Ирина &lt;Лисицына&gt;")
        .doesNotContain("+79990000001", "people.mydata", "{0}");
    assertThat(file(mother))
        .contains("+79990000001", "Представляю интересы ребёнка: Аня Лисицына")
        .doesNotContain("мне грустно", "Насколько тебе интересно учиться?");
  }

  @Test
  void aNameCanBePutRight() {
    anya.says("/mydata").presses("Исправить имя").says("Анна Лисицына").sees("Анна Лисицына");
    assertThat(file(anya)).contains("Имя: Анна Лисицына");
  }

  @Test
  void whoIsErasedIsForgottenAndMayComeAgain() {
    ratesSelf();
    PersonId id = school.person(anya).id();
    assertThat(house.bean(Responses.class).of(id)).isNotEmpty();
    erases(anya);
    anya.sees("Стёрто записей: 2").sees("о тебе");
    assertThat(anya.transcript()).doesNotContain("Да, стереть навсегда", "Ничего не стирать");
    assertThat(house.bean(Responses.class).of(id)).isEmpty();
    assertThat(house.bean(People.class).get(id).name()).isEmpty();
    assertThat(house.bean(People.class).findByChatId(anya.id())).isEmpty();
    anya.says("/start").sees("нужна ссылка-приглашение");
  }

  @Test
  void theOtherSideOnlyLearnsThatTheWorkIsOver() {
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    school.agreed(school.pair(misha, anya), misha, anya, "2026-09-10T15:00");
    assertThat(file(anya)).contains("Мой наставник: Миша Орлов", "назначена");
    erases(anya);
    anya.sees("Стёрто записей").doesNotSee("Миша").doesNotSee("Работа");
    misha.sees("завершена").doesNotSee("стёрт");
    misha.says("/menu").sees("Вот что сейчас").doesNotSee("10 сентября");
    anya.says("/start").doesNotSee("Миша");
  }

  @Test
  void whoIsErasedFromAGroupHearsTheFarewellAndNothingElse() {
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    school.pair(misha, anya, school.mentee("Боря Котов", "2013-03-14"));
    erases(anya);
    anya.sees("Стёрто записей").doesNotSee("Куратор подскажет");
    anya.doesNotSee("Миша");
    misha.sees("Состав группы изменился");
  }

  @Test
  void whoTakesConsentBackIsForgottenThirtyDaysLaterTogetherWithTheGuardian() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    PersonId child = school.person(anya).id();
    PersonId guardian = school.person(mother).id();
    school.in(() -> withdrawn(child));
    anya.sees("30 дней назад").sees("Стёрто записей");
    mother.sees("30 дней назад");
    assertThat(house.bean(People.class).get(child).isGone()).isTrue();
    assertThat(house.bean(People.class).get(guardian).name()).isEmpty();
  }

  @Test
  void whoTakesPartElsewhereIsForgottenByTheOneSchool() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    other.takesPart(anya, ParticipantRole.MENTEE);
    other.isGuardian(mother, other.mentee("Петя Лисицын", "2014-05-01"));
    school.answers(anya, "pupil-self-assessment", "involvement", "8");
    other.answers(anya, "pupil-self-assessment", "involvement", "5");
    TandemId pair = school.pair(misha, anya);
    PersonId child = school.person(anya).id();
    school.in(
        () -> {
          Tandem tandem = house.bean(Tandems.class).get(pair);
          tandem.aimsAt("Сдать экзамен по физике", child, house.now());
          return tandem;
        });
    school.in(() -> withdrawn(child));
    anya.sees("Стёрто всё, что хранилось в программе «Осень»").sees("как было");
    mother.sees("Данные ребёнка в программе «Осень» стёрты");
    misha.sees("завершена").doesNotSee("стёрт");
    assertThat(house.bean(Responses.class).of(child))
        .extracting(Response::subject)
        .containsExactly(other.part(anya).subject());
    assertThat(house.bean(Tandems.class).get(pair).aim()).isEmpty();
    assertThat(file(anya)).contains("Аня Лисицына", "«Весна»").doesNotContain("физике");
    other.in(() -> withdrawn(child, other));
    anya.sees("Больше я о тебе ничего не помню");
    assertThat(house.bean(People.class).get(child).isGone()).isTrue();
  }

  @Test
  void whoRunsTheProgrammeIsForgottenAsMentorAndGoesOnAsCurator() {
    Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    school.takesPart(curator, ParticipantRole.MENTOR);
    PersonId id = school.person(curator).id();
    school.answers(curator, "pupil-pupil-mentor-first", "valuable", "Чай");
    assertThat(house.bean(Responses.class).of(id)).isNotEmpty();
    school.in(() -> withdrawn(id));
    curator.sees("Стёрто всё, что хранилось в программе «Осень»");
    assertThat(house.bean(Responses.class).of(id)).isEmpty();
    curator.says("/menu").sees("Вы куратор");
  }

  @Test
  void whoComesAgainAfterThatBeginsFromTheStart() {
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    other.takesPart(anya, ParticipantRole.MENTEE);
    school.agreed(school.pair(misha, anya), misha, anya, "2026-09-10T15:00");
    PersonId child = school.person(anya).id();
    school.in(() -> withdrawn(child));
    school.in(() -> comesAgain(child));
    Participant part = house.bean(Participants.class).get(school.part(anya));
    assertThat(part.isIn()).isTrue();
    assertThat(part.step()).isEqualTo(Step.JOINED);
  }

  private Object comesAgain(PersonId child) {
    Person person = house.bean(People.class).get(child);
    Invitation invitation = house.bean(Invite.class).to(school.programme(), ParticipantRole.MENTEE);
    return house
        .bean(JoinProgramme.class)
        .by(person, invitation, "Аня Лисицына", LocalDate.parse("2013-03-14"));
  }

  private Object withdrawn(PersonId child) {
    return withdrawn(child, school);
  }

  private Object withdrawn(PersonId person, SmallSchool from) {
    house.bean(Participants.class).of(person, from.programme()).get(0).leave(house.now());
    List<PersonId> guardians =
        house.bean(Guardianships.class).findByChildId(person).stream()
            .map(Guardianship::guardian)
            .toList();
    house.publish(new ErasureDue(person, from.id(), from.programme(), guardians));
    return person;
  }

  @Test
  void nothingIsErasedByTheFirstPress() {
    anya.says("/mydata").presses("Стереть всё").presses("Ничего не стирать").sees("Мои данные");
    anya.presses("Стереть всё").presses("Продолжить").presses("Ничего не стирать");
    assertThat(school.person(anya).name()).hasValue("Аня Лисицына");
  }

  @Test
  void theLastCuratorHandsOverFirst() {
    Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    curator
        .says("/mydata")
        .presses("Стереть всё")
        .sees("Сначала — передать дела")
        .sees("Школа № 7");
    curator.doesNotSeeButton("Продолжить");
    curator
        .says("/menu")
        .sees("Вы куратор")
        .forges(curator.lastMessageId(), "privacy.erased")
        .sees("Сначала — передать дела");
    assertThat(school.person(curator).name()).hasValue("Марина Павловна");

    school.staff("Ольга Игоревна", StaffRole.CURATOR);
    erases(curator);
    assertThat(house.bean(People.class).findByChatId(curator.id())).isEmpty();
  }

  @Test
  void whatTheStaffDoLeavesATrailWithoutWords() {
    Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    anya.says("/help_me").says("мне грустно").sees("Передано");
    curator.presses("Взять на себя").presses("Ответить").says("иду к тебе").sees("отправлен");
    AuditTrail trail = house.bean(AuditTrail.class);
    assertThat(trail.findAll())
        .filteredOn(deed -> deed.actor().equals(school.person(curator).id()))
        .extracting(Deed::action)
        .containsExactly("feedback.take", "feedback.reply", "feedback.answer");
    assertThat(trail.findAll()).noneMatch(deed -> deed.subject().matches(".*\\D.*"));
  }

  private void ratesSelf() {
    school.answers(anya, "pupil-self-assessment", "involvement", "7");
  }

  private static void erases(Phone phone) {
    phone.says("/mydata").presses("Стереть всё").sees("обращения за помощью");
    phone.presses("Продолжить").seesButton("Да, стереть навсегда");
    // what still waits to be sent is counted too
    house.telegram().awaitQuiet();
    phone.presses("Да, стереть навсегда").sees("Стёрто записей");
  }

  private String file(Phone phone) {
    return new String(phone.says("/mydata").receivesFile("mydata.html"), StandardCharsets.UTF_8);
  }
}
