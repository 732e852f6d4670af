package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Language;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A programme settles anew whether those whom an order names may write to each other directly. */
class RelayStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone boris = school.mentee("Боря Котов", "2013-05-14");
  private final Phone misha = school.mentor("Миша Орлов", "2005-05-02");
  private final Phone gleb = school.mentor("Глеб Зимин", "2005-05-02");
  private final Phone irina = school.guardian("Ирина Лисицына", anya);

  @AfterEach
  void close() {
    house.close();
  }

  private void settles(String rule) {
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Переписка пары");
    marina.presses(rule).sees("узнают об этом");
  }

  private static long count(Phone phone, String words) {
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  @Test
  void whomAnOrderNamesHearsOnceThatLettersGoAnotherWayAndAnOldKeySaysHowItStands() {
    school.confirms(irina, anya);
    school.pair(misha, anya);
    marina.says("/menu").presses("Осень").presses("👥 Пары").presses("Вышел приказ");
    marina.sees("Какой номер").says("17-о").says("07.09.2026").presses("Всё верно");
    house.travel("2026-09-07T17:00");
    anya.sees("писать друг другу и напрямую: Миша Орлов");
    int old = anya.lastMessageId();
    school.pair(gleb, boris);
    anya.presses("К паре").presses("Написать").sees("Или напрямую: Миша Орлов").says("/menu");

    settles("Всегда через бота");
    house.restart();
    house.travel(Duration.ofMinutes(10));
    misha.sees("снова идёт через бота");
    house.travel("2026-09-08T17:00");
    anya.sees("снова идёт через бота: так решили в программе");
    irina.sees("Аня Лисицына: переписка в паре теперь снова идёт через бота");
    boris.doesNotSee("переписка снова");
    anya.pressesOld(old, "К паре").sees("Переписка идёт через бота").doesNotSee("Напрямую");
    anya.presses("Написать").sees("Аккаунты не видны").says("Когда встретимся?").sees("Передано");

    // who has only looked what the other way is has changed nothing
    settles("До приказа");
    settles("Всегда через бота");
    house.travel("2026-09-09T17:00");
    assertThat(count(misha, "через бота: так решили")).isOne();
    assertThat(count(misha, "писать друг другу и напрямую")).isOne();

    school.in(
        () -> {
          school.person(misha).prefers(Language.EN);
          return misha;
        });
    settles("До приказа");
    house.travel("2026-09-10T17:00");
    misha.sees("You may now write to each other directly too: Аня Лисицына");
    anya.sees("напрямую: Миша Орлов");
    irina.sees("наставник и наставляемый могут писать друг другу и напрямую");
    assertThat(count(irina, "и напрямую")).isEqualTo(2);
  }
}
