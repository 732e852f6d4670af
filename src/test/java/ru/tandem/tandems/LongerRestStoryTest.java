package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;

/** A rest that lasts longer, or shorter, than had been said; of a mentor who has another pair. */
class LongerRestStoryTest extends PairStory {

  private void asks(Phone who, String with, String what, LocalDate until) {
    who.opens("").presses(with).presses("Попросить куратора").presses(what);
    who.says(until.toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Пауза до " + said(until)).presses("Согласиться").presses("Да, сделать");
    curator.sees("Сделано");
  }

  @Test
  void whoIsIllForLongerAsksForLongerAndOnlyThatPairHearsOfIt() {
    Phone boris = school.mentee("Боря Котов", "2013-05-16");
    school.pair(misha, boris);
    LocalDate first = day(7);
    LocalDate later = day(14);
    asks(misha, "Аня Лисицына", "⏸ Пауза", first);
    anya.sees("на паузе до " + said(first));
    misha.opens("").sees("на паузе до " + said(first)).seesButton("Боря Котов");
    asks(misha, "Аня Лисицына", "Другой срок паузы", later);
    anya.sees("Пауза теперь до " + said(later));
    mother.sees("Пауза теперь до " + said(later)).sees("Наставник: Миша");
    misha.sees("Пауза теперь до " + said(later)).sees("Аня Лисицына");
    house.travel(first + "T09:00");
    assertThat(pair().isWorking()).isFalse();
    anya.doesNotSee("Пауза закончилась").opens("").sees("на паузе до " + said(later));
    house.travel(later + "T09:00");
    anya.sees("Пауза закончилась");
    assertThat(pair().isWorking()).isTrue();
    boris.doesNotSee("паузе").doesNotSee("Пауза");
  }

  @Test
  void theCuratorMakesARestShorterOrLongerAndEndsIt() {
    LocalDate first = day(9);
    asks(anya, "Миша Орлов", "⏸ Пауза", first);
    misha.sees("на паузе до " + said(first));
    LocalDate sooner = day(4);
    steers("Другой срок паузы", sooner);
    misha.sees("Пауза теперь до " + said(sooner));
    curator.presses("К паре").sees("на паузе до " + said(sooner));
    house.travel(sooner + "T09:00");
    misha.sees("Пауза закончилась");
    assertThat(pair().isWorking()).isTrue();
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.doesNotSeeButton("Другой срок").presses("⏸ Пауза");
  }

  private void steers(String what, LocalDate until) {
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов").presses(what);
    curator.says(until.toString()).presses("Пропустить").sees("отдыхает до " + said(until));
    curator.presses("Да, сделать").sees("Сделано");
  }
}
