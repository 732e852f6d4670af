package ru.tandem.enrolment.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Somebody moves to another town, or cannot stay: the curator ends the part in the programme. */
class DepartureStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone misha = school.mentor("Миша Орлов", "2010-05-02");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoIsTakenOutAndTheFamilyAreToldAndForgottenThirtyDaysLater() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    PersonId child = school.person(anya).id();
    school.answers(anya, "pupil-self-assessment", "involvement", "7");
    school.pair(misha, anya);
    marina.says("/menu").presses("Осень").presses("👥 Наставляемые").presses("Аня Лисицына");
    marina.presses("Вывести").sees("завершить участие").presses("К карточке");
    marina.sees("Аня Лисицына").presses("Вывести").sees("30 дней");
    house.restart();
    marina.presses("Да, завершить").sees("участие завершено").sees("по нему возвращаются");
    marina.seesButton("Приглашения");

    anya.sees("Участие в программе «Осень» завершено").sees("7 октября 2026");
    mother.sees("Аня Лисицына: участие в программе «Осень» завершено");
    misha.sees("завершена").doesNotSee("вывел");
    anya.says("/menu").sees("«Осень»: участие закончилось").doesNotSeeButton("Осень");
    marina.says("/menu").presses("Осень").presses("👥 Наставляемые").sees("пока никого");

    house.travel(Duration.ofDays(29));
    assertThat(house.bean(Responses.class).of(child)).isNotEmpty();
    house.travel(Duration.ofDays(2));
    anya.sees("Стёрто записей");
    assertThat(house.bean(Responses.class).of(child)).isEmpty();
  }

  @Test
  void theFamilyStaysWhereTheChildTakesPartInAnotherProgrammeOfTheSchool() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    PersonId child = school.person(anya).id();
    ProgrammeId winter = school.plans("Зима");
    school.in(
        () ->
            house
                .bean(Participants.class)
                .save(Participant.joins(winter, child, ParticipantRole.MENTEE, house.now())));
    marina.says("/menu").presses("Осень").presses("👥 Наставляемые").presses("Аня Лисицына");
    marina.presses("Вывести").presses("Да, завершить").sees("участие завершено");
    house.travel(Duration.ofDays(31));
    anya.sees("Стёрто всё, что хранилось в программе «Осень»");
    mother.sees("Данные ребёнка в программе «Осень» стёрты");
    assertThat(house.bean(Guardianships.class).findByChildId(child)).hasSize(1);
  }

  @Test
  void aCuratorWhoTypesANameIsLedToTheCard() {
    for (String typed : new String[] {"Лисицына", "аня лисицына", "Лисицыной"}) {
      marina.says("/menu").sees("Осень").says(typed).sees("Похоже, вы ищете");
      marina.doesNotSeeButton("Миша Орлов").presses("Аня Лисицына").sees("Аня Лисицына");
      marina.seesButton("Вывести");
    }
    marina.says("Кузнецова").doesNotSee("Похоже, вы ищете");
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    Phone olga = other.staff("Ольга Ивановна", StaffRole.CURATOR);
    olga.says("Лисицына").doesNotSee("Аня");
    misha.says("Лисицына").doesNotSee("Похоже, вы ищете");
  }

  @Test
  void nobodyElseTakesAnybodyOut() {
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    Phone olga = other.staff("Ольга Ивановна", StaffRole.CURATOR);
    String press = "enrolment.takenout:" + school.part(anya);
    olga.says("/menu")
        .sees("Вы куратор")
        .forges(olga.lastMessageId(), press)
        .seesToast("уже решено");
    misha.says("/menu").sees("Осень").forges(misha.lastMessageId(), press).seesToast("уже решено");
    anya.says("/menu").sees("Осень").doesNotSee("завершено");
    school.joins("Вера Ежова", "2012-01-05", ParticipantRole.MENTEE);
    marina.says("/menu").presses("Осень").presses("👥 Наставляемые").presses("Вера Ежова");
    marina.presses("Вывести").presses("Да, завершить").sees("участие завершено");
  }
}
