package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;

/** Whoever asks may be answered late, twice, or by what has happened meanwhile. */
class LateAnswerStoryTest extends PairStory {

  private void asks(Phone who, String whom, String what) {
    who.opens("").presses(whom).presses("Попросить куратора").presses(what);
  }

  private Phone card() {
    return curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
  }

  @Test
  void aRestUntilADayThatIsOverIsAgreedToNoMore() {
    asks(anya, "Миша Орлов", "Пауза");
    anya.says(day(2).toString()).presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Пауза до").presses("Согласиться").seesButton("Да, сделать");
    house.travel(day(4) + "T10:00");
    house.telegram().awaitQuiet();
    int told = misha.botTexts().size();
    curator.presses("Да, сделать").sees("уже прошёл").doesNotSee("Сделано");
    curator.opens("").presses("Просьба: Аня").presses("Согласиться").sees("уже прошёл");
    assertThat(misha.botTexts()).hasSize(told);
    assertThat(pair().isWorking()).isTrue();
    curator.presses("Отказать со словом").says("Отдохнём на каникулах").sees("Передано");
    anya.sees("Отдохнём на каникулах");
  }

  @Test
  void aSubstituteUntilADayThatIsOverIsAskedForAnotherDay() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    asks(misha, "Аня Лисицына", "Замена на время");
    misha.says(day(2).toString()).presses("Пропустить").sees("Замена до");
    house.travel(day(4) + "T10:00");
    curator
        .opens("")
        .presses("Просьба: Миша")
        .presses("Согласиться")
        .sees("До какого дня нужна замена");
    curator.says(day(5).toString()).presses("Лена Ручьёва").presses("Пропустить");
    curator.sees("Лена Ручьёва: спрошу").presses("Да, сделать").sees("Вопрос отправлен");
    lena.sees("Можете подменить").sees(said(day(5)));
  }

  @Test
  void whatTheCuratorHasDoneBySomebodysHandAlreadyIsAgreedToAllTheSame() {
    asks(anya, "Миша Орлов", "Другой вид");
    anya.presses("По запросу").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Другой вид работы: По запросу");
    card().presses("Вид работы").presses("По запросу").presses("Пропустить");
    curator.presses("Да, сделать").sees("Сделано");
    curator.opens("").presses("Просьба: Аня").presses("Согласиться").sees("По запросу");
    curator.presses("Да, сделать").sees("Сделано");
    curator.opens("").doesNotSeeButton("Просьба: Аня");
    assertThat(school.in(() -> school.bean(TandemRequests.class).findAll().get(0).isGranted()))
        .isTrue();
  }

  @Test
  void twoCuratorsPressAtOnceAndWhoWasSlowerReadsWhoWasQuicker() {
    Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
    asks(anya, "Миша Орлов", "Закончить");
    anya.says("Переезжаем").sees("Просьба у куратора");
    int first = olga.sees("Переезжаем").lastMessageId();
    olga.presses("Согласиться").seesButton("Да, сделать");
    curator.sees("Переезжаем").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    olga.presses("Да, сделать").seesToast("Марина Павловна");
    olga.forges(first, "tandems.talk:1").seesToast("Марина Павловна");
    anya.sees("завершена");
    house.telegram().awaitQuiet();
    assertThat(anya.botTexts()).filteredOn(text -> text.contains("завершена")).hasSize(1);
  }

  @Test
  void whatIsAskedOfTheOwnPairAnotherCuratorReadsAndWhereThereIsNoneThatIsSaidBefore() {
    Phone boris = school.mentee("Боря Котов", "2012-01-01");
    school.takesPart(curator, ParticipantRole.MENTOR);
    school.pair(curator, boris);
    house.telegram().awaitQuiet();
    boris.opens("").presses("Марина Павловна").presses("Попросить куратора");
    boris.presses("Другой наставник").sees("это увидит Марина Павловна").says("/menu");
    Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
    boris.opens("").presses("Марина Павловна").presses("Попросить куратора");
    boris.presses("Другой наставник").sees("Это увидит только куратор").says("Мне трудно");
    boris.sees("Просьба у куратора");
    olga.sees("Боря Котов").sees("Мне трудно");
    house.telegram().awaitQuiet();
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("Мне трудно"));
    curator.opens("").doesNotSeeButton("Просьба: Боря");
    curator.forges(curator.lastMessageId(), "tandems.open:1").doesNotSee("Мне трудно");
    house.travel(Duration.ofHours(50));
    olga.sees("Просьба ждёт ответа");
    house.telegram().awaitQuiet();
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("Мне трудно"));
    olga.presses("Согласиться").presses("Да, сделать").sees("Сделано");
    boris.sees("завершена");
  }

  @Test
  void inEnglishARequestIsAskedAnsweredAndTakenBack() {
    for (Phone one : List.of(curator, misha, anya, mother)) {
      one.says("/language").presses("English").sees("English");
    }
    anya.opens("").presses("Миша Орлов").presses("Ask the curator").presses("Another mentor");
    anya.presses("Skip").sees("The curator has your request");
    curator.sees("A request from Аня Лисицына").presses("Agree").sees("Told: ");
    curator.presses("Not now").presses("Talk first");
    anya.sees("Марина Павловна");
    anya.opens("")
        .presses("Миша Орлов")
        .presses("My request")
        .presses("Take it back")
        .sees("no request");
    curator.opens("").doesNotSeeButton("Request: Аня");
  }
}
