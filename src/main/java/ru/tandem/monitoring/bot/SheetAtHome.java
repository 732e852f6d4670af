package ru.tandem.monitoring.bot;

import java.time.LocalDate;
import java.time.Month;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** In January the sheet that is due on the 20th waits at the curator's home until it is handed. */
@Component
@Order(ScreenPlace.WATCH)
class SheetAtHome implements HomePart {

  private static final int DUE = 20;
  private static final int WEIGHT = 55;

  private final Staffs staffs;
  private final Schools schools;
  private final HandSheet hand;
  private final Chats chats;

  SheetAtHome(Staffs staffs, Schools schools, HandSheet hand, Chats chats) {
    this.staffs = staffs;
    this.schools = schools;
    this.hand = hand;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    LocalDate today = chats.today(person);
    if (today.getMonth() == Month.JANUARY && today.getDayOfMonth() <= DUE) {
      staffs.curatedBy(person.id()).forEach(school -> show(school, today, home));
    }
  }

  private void show(SchoolId school, LocalDate today, Home home) {
    hand.owed(schools.get(school), today).stream()
        .filter(one -> hand.of(one.id()).filter(HandedSheet::waits).isEmpty())
        .forEach(one -> home.next(WEIGHT, open(one)));
  }

  private static Button open(Programme programme) {
    Text label = Text.of("monitoring.january.home", programme.title());
    return Button.press(label, JanuaryDesk.SHOW, programme.id());
  }
}
