package ru.tandem.monitoring.bot.teachers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.CuratorsRound;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** In September the curators are asked who of the teachers still works here, and who is new. */
@Component
class AskWhoStays extends CuratorsRound {

  private static final String ROUND = "monitoring.stay";
  private static final String TWICE_IN_SEPTEMBER = "0 0 10 5,19 9 ?";

  private final WhoStays stays;

  AskWhoStays(Schools schools, CuratorsHear curators, WhoStays stays) {
    super(ROUND, TWICE_IN_SEPTEMBER, schools, curators);
    this.stays = stays;
  }

  @OnRound(ROUND)
  void ask(String key, Instant now) {
    comes(key, now);
  }

  /** Nothing is said where all is known, nor where no teacher had a pair. */
  @Override
  protected Optional<Screen> due(School school, Instant now) {
    int year = LocalDate.ofInstant(now, school.zone()).getYear();
    long open = stays.of(school.id(), year).stream().filter(one -> one.stays().isEmpty()).count();
    Button show = Button.press("monitoring.stay.open", StayDesk.SHOW, school.id(), year, 0);
    return open == 0
        ? Optional.empty()
        : Optional.of(
            Screen.of(Text.of("monitoring.stay.ask", open)).with(show).with(Button.home()));
  }
}
