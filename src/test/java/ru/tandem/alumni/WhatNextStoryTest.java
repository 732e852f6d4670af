package ru.tandem.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import tools.jackson.databind.node.StringNode;

/** After a season: who wants to go on says so, and is called to the next one. */
class WhatNextStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, "Лицей у реки", "Осень");
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone mother = school.guardian("Ирина Лисицына", anya);
  private final Phone misha = school.mentor("Миша Орлов", "2006-05-02");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoWantsToMentorIsCalledToTheNextSeasonAndAMinorOnlyWithAParentsYes() {
    school.pair(misha, anya);
    answers(misha);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    misha.sees("Программа «Осень» завершена").presses("Что дальше");
    misha.presses("Продолжу в новом сезоне").sees("Позовём наставником в новый сезон");
    anya.says("/menu").presses("Что дальше").presses("Хочу быть наставником");
    anya.sees("ждём, что согласится взрослый");
    assertThat(house.bean(Intents.class).findAll())
        .extracting(Intent::isAgreed)
        .containsExactlyInAnyOrder(true, false);
    house.travel("2026-09-09T18:00");
    mother.sees("хочет быть наставником").sees("Аня Лисицына");
    Phone stranger = house.phone("Чужой").opens("").sees("Тандем");
    long asked = house.bean(Intents.class).findAll().get(1).id().value();
    stranger.forges(stranger.lastMessageId(), "alumni.agree:" + asked + ":1");
    house.telegram().awaitQuiet();
    assertThat(house.bean(Intents.class).findAll().get(1).isAgreed()).isFalse();
    house.restart();

    ProgrammeId spring = school.plans("Весна");
    marina.says("/menu").presses("Весна").presses("Хотят быть наставниками: 1");
    marina.sees("Миша Орлов").doesNotSee("Аня Лисицына");
    mother.presses("Да, можно").sees("Спасибо, передано");
    marina.says("/menu").presses("Весна").presses("Хотят быть наставниками: 2");
    marina.presses("Позвать всех").sees("Приглашений: 2").sees("✓ Миша Орлов");
    marina.doesNotSeeButton("Позвать всех");
    house.travel("2026-09-10T18:00");
    misha.sees("школа зовёт вас наставником").presses("Участвую");
    house.telegram().awaitQuiet();
    assertThat(house.bean(Participants.class).of(school.person(misha).id(), spring))
        .singleElement()
        .satisfies(part -> assertThat(part.role()).isEqualTo(ParticipantRole.MENTOR));
    assertThat(
            house
                .bean(AnswerQuestionnaire.class)
                .known(
                    school.person(misha).id(),
                    application(),
                    house
                        .bean(Participants.class)
                        .of(school.person(misha).id(), spring)
                        .get(0)
                        .id()
                        .subject()))
        .containsEntry("offer", StringNode.valueOf("Помогаю с задачами"));
  }

  @Test
  void whoChangesHisMindLeavesNothingBehind() {
    school.pair(misha, anya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    misha.says("/menu").presses("Что дальше").presses("Остаться на связи").sees("✓ Остаёмся");
    misha.presses("Больше не писать").doesNotSee("✓ Остаёмся");
    anya.says("/menu").presses("Что дальше").presses("Остаться на связи").sees("ждём");
    house.travel("2026-09-09T18:00");
    mother.presses("Пока нет").sees("ничего не сохраняем");
    assertThat(house.bean(Intents.class).findAll()).isEmpty();
  }

  @Test
  void whereTheParentSignedOnPaperTheCuratorAsksAndEntersTheWord() {
    Phone borya = school.mentee("Боря Котов", "2013-04-14");
    school.pair(misha, anya, borya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    borya.says("/menu").presses("Что дальше").presses("Хочу быть наставником");
    borya.sees("ждём, что согласится взрослый").presses("Остаться на связи").sees("ждём");
    anya.says("/menu").presses("Что дальше").presses("Остаться на связи").sees("ждём");
    house.travel("2026-09-09T18:00");
    marina.sees("Нужно слово взрослого").sees("Боря Котов").doesNotSee("Аня");
    marina.sees("хочет быть наставником в новом сезоне").sees("хочет остаться на связи");
    marina.seesButton("Наставником — да: Боря").seesButton("На связи — нет: Боря");
    assertThat(marina.transcript()).containsOnlyOnce("Нужно слово взрослого");
    Phone stranger = school.mentor("Чужая Анна", "1990-01-01");
    long asked = house.bean(Intents.class).findAll().get(0).id().value();
    stranger.forges(stranger.lastMessageId(), "alumni.told:" + asked + ":1");
    stranger.seesToast("уже решено");
    house.restart();
    marina.says("/menu").presses("Все программы").presses("Осень");
    marina.presses("Спросить взрослых: 2").sees("хочет быть наставником в новом сезоне");
    marina.presses("Наставником — да: Боря").sees("остаться на связи");
    marina.presses("На связи — нет: Боря").sees("Спрашивать больше некого");
    house.travel("2026-09-10T18:00");
    borya.says("/menu").presses("Что дальше").sees("Позовём в наставники");
    borya.doesNotSee("Остаёмся на связи").seesButton("Остаться на связи");
    mother.says("/menu").presses("Ждут вашего слова: Аня").sees("остаться на связи");
    mother.presses("Да, можно").sees("Спасибо, передано");
    mother.says("/menu").doesNotSeeButton("Ждут вашего слова");
  }

  @Test
  void aParentIsAskedOnceOfAllThatTheChildWants() {
    school.pair(misha, anya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    anya.says("/menu").presses("Что дальше").presses("Хочу быть наставником").sees("ждём");
    anya.presses("Остаться на связи").sees("Остаться на связи: ждём");
    house.travel("2026-09-09T18:00");
    mother.sees("хочет быть наставником").sees("хочет остаться на связи");
    assertThat(mother.transcript()).containsOnlyOnce("хочет остаться на связи");
    mother.says("/menu").presses("Ждут вашего слова: Аня").sees("хочет быть наставником");
    mother.presses("Наставником: можно").sees("Спасибо, передано").doesNotSee("быть наставником");
    mother.sees("хочет остаться на связи").presses("Пока нет").sees("ничего не сохраняем");
    mother.says("/menu").doesNotSeeButton("Ждут вашего слова");
    anya.says("/menu").presses("Что дальше").sees("Позовём в наставники");
    anya.doesNotSee("Остаёмся на связи");
  }

  @Test
  void aWishThatIsTakenBackAtOnceIsAskedOfNobody() {
    school.pair(misha, anya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    anya.says("/menu").presses("Что дальше").presses("Хочу быть наставником").sees("ждём");
    anya.presses("Не зовите в наставники").doesNotSee("ждём");
    house.travel("2026-09-09T18:00");
    mother.doesNotSee("хочет быть наставником");
    assertThat(mother.transcript()).doesNotContain("хочет быть наставником");
  }

  @Test
  void whoStayedInTouchHearsTheNewsAndIsDoneWithItByOnePress() {
    school.pair(misha, anya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    misha.says("/menu").presses("Что дальше").presses("Остаться на связи").sees("✓ Остаёмся");
    anya.says("/menu").presses("Что дальше").presses("Остаться на связи").sees("ждём");
    marina.says("/menu").presses("Все программы").presses("Осень").presses("На связи: 1");
    marina.sees("Миша Орлов").doesNotSee("Аня Лисицына").presses("Написать новость");
    marina.sees("Что рассказать").says("В субботу встреча выпускников, приходите <3");
    marina.presses("Всё верно").sees("Новость отправлена, получателей: 1");
    house.travel("2026-09-09T18:00");
    misha.sees("встреча выпускников, приходите <3").presses("Больше не писать");
    misha.seesButton("Остаться на связи");
    anya.doesNotSee("встреча выпускников");
    marina.says("/menu").presses("Все программы").presses("Осень");
    marina.doesNotSeeButton("На связи");
    anya.says("/menu");
    anya.forges(anya.lastMessageId(), "alumni.touch:" + school.programme());
    anya.seesToast("уже решено");
  }

  @Test
  void whoHasComeOfAgeMeanwhileSaysYesHimself() {
    school.pair(misha, anya);
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    house.travel("2026-09-08T18:00");
    anya.says("/menu").presses("Что дальше").presses("Хочу быть наставником").sees("ждём");
    house.travel("2031-03-15T18:00");
    anya.says("/menu").presses("Что дальше").doesNotSee("ждём, что согласится");
    anya.presses("Хочу быть наставником").sees("Позовём в наставники");
  }

  private Questionnaire application() {
    return house.bean(Questionnaires.class).byId("pupil-pupil-mentor-application").orElseThrow();
  }

  private void answers(Phone phone) {
    school.in(
        () ->
            house
                .bean(AnswerQuestionnaire.class)
                .by(
                    school.person(phone).id(),
                    application(),
                    school.part(phone).subject(),
                    Map.of("offer", StringNode.valueOf("Помогаю с задачами"))));
  }
}
