package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A mentor who has agreed to it is asked by another school. */
class RegionBaseStoryTest {

  private static final String SCIENCE =
      "{'competences':['science'],'week':['tue15'],'capacity':'two'}";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoAgreesIsSeenAndAskedByOtherSchools(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors here = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      SchoolOfMentors there = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone zoya = here.approved(here.mentor("Зоя Маева", SCIENCE));
      Phone yan = here.approved(here.mentor("Ян Осипов", SCIENCE));
      Phone waiting = here.mentor("Глеб Ильин", SCIENCE);
      Phone nelli = there.curator();

      mentors(nelli).presses("Наставники других школ").sees("Пока никто");
      waiting.says("/menu").doesNotSeeButton("Помогать и другим школам");
      zoya.says("/menu").presses("Помогать и другим школам").sees("решать каждый раз вам");
      zoya.presses("Показать меня").sees("видят ваше имя");
      yan.says("/menu").presses("Помогать и другим школам").presses("Показать меня");
      yan.sees("видят ваше имя");
      mentors(here.curator()).presses("Наставники других школ").sees("Пока никто");

      mentors(nelli).presses("Наставники других школ").sees("других школ: 2");
      nelli.presses("Зоя Маева · Лицей № 1").sees("Помогает: Физика").presses("Попросить");
      nelli.sees("Просьба отправлена").doesNotSeeButton("Попросить о помощи");
      house.restart();
      house.travel("2026-09-07T17:00");
      yan.doesNotSee("просит вас помочь");
      zoya.sees("просит вас помочь: программа «Вместе». Куратор: Марина Соколова");
      int asked = zoya.lastMessageId();
      zoya.says("/menu").presses("Просят помочь: Лицей № 1").sees("отказ никого не обидит");
      zoya.presses("Согласиться").sees("Осталось войти").says("/menu");
      house.restart();
      zoya.presses("Просят помочь: Лицей № 1").sees("Осталось войти").presses("Начать");
      zoya.sees("Вступить?").presses("Да, вступить");
      zoya.sees("Участие в программе наставничества");
      zoya.forges(asked, "mentors.region.no:1").seesToast("уже решено");
      yan.forges(yan.lastMessageId(), "mentors.region.no:1").seesToast("уже решено");
      zoya.says("/menu").doesNotSeeButton("Просят помочь");
      nelli.sees("Зоя Маева: согласие помочь");
      Participant part = joined(house, "Лицей № 1");
      assertThat(house.bean(Readiness.class).missing(part))
          .as("her employer is another school: she comes from outside")
          .containsExactly(Part.RECORD, Part.MEDICAL);

      mentors(nelli).presses("Наставники других школ").sees("других школ: 1");
      nelli.presses("Ян Осипов").presses("Попросить").sees("Просьба отправлена");
      house.travel("2026-09-08T17:00");
      yan.sees("просит вас помочь").presses("Сейчас не получится").sees("передам");
      nelli.sees("Ян Осипов: помочь в программе «Вместе» сейчас не получится");
      assertThat(new String(yan.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8))
          .contains("Видно кураторам других школ");
      yan.says("/menu").presses("Помогать и другим школам").presses("Больше не показывать");
      yan.seesButton("Показать меня");
      mentors(nelli).presses("Наставники других школ").sees("Пока никто");
    }
  }

  /** Who has come by the invitation of the school where she teaches. */
  private static Participant joined(House house, String from) {
    return house
        .bean(TransactionTemplate.class)
        .execute(
            status ->
                house.bean(Participants.class).findAll().stream()
                    .filter(
                        one ->
                            house
                                .bean(Invitations.class)
                                .label(one)
                                .filter(from::equals)
                                .isPresent())
                    .findFirst()
                    .orElseThrow());
  }

  private static Phone mentors(Phone curator) {
    return curator.says("/menu").presses("📘").presses("Наставники").sees("аставник");
  }
}
