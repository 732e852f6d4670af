package ru.tandem.monitoring.bot.teachers;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.programmes.bot.CuratorsHear;
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
  private final CuratorsHear curators;
  private final WhoStays stays;

  AskWhoStays(Schools schools, CuratorsHear curators, WhoStays stays) {
    this.schools = schools;
    this.curators = curators;
    this.stays = stays;
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
      curators.tell(school.id(), word, Urgency.REMINDER);
    }
  }
}
