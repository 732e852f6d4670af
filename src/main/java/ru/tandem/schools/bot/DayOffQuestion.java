package ru.tandem.schools.bot;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.SchoolId;

/**
 * Whoever calls people together on a day on which the school rests is asked whether he means it.
 */
@Component
public class DayOffQuestion {

  private final SchoolCalendars calendars;

  DayOffQuestion(SchoolCalendars calendars) {
    this.calendars = calendars;
  }

  /** Whether the day of that answer is a public holiday or in the school's holidays. */
  public boolean isOff(SchoolId school, Answers answers, String key) {
    return answers.get(key).isPresent() && isOff(school, answers.date(key));
  }

  public boolean isOff(SchoolId school, LocalDate day) {
    return calendars.of(school).isDayOff(day);
  }

  /** The way to another day is the way back. */
  public static Kind kind() {
    return Kinds.choice(Kinds.options("schools.dayoff", "yes"));
  }
}
