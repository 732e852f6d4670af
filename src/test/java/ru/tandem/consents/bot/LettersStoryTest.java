package ru.tandem.consents.bot;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** An ordinary word to the curator, for which nobody has to call for help. */
class LettersStoryTest {

  private static House house;

  private SmallSchool school;
  private Phone curator;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new SmallSchool(house);
    curator = school.staff("Марина Соколова", StaffRole.CURATOR);
  }

  private void isListed(Phone child, String name, String schoolClass) {
    house
        .bean(JdbcTemplate.class)
        .update(
            "insert into roster_entry (programme_id, name, folded, school_class, guardian, phones,"
                + " added_at, changed_at, person_id) values (?, ?, ?, ?, '', '', ?, ?, ?)",
            school.programme().value(),
            name,
            name.toLowerCase(),
            schoolClass,
            Timestamp.from(house.now()),
            Timestamp.from(house.now()),
            school.person(child).id().value());
  }

  @Test
  void whoHasSwitchedMessagesOffStillGetsTheAnswerToTheOwnLetterAndCall() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    anya.says("/stop").presses("Да, не присылать").sees("письмо и просьбу всё же придут");
    anya.says("/menu").presses("Написать куратору").says("Где мы встретимся?").sees("Передано");
    curator.sees("Где мы встретимся?").presses("Ответить").says("В кабинете 12");
    curator.sees("Ответ отправлен");
    anya.sees("В кабинете 12").seesButton("Включить сообщения");
    anya.says("/help_me").says("мне страшно").sees("Передано");
    curator.sees("мне страшно").doesNotSee("написанное туда не придёт").presses("Ответить");
    curator.says("Уже иду к тебе").sees("Ответ отправлен");
    anya.sees("Уже иду к тебе").says("/menu").sees("Сообщения выключены");
  }

  @Test
  void nothingOfOursStandsAmongTheWordsThatAreKeptAsEvidence() {
    Lyceum lyceum = new Lyceum(house);
    Phone anya = lyceum.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(lyceum.link(anya)).sees("нужно ваше согласие");
    irina.says("/stop").says("да").sees("больше не пишу первым").doesNotSee("Не возражаю");
    irina.says("/menu").sees("Сообщения выключены");
    irina.presses("Ответить: Аня").sees("Не возражаю против участия");
    irina.doesNotSee("Сообщения выключены").seesButton("Включить сообщения");
    irina.seesButton("Не возражаю");
    lyceum.curator.sees("Взрослый, который открыл ссылку: сообщения бота выключены");
    lyceum.curator.sees("Ребёнок: Аня Лисицына (Вместе)").seesButton("Открыть карточку");
    anya.says("/stop").presses("Да, не присылать").says("/menu").presses("Согласия");
    anya.sees("Сообщения выключены").presses("Участие в программе").sees("Хочу участвовать");
    anya.doesNotSee("Сообщения выключены").seesButton("Включить сообщения");
  }

  private void becomes(Phone phone, Consumer<Participant> what) {
    school.in(
        () -> {
          Participant part = school.bean(Participants.class).get(school.part(phone));
          what.accept(part);
          return school.bean(Participants.class).save(part);
        });
  }

  @Test
  void aMenteeWritesToTheCuratorAndIsAnswered() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    isListed(anya, "Лисицына Аня", "7Б");
    anya.says("/menu").presses("Написать куратору").sees("Напиши, как получается");
    anya.sees("нажми в меню «Мне нужна помощь»");
    house.restart();
    anya.says("Во вторник олимпиада").sees("Передано куратору");
    curator.sees("Аня Лисицына").sees("наставляемый, 7Б").sees("Осень").sees("олимпиада");
    curator.presses("Ответить").sees("Что ответить?").says("Перенесём!").sees("Ответ отправлен");
    anya.sees("программа «Осень»").sees("Перенесём!").presses("Написать ещё").says("Спасибо!");
    curator.sees("Спасибо!");
  }

  @Test
  void whoTakesPartTwiceSaysOfWhichProgrammeTheLetterIs() {
    Phone misha = school.mentor("Миша Орлов", "1990-03-14");
    SmallSchool other = new SmallSchool(house, "Лицей № 4", "Зима");
    other.takesPart(misha, ParticipantRole.MENTEE);
    Phone nelli = other.staff("Нелли Павловна", StaffRole.CURATOR);
    misha.says("/menu").presses("Написать куратору").sees("О чём письмо?");
    misha.seesButton("«Осень»: наставник").presses("«Зима»: наставляемый");
    misha.sees("Что передать").says("Буду позже").sees("Передано куратору");
    nelli.sees("Миша Орлов").sees("Буду позже").presses("Ответить").says("Ждём").sees("отправлен");
    misha.sees("программа «Зима»");
    curator.doesNotSee("Буду позже");
  }

  @Test
  void aMentorWhoIsAParentTooHasOneButtonForBoth() {
    Phone irina = school.mentor("Ирина Лисицына", "1985-03-14");
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    school.isGuardian(irina, anya);
    irina.says("/menu").presses("Написать куратору").seesButton("«Осень»: наставник");
    irina.presses("Аня Лисицына · Осень").says("Аня болеет").sees("Передано");
    curator.sees("Мать, ребёнок: Аня Лисицына").presses("Ответить").says("Выздоравливайте!");
    irina.sees("ребёнок: Аня Лисицына").sees("Выздоравливайте!");
    anya.doesNotSee("Выздоравливайте!");
  }

  @Test
  void whoRestsCanWriteAndWhoHasLeftOrWasDeclinedCannot() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone boris = school.mentee("Борис Котов", "2013-03-14");
    Phone vera = school.joins("Вера Зимина", "2013-03-14", ParticipantRole.MENTEE);
    becomes(anya, part -> part.pause(house.now()));
    becomes(boris, part -> part.leave(house.now()));
    becomes(
        vera,
        part -> {
          part.applied(1, house.now());
          part.decline(school.person(curator).id(), house.now());
        });
    anya.says("/menu").presses("Написать куратору").says("Когда продолжим?").sees("Передано");
    curator.sees("Когда продолжим?");
    for (Phone phone : new Phone[] {boris, vera}) {
      phone.says("/menu").doesNotSeeButton("Написать куратору");
      String own = "consents.letterabout:" + school.part(phone);
      phone.forges(phone.lastMessageId(), "consents.letter").seesToast("уже решено");
      phone.forges(phone.lastMessageId(), own).seesToast("уже решено");
    }
    String others = "consents.letterabout:" + school.part(anya);
    boris.forges(boris.lastMessageId(), others).seesToast("уже решено");
    curator.forges(curator.lastMessageId(), others).seesToast("уже решено");
  }

  @Test
  void aCuratorAnswersOnlyThoseWhoHaveWritten() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone boris = school.mentee("Борис Котов", "2013-03-14");
    Phone stranger =
        new SmallSchool(house, "Лицей № 4", "Зима").staff("Нелли Павловна", StaffRole.CURATOR);
    String part = "consents.answer:" + school.part(anya) + ":";
    curator.says("/menu").sees("Осень");
    curator
        .forges(curator.lastMessageId(), part + school.person(boris).id())
        .seesToast("уже решено");
    curator.forges(curator.lastMessageId(), part + 987654).seesToast("уже решено");
    String answer = part + school.person(anya).id();
    stranger.says("/menu").sees("Зима");
    stranger.forges(stranger.lastMessageId(), answer).seesToast("уже решено");
    anya.says("/menu").presses("Написать куратору").says("Можно в другой день?").sees("Передано");
    becomes(anya, one -> one.leave(house.now()));
    curator.sees("в другой день").presses("Ответить").seesToast("уже решено");
  }

  @Test
  void aLetterWaitsForTheMorningAndFindsWhoIsOnDuty() {
    Phone olga = school.staff("Ольга Белова", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Орлов", "1990-03-14");
    LocalDate today = LocalDate.ofInstant(house.now(), Lyceum.MOSCOW);
    curator.says("/menu").presses("Настройки").presses("Кураторы и замещение");
    curator.presses("Меня не будет").presses("Ольга Белова").sees("По какой день");
    curator.says(today.plusDays(5).toString()).sees("Ольга Белова");
    house.travel(today.plusDays(1) + "T22:30");
    misha.says("/menu").presses("Написать куратору").says("Заболел").sees("Передано");
    olga.doesNotSee("Заболел");
    house.travel(today.plusDays(2) + "T08:01");
    olga.sees("Заболел");
    curator.doesNotSee("Заболел");
    misha.blocks();
    olga.presses("Ответить").says("Поправляйтесь").sees("бот на той стороне заблокирован");
  }

  @Test
  void aLetterThatNobodyWouldReadIsNotSaidToHaveArrived() {
    ProgrammeId other = new SmallSchool(house, "Школа без куратора", "Весна").programme();
    Phone misha = school.mentor("Миша Орлов", "1990-03-14");
    school.in(
        () -> {
          Participant part =
              Participant.joins(
                  other, school.person(misha).id(), ParticipantRole.MENTOR, house.now());
          return school.bean(Participants.class).save(part);
        });
    misha.says("/menu").presses("Написать куратору").presses("«Весна»").says("Есть кто?");
    misha.sees("обратитесь в школу");
  }
}
