package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/**
 * A mentor with four children: what one of them does or suffers is no matter of the other three.
 */
class GroupOfFourStoryTest {

  private static House house;

  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone vera;
  private Phone gleb;
  private Phone dasha;
  private TandemId group;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMentorOfFour() {
    house.travel(day(1) + "T12:00");
    school = new SmallSchool(house, MentoringKind.GROUP);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2008-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    vera = school.mentee("Вера Зимина", "2013-04-15");
    gleb = school.mentee("Глеб Орехов", "2013-05-16");
    dasha = school.mentee("Даша Рябова", "2013-06-17");
    group = school.pair(misha, anya, vera, gleb, dasha);
    house.telegram().awaitQuiet();
  }

  private static LocalDate day(int days) {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(days);
  }

  private Tandem group() {
    return school.in(() -> school.bean(Tandems.class).get(group));
  }

  private void asks(Phone child, String what) {
    child.opens("").presses("Миша Орлов").presses("Попросить куратора").presses(what);
  }

  @Test
  void anotherMentorForOneIsNoEndForTheOthers() {
    asks(anya, "Другой наставник");
    anya.sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    misha.sees("Аня Лисицына больше не участвует");
    misha.sees("Работа продолжается").sees("Вера Зимина, Глеб Орехов");
    vera.sees("Состав группы изменился").seesButton("К паре");
    anya.sees("Работа в этой группе для тебя завершена");
    assertThat(group().isWorking()).isTrue();
    assertThat(group().mentees()).hasSize(3);
    gleb.opens("").seesButton("Миша Орлов");
    anya.opens("").doesNotSeeButton("Миша Орлов");
  }

  @Test
  void thePauseOfOneIsHisOwnAndEndsByItself() {
    asks(vera, "Пауза");
    vera.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Вера Зимина").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    vera.sees("Участие в группе на паузе до");
    misha.sees("Вера Зимина: пауза до").sees("Аня Лисицына, Глеб Орехов, Даша Рябова");
    anya.doesNotSee("паузе");
    assertThat(group().isWorking()).isTrue();
    misha.opens("").sees("Вера Зимина: пауза до");
    vera.opens("").sees("Твоё участие в группе на паузе").seesButton("Снять с паузы");
    anya.opens("").doesNotSee("пауз").doesNotSeeButton("Снять с паузы");

    house.restart();
    house.travel(day(7) + "T09:00");
    vera.sees("Пауза закончилась");
    misha.sees("Снова с группой: Вера Зимина");
    assertThat(group().atWork()).hasSize(5);
  }

  @Test
  void whatOneParentWishesIsNoMatterOfTheOtherChildren() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone father = school.guardian("Пётр Зимин", vera);
    school.confirms(mother, anya);
    school.confirms(father, vera);
    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    house.telegram().awaitQuiet();
    assertThat(group().isWorking()).isTrue();
    assertThat(group().atWork()).hasSize(4).doesNotContain(school.person(anya).id());
    misha.sees("Аня Лисицына: пауза до");
    assertThat(father.botTexts()).noneMatch(text -> text.contains("пауз"));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("пауз"));
    mother.presses("Закончить паузу");
    misha.sees("Снова с группой: Аня Лисицына");
  }

  @Test
  void whenAllChildrenRestTheGroupRestsAndGoesOnWithTheFirstWhoComesBack() {
    for (Phone child : new Phone[] {anya, vera, gleb, dasha}) {
      asks(child, "Пауза");
      child.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
      curator.sees("просит").presses("Согласиться").presses("Да, сделать").sees("Сделано");
      house.telegram().awaitQuiet();
    }
    misha.sees("Пара на паузе до");
    assertThat(group().isWorking()).isFalse();
    gleb.opens("").presses("Снять с паузы");
    house.telegram().awaitQuiet();
    assertThat(group().atWork()).containsExactly(person(misha), person(gleb));
    misha.sees("Пауза закончилась");
  }

  private PersonId person(Phone phone) {
    return school.person(phone).id();
  }

  @Test
  void whoeverIsErasedOrLeavesIsNamedToTheMentorOnce() {
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(dasha), school.part(dasha)));
    misha.sees("Даша Рябова больше не участвует").sees("Глеб Орехов");
    assertThat(dasha.botTexts()).noneMatch(text -> text.contains("для тебя завершена"));
    gleb.says("/mydata").presses("Стереть").presses("Продолжить").presses("Да, стереть");
    misha.sees("Глеб Орехов больше не участвует").sees("Аня Лисицына, Вера Зимина");
    assertThat(group().isWorking()).isTrue();
  }

  private void leaves(Phone child) {
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(child), school.part(child)));
    house.telegram().awaitQuiet();
  }

  @Test
  void whatWasAskedByWhoHasLeftEndsNobodyElsesPair() {
    leaves(gleb);
    leaves(dasha);
    asks(anya, "Другой наставник");
    anya.sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Согласиться").seesButton("Да, сделать");
    int asked = curator.lastMessageId();
    leaves(anya);
    curator.pressesOld(asked, "Да, сделать").seesToast("уже решено");
    assertThat(group().isWorking()).isTrue();
    assertThat(group().on(ParticipantRole.MENTEE)).containsExactly(person(vera));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("завершена"));
    curator.opens("").doesNotSeeButton("Просьба: Аня");
  }

  @Test
  void theHandThatCameTooLateEndsNobodyElsesPair() {
    leaves(gleb);
    leaves(dasha);
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.presses("🏁 Завершить").presses("Аня Лисицына").presses("Обе стороны согласны");
    curator.presses("Пропустить").seesButton("Да, сделать");
    int asked = curator.lastMessageId();
    leaves(anya);
    curator.pressesOld(asked, "Да, сделать").seesToast("уже решено");
    assertThat(group().isWorking()).isTrue();
    assertThat(group().on(ParticipantRole.MENTEE)).containsExactly(person(vera));
  }

  @Test
  void whoeverRestsIsSentNothingByTheOthersAndSendsThemNothing() {
    misha
        .opens("")
        .presses("Аня Лисицына")
        .presses("Написать")
        .says("Привет всем")
        .sees("Передано");
    vera.sees("Привет всем");
    int letter = vera.lastMessageId();
    school.in(
        () -> {
          school
              .bean(PauseTandem.class)
              .until(school.bean(Tandems.class).get(group), person(vera), day(7), house.now());
          return vera;
        });
    vera.sees("Участие в группе на паузе");
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("В среду в три");
    anya.sees("В среду в три").presses("Ответить").says("Хорошо").sees("Передано");
    misha.opens("").presses("Аня Лисицына").presses("🙏 Спасибо");
    house.travel(day(0) + "T17:05");
    anya.sees("Миша Орлов: спасибо!");
    school.in(
        () -> {
          school.bean(WorkOnPlan.class).aim(group(), "Выступить вместе", person(misha));
          return misha;
        });
    vera.pressesOld(letter, "Ответить").seesToast("уже решено");
    vera.forges(letter, "tandems.thank:" + group).seesToast("уже решено");
    vera.forges(letter, "meetings.tell:" + group).seesToast("уже решено");
    vera.forges(letter, "tandems.setaim:" + group).seesToast("уже решено");
    house.telegram().awaitQuiet();
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("В среду"));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("спасибо!"));
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("Вера Зимина: спасибо"));
  }
}
