package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Consents;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.Introduction;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Codes;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;

/** A school of its own for every story: its curator, one programme, and the way into it. */
class Lyceum {

  static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  final Phone curator;
  final Programme programme;
  private final House house;
  private final String mentees;
  private final String mentors;

  Lyceum(House house) {
    this.house = house;
    curator = house.phone("Марина Соколова").opens("").sees("приглашение");
    programme =
        in(
            () -> {
              SchoolId school =
                  house
                      .bean(Schools.class)
                      .save(School.named("Лицей № 1", MOSCOW, house.now()))
                      .id();
              StaffLink office =
                  StaffLink.to(
                      school, StaffRole.CURATOR, house.bean(Codes.class).next(), house.now());
              house.bean(Staffs.class).save(office.use(person(curator), house.now()));
              return house
                  .bean(Programmes.class)
                  .save(Programme.planned(school, season(), house.now()));
            });
    mentees = in(() -> house.bean(Invite.class).to(programme.id(), ParticipantRole.MENTEE).code());
    mentors = in(() -> house.bean(Invite.class).to(programme.id(), ParticipantRole.MENTOR).code());
  }

  private static Programme.Plan season() {
    return new Programme.Plan(
        "Вместе",
        MentoringForm.PUPIL_PUPIL,
        MentoringKind.values()[0],
        Rhythm.values()[0],
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2027, 5, 31),
        12,
        8);
  }

  <T> T in(Supplier<T> read) {
    return house.bean(TransactionTemplate.class).execute(status -> read.get());
  }

  Person person(Phone phone) {
    return house.bean(People.class).findByChatId(phone.id()).orElseThrow();
  }

  Participant participant(Phone phone) {
    return in(() -> house.bean(Participants.class).current(person(phone).id()).get(0));
  }

  boolean complete(Phone phone) {
    return in(() -> house.bean(Consents.class).complete(participant(phone).id()));
  }

  List<Consent> about(Phone phone) {
    return in(() -> house.bean(Consents.class).of(person(phone).id()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(house.now(), MOSCOW);
  }

  /** A child of that age has come and agreed; the guardian's word is what is left. */
  Phone child(String name, int age) {
    Phone child = house.phone(name.split(" ")[0]);
    joins(child, name, today().minusYears(age));
    child.sees("Хочу участвовать").presses("Хочу участвовать");
    if (age >= 14) {
      child.sees("Обработка персональных данных").presses("Прочитать").presses("Даю согласие");
    }
    return child.sees("Осталось одно");
  }

  /** The same of one who wants to help others. */
  Phone youngMentor(String name, int age) {
    Phone child = house.phone(name.split(" ")[0]);
    joins(child, mentors, name, today().minusYears(age));
    return child;
  }

  /** What a link for mentees starts. */
  String invitation() {
    return "i-" + mentees;
  }

  void joins(Phone phone, String name, LocalDate born) {
    joins(phone, mentees, name, born);
  }

  private void joins(Phone phone, String code, String name, LocalDate born) {
    phone.opens("i-" + code).presses("Начать").sees("Имя").says(name);
    phone.sees("Дата рождения").says(born.toString());
  }

  void answers(Phone guardian, String name, String relation) {
    guardian.presses("Прочитать");
    answersDocuments(guardian, name, relation);
  }

  void answersDocuments(Phone guardian, String name, String relation) {
    guardian
        .sees("Не возражаю против участия")
        .presses("Не возражаю")
        .sees("фамилия, имя")
        .says(name)
        .presses(relation)
        .sharesContact()
        .sees("Законный представитель: " + name)
        .presses("Даю согласие");
  }

  /** What a form would hand on, whatever came in through it. */
  void introduces(Phone guardian, Phone child, Introduction introduction) {
    house.bean(GiveConsent.class).introduce(person(guardian), participant(child), introduction);
  }

  /** The school knows the parent, who has agreed as well. */
  Phone parent(String name, String relation, Phone child) {
    Phone parent = house.phone(name.split(" ")[0]).opens(link(child));
    answers(parent, name, relation);
    curator.sees(name).presses("Подтвердить").seesToast("Подтверждено");
    return parent;
  }

  /** The link by which the child calls a guardian. */
  String link(Phone child) {
    return child.findLink("g-");
  }
}
