package ru.tandem.monitoring.bot.teachers;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** In September the curators are asked who of the teachers still works here, and who is new. */
@Component
class AskWhoStays implements SchoolRound {

  private static final String ROUND = "monitoring.stay";
  private static final String TWICE_IN_SEPTEMBER = "0 0 10 5,19 9 ?";

  private final Schools schools;
  private final OnDuty duty;
  private final WhoStays stays;
  private final Chats chats;

  AskWhoStays(Schools schools, OnDuty duty, WhoStays stays, Chats chats) {
    this.schools = schools;
    this.duty = duty;
    this.stays = stays;
    this.chats = chats;
  }

  @Override
  public String round() {
    return ROUND;
  }

  @Override
  public String hours(School school) {
    return TWICE_IN_SEPTEMBER;
  }

  /** Nothing is said where all is known, nor where no teacher had a pair. */
  @OnRound(ROUND)
  void ask(String key, Instant now) {
    schools.findById(Long.parseLong(key)).ifPresent(school -> ask(school, now));
  }

  private void ask(School school, Instant now) {
    int year = LocalDate.ofInstant(now, school.zone()).getYear();
    long open = stays.of(school.id(), year).stream().filter(one -> one.stays().isEmpty()).count();
    if (open > 0) {
      Screen word =
          Screen.of(Text.of("monitoring.stay.ask", open))
              .with(Button.press("monitoring.stay.open", StayDesk.SHOW, school.id(), year, 0))
              .with(Button.home());
      duty.in(school.id()).forEach(curator -> chats.tell(curator, word, Urgency.REMINDER));
    }
  }
}
